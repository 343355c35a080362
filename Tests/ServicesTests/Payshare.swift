import Access
import ComputePool
import EventLoop
import Expenses
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Rules
import Schema
import ServiceKit
import Testing

@testable import Jobs
@testable import Organisations
@testable import payshare_server

/// All services on their own database, called like over the network but within this process.
struct Payshare: Sendable {
  let database: Database
  let test: OpenTestDatabase
  let services: Services
  var channel: any Channel
  /// The end user's address stated by calls, if set by `stating`.
  private(set) var statedAddress: String?
  /// The services' compute pool.
  let computePool = ComputePool(threads: 1)

  /// The keys that seal secrets.
  static let secretsKeys = SecretsKeys(repeating: 1)

  /// The first organisation, which a migration makes.
  static let organisation = UUID(high: 0x7000, low: 0x8000_0000_0000_0001)

  /// The calling certificate, unless a test chooses another.
  static let web = "spiffe://payshare.dev/client/service"

  static func with(
    callers: ClientAllowList = ClientAllowList(), mail: MailSetup? = nil, limits: RateLimits = .highest,
    configure: (inout DatabaseConfiguration) -> Void = { _ in },
    _ body: (Payshare) async throws -> Void
  ) async throws {
    // As the server's role, so that every test also checks that its rights are sufficient.
    try await TestDatabase.with(Schema.migrations, granting: Schema.grants, configure: configure) { test in
      let services = try await Services(
        test.database, secretsKeys: secretsKeys, loops: [test.loop], clients: ClientCheck(callers),
        mail: mail, limits: limits)
      try await open(test.database)
      try await body(Payshare(test, services, identity: web))
    }
  }

  /// Lets everybody register, without an entry in the journal, whose entries tests count.
  private static func open(_ database: Database) async throws {
    var first = try #require(try await database.readFirst(OrganisationStatements.first)).organisation
    first.settings.registration = .open
    first.version = first.version.next
    try await database.commit(OrganisationStatements.update(first, at: .now))
  }

  private init(_ test: OpenTestDatabase, _ services: Services, identity: String) {
    database = test.database
    self.test = test
    self.services = services
    channel = InProcessChannel(
      services: services.all, interceptors: services.interceptors, identity: identity, on: test.loop,
      computePool: computePool)
  }

  /// The same services, called by a client with another certificate.
  func called(by identity: String) -> Payshare { Payshare(test, services, identity: identity) }

  /// The same services, called by the same client, which states an address.
  func stating(_ address: String) -> Payshare {
    var stating = self
    stating.statedAddress = address
    return stating
  }

  /// Other services on the same database.
  func anotherServer(
    callers: ClientAllowList = ClientAllowList(), limits: RateLimits = .highest
  ) async throws -> Payshare {
    try await anotherServer(clients: ClientCheck(callers), limits: limits)
  }

  /// Other services on the same database, whose list of clients can be replaced.
  func anotherServer(clients: ClientCheck, limits: RateLimits = .highest) async throws -> Payshare {
    let services = try await Services(
      test.database, secretsKeys: Self.secretsKeys, loops: [test.loop], clients: clients, limits: limits)
    return Payshare(test, services, identity: Self.web)
  }

  /// Runs `body` with a server that shares nothing with this one but the database, like one in another process.
  func withServerElsewhere(
    limits: RateLimits = RateLimits(), _ body: (Payshare) async throws -> Void
  ) async throws {
    try await test.openedAgain { test in
      let services = try await Services(
        test.database, secretsKeys: Self.secretsKeys, loops: [test.loop], limits: limits)
      try await body(Payshare(test, services, identity: Self.web))
    }
  }

  /// Purges what has expired this many hours from now.
  func purge(inHours hours: Int64) async throws {
    let time = Timestamp.now.microsecondsSince1970 + hours * 3_600_000_000
    for rule in Services.retentionRules {
      try await rule.purge(at: Timestamp(microsecondsSince1970: time)) {
        statement async throws(PostgresError) in
        try await database.commit(statement)
      }
    }
  }

  /// Runs the retention jobs, at this time of the server's clock.
  func runRetentionJobs(clock: Timestamp) async throws {
    for rule in Services.retentionRules { try await rule.purge(jobContext, clock: clock) }
  }

  /// The context of a first attempt of a job.
  var jobContext: JobContext {
    let job = TakenJob(
      organisationID: Installation.id, id: .version7(), kind: "test", payload: [], attempt: 1,
      maximumAttempts: 1, leaseToken: .version7())
    return JobContext(job, deadline: .now.advanced(byNanoseconds: 600_000_000_000), database, computePool)
  }

  /// Runs SQL that adds expenses with columns only, as rows of the format before the first, and has the server write
  /// their messages.
  func writeMessages(after sql: String) async throws {
    try await test.made.administer(
      """
      ALTER TABLE expense ALTER COLUMN message SET DEFAULT '', ALTER COLUMN message_format SET DEFAULT 0,
        ALTER COLUMN message_version SET DEFAULT 1;
      \(sql);
      ALTER TABLE expense ALTER COLUMN message DROP DEFAULT, ALTER COLUMN message_format DROP DEFAULT,
        ALTER COLUMN message_version DROP DEFAULT;
      """)
    try await ExpenseRewrites.rewriteAll(in: database)
  }

