import EventLoop
import GoogleAPI
import Identifiers
import Journal
import Mail
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

@testable import Accounts
@testable import Jobs
@testable import payshare_server

/// Changing a password, and what to do when one is forgotten.
@Suite(.timeLimit(.minutes(5))) struct PasswordServiceTests {
  private static let new = "seven green umbrellas"

  @Test func aChangedPasswordIsTheOnlyOneAndEndsTheOtherSessions() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let other = try await payshare.session(of: asha)
      _ = try await asha.passwords.changePassword(
        .with { ($0.oldPassword, $0.newPassword) = (asha.password, Self.new) })
      #expect(await asha.reasonOfCall == nil)
      #expect(await other.reasonOfCall == "SESSION_ENDED")
      #expect(await payshare.reasonOfLogIn(asha.email, asha.password) == "WRONG_CREDENTIALS")
      #expect(await payshare.reasonOfLogIn(asha.email, Self.new) == nil)
      #expect(try await payshare.entries(of: 46) == 1)
      #expect(try await payshare.mailText("password-changed", to: asha.email)?.contains("changed") == true)
    }
  }

  @Test func aWrongOldPasswordOrAWeakNewOneChangesNothing() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      for (old, new, field, reason) in [
        ("something else", Self.new, "old_password", "WRONG_PASSWORD"),
        (asha.password, "qwertyuiop", "new_password", "PASSWORD_TOO_COMMON"),
        (asha.password, "asha@example.com", "new_password", "PASSWORD_TOO_GUESSABLE"),
      ] {
        let refused = await status {
          _ = try await asha.passwords.changePassword(.with { ($0.oldPassword, $0.newPassword) = (old, new) })
        }
        #expect(refused?.code == .invalidArgument)
        let violations = refused?.detail(GoogleRpc.BadRequest.self)?.fieldViolations ?? []
        #expect(violations.map { "\($0.field) \($0.reason)" } == ["\(field) \(reason)"])
      }
      #expect(await payshare.reasonOfLogIn(asha.email, asha.password) == nil)
    }
  }

  @Test func guessesAtTheOldPasswordCountLikeLogIns() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      for _ in 0..<10 { _ = await asha.changes("something else", to: Self.new) }
      #expect(await asha.changes(asha.password, to: Self.new)?.reason == "TOO_MANY_GUESSES")
      #expect(await payshare.reasonOfLogIn(asha.email, asha.password) == "TOO_MANY_GUESSES")
    }
  }

  @Test func aLogInWithTheOldPasswordThatIsUnderWayWhileItChangesBeginsNoSession() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let user = try #require(UUID(asha.id))
      let found = try await payshare.database.readFirst(
        AccountStatements.user(user, in: Payshare.organisation))
      let stored = try #require(found)
      _ = try await asha.passwords.changePassword(
        .with { ($0.oldPassword, $0.newPassword) = (asha.password, Self.new) })
      // What such a log-in commits: the hash that it has read and compared is the old one.
      let insert = SessionStatements.insert(
        RefreshToken(sessionID: .version7(), in: Payshare.organisation), of: user, begunBy: "x", device: "",
        address: nil, at: .now, expireTime: .latest, ifPasswordIs: stored.passwordHash)
      await #expect(throws: PostgresError.self) { try await payshare.database.commit(insert) }
      #expect(try await payshare.liveSessions(of: asha) == 1)
    }
  }

  @Test func aLogInWaitsForAChangeOfThePasswordThatIsBeingCommitted() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let held = try HeldLock(
        payshare.test.made, "UPDATE app_user SET password_hash = 'another' WHERE id = '\(asha.id)'")
      async let reason = payshare.reasonOfLogIn(asha.email, asha.password)
      // Until it waits, or does not wait.
      let waiting = "pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
      while try await payshare.rowCount(waiting) == 0 {
        if try await payshare.liveSessions(of: asha) != 1 { break }
      }
      held.commit()
      #expect(await reason == "WRONG_CREDENTIALS")
      #expect(try await payshare.liveSessions(of: asha) == 1)
    }
  }

  @Test func logInsAndAChangeOfThePasswordAtOnceLeaveNoSessionWithTheOldOne() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<6 {
          group.addTask { _ = await payshare.reasonOfLogIn(asha.email, asha.password) }
        }
        group.addTask { _ = await asha.changes(asha.password, to: Self.new) }
        await group.waitForAll()
      }
      #expect(try await payshare.liveSessions(of: asha) == 1, "only the one that changed it")
    }
  }

  @Test func aForgottenPasswordIsSetByTheTokenOfAMailOnce() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      _ = try await payshare.passwords.requestPasswordReset(.with { $0.email = "ASHA@example.com" })
      try await payshare.runResetJobs()
      let token = try #require(try await payshare.resetToken(of: asha.email))
      let weak = await payshare.resets(token, to: "qwertyuiop")
      #expect(weak?.code == .invalidArgument)
      #expect(await payshare.resets(token, to: Self.new) == nil)
      #expect(await payshare.resets(token, to: Self.new)?.reason == "INVALID_RESET_TOKEN")
      #expect(await asha.reasonOfCall == "SESSION_ENDED")
      #expect(await payshare.reasonOfLogIn(asha.email, asha.password) == "WRONG_CREDENTIALS")
      #expect(await payshare.reasonOfLogIn(asha.email, Self.new) == nil)
      #expect(try await payshare.entries(of: 47) == 1)
      #expect(try await payshare.entries(of: 48) == 1)
    }
  }

  @Test func onlyTheNewestTokenWorksForTenMinutesAndUntilThePasswordIsChanged() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      var tokens: [String] = []
      for _ in 0..<3 {
        _ = try await payshare.passwords.requestPasswordReset(.with { $0.email = asha.email })
        try await payshare.runResetJobs()
        tokens.append(try #require(try await payshare.resetToken(of: asha.email)))
        try await payshare.test.made.administer("UPDATE mail SET template = 'test'")
      }
      #expect(await payshare.resets(tokens[0], to: Self.new)?.reason == "INVALID_RESET_TOKEN")
      _ = await asha.changes(asha.password, to: "eight green umbrellas")
      #expect(await payshare.resets(tokens[2], to: Self.new)?.reason == "INVALID_RESET_TOKEN")

      let ben = try await payshare.person("Ben")
      _ = try await payshare.passwords.requestPasswordReset(.with { $0.email = ben.email })
      try await payshare.runResetJobs()
      let token = try #require(try await payshare.resetToken(of: ben.email))
      let lifetime = try await payshare.database.readFirst(
        Statement(
          "SELECT extract(epoch FROM expire_time - create_time)::bigint FROM password_reset", as: Int64.self))
      #expect(lifetime == 600)
      try await payshare.test.made.administer("UPDATE password_reset SET expire_time = now()")
      #expect(await payshare.resets(token, to: Self.new)?.reason == "INVALID_RESET_TOKEN")
      try await payshare.purge(inHours: 1)
      #expect(try await payshare.rowCount("password_reset") == 0)
    }
  }

  @Test func aTokenIsLongRandomAndStoredAsItsHash() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      _ = try await payshare.passwords.requestPasswordReset(.with { $0.email = asha.email })
      try await payshare.runResetJobs()
      let token = try #require(try await payshare.resetToken(of: asha.email))
      #expect(token.utf8.count == 32, "192 bits")
      let stored = try await payshare.database.readFirst(
        Statement("SELECT digest FROM password_reset", as: [UInt8].self))
      #expect(try stored == OneTimeToken(text: token).digest)
    }
  }

  @Test func requestsAreLimitedForAnAddressAndASourceWhetherThereIsAnAccountOrNot() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      for email in [asha.email, "nobody@example.com"] {
        let reasons = await payshare.reasonsOfRequests(4, email)
        #expect(reasons == [nil, nil, nil, "TOO_MANY_RESETS"])
      }
      #expect(try await payshare.rowCount("job") == 6)
    }
  }

  @Test func floodsOfRequestsFromElsewhereDoNotKeepOutAnOwnerFromWhereTheyLogIn() async throws {
    try await Payshare.with(callers: .list("\(Payshare.web) users forwards *")) { payshare in
      let asha = try await payshare.person("Asha")
      let home = payshare.stating("192.0.2.1")
      _ = try await home.session(of: asha)
      var refused = 0
      for number in 0..<12 {
        let stranger = payshare.stating("198.51.100.\(number)")
        refused += await stranger.reasonsOfRequests(1, asha.email).filter { $0 != nil }.count
      }
      #expect(refused == 2, "ten in an hour")
      #expect(await home.reasonsOfRequests(1, asha.email) == [nil])
    }
  }

  @Test func administratorsSendResetsAndUnlockAccounts() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      for _ in 0..<11 { _ = await payshare.reasonOfLogIn(asha.email, "something else") }
      #expect(await payshare.reasonOfLogIn(asha.email, asha.password) == "TOO_MANY_GUESSES")
      _ = try await root.passwords.unlockUser(.with { $0.userID = asha.id })
      #expect(await payshare.reasonOfLogIn(asha.email, asha.password) == nil)
      #expect(try await payshare.entries(of: 49) == 1)

      let request = PayshareV1.StartPasswordResetRequest.with {
        ($0.userID, $0.requestID) = (asha.id, UUID.version7().description)
      }
      let answers = [
        try await root.passwords.startPasswordReset(request),
        try await root.passwords.startPasswordReset(request),
      ]
      #expect(answers[0] == answers[1] && answers[0].expireTime != nil)
      #expect(try await payshare.rowCount("mail") == 1)
      #expect(await asha.reasonOfCall == nil, "nothing has changed yet")
      let token = try #require(try await payshare.resetToken(of: asha.email))
      #expect(await payshare.resets(token, to: Self.new) == nil)
    }
  }

  @Test func aResetUnlocksTheAccount() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      for _ in 0..<11 { _ = await payshare.reasonOfLogIn(asha.email, "something else") }
      _ = try await payshare.passwords.requestPasswordReset(.with { $0.email = asha.email })
      try await payshare.runResetJobs()
      let token = try #require(try await payshare.resetToken(of: asha.email))
      #expect(await payshare.resets(token, to: Self.new) == nil)
      #expect(await payshare.reasonOfLogIn(asha.email, Self.new) == nil)
    }
  }

  @Test(arguments: [true, false])
  func aTokenSetsNoPasswordOfAnAccountThatIsLockedOrDeleted(deletes: Bool) async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      _ = try await root.passwords.startPasswordReset(.with { $0.userID = asha.id })
      let token = try #require(try await payshare.resetToken(of: asha.email))
      if deletes {
        _ = try await root.accounts.deleteUser(.with { $0.userID = asha.id })
      } else {
        _ = try await root.accounts.deactivateUser(.with { $0.userID = asha.id })
      }
      #expect(await payshare.resets(token, to: Self.new)?.reason == "INVALID_RESET_TOKEN")
      let refused = await status {
        _ = try await root.passwords.startPasswordReset(.with { $0.userID = asha.id })
      }
      #expect(refused?.code == .failedPrecondition && refused?.reason == "USER_NOT_ACTIVE")
      // What such a call commits if the account is locked after it has read the token.
      let user = try #require(UUID(asha.id))
      let set = AccountStatements.setPassword(
        of: user, from: nil, to: PasswordHash(stored: "another"), in: Payshare.organisation)
      await #expect(throws: PostgresError.self) { try await payshare.database.commit(set) }
    }
  }

  @Test func mailsAreInTheLanguageThatTheirReaderHasChosen() async throws {
    let mails = try MailSetup.templates([
      "password-changed.de.subject": "Passwort", "password-changed.de.text": "Bei {{organisation}}",
      "password-changed.de.html": "<p>{{organisation}}</p>",
    ])
    try await Payshare.with(mail: mails) { payshare in
      let asha = try await payshare.person("Asha")
      let seen = try await asha.accounts.getCurrentUser(.init())
      _ = try await asha.accounts.updateUser(
        .with {
          $0.etag = seen.etag
          $0.user = .with { $0.languageCode = "de" }
          $0.updateMask = .with { $0.paths = ["language_code"] }
        })
      _ = await asha.changes(asha.password, to: Self.new)
      #expect(try await payshare.mails("password-changed").map(\.subject) == ["Passwort"])
    }
  }

  @Test func nobodyElseActsUponAnAccountAndNobodyActsAcrossOrganisations() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let acme = try await payshare.anotherOrganisation("acme")
      let asha = try await payshare.person("Asha")
      for (caller, user, reason) in [
        (asha, root.id, "PERMISSION_MISSING"), (root, acme.id, "ACCESS_DENIED"),
        (root, UUID.version7().description, "ACCESS_DENIED"),
      ] {
        let refused = [
          await status { _ = try await caller.passwords.unlockUser(.with { $0.userID = user }) },
          await status { _ = try await caller.passwords.startPasswordReset(.with { $0.userID = user }) },
          await status { _ = try await caller.secondFactors.resetSecondFactor(.with { $0.userID = user }) },
        ]
        #expect(refused.allSatisfy { $0?.code == .permissionDenied && $0?.reason == reason })
      }
      #expect(try await payshare.rowCount("mail") == 0)
    }
  }
}

