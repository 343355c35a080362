import Cryptography
import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

@testable import Accounts
@testable import payshare_server

/// The second factor: enrolling, logging in with it, losing it, and organisations that demand it.
@Suite(.timeLimit(.minutes(5))) struct SecondFactorTests {
  @Test func aSecondFactorIsAskedForOnceItsFirstCodeWasShown() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      #expect(try await asha.secondFactors.getSecondFactor(.init()).state == .disabled)
      let offered = try await asha.secondFactors.enrolTotp(.with { $0.password = asha.password })
      #expect(offered.uri.hasPrefix("otpauth://totp/Payshare:asha%40example.com?secret=\(offered.seed)&"))
      #expect(try await asha.secondFactors.getSecondFactor(.init()).state == .pending)
      #expect(await payshare.reasonOfLogIn(asha.email, asha.password) == nil, "not yet")

      let codes = try await asha.confirms(Authenticator(offered.seed)).recoveryCodes
      #expect(codes.count == 10 && Set(codes).count == 10)
      let factor = try await asha.secondFactors.getSecondFactor(.init())
      #expect(factor.state == .enabled && factor.recoveryCodeCount == 10 && !factor.demanded)
      #expect(await payshare.reasonOfLogIn(asha.email, asha.password) == "SECOND_FACTOR_REQUIRED")
      #expect(await payshare.reasonOfLogIn(asha.email, "something else") == "WRONG_CREDENTIALS")
      #expect(await asha.reasonOfCall == nil, "the session goes on")
    }
  }

  @Test func aCodeIsAcceptedOnceAndAWrongOneNever() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let device = try await asha.enrols()
      #expect(
        await payshare.reasonOfLogIn(asha.email, asha.password, code: try device.currentCode())
          == "WRONG_SECOND_FACTOR", "it was used to enrol")
      let code = try device.nextCode()
      #expect(await payshare.reasonOfLogIn(asha.email, "something else", code: code) == "WRONG_CREDENTIALS")
      #expect(await payshare.reasonOfLogIn(asha.email, asha.password, code: code) == nil)
      for wrong in [code, "000000x", "1", "١٢٣٤٥٦"] {
        #expect(
          await payshare.reasonOfLogIn(asha.email, asha.password, code: wrong) == "WRONG_SECOND_FACTOR")
      }
    }
  }

  @Test func ofManyLogInsWithTheSameCodeOneSucceeds() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let code = try await asha.enrols().nextCode()
      let reasons = await withTaskGroup(of: String?.self) { group in
        for _ in 0..<6 {
          group.addTask { await payshare.reasonOfLogIn(asha.email, asha.password, code: code) }
        }
        return await group.reduce(into: [String?]()) { $0.append($1) }
      }
      #expect(reasons.filter { $0 == nil }.count == 1)
      #expect(reasons.allSatisfy { $0 == nil || $0 == "WRONG_SECOND_FACTOR" })
    }
  }

  @Test func ofTwoLogInsThatHaveFoundACodeUnusedTheSecondOneDoesNotUseIt() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      _ = try await asha.enrols()
      let user = try #require(UUID(asha.id))
      let found = try await payshare.database.readFirst(
        SecondFactorStatements.factor(of: user, in: Payshare.organisation))
      let factor = try #require(found)
      let codes = factor.recoveryCodes
      let left = RecoveryCodes(stored: Array(codes.digests.dropFirst()))
      for use in [
        SecondFactorStatements.use(step: factor.lastStep + 1, of: user, in: Payshare.organisation),
        SecondFactorStatements.replace(codes, by: left, of: user, in: Payshare.organisation),
      ] {
        try await payshare.database.commit(use)
        let again = await #expect(throws: PostgresError.self) { try await payshare.database.commit(use) }
        #expect(again?.state == SecondFactorStatements.codeUsed)
      }
    }
  }

  @Test func wrongCodesCountLikeWrongPasswordsAndMissingOnesDoNot() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      _ = try await asha.enrols()
      for _ in 0..<20 {
        #expect(await payshare.reasonOfLogIn(asha.email, asha.password) == "SECOND_FACTOR_REQUIRED")
      }
      for _ in 0..<10 {
        #expect(
          await payshare.reasonOfLogIn(asha.email, asha.password, code: "000000x") == "WRONG_SECOND_FACTOR")
      }
      #expect(await payshare.reasonOfLogIn(asha.email, asha.password) == "TOO_MANY_GUESSES")
    }
  }

  @Test func eachRecoveryCodeWorksOnceAndNewOnesReplaceAll() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let offered = try await asha.secondFactors.enrolTotp(.with { $0.password = asha.password })
      let device = Authenticator(offered.seed)
      let codes = try await asha.confirms(device).recoveryCodes
      #expect(await payshare.reasonOfLogIn(asha.email, asha.password, recoveryCode: codes[0]) == nil)
      #expect(
        await payshare.reasonOfLogIn(asha.email, asha.password, recoveryCode: codes[0])
          == "WRONG_SECOND_FACTOR")
      let typed = codes[1].lowercased().filter { $0 != "-" }
      #expect(await payshare.reasonOfLogIn(asha.email, asha.password, recoveryCode: typed) == nil)
      #expect(try await asha.secondFactors.getSecondFactor(.init()).recoveryCodeCount == 8)
      #expect(try await payshare.entries(of: 54) == 2)

      let new = try await asha.secondFactors.regenerateRecoveryCodes(
        .with { ($0.password, $0.recoveryCode) = (asha.password, codes[2]) }
      ).recoveryCodes
      #expect(Set(new).isDisjoint(with: codes))
      #expect(
        await payshare.reasonOfLogIn(asha.email, asha.password, recoveryCode: codes[3])
          == "WRONG_SECOND_FACTOR")
      #expect(await payshare.reasonOfLogIn(asha.email, asha.password, recoveryCode: new[0]) == nil)
    }
  }

  @Test func removingItNeedsPasswordAndCode() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let none = await status { _ = try await asha.disables(code: "") }
      #expect(none?.reason == "SECOND_FACTOR_NOT_ENROLLED")
      let device = try await asha.enrols()
      let missing = await status { _ = try await asha.disables(code: "") }
      #expect(missing?.code == .permissionDenied && missing?.reason == "SECOND_FACTOR_REQUIRED")
      let wrong = await status { _ = try await asha.disables(code: "000000x") }
      #expect(wrong?.code == .permissionDenied && wrong?.reason == "WRONG_SECOND_FACTOR")
      _ = try await asha.disables(code: try device.nextCode())
      #expect(await payshare.reasonOfLogIn(asha.email, asha.password) == nil)
    }
  }

  @Test func aChangeOfThePasswordNeedsItAndAResetDoesNotSkipIt() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let device = try await asha.enrols()
      let new = "seven green umbrellas"
      #expect(await asha.changes(asha.password, to: new)?.reason == "SECOND_FACTOR_REQUIRED")
      _ = try await payshare.passwords.requestPasswordReset(.with { $0.email = asha.email })
      try await payshare.runResetJobs()
      let token = try #require(try await payshare.resetToken(of: asha.email))
      #expect(await payshare.resets(token, to: new) == nil)
      #expect(await payshare.reasonOfLogIn(asha.email, new) == "SECOND_FACTOR_REQUIRED")
      #expect(await payshare.reasonOfLogIn(asha.email, new, code: try device.nextCode()) == nil)
    }
  }

  @Test func enrollingNeedsThePasswordAndIsOverAfterAnHour() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let wrong = await status {
        _ = try await asha.secondFactors.enrolTotp(.with { $0.password = "something else" })
      }
      #expect(wrong?.code == .invalidArgument)
      let offered = try await asha.secondFactors.enrolTotp(.with { $0.password = asha.password })
      let device = Authenticator(offered.seed)
      try await payshare.test.made.administer(
        "UPDATE second_factor SET create_time = create_time - interval '1 hour'")
      let late = await status { _ = try await asha.confirms(device) }
      #expect(late?.code == .failedPrecondition && late?.reason == "SECOND_FACTOR_NOT_PENDING")
      _ = try await asha.enrols()
      let again = await status {
        _ = try await asha.secondFactors.enrolTotp(.with { $0.password = asha.password })
      }
      #expect(again?.reason == "SECOND_FACTOR_ENROLLED")
    }
  }

  @Test func firstCodesCannotBeTriedUntilOneIsRight() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let offered = try await asha.secondFactors.enrolTotp(.with { $0.password = asha.password })
      var reasons: [String?] = []
      for _ in 0..<40 {
        reasons.append(
          await status {
            _ = try await asha.secondFactors.confirmTotp(.with { $0.oneTimeCode = "000000x" })
          }?.reason)
      }
      #expect(reasons.first == "WRONG_SECOND_FACTOR" && reasons.last == "TOO_MANY_GUESSES")
      let late = await status { _ = try await asha.confirms(Authenticator(offered.seed)) }
      #expect(late?.code == .resourceExhausted && late?.reason == "TOO_MANY_GUESSES")
    }
  }

  @Test func aRightPasswordAndCodeCostNoGuessIfTheFactorStays() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      for _ in 0...GuessLimit.ofAccountFromSource.count {
        let none = await status { _ = try await asha.disables(code: "") }
        #expect(none?.reason == "SECOND_FACTOR_NOT_ENROLLED")
      }
      let device = try await asha.enrols()
      try await root.demandsSecondFactor()
      for _ in 0...GuessLimit.ofAccountFromSource.count {
        let kept = await status { _ = try await asha.disables(code: try device.nextCode()) }
        #expect(kept?.reason == "SECOND_FACTOR_DEMANDED")
      }
      #expect(await payshare.reasonOfLogIn(asha.email, asha.password, code: try device.nextCode()) == nil)
    }
  }

  @Test func administratorsRemoveTheirOwnFactorOnlyWithPasswordAndCode() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let device = try await root.enrols()
      let refused = await status {
        _ = try await root.secondFactors.resetSecondFactor(.with { $0.userID = root.id })
      }
      #expect(refused?.code == .failedPrecondition && refused?.reason == "OWN_SECOND_FACTOR")
      _ = try await root.disables(code: try device.nextCode())
    }
  }

  @Test func theSeedIsStoredEncrypted() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let offered = try await asha.secondFactors.enrolTotp(.with { $0.password = asha.password })
      let stored = try await payshare.database.readFirst(
        Statement("SELECT seed_sealed FROM second_factor", as: [UInt8].self))
      let seed = try #require(Base32.decode(offered.seed))
      let sealed = try #require(stored)
      #expect(sealed.count == seed.count + 5 + 28)
      #expect(!(0...sealed.count - seed.count).contains { Array(sealed[$0..<$0 + seed.count]) == seed })
    }
  }

  @Test func whereItIsDemandedASessionWithoutItIsForEnrollingOnly() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let early = try await payshare.person("Asha")
      try await root.demandsSecondFactor()
      // A session from before ends with its access token.
      let renewed = await status {
        _ = try await payshare.sessions.refreshSession(.with { $0.refreshToken = early.session.refreshToken })
      }
      #expect(renewed?.reason == "INVALID_REFRESH_TOKEN")

      let asha = try await payshare.session(of: early)
      #expect(asha.session.enrolmentOnly && asha.session.refreshToken.isEmpty)
      let refused = [
        await status { _ = try await asha.events.listEvents(.init()) },
        await status { _ = try await asha.sessions.listSessions(.init()) },
        await status { _ = try await asha.sessions.revokeAllSessions(.init()) },
        await asha.changes(asha.password, to: "seven green umbrellas"),
      ]
      #expect(
        refused.allSatisfy {
          $0?.code == .failedPrecondition && $0?.reason == "SECOND_FACTOR_ENROLMENT_REQUIRED"
        })
      #expect(try await asha.secondFactors.getSecondFactor(.init()).demanded)
      let offered = try await asha.secondFactors.enrolTotp(.with { $0.password = asha.password })
      let session = try #require(try await asha.confirms(Authenticator(offered.seed)).session)
      let whole = Person(payshare, session, email: asha.email, password: asha.password)
      #expect(!session.enrolmentOnly && !session.refreshToken.isEmpty)
      #expect(try await whole.events.listEvents(.init()).events.isEmpty)
      let over = await status { _ = try await asha.secondFactors.getSecondFactor(.init()) }
      #expect(over?.reason == "SESSION_ENDED")
      let kept = await status {
        _ = try await whole.disables(code: try Authenticator(offered.seed).nextCode())
      }
      #expect(kept?.reason == "SECOND_FACTOR_DEMANDED")
      _ = try await payshare.sessions.refreshSession(.with { $0.refreshToken = session.refreshToken })
    }
  }

  @Test func everyMethodButThoseOfEnrollingIsClosedToSuchASession() {
    let open = PayshareAPIServices.all.flatMap(\.methods).filter { $0.policy?.allowsEnrolment == true }
    #expect(
      Set(open.map(\.method)) == ["LogOut", "GetSecondFactor", "EnrolTotp", "ConfirmTotp"])
  }

  @Test func administratorsRemoveAFactorThatIsLostAndItsOwnerIsTold() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      let none = await status {
        _ = try await root.secondFactors.resetSecondFactor(.with { $0.userID = asha.id })
      }
      #expect(none?.reason == "SECOND_FACTOR_NOT_ENROLLED")
      _ = try await asha.enrols()
      let request = PayshareV1.ResetSecondFactorRequest.with {
        ($0.userID, $0.requestID) = (asha.id, UUID.version7().description)
      }
      for _ in 0..<2 { _ = try await root.secondFactors.resetSecondFactor(request) }
      #expect(await asha.reasonOfCall == "SESSION_ENDED")
      #expect(await payshare.reasonOfLogIn(asha.email, asha.password) == nil)
      #expect(try await payshare.rowCount("mail WHERE template = 'second-factor-reset'") == 1)
      #expect(try await payshare.entries(of: 55) == 1)
    }
  }
}

