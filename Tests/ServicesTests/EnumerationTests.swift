import Access
import EventLoop
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Rules
import ServiceKit
import Testing

@testable import Organisations
@testable import payshare_server

/// Nobody learns whether an address has an account: calls about known and unknown ones are answered alike and do the
/// same, statement by statement. Times are not compared here, because they follow from the work.
@Suite(.timeLimit(.minutes(20))) struct EnumerationTests {
  /// Of the same length, so that what is stored is as long, too.
  private static let known = "asha@example.com"
  private static let unknown = "xxxx@example.com"
  private static let invited = "zzzz@example.com"
  private static let tries = 1_000
  /// A used-up budget has a guess again after a minute; on a slow machine the tries take several.
  private static let triesWithinARefill = 20

  /// What the tries at one address did.
  fileprivate struct Work {
    /// How often each answer was given, with its size; numbers in texts, such as of seconds, are left out.
    var answers: [String: Int] = [:]
    /// How often each statement was executed.
    var statements: [String: Int64] = [:]
    /// How many rows the table of jobs has got, and their size.
    var jobs: [Int64] = []
    /// How many mails were made.
    var mails: Int64 = 0
  }

  @Test func logInsAtKnownAndUnknownAccountsAreAlike() async throws {
    try await compareWithinAndBeyondBudgets(accepted: 50) { payshare, email, number in
      await payshare.from(number, email).attempt { channel, options async throws in
        _ = try await PayshareV1.SessionServiceClient(channel).logIn(
          .with { ($0.email, $0.password) = (email, "something else \(number)") }, options: options)
      }
    }
  }

  @Test func resetsOfKnownAndUnknownAccountsAreAlike() async throws {
    try await compareWithinAndBeyondBudgets(accepted: 10) { payshare, email, number in
      await payshare.from(number, email).attempt { channel, options async throws in
        _ = try await PayshareV1.PasswordServiceClient(channel).requestPasswordReset(
          .with { $0.email = email }, options: options)
      }
    }
  }

  /// Where one needs an invitation, registering tells nobody who has an account, or was invited.
  @Test func registrationsWithoutTheInvitationThatIsNeededAreAlike() async throws {
    try await Self.with { payshare in
      let root = try await payshare.administrator()
      _ = try await root.invite(Self.invited)
      try await payshare.requireInvitations()
      func register(_ email: String, _ number: Int) async -> Status? {
        await payshare.from(number, email).attempt { channel, options async throws in
          _ = try await PayshareV1.UserServiceClient(channel).registerUser(
            .with {
              $0.user = .with { ($0.email, $0.displayName) = (email, "Somebody") }
              $0.password = "something else \(number)"
              // With a request id the recorded answers are read, too.
              if number % 2 == 0 { $0.requestID = UUID.version7().description }
            }, options: options)
        }
      }
      for number in 0..<2 { _ = await register("yyyy@example.com", number) }
      var works: [Work] = []
      for email in [Self.known, Self.invited, Self.unknown] {
        works.append(
          try await measure(payshare) { work in
            for number in 0..<Self.tries { work.count(await register(email, number)) }
          })
      }
      #expect(works[0].differences(to: works[2]) == [] && works[1].differences(to: works[2]) == [])
      #expect(works[2].answers.keys.map { $0.contains("REGISTRATION_NOT_OPEN") } == [true])
      #expect(works[2].statements.count > 0 && works[2].mails == 0)
    }
  }

  /// Who has no token learns nothing about the address that it would belong to: not even whether the invitation was
  /// taken back, or accepted.
  @Test func acceptingWithATokenThatIsNotValidIsAlikeWhateverItWasBefore() async throws {
    try await Self.with { payshare in
      let root = try await payshare.administrator()
      let accepted = try await payshare.token(inviting: "accepted@example.com", by: root)
      _ = try await payshare.accept(accepted, name: "Somebody")
      let revoked = try await payshare.token(inviting: "revoked@example.com", by: root)
      let invitation = try await root.invited().first { $0.email == "revoked@example.com" }
      _ = try await root.invitations.revokeInvitation(.with { $0.invitationID = invitation?.id ?? "" })
      func accept(_ token: String) async -> Status? {
        await payshare.attempt { channel, options async throws in
          _ = try await PayshareV1.InvitationServiceClient(channel).acceptInvitation(
            .with { ($0.token, $0.displayName, $0.password) = (token, "Somebody", Payshare.password) },
            options: options)
        }
      }
      let madeUp = String(accepted.reversed())
      _ = await accept(madeUp)
      var works: [Work] = []
      for token in [accepted, revoked, madeUp] {
        works.append(
          try await measure(payshare) { work in
            for _ in 0..<Self.tries { work.count(await accept(token)) }
          })
      }
      #expect(works[0].differences(to: works[2]) == [] && works[1].differences(to: works[2]) == [])
      #expect(works[2].answers.keys.map { $0.contains("INVALID_INVITATION_TOKEN") } == [true])
    }
  }

  /// Tries each address from as many sources, so that all are accepted by the budgets, then with used-up budgets.
  private func compareWithinAndBeyondBudgets(
    accepted: Int, _ attempt: (Payshare, String, Int) async -> Status?
  ) async throws {
    try await Self.with { payshare in
      // Each connection prepares its statements once; that is over before anything is measured.
      for email in ["yyyy@example.com", "zzzz@example.com"] { _ = await attempt(payshare, email, 0) }
      var works: [[Work]] = []
      for email in [Self.known, Self.unknown] {
        let first = try await measure(payshare) { work in
          for number in 0..<accepted { work.count(await attempt(payshare, email, number)) }
        }
        let rest = try await measure(payshare) { work in
          for number in accepted..<Self.tries {
            if (number - accepted).isMultiple(of: Self.triesWithinARefill) {
              // All of each budget is used up, for an hour from now.
              try await payshare.setBudgets("interval '3600 s'")
            }
            work.count(await attempt(payshare, email, number))
          }
        }
        works.append([first, rest])
        try await payshare.setBudgets("interval '-1 s'")
      }
      for (known, unknown) in zip(works[0], works[1]) { #expect(known.differences(to: unknown) == []) }
      #expect(works[0][0].answers.values.reduce(0, +) == accepted && works[0][0].answers.count == 1)
      #expect(works[0][1].answers.count == 1 && works[0][1].statements.count > 0)
      #expect(works[0].allSatisfy { $0.mails == 0 })
    }
  }

  /// All services with a known account, and with one connection of each kind: a read that is slow to be answered would
  /// otherwise be repeated on another one, and be counted twice.
  private static func with(_ body: (Payshare) async throws -> Void) async throws {
    try await Payshare.with(
      callers: .list("\(Payshare.web) users forwards *"),
      configure: { ($0.readConnections, $0.writeConnections) = (1, 1) }
    ) { payshare in
      _ = try await payshare.person("Asha")
      try await payshare.test.made.administer("CREATE EXTENSION pg_stat_statements")
      try await body(payshare)
    }
  }

  private func measure(
    _ payshare: Payshare, _ body: (inout Work) async throws -> Void
  ) async throws -> Work {
    let before = try await snapshot(payshare)
    var work = Work()
    try await body(&work)
    let after = try await snapshot(payshare)
    for (query, calls) in after.statements where calls != before.statements[query] ?? 0 {
      work.statements[query] = calls - (before.statements[query] ?? 0)
    }
    work.jobs = zip(after.jobs, before.jobs).map { $0 - $1 }
    work.mails = after.mails - before.mails
    return work
  }

  private func snapshot(_ payshare: Payshare) async throws -> Work {
    var work = Work()
    let statements = try await payshare.database.read(
      Statement(
        """
        SELECT query, sum(calls)::bigint FROM pg_stat_statements
        WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
          -- What the test itself does as another role is not the server's work.
          AND userid = (SELECT oid FROM pg_roles WHERE rolname = current_user)
          AND query NOT LIKE '%pg_stat_statements%' AND query NOT LIKE '%count(*)%'
        GROUP BY query
        """
      ) { row throws(PostgresError) in (try row.next(String.self), try row.next(Int64.self)) })
    work.statements = Dictionary(statements, uniquingKeysWith: +)
    work.jobs = try await payshare.database.read(
      Statement(
        "SELECT unnest(ARRAY[count(*), coalesce(sum(length(payload)), 0)]) FROM job", as: Int64.self))
    work.mails = try await payshare.rowCount("mail") ?? 0
    return work
  }
}

extension EnumerationTests.Work {
  /// In what it differs from another's, one line for each.
  fileprivate func differences(to other: Self) -> [String] {
    var lines = Set(answers.keys).union(other.answers.keys).filter { answers[$0] != other.answers[$0] }.map {
      "\($0): \(answers[$0] ?? 0), \(other.answers[$0] ?? 0)"
    }
    lines += Set(statements.keys).union(other.statements.keys).filter {
      statements[$0] != other.statements[$0]
    }.map { "\($0): \(statements[$0] ?? 0), \(other.statements[$0] ?? 0)" }
    if jobs != other.jobs { lines.append("jobs: \(jobs), \(other.jobs)") }
    if mails != other.mails { lines.append("mails: \(mails), \(other.mails)") }
    return lines.sorted()
  }

  fileprivate mutating func count(_ status: Status?) {
    let text = status.map { "\($0.code) \($0.reason ?? "") \($0.message.filter { !$0.isNumber })" } ?? "OK"
    answers[text, default: 0] += 1
  }
}

extension Payshare {
  /// Calls from one of many sources, others for each address.
  fileprivate func from(_ number: Int, _ email: String) -> Payshare {
    stating("10.\(email.utf8.first ?? 0).\(number / 250).\(number % 250)")
  }

  /// Sets how far ahead all of each budget is used up.
  fileprivate func setBudgets(_ ahead: String) async throws {
    try await test.made.administer("UPDATE guess SET used_until = now() + \(ahead)")
  }

  /// Makes the organisation one that people join by invitation only.
  fileprivate func requireInvitations() async throws {
    var first = try #require(try await database.readFirst(OrganisationStatements.first)).organisation
    first.settings.registration = .invitation
    first.version = first.version.next
    try await database.commit(OrganisationStatements.update(first, at: .now))
  }

  /// The token of a new invitation.
  fileprivate func token(inviting email: String, by person: Person) async throws -> String {
    _ = try await person.invite(email)
    return try await mailedToken(to: email)
  }

  fileprivate func attempt(
    _ body: (any Channel, CallOptions) async throws -> Void
  ) async -> Status? {
    var options = CallOptions()
    if let statedAddress { options.metadata.append(ServerCall.sourceAddressKey, statedAddress) }
    let chosen = options
    return await status { try await body(channel, chosen) }
  }
}