extension Payshare {
  /// Calls without a session.
  var passwords: PayshareV1.PasswordServiceClient { .init(channel) }

  /// Why a log-in is refused; nil if it is not.
  func reasonOfLogIn(
    _ email: String, _ password: String, code: String = "", recoveryCode: String = ""
  ) async -> String? {
    await status {
      _ = try await sessions.logIn(
        .with {
          ($0.email, $0.password, $0.organisation) = (email, password, "payshare")
          ($0.oneTimeCode, $0.recoveryCode) = (code, recoveryCode)
        })
    }?.reason
  }

  /// How many rows a table has.
  func rowCount(_ table: String) async throws -> Int64? {
    try await database.readFirst(
      Statement(SQL(dynamic: "SELECT count(*) FROM \(table)"), as: Int64.self))
  }

  func liveSessions(of person: Person) async throws -> Int64? {
    try await rowCount("session WHERE end_time IS NULL AND user_id = '\(person.id)'")
  }

  /// Runs the waiting jobs that answer requests for resets.
  func runResetJobs() async throws {
    for batch in try await resetBatches() { try await database.commit(batch) }
    try await test.made.administer("DELETE FROM job WHERE kind = 'password.send-reset'")
  }

  /// What the waiting jobs that answer requests for resets commit.
  func resetBatches() async throws -> [WriteBatch] {
    var batches: [WriteBatch] = []
    let handler = try #require(services.jobs.handlers["password.send-reset"])
    let payloads = try await database.read(
      Statement("SELECT payload FROM job WHERE kind = 'password.send-reset'", as: [UInt8].self))
    for payload in payloads {
      let job = TakenJob(
        organisationID: Payshare.organisation, id: .version7(), kind: handler.kind, payload: payload,
        attempt: 1, maximumAttempts: 1, leaseToken: .version7())
      let context = JobContext(
        job, deadline: .now.advanced(byNanoseconds: 600_000_000_000), database, computePool)
      batches.append(try await handler.run(payload, context))
    }
    return batches
  }

