import Cryptography
import GoogleAPI
import Identifiers
import Journal
public import Mail
import Organisations
public import PayshareAPI
public import Postgres
import Protobuf
public import RPC
import Roles
import Rules
import ServiceKit

/// Enrols and removes second factors.
public struct SecondFactorService: PayshareV1.SecondFactorService {
  private let database: Database
  private let passwords: PasswordCheck
  private let authentication: Authentication
  private let issuer: SessionIssuer
  private let composer: MailComposer

  /// A service over a database.
  public init(
    _ database: Database, passwords: PasswordCheck, authentication: Authentication, issuer: SessionIssuer,
    composer: MailComposer
  ) {
    self.database = database
    self.passwords = passwords
    self.authentication = authentication
    self.issuer = issuer
    self.composer = composer
  }

  /// Whether the caller has a second factor.
  public func getSecondFactor(
    _ request: PayshareV1.GetSecondFactorRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.SecondFactor {
    let caller = try call.caller
    let (factors, roles, organisations) = try await database.read(
      SecondFactorStatements.factor(of: caller.userID, in: caller.organisationID),
      GrantStatements.roles(of: caller.userID, in: caller.organisationID),
      OrganisationStatements.organisation(caller.organisationID), for: call)
    return .with {
      $0 = PayshareV1.SecondFactor(factors.first, at: .now)
      $0.demanded = organisations.first?.organisation.settings.demandsSecondFactor(ofRoles: roles) ?? false
    }
  }

  /// Begins an enrolment.
  public func enrolTotp(
    _ request: PayshareV1.EnrolTotpRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.EnrolTotpResponse {
    let caller = try call.caller
    let account = try await database.ownAccount(of: caller, authentication.vault, for: call)
    if try await factor(of: caller, call)?.confirmTime != nil { throw Self.enrolled }
    let user = try await passwords.user(
      email: account.email, password: request.password, in: account.organisation, call)
    guard let user else {
      throw Status(field: "password", reason: "WRONG_PASSWORD", "this is not your password")
    }
    // Boxed: ThreadSanitizer stumbles over the address of an empty struct (swiftlang/swift#66099).
    var random: any RandomNumberGenerator = SystemRandomNumberGenerator()
    let totp = TOTP.make(using: &random)
    let sealed = try await authentication.vault.sealed(
      totp.seed, for: .secondFactorSeed, of: caller.userID, in: caller.organisationID, call)
    let author = try Mutation(call, PayshareV1.EnrolTotpRequest(), requestID: "").author
    var batch = WriteBatch()
    batch.add(sealed.guarding)
    batch.add(
      SecondFactorStatements.enrol(
        sealed.bytes, of: caller.userID, in: caller.organisationID, at: author.time))
    batch.record(.secondFactorOffered(PayshareV1.SecondFactorOffered()), of: caller.userID, by: author)
    user.recordSuccess(in: &batch)
    try await commit(batch, or: Self.enrolled, call)
    return .with {
      $0.seed = totp.seedText
      $0.uri = totp.uri(issuer: account.organisation.displayName, account: account.email)
      $0.expireTime = GoogleProtobuf.Timestamp(
        Timestamp(
          microsecondsSince1970: author.time.microsecondsSince1970 + SecondFactorRules.pendingSeconds
            * 1_000_000))
    }
  }

  /// Ends an enrolment with the first code.
  public func confirmTotp(
    _ request: PayshareV1.ConfirmTotpRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ConfirmTotpResponse {
    let caller = try call.caller
    let account = try await database.ownAccount(of: caller, authentication.vault, for: call)
    let author = try Mutation(call, PayshareV1.ConfirmTotpRequest(), requestID: "").author
    guard let factor = try await factor(of: caller, call),
      SecondFactorRules.isPending(factor, at: author.time)
    else { throw Self.notPending }
    // Not of the budgets of wrong passwords: whoever only has the session must not lock its owner out.
    try await database.take(
      .firstCodes, reason: "TOO_MANY_GUESSES", "too many codes were tried", for: call)
    let step = try await step(of: request.oneTimeCode, factor, caller, at: author.time, call)
    let (codes, stored) = try Self.newCodes()
    var batch = WriteBatch()
    batch.add(
      SecondFactorStatements.confirm(
        factor, step: step, stored, of: caller.userID, in: caller.organisationID, at: author.time))
    batch.record(.secondFactorEnrolled(PayshareV1.SecondFactorEnrolled()), of: caller.userID, by: author)
    var reply = PayshareV1.ConfirmTotpResponse()
    reply.recoveryCodes = codes
    if caller.isEnrolling {
      // Password and code have both been shown now.
      let session = try await issuer.begin(
        for: account.stored, in: account.organisation, device: "", checksPassword: false, call)
      batch.add(SessionStatements.end(caller.sessionID, in: caller.organisationID, at: author.time))
      session.add(to: &batch)
      reply.session = session.reply
    }
    try await commit(batch, or: Self.notPending, call)
    return reply
  }

  /// Removes the caller's second factor.
  public func disableTotp(
    _ request: PayshareV1.DisableTotpRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.DisableTotpResponse {
    let caller = try call.caller
    let account = try await database.ownAccount(of: caller, authentication.vault, for: call)
    let roles = account.stored.user.roles
    let person = try await confirm(request.password, request.oneTimeCode, request.recoveryCode, account, call)
    {
      () throws(Status) in
      guard account.organisation.settings.demandsSecondFactor(ofRoles: roles) else { return }
      throw Status(
        .failedPrecondition, reason: "SECOND_FACTOR_DEMANDED", "your organisation demands a second factor")
    }
    let author = try Mutation(call, PayshareV1.DisableTotpRequest(), requestID: "").author
    var batch = WriteBatch()
    person.useFactor(in: &batch, by: author)
    batch.add(SecondFactorStatements.remove(of: caller.userID, in: caller.organisationID))
    batch.record(.secondFactorRemoved(PayshareV1.SecondFactorRemoved()), of: caller.userID, by: author)
    person.recordSuccess(in: &batch)
    try await authentication.commit(batch, call)
    return PayshareV1.DisableTotpResponse()
  }

  /// Replaces the caller's recovery codes.
  public func regenerateRecoveryCodes(
    _ request: PayshareV1.RegenerateRecoveryCodesRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.RegenerateRecoveryCodesResponse {
    let caller = try call.caller
    let account = try await database.ownAccount(of: caller, authentication.vault, for: call)
    let person = try await confirm(
      request.password, request.oneTimeCode, request.recoveryCode, account, call)
    let author = try Mutation(call, PayshareV1.RegenerateRecoveryCodesRequest(), requestID: "").author
    let (codes, stored) = try Self.newCodes()
    var batch = WriteBatch()
    person.useFactor(in: &batch, by: author)
    batch.add(SecondFactorStatements.setCodes(stored, of: caller.userID, in: caller.organisationID))
    batch.record(.recoveryCodesReplaced(PayshareV1.RecoveryCodesReplaced()), of: caller.userID, by: author)
    person.recordSuccess(in: &batch)
    try await authentication.commit(batch, call)
    return .with { $0.recoveryCodes = codes }
  }

  /// Removes the second factor of another user, for administrators.
  public func resetSecondFactor(
    _ request: PayshareV1.ResetSecondFactorRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ResetSecondFactorResponse {
    let user = try UUID(required: request.userID, field: "user_id")
    let caller = try call.caller
    let mutation = try Mutation(call, request, requestID: request.requestID)
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let account = try await database.account(
        user, seenBy: caller, authentication.vault, for: call)
      // A session alone must not be enough to remove the factor that guards its account.
      if user == caller.userID { throw Self.own }
      let factor = try await database.readFirst(
        SecondFactorStatements.factor(of: user, in: caller.organisationID), for: call)
      if factor == nil { throw Self.notEnrolled }
      let notice = try await composer.compose(
        .secondFactorReset, to: account.email, in: account.mailLanguage, [:],
        for: account.organisation, at: mutation.time, call)
      let reply = PayshareV1.ResetSecondFactorResponse()
      return try await database.commit(mutation, for: call, replying: reply) { batch in
        batch.requireMayActUpon(
          user, by: caller.userID, through: call.access?.principal, in: caller.organisationID)
        batch.add(SecondFactorStatements.remove(of: user, in: caller.organisationID))
        batch.endSessions(of: user, .secondFactorReset, by: mutation.author)
        batch.record(.secondFactorReset(PayshareV1.SecondFactorReset()), of: user, by: mutation)
        batch.enqueueMail(notice)
      }
    }
  }

  /// The caller, who has a second factor and states it with their password. What is refused anyway comes before both, so
  /// that it costs no guess.
  private func confirm(
    _ password: String, _ code: String, _ recoveryCode: String, _ account: Account, _ call: ServerCall,
    unless refuse: () throws(Status) -> Void = {}
  ) async throws(Status) -> AuthenticatedPerson {
    guard try await factor(of: try call.caller, call)?.confirmTime != nil else { throw Self.notEnrolled }
    try refuse()
    let person = try await authentication.confirm(
      account, password: password, SecondFactorProof(code: code, recoveryCode: recoveryCode), call)
    guard person.factor != nil else { throw Self.notEnrolled }
    return person
  }

  private func factor(of caller: Caller, _ call: ServerCall) async throws(Status) -> SecondFactor? {
    try await database.readFirst(
      SecondFactorStatements.factor(of: caller.userID, in: caller.organisationID), for: call)
  }

  private func step(
    of code: String, _ factor: SecondFactor, _ caller: Caller, at time: Timestamp, _ call: ServerCall
  ) async throws(Status) -> Int64 {
    let totp = try await authentication.totp(
      factor, of: caller.userID, in: caller.organisationID, call)
    let decision: SecondFactorRules.Decision
    do throws(OpenSSLError) {
      decision = try SecondFactorRules.decide(
        .oneTimeCode(code), factor, totp, at: time.microsecondsSince1970 / 1_000_000)
    } catch {
      throw Status(.internal, "a code could not be checked")
    }
    guard case .useStep(let step) = decision else { throw Authentication.wrongCode(.permissionDenied) }
    return step
  }

  private static func newCodes() throws(Status) -> (codes: [String], stored: RecoveryCodes) {
    // Boxed: ThreadSanitizer stumbles over the address of an empty struct (swiftlang/swift#66099).
    var random: any RandomNumberGenerator = SystemRandomNumberGenerator()
    do throws(OpenSSLError) {
      let (codes, stored) = try RecoveryCodes.make(using: &random)
      return (codes.map(\.text), stored)
    } catch {
      throw Status(.internal, "no recovery codes could be made")
    }
  }

  /// Commits a change of a second factor.
  /// - Throws: `refusal` if there is none, or another one, in between.
  private func commit(_ batch: WriteBatch, or refusal: Status, _ call: ServerCall) async throws(Status) {
    try await database.commit(batch, for: call) { $0.state == SecondFactorStatements.changed ? refusal : nil }
  }

  private static var enrolled: Status {
    Status(
      .failedPrecondition, reason: "SECOND_FACTOR_ENROLLED", "you have a second factor; disable it first")
  }

  private static var notEnrolled: Status {
    Status(.failedPrecondition, reason: "SECOND_FACTOR_NOT_ENROLLED", "there is no second factor")
  }

  private static var own: Status {
    Status(
      .failedPrecondition, reason: "OWN_SECOND_FACTOR",
      "you remove your own second factor with your password and a code")
  }

  private static var notPending: Status {
    Status(
      .failedPrecondition, reason: "SECOND_FACTOR_NOT_PENDING",
      "no second factor waits for its first code; begin again")
  }
}

extension PayshareV1.SecondFactor {
  fileprivate init(_ factor: SecondFactor?, at time: Timestamp) {
    self.init()
    guard let factor else {
      state = .disabled
      return
    }
    if let confirmTime = factor.confirmTime {
      state = .enabled
      self.confirmTime = GoogleProtobuf.Timestamp(confirmTime)
      recoveryCodeCount = Int32(factor.recoveryCodes.digests.count)
    } else {
      state = SecondFactorRules.isPending(factor, at: time) ? .pending : .disabled
    }
  }
}
