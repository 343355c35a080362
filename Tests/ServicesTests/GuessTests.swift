import EventLoop
import GoogleAPI
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

@testable import Access
@testable import Accounts
@testable import payshare_server

/// Password guessing: what stops it, and that it locks nobody else out.
@Suite(.timeLimit(.minutes(15)))
struct GuessTests {
  private static let pair = Int(GuessLimit.ofAccountFromSource.count)
  private static let portal = "spiffe://payshare.dev/client/service"
  private static let other = "spiffe://payshare.dev/client/other"

  private static func source(_ service: String = portal, address: String? = nil) -> CallSource {
    CallSource(service: service, address: address.flatMap { SourceAddress($0) })
  }

  private func withPortal(_ body: (Payshare) async throws -> Void) async throws {
    let rules = "\(Self.portal) users forwards *\nspiffe://payshare.dev/client/* users *"
    let file = ClientAllowListFile("callers", trustDomain: "payshare.dev", services: Services.names)
    try await Payshare.with(callers: try file.parse(Array(rules.utf8)), body)
  }

  @Test func theRightOldPasswordCostsNoGuessIfTheNewOneIsRefused() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      for _ in 0...GuessLimit.ofAccountFromSource.count {
        let refused = await asha.changes(asha.password, to: "asha@example.com")
        #expect(refused?.fieldViolations == ["new_password": "PASSWORD_TOO_GUESSABLE"])
      }
      #expect(await payshare.reasonOfLogIn(asha.email, asha.password) == nil)
    }
  }

  @Test func concurrentGuessesOnAllServersAreHashedOnlyUpToTheBudget() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let second = try await payshare.anotherServer()
      let begin = MonotonicTime.now
      let reasons = await withTaskGroup(of: String?.self) { group in
        for number in 0..<2_000 {
          let server = number.isMultiple(of: 2) ? payshare : second
          group.addTask { await server.called(by: Self.other).guess(at: asha.email) }
        }
        return await group.reduce(into: [String?: Int]()) { $0[$1, default: 0] += 1 }
      }
      let seconds = MonotonicTime.now.nanoseconds(since: begin) / 1_000_000_000
      let refilled = Int(seconds) / Int(GuessLimit.ofAccountFromSource.refillSeconds) + 1
      let hashed = reasons["WRONG_CREDENTIALS", default: 0]
      #expect((Self.pair..<Self.pair + refilled).contains(hashed))
      let refused = reasons["TOO_MANY_GUESSES", default: 0] + reasons["TOO_MANY_LOGINS", default: 0]
      #expect(hashed + refused == 2_000)
      // Her own source is a different one.
      #expect(await payshare.logsIn(asha))
    }
  }

  @Test func aRefusalSaysWhenToRetry() async throws {
    try await Payshare.with { payshare in
      try await payshare.use(.ofAccountFromSource, at: "asha@example.com", from: Self.source())
      let refused = await payshare.attempt("asha@example.com", "a wrong guess")
      #expect(refused?.code == .resourceExhausted)
      #expect(refused?.reason == "TOO_MANY_GUESSES")
      #expect(
        refused?.detail(GoogleRpc.ErrorInfo.self)?.metadata == ["limit": "ofAccountFromSource"])
      let seconds = try #require(refused?.detail(GoogleRpc.RetryInfo.self)?.retryDelay?.seconds)
      #expect((1...GuessLimit.ofAccountFromSource.refillSeconds).contains(seconds))
      try await payshare.pass(seconds: seconds)
      #expect(await payshare.guess(at: "asha@example.com") == "WRONG_CREDENTIALS")
    }
  }

  @Test func unknownAndKnownAccountsAreRefusedAlikeAndInAnyCase() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      var answers: [[Status?]] = []
      for email in [asha.email, "nobody@example.com"] {
        let first = await payshare.called(by: Self.other).attempt(email, "a wrong guess")
        try await payshare.use(.ofAccountFromSource, at: email, from: Self.source(Self.other))
        let refused = await payshare.called(by: Self.other).attempt(email.uppercased(), "a wrong guess")
        answers.append([first, refused].map { $0.map { Status($0.code, reason: $0.reason ?? "", "") } })
      }
      #expect(answers[0] == answers[1])
      #expect(answers[0].map { $0?.reason } == ["WRONG_CREDENTIALS", "TOO_MANY_GUESSES"])
    }
  }

  @Test func manySourcesCannotLockTheOwnerOut() async throws {
    try await withPortal { payshare in
      let asha = try await payshare.person("Asha")
      #expect(await payshare.stating("192.0.2.1").logsIn(asha))
      var hashed = 0
      for number in 1...20 {
        for _ in 0...Self.pair
        where await payshare.stating("198.51.100.\(number)").guess(at: asha.email) == "WRONG_CREDENTIALS" {
          hashed += 1
        }
      }
      let budget = Int(GuessLimit.ofAccountFromUnknownSources.count)
      // One guess a minute is refilled meanwhile.
      #expect((budget..<budget + 15).contains(hashed))
      #expect(await payshare.stating("192.0.2.1").logsIn(asha))
      // From another source she has to wait like everyone else, but not for ever.
      try await payshare.use(.ofAccountFromUnknownSources, at: asha.email, from: Self.source())
      #expect(await !payshare.stating("203.0.113.9").logsIn(asha))
      try await payshare.pass(seconds: 3_600)
      #expect(await payshare.stating("203.0.113.9").logsIn(asha))
    }
  }

  @Test func oneSourceHasABudgetOverAllAccountsAndOthersTheirOwn() async throws {
    try await withPortal { payshare in
      let asha = try await payshare.person("Asha")
      #expect(await payshare.stating("192.0.2.1").logsIn(asha))
      let greedy = payshare.stating("2001:db8::1")
      var hashed = 0
      for number in 0..<120
      where await greedy.guess(at: "person\(number)@example.com") == "WRONG_CREDENTIALS" { hashed += 1 }
      #expect((100..<120).contains(hashed))
      // Any address of its network is the same source.
      try await payshare.use(.ofSource, at: "", from: Self.source(address: "2001:db8::1"))
      let refused = await payshare.stating("2001:db8::2").attempt("person@example.com", "a wrong guess")
      #expect(refused?.detail(GoogleRpc.ErrorInfo.self)?.metadata == ["limit": "ofSource"])
      #expect(await payshare.stating("2001:db8:1::1").guess(at: asha.email) == "WRONG_CREDENTIALS")
      #expect(await payshare.stating("192.0.2.1").logsIn(asha))
    }
  }

  @Test func rightPasswordsCostNothingAndReturnNoWrongGuesses() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      for _ in 0..<2 * Self.pair { #expect(await payshare.logsIn(asha)) }
      #expect(try await payshare.count("guess WHERE used_until > now()") == 0)
      try await payshare.use(
        .ofAccountFromSource, at: asha.email, from: Self.source(), times: Self.pair - 1)
      #expect(await payshare.logsIn(asha))
      #expect(await payshare.guess(at: asha.email) == "WRONG_CREDENTIALS")
      #expect(await payshare.guess(at: asha.email) == "TOO_MANY_GUESSES")
    }
  }

  @Test func anAddressStatedWithoutForwardsIsIgnored() async throws {
    try await withPortal { payshare in
      let caller = payshare.called(by: Self.other)
      #expect(await caller.stating("nonsense").guess(at: "asha@example.com") == "WRONG_CREDENTIALS")
      try await payshare.use(.ofAccountFromSource, at: "asha@example.com", from: Self.source(Self.other))
      for stated in ["192.0.2.1", "192.0.2.2", "nonsense"] {
        #expect(await caller.stating(stated).guess(at: "asha@example.com") == "TOO_MANY_GUESSES")
      }
    }
  }

  @Test func anAddressStatedByAPortalIsTheSourceAndMustBeSingle() async throws {
    try await withPortal { payshare in
      let home = Self.source(address: "192.0.2.1")
      try await payshare.use(.ofAccountFromSource, at: "asha@example.com", from: home)
      #expect(await payshare.stating("192.0.2.1").guess(at: "asha@example.com") == "TOO_MANY_GUESSES")
      #expect(await payshare.stating("192.0.2.2").guess(at: "asha@example.com") == "WRONG_CREDENTIALS")
      let refused = await payshare.stating("nonsense").attempt("asha@example.com", "a wrong guess")
      #expect(refused?.code == .invalidArgument)
      #expect(refused?.reason == "INVALID_SOURCE_ADDRESS")
    }
  }

  @Test func aRepeatedRegistrationCannotBypassTheBudget() async throws {
    try await Payshare.with { payshare in
      var request = PayshareV1.RegisterUserRequest.with {
        $0.user = .with {
          $0.email = "asha@example.com"
          $0.displayName = "Asha"
        }
        $0.password = "correct horse battery"
        $0.requestID = "70617973-6861-4003-8000-000000000001"
      }
      let accounts = PayshareV1.UserServiceClient(payshare.channel)
      let first = try await accounts.registerUser(request)
      #expect(try await accounts.registerUser(request) == first)
      request.password = "a wrong guess"
      let wrong = request
      let guess = { await status { _ = try await accounts.registerUser(wrong) } }
      #expect(await guess()?.code == .invalidArgument)
      try await payshare.use(.ofAccountFromSource, at: "asha@example.com", from: Self.source())
      #expect(await guess()?.reason == "TOO_MANY_GUESSES")
    }
  }

  @Test func refusedGuessesAreCountedByDayAndSource() async throws {
    try await withPortal { payshare in
      let home = Self.source(address: "192.0.2.1")
      try await payshare.use(.ofAccountFromSource, at: "asha@example.com", from: home)
      let journalled = try await payshare.count("journal_entry")
      for round in 1...2 {
        for _ in 0..<25 {
          #expect(await payshare.stating("192.0.2.1").guess(at: "asha@example.com") == "TOO_MANY_GUESSES")
        }
        try await payshare.services.refusedGuesses.store(in: payshare.database)
        let rows = try await payshare.database.read(
          Statement(
            "SELECT budget || ' ' || service || ' ' || address || ' ' || count FROM refused_guess",
            as: String.self))
        #expect(rows == ["ofAccountFromSource \(Self.portal) 192.0.2.1 \(25 * round)"])
      }
      #expect(try await payshare.count("journal_entry") == journalled)
      try await payshare.purge(inHours: 91 * 24)
      #expect(try await payshare.count("refused_guess") == 0)
    }
  }

  @Test func sourcesBeyondTheLimitAreCountedTogether() async throws {
    try await Payshare.with { payshare in
      let refused = RefusedGuesses()
      for number in 0..<1_000 {
        refused.add(
          of: .ofSource, from: CallSource(service: "\(number)", address: nil),
          in: Payshare.organisation)
      }
      try await refused.store(in: payshare.database)
      let most = RefusedGuesses.maximumSources * GuessLimit.allCases.count + 1
      #expect(try await payshare.count("refused_guess") == most)
      let total = try await payshare.database.read(
        Statement("SELECT sum(count)::bigint FROM refused_guess", as: Int64.self))
      #expect(total == [1_000])
    }
  }

  @Test func aBudgetIsPurgedWhenNothingIsUsedAndAKnownSourceAfterNinetyDays() async throws {
    try await Payshare.with { payshare in
      _ = await payshare.called(by: Self.other).guess(at: "asha@example.com")
      #expect(try await payshare.count("guess") == 3)
      try await payshare.purge(inHours: 0)
      #expect(try await payshare.count("guess") == 3)
      try await payshare.purge(inHours: 1)
      #expect(try await payshare.count("guess") == 0)

      let asha = try await payshare.person("Asha")
      #expect(await payshare.logsIn(asha))
      try await payshare.purge(inHours: 90 * 24 - 1)
      #expect(try await payshare.count("guess") == 1)
      try await payshare.purge(inHours: 90 * 24 + 1)
      #expect(try await payshare.count("guess") == 0)
    }
  }

  @Test func theDatabaseTakesAGuessExactlyWhenTheRulesAllowIt() async throws {
    try await Payshare.with { payshare in
      for limit in GuessLimit.allCases {
        let edge = (limit.count - 1) * limit.refillSeconds
        for seconds in [-100, 0, edge - 30, edge - 2, edge + 30, edge + limit.refillSeconds] {
          let key = [UInt8](repeating: 7, count: 32)
          try await payshare.test.made.administer(
            """
            DELETE FROM guess;
            INSERT INTO guess (organisation_id, key, used_until)
            VALUES ('\(Payshare.organisation)', decode(repeat('07', 32), 'hex'), now() + interval '\(seconds) seconds')
            """)
          let isAllowed = GuessRules.waitMicroseconds(used: seconds * 1_000_000, of: limit) == 0
          var isTaken = true
          do throws(PostgresError) {
            try await payshare.database.commit(GuessStatements.take(limit, key, in: Payshare.organisation))
          } catch {
            #expect(error.state == GuessStatements.exhausted)
            isTaken = false
          }
          #expect(isTaken == isAllowed, "\(limit), \(seconds) s")
        }
      }
    }
  }
}

