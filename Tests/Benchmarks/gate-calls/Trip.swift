import Identifiers
import PayshareClient

/// An event of three people, one of whom calls.
struct Trip {
  private let channel: ClientChannel
  private let options: CallOptions
  private let people: [String]
  private let event: String

  /// Registers people with unique addresses, logs the first of them in, and makes the event.
  static func begin(_ channel: ClientChannel) async throws(Status) -> Trip {
    let password = "three people at the gate"
    let accounts = PayshareV1.UserServiceClient(channel)
    var people: [PayshareV1.User] = []
    for _ in 0..<3 {
      people.append(
        try await accounts.registerUser(
          .with { request in
            request.user = .with {
              $0.email = "\(UUID.version7())@example.com"
              $0.displayName = "Asha"
            }
            request.password = password
          }))
    }
    let session = try await PayshareV1.SessionServiceClient(channel).logIn(
      .with {
        $0.email = people[0].email
        $0.password = password
      })
    var options = CallOptions()
    options.metadata.append("authorization", "Bearer \(session.accessToken)")
    let event = try await PayshareV1.EventServiceClient(channel).createEvent(
      .with { request in
        request.event = .with {
          $0.displayName = "Goa trip"
          $0.baseCurrencyCode = "INR"
        }
        request.members = .inlineGroup(.with { $0.userIDs = people.map(\.id) })
      }, options: options)
    return Trip(channel: channel, options: options, people: people.map(\.id), event: event.id)
  }

  /// Reads the event as a page.
  func getEvent() async throws(Status) {
    _ = try await PayshareV1.EventServiceClient(channel).getEvent(
      .with { $0.eventID = event }, options: options)
  }

  /// Enters an expense that the caller paid for all.
  func addExpense() async throws(Status) {
    _ = try await PayshareV1.ExpenseServiceClient(channel).createExpense(
      .with { request in
        request.eventID = event
        request.expense = .with { expense in
          expense.description = "Dinner"
          expense.spendDate = "2026-01-15"
          expense.total = .with {
            $0.amountMinor = 4_500_00
            $0.currencyCode = "INR"
          }
          expense.payers = [payer(people[0], 4_500_00)]
          expense.shares = people.map { share($0, 1_500_00) }
        }
      }, options: options)
  }

  private func payer(_ person: String, _ amount: Int64) -> PayshareV1.Payer {
    .with {
      $0.userID = person
      $0.amountMinor = amount
    }
  }

  private func share(_ person: String, _ amount: Int64) -> PayshareV1.Share {
    .with {
      $0.userID = person
      $0.amountMinor = amount
    }
  }
}