  /// The text of the newest mail of a kind to an address.
  func mailText(_ template: String, to email: String) async throws -> String? {
    try await mails(template).first { $0.recipient == email }?.text
  }

  /// The token in the newest mail with one to an address.
  func resetToken(of email: String) async throws -> String? {
    let command = "payshare password reset "
    let line = try await mailText("password-reset", to: email)?.split(separator: "\n")
      .first { $0.contains(command) }
    return line?.firstRange(of: command).flatMap { range in line.map { String($0[range.upperBound...]) } }
  }

  /// Why a reset is refused; nil if it is not.
  func resets(_ token: String, to password: String) async -> Status? {
    await status {
      _ = try await passwords.resetPassword(.with { ($0.resetToken, $0.newPassword) = (token, password) })
    }
  }

  /// Requests this many resets; the reasons of refusals.
  fileprivate func reasonsOfRequests(_ count: Int, _ email: String) async -> [String?] {
    var options = CallOptions()
    if let statedAddress { options.metadata.append(ServerCall.sourceAddressKey, statedAddress) }
    let chosen = options
    var reasons: [String?] = []
    for _ in 0..<count {
      reasons.append(
        await status {
          _ = try await passwords.requestPasswordReset(.with { $0.email = email }, options: chosen)
        }?.reason)
    }
    return reasons
  }
}

extension Person {
  var passwords: PayshareV1.PasswordServiceClient { .init(channel) }
  var secondFactors: PayshareV1.SecondFactorServiceClient { .init(channel) }

  /// Why a change of the password is refused; nil if it is not.
  func changes(_ old: String, to new: String) async -> Status? {
    await status {
      _ = try await passwords.changePassword(.with { ($0.oldPassword, $0.newPassword) = (old, new) })
    }
  }
}