extension Payshare {
  /// The reason why a wrong password is refused.
  fileprivate func guess(at email: String) async -> String? { await attempt(email, "a wrong guess")?.reason }

  /// Whether a person can log in.
  fileprivate func logsIn(_ person: Person) async -> Bool {
    await attempt(person.email, person.password) == nil
  }

  fileprivate func attempt(_ email: String, _ password: String) async -> Status? {
    var options = CallOptions()
    if let statedAddress { options.metadata.append(ServerCall.sourceAddressKey, statedAddress) }
    let chosen = options
    return await status {
      _ = try await PayshareV1.SessionServiceClient(channel).logIn(
        .with {
          $0.email = email
          $0.password = password
        }, options: chosen)
    }
  }

  /// Lets time pass for all budgets.
  fileprivate func pass(seconds: Int64) async throws {
    try await test.made.administer("UPDATE guess SET used_until = used_until - interval '\(seconds) seconds'")
  }

  /// Takes this many guesses from a budget, by default all that are left.
  fileprivate func use(
    _ limit: GuessLimit, at email: String, from source: CallSource, times count: Int = .max
  ) async throws {
    let key = try GuessKeys(
      try await SecretStore(database, keys: Payshare.secretsKeys).secrets(for: GuessKeys.purpose)
    ).guess(at: email, in: Payshare.organisation, from: source)
    for _ in 0..<count {
      do throws(PostgresError) {
        try await database.commit(GuessStatements.take(limit, key[limit], in: Payshare.organisation))
      } catch {
        #expect(error.state == GuessStatements.exhausted)
        return
      }
    }
  }

  /// How many rows there are.
  fileprivate func count(_ table: String) async throws -> Int {
    Int(
      try await database.read(Statement(SQL(dynamic: "SELECT count(*) FROM \(table)"), as: Int64.self)).first
        ?? -1)
  }
}