/// A person's authenticator, whose clock the test sets: a code is accepted within a step of the server's, and later than
/// the last one.
struct Authenticator {
  private let totp: TOTP

  init(_ seed: String) { totp = TOTP(seed: Base32.decode(seed) ?? []) }

  private func code(_ offset: Int64) throws -> String {
    try totp.code(of: TOTP.step(at: Timestamp.now.microsecondsSince1970 / 1_000_000) + offset)
  }

  /// The code of now, which is used to enrol.
  func currentCode() throws -> String { try code(0) }
  /// The code of the step after, which is accepted behind it.
  func nextCode() throws -> String { try code(1) }
}

extension Person {
  fileprivate func confirms(_ device: Authenticator) async throws -> PayshareV1.ConfirmTotpResponse {
    let code = try device.currentCode()
    return try await secondFactors.confirmTotp(.with { $0.oneTimeCode = code })
  }

  /// Enrols a second factor.
  func enrols() async throws -> Authenticator {
    let offered = try await secondFactors.enrolTotp(.with { $0.password = password })
    let device = Authenticator(offered.seed)
    _ = try await confirms(device)
    return device
  }

  fileprivate func disables(code: String) async throws -> PayshareV1.DisableTotpResponse {
    try await secondFactors.disableTotp(.with { ($0.password, $0.oneTimeCode) = (password, code) })
  }

  /// Has the organisation demand a second factor of everybody.
  fileprivate func demandsSecondFactor() async throws {
    let seen = try await organisations.getOrganisation(.init())
    _ = try await organisations.updateOrganisation(
      .with {
        $0.organisation = .with { $0.settings = .with { $0.secondFactor = .all } }
        $0.updateMask = .with { $0.paths = ["settings.second_factor"] }
        $0.etag = seen.etag
      })
  }
}
