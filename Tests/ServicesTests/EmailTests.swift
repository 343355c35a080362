import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

@testable import Accounts

/// Showing that an address is one's own, and replacing it.
@Suite struct EmailTests {
  @Test func anAddressIsVerifiedByTheMailsTokenOnce() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      _ = try await asha.accounts.requestEmailVerification(.init())
      let old = try await payshare.mailedToken(to: asha.email, "email-verification")
      _ = try await asha.accounts.requestEmailVerification(.init())
      let token = try await payshare.mailedToken(to: asha.email, "email-verification")
      for (token, isRight) in [(old, false), (token, true), (token, false)] {
        let outcome = await status { _ = try await payshare.users.verifyEmail(.with { $0.token = token }) }
        #expect(isRight ? outcome == nil : outcome?.reason == "INVALID_EMAIL_TOKEN")
      }
      #expect(try await asha.accounts.getCurrentUser(.init()).emailVerified)
      _ = try await asha.accounts.requestEmailVerification(.init())
      #expect(try await payshare.mailCount(to: asha.email) == 2, "a verified address gets no mail")
    }
  }

  @Test func anAddressChangesWhenBothMailsAreConfirmed() async throws {
    for newFirst in [true, false] {
      try await Payshare.with { payshare in
        let asha = try await payshare.person("Asha")
        let (old, new) = try await asha.changesAddress(to: "Asha@Goa.example")
        let tokens = newFirst ? [new, old] : [old, new]
        #expect(!(try await payshare.users.confirmEmailChange(.with { $0.token = tokens[0] }).changed))
        let again = await status {
          _ = try await payshare.users.confirmEmailChange(.with { $0.token = tokens[0] })
        }
        #expect(again?.reason == "INVALID_EMAIL_TOKEN")
        #expect(try await asha.accounts.getCurrentUser(.init()).email == asha.email)
        #expect(try await payshare.users.confirmEmailChange(.with { $0.token = tokens[1] }).changed)

        let ended = await status { _ = try await asha.accounts.getCurrentUser(.init()) }
        #expect(ended?.reason == "SESSION_ENDED")
        let refused = await status { _ = try await payshare.logIn(asha.email, asha.password) }
        #expect(refused?.reason == "WRONG_CREDENTIALS")
        let user = try await payshare.logIn("asha@goa.example", asha.password).session.user
        #expect(user?.id == asha.id && user?.emailVerified == true)
        #expect(user?.email == "Asha@Goa.example", "it is shown as it was entered")
        #expect(try await payshare.mailCount(to: asha.email, "email-changed") == 1)
        let recorded = try await payshare.database.read(
          Statement("SELECT event FROM journal_entry WHERE kind = 38", as: [UInt8].self))
        #expect(recorded.count == 1)
      }
    }
  }

  @Test func bothConfirmationsAtTheSameMomentChangeTheAddressOnce() async throws {
    try await Payshare.with { payshare in
      for round in 0..<5 {
        let asha = try await payshare.person("Asha\(round)")
        let (old, new) = try await asha.changesAddress(to: "new\(round)@goa.example")
        async let first = payshare.users.confirmEmailChange(.with { $0.token = old })
        async let second = payshare.users.confirmEmailChange(.with { $0.token = new })
        #expect(try await [first.changed, second.changed].filter { $0 }.count == 1)
        _ = try await payshare.logIn("new\(round)@goa.example", asha.password)
      }
    }
  }

  @Test func theOldAddressAloneOrTheNewAloneChangesNothingAndExpires() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let (old, new) = try await asha.changesAddress(to: "asha@goa.example")
      _ = try await payshare.users.confirmEmailChange(.with { $0.token = old })
      try await payshare.test.made.administer(
        "UPDATE email_change SET expire_time = expire_time - interval '24 h'")
      let late = await status { _ = try await payshare.users.confirmEmailChange(.with { $0.token = new }) }
      #expect(late?.reason == "INVALID_EMAIL_TOKEN")
      try await payshare.purge(inHours: 1)
      let left = try await payshare.database.readFirst(
        Statement("SELECT count(*) FROM email_change", as: Int64.self))
      #expect(left == 0)
    }
  }

  @Test func aNewRequestReplacesTheTokensOfTheOldOne() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let (old, _) = try await asha.changesAddress(to: "first@goa.example")
      _ = try await asha.changesAddress(to: "second@goa.example")
      let refused = await status { _ = try await payshare.users.confirmEmailChange(.with { $0.token = old }) }
      #expect(refused?.reason == "INVALID_EMAIL_TOKEN")
    }
  }

  @Test func thePasswordIsNeededWithinTheBudgetsOfGuesses() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      func request(_ password: String, _ email: String = "asha@goa.example") async -> Status? {
        await status {
          _ = try await asha.accounts.requestEmailChange(
            .with { ($0.email, $0.password) = (email, password) })
        }
      }
      #expect(await request(asha.password, asha.email)?.fieldViolations == ["email": "SAME_ADDRESS"])
      for _ in 0..<GuessLimit.ofAccountFromSource.count {
        #expect(await request("wrong")?.fieldViolations == ["password": "WRONG_PASSWORD"])
      }
      #expect(await request("wrong")?.reason == "TOO_MANY_GUESSES")
      #expect(try await payshare.mailCount(to: asha.email) == 0)
    }
  }

  @Test func aSecondFactorIsAskedForOnceForEachRequest() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let device = try await asha.enrols()
      func request(_ code: String, recovery: String = "") async -> Status? {
        await status {
          _ = try await asha.accounts.requestEmailChange(
            .with {
              ($0.email, $0.password) = ("asha@goa.example", asha.password)
              ($0.oneTimeCode, $0.recoveryCode) = (code, recovery)
            })
        }
      }
      let missing = await request("")
      #expect(missing?.code == .permissionDenied && missing?.reason == "SECOND_FACTOR_REQUIRED")
      for wrong in [await request("000000"), await request("", recovery: "AAAA-BBBB-CCCC")] {
        #expect(wrong?.code == .permissionDenied && wrong?.reason == "WRONG_SECOND_FACTOR")
      }
      #expect(try await payshare.rowCount("email_change") == 0)
      let code = try device.nextCode()
      #expect(await request(code) == nil)
      #expect(await request(code)?.reason == "WRONG_SECOND_FACTOR", "a code works once")
      #expect(try await payshare.mailCount(to: "asha@goa.example") == 1)
      _ = try await asha.accounts.getCurrentUser(.init())
    }
  }

  @Test func anAddressWithAnAccountIsRefusedOnlyToItsOwner() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      // No error here: it would tell who has an account.
      let (old, new) = try await asha.changesAddress(to: ben.email)
      _ = try await payshare.users.confirmEmailChange(.with { $0.token = old })
      let taken = await status { _ = try await payshare.users.confirmEmailChange(.with { $0.token = new }) }
      #expect(taken?.code == .alreadyExists && taken?.metadata["field"] == "email")
      _ = try await asha.accounts.getCurrentUser(.init())
    }
  }

  @Test func aResetThatWentToTheOldAddressIsUselessAfterTheChange() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      _ = try await payshare.passwords.requestPasswordReset(.with { $0.email = asha.email })
      try await payshare.runResetJobs()
      let reset = try #require(try await payshare.resetToken(of: asha.email))
      let (old, new) = try await asha.changesAddress(to: "asha@goa.example")
      for token in [old, new] { _ = try await payshare.users.confirmEmailChange(.with { $0.token = token }) }
      let refused = await payshare.resets(reset, to: "seven green umbrellas")
      #expect(refused?.reason == "INVALID_RESET_TOKEN")
    }
  }

  @Test func aLockedPersonsTokensAreUseless() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      _ = try await asha.accounts.requestEmailVerification(.init())
      let token = try await payshare.mailedToken(to: asha.email, "email-verification")
      let (old, _) = try await asha.changesAddress(to: "asha@goa.example")
      _ = try await root.accounts.deactivateUser(.with { $0.userID = asha.id })
      for refused in [
        await status { _ = try await payshare.users.verifyEmail(.with { $0.token = token }) },
        await status { _ = try await payshare.users.confirmEmailChange(.with { $0.token = old }) },
      ] { #expect(refused?.reason == "INVALID_EMAIL_TOKEN") }
    }
  }

  @Test func onePersonCausesFewMails() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      for _ in 0..<CallBudget.mails.count { _ = try await asha.accounts.requestEmailVerification(.init()) }
      let refused = await status { _ = try await asha.accounts.requestEmailVerification(.init()) }
      #expect(refused?.code == .resourceExhausted && refused?.reason == "TOO_MANY_MAILS")
      #expect(try await payshare.mailCount(to: asha.email) == CallBudget.mails.count)
    }
  }

  @Test(arguments: EndOfPendingChange.allCases)
  func whatProtectsAnAccountEndsAPendingChange(end: EndOfPendingChange) async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      // Somebody has read the mail to the old address, and keeps the token of the other one for later.
      let (old, new) = try await asha.changesAddress(to: "thief@goa.example")
      _ = try await payshare.users.confirmEmailChange(.with { $0.token = old })
      switch end {
      case .changedPassword:
        _ = try await asha.passwords.changePassword(
          .with { ($0.oldPassword, $0.newPassword) = (asha.password, "seven green umbrellas") })
      case .reset:
        _ = try await root.passwords.startPasswordReset(.with { $0.userID = asha.id })
        let token = try #require(try await payshare.resetToken(of: asha.email))
        #expect(await payshare.resets(token, to: "seven green umbrellas") == nil)
      case .lock:
        _ = try await root.accounts.deactivateUser(.with { $0.userID = asha.id })
        _ = try await root.accounts.reactivateUser(.with { $0.userID = asha.id })
      case .deletion:
        _ = try await root.accounts.deleteUser(.with { $0.userID = asha.id })
        _ = try await root.accounts.undeleteUser(.with { $0.userID = asha.id })
      }
      let refused = await status { _ = try await payshare.users.confirmEmailChange(.with { $0.token = new }) }
      #expect(refused?.reason == "INVALID_EMAIL_TOKEN")
    }
  }

  @Test func aResetThatIsBeingMadeForTheOldAddressComesTooLate() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      _ = try await payshare.passwords.requestPasswordReset(.with { $0.email = asha.email })
      // The job has read the address and written the mail; before it commits, the address changes.
      let late = try await payshare.resetBatches()
      let (old, new) = try await asha.changesAddress(to: "asha@goa.example")
      for token in [old, new] { _ = try await payshare.users.confirmEmailChange(.with { $0.token = token }) }
      for batch in late {
        await #expect(throws: PostgresError.self) { try await payshare.database.commit(batch) }
      }
      #expect(late.count == 1)
      #expect(try await payshare.rowCount("password_reset") == 0)
    }
  }

  @Test func aChangeThatIsAskedForWhileTheUserChangesIsRefused() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let held = try HeldLock(
        payshare.test.made, "UPDATE app_user SET version = version + 1 WHERE id = '\(asha.id)'")
      async let refused = status {
        _ = try await asha.accounts.requestEmailChange(
          .with { ($0.email, $0.password) = ("asha@goa.example", asha.password) })
      }
      // Until it waits, or does not wait.
      let waiting = "pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
      while try await payshare.rowCount(waiting) == 0 {
        if try await payshare.rowCount("email_change") != 0 { break }
      }
      held.commit()
      #expect(await refused?.reason == "CONFLICT")
      #expect(try await payshare.rowCount("mail") == 0)
    }
  }

  @Test func aRightPasswordCostsNoGuessWhereTooManyMailsWereAskedFor() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      for _ in 0..<CallBudget.mails.count { _ = try await asha.changesAddress(to: "asha@goa.example") }
      for _ in 0...GuessLimit.ofAccountFromSource.count {
        let refused = await status { _ = try await asha.changesAddress(to: "asha@goa.example") }
        #expect(refused?.reason == "TOO_MANY_MAILS")
      }
      #expect(await payshare.reasonOfLogIn(asha.email, asha.password) == nil)
    }
  }
}

/// What ends a change of an address that waits for its second confirmation.
enum EndOfPendingChange: CaseIterable, Sendable {
  case changedPassword, reset, lock, deletion
}

extension Person {
  /// Asks for another address; the tokens of the mails to the old and to the new one.
  fileprivate func changesAddress(to email: String) async throws -> (old: String, new: String) {
    _ = try await accounts.requestEmailChange(.with { ($0.email, $0.password) = (email, password) })
    return (
      try await payshare.mailedToken(to: self.email, "email-change-old"),
      try await payshare.mailedToken(to: email, "email-change-new")
    )
  }
}