  /// Registers a person and logs them in.
  func person(_ name: String) async throws -> Person {
    let email = "\(name.lowercased())@example.com"
    let password = "correct horse \(name)"
    _ = try await users.registerUser(
      .with {
        $0.organisation = "payshare"
        $0.user = .with {
          $0.email = email
          $0.displayName = name
        }
        $0.password = password
      })
    return try await logIn(email, password)
  }
}

/// A person who is logged in.
struct Person: Sendable {
  let payshare: Payshare
  let session: PayshareV1.Session
  let email: String
  let password: String
  let id: String

  init(_ payshare: Payshare, _ session: PayshareV1.Session, email: String, password: String) {
    self.payshare = payshare
    self.session = session
    self.email = email
    self.password = password
    id = session.user?.id ?? ""
  }

  var channel: any Channel {
    InterceptedChannel(payshare.channel, [BearerToken(token: session.accessToken)])
  }

  var accounts: PayshareV1.UserServiceClient { .init(channel) }
  var sessions: PayshareV1.SessionServiceClient { .init(channel) }
  var groups: PayshareV1.GroupServiceClient { .init(channel) }
  var access: PayshareV1.AccessServiceClient { .init(channel) }
  var events: PayshareV1.EventServiceClient { .init(channel) }
  var expenses: PayshareV1.ExpenseServiceClient { .init(channel) }
  var balances: PayshareV1.BalanceServiceClient { .init(channel) }
  var settlements: PayshareV1.SettlementServiceClient { .init(channel) }
  var audit: PayshareV1.AuditServiceClient { .init(channel) }

  /// An event of these people in Indian rupees.
  func event(_ name: String = "Goa trip", with others: [Person]) async throws -> PayshareV1.Event {
    try await events.createEvent(
      .with {
        $0.event = .with {
          $0.displayName = name
          $0.baseCurrencyCode = "INR"
        }
        $0.members = .inlineGroup(.with { $0.userIDs = [id] + others.map(\.id) })
      })
  }

  /// A request for a small expense, with a `request_id` to send it again by.
  func snack(in event: PayshareV1.Event) -> PayshareV1.CreateExpenseRequest {
    .with {
      $0.eventID = event.id
      $0.requestID = UUID.version7().description
      $0.expense = .exact(100, "Snack", paidBy: self, [(self, 100)])
    }
  }

  /// Adds an expense in the event's currency, paid by this person.
  @discardableResult
  func pays(
    _ total: Int, _ description: String, _ shares: [(Person, Int)], in event: PayshareV1.Event
  ) async throws -> PayshareV1.Expense {
    try await expenses.createExpense(
      .with {
        $0.eventID = event.id
        $0.expense = .exact(total, description, paidBy: self, shares)
      })
  }

  func nets(of event: PayshareV1.Event) async throws -> [String: Int64] {
    let balances = try await balances.getBalances(.with { $0.eventID = event.id })
    #expect(balances.balances.map(\.netMinor).reduce(0, +) == 0)
    return Dictionary(uniqueKeysWithValues: balances.balances.map { ($0.userID, $0.netMinor) })
  }
}

extension PayshareV1.Expense {
  static func exact(
    _ total: Int, _ description: String, paidBy payer: Person, _ shares: [(Person, Int)],
    currency: String = "INR"
  ) -> PayshareV1.Expense {
    .with {
      $0.description = description
      $0.total = .with {
        $0.amountMinor = Int64(total)
        $0.currencyCode = currency
      }
      $0.payers = [
        .with {
          $0.userID = payer.id
          $0.amountMinor = Int64(total)
        }
      ]
      $0.shares = shares.map { person, minorUnits in
        .with {
          $0.userID = person.id
          $0.amountMinor = Int64(minorUnits)
        }
      }
    }
  }
}

struct BearerToken: ClientInterceptor {
  let token: String

  func intercept(
    _ method: MethodDescriptor, _ options: CallOptions, _ next: (CallOptions) async throws(Status) -> Void
  ) async throws(Status) {
    var options = options
    options.metadata.append("authorization", "Bearer \(token)")
    try await next(options)
  }
}

/// The status that `body` throws.
func status(_ body: () async throws -> Void) async -> Status? {
  do {
    try await body()
    return nil
  } catch {
    if let status = error as? Status { return status }
    Issue.record("not a status: \(error)")
    return nil
  }
}

extension SecretsKeys {
  /// A key of 32 times the same byte; not for production.
  init(repeating byte: UInt8, _ more: UInt8...) {
    let lines = ([byte] + more).map { byte in
      String(repeating: (byte < 16 ? "0" : "") + String(byte, radix: 16), count: Self.keyBytes)
    }
    guard let keys = SecretsKeys(text: lines.joined(separator: "\n")) else {
      preconditionFailure("keys of \(Self.keyBytes) bytes are keys")
    }
    self = keys
  }
}
