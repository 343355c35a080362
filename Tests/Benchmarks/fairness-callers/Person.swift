import ArgumentParser
import Identifiers
import LoadTest
import PayshareClient

/// Where the callers find the server, and the people of its population.
struct Target: ParsableArguments {
  @Option(help: "The server, as HOST:PORT.")
  var server: String

  @Option(help: "A folder with ca.crt and the identity's certificate and key.")
  var certs = "certs/dev"

  @Option(help: "The client certificate.")
  var identity = "loadtest"

  @Option(help: "The scenario whose population the server's database holds, a YAML file.")
  var scenario: String

  func channel() throws -> ClientChannel {
    try ClientChannel(
      server: server, certificates: ClientCertificates(folder: certs, identity: identity))
  }
}

/// One of the people, logged in.
struct Person: Sendable {
  static let timeout = Duration.seconds(30)
  /// Expenses and people of the event whose pages are large: 250 expenses of 100 shares are above a mebibyte.
  static let largeExpenses = 250
  static let largePeople = 100

  let number: Int
  let channel: ClientChannel
  private let metadata: Metadata

  /// Logs a person in.
  init(_ number: Int, over channel: ClientChannel) async throws(Status) {
    self.number = number
    self.channel = channel
    let session = try await Self.logIn(number, over: channel)
    var metadata = Metadata()
    metadata.append("authorization", "Bearer \(session.accessToken)")
    self.metadata = metadata
  }

  @discardableResult
  static func logIn(
    _ number: Int, over channel: ClientChannel, options: CallOptions = CallOptions(timeout: timeout)
  ) async throws(Status) -> PayshareV1.Session {
    try await PayshareV1.SessionServiceClient(channel).logIn(
      .with {
        $0.email = Population.email(number)
        $0.password = Population.password
      }, options: options)
  }

  func options(_ response: ResponseInfo? = nil) -> CallOptions {
    var options = CallOptions(metadata: metadata, timeout: Self.timeout)
    options.response = response
    return options
  }

  func readEvent(_ event: UUID, _ response: ResponseInfo? = nil) async throws(Status) {
    _ = try await PayshareV1.EventServiceClient(channel).getEvent(
      .with { $0.eventID = event.description }, options: options(response))
  }

  /// Asks for an event that they may not see, until the server says so.
  func readHidden(_ event: UUID) async throws(Status) {
    do throws(Status) {
      try await readEvent(event)
    } catch {
      guard error.code == .permissionDenied else { throw error }
      return
    }
    throw Status(.internal, "the event is not hidden")
  }

  func readPage(of event: UUID, size: Int) async throws(Status) -> Int {
    try await PayshareV1.ExpenseServiceClient(channel).listExpenses(
      .with {
        $0.eventID = event.description
        $0.pageSize = Int32(size)
      }, options: options()
    ).expenses.count
  }

  /// Adds an expense that the first of some people paid for all of them.
  func addExpense(
    to event: UUID, people: [UUID], _ response: ResponseInfo? = nil
  ) async throws(Status) {
    let total = Int64(people.count)
    _ = try await PayshareV1.ExpenseServiceClient(channel).createExpense(
      .with {
        $0.eventID = event.description
        $0.expense = .with { expense in
          expense.description = "Fairness"
          expense.total = .with {
            $0.amountMinor = total
            $0.currencyCode = Population.currency
          }
          expense.payers = [.with { ($0.userID, $0.amountMinor) = (people[0].description, total) }]
          expense.shares = people.map { person in
            .with { ($0.userID, $0.amountMinor) = (person.description, 1) }
          }
        }
      }, options: options(response))
  }

  /// The event whose pages are large; made where it is missing.
  func largeEvent() async throws(Status) -> UUID {
    let event = UUID(high: 0x7061_7973_6861_8005, low: 0x8000_0000_0000_0000 | UInt64(number))
    let people = ([number] + (0..<Self.largePeople).filter { $0 != number }).map { Population.id(.user, $0) }
    do throws(Status) {
      _ = try await PayshareV1.EventServiceClient(channel).createEvent(
        .with {
          $0.eventID = event.description
          $0.event = .with { ($0.displayName, $0.baseCurrencyCode) = ("Large pages", Population.currency) }
          $0.members = .inlineGroup(.with { $0.userIDs = people.map(\.description) })
        }, options: options())
    } catch {
      if error.code != .alreadyExists { throw error }
    }
    for _ in try await readPage(of: event, size: 1_000)..<Self.largeExpenses {
      try await addExpense(to: event, people: people)
    }
    return event
  }
}
