import GoogleAPI
import Identifiers
import Jobs
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

/// Changes and resets passwords, and unlocks accounts.
public struct PasswordService: PayshareV1.PasswordService {
  private let database: Database
  private let hasher: PasswordHasher
  private let passwords: PasswordCheck
  private let authentication: Authentication
  private let resets: PasswordResets
  private let composer: MailComposer

  /// A service over a database.
  public init(
    _ database: Database, hasher: PasswordHasher, passwords: PasswordCheck, authentication: Authentication,
    resets: PasswordResets, composer: MailComposer
  ) {
    self.database = database
    self.hasher = hasher
    self.passwords = passwords
    self.authentication = authentication
    self.resets = resets
    self.composer = composer
  }

  /// Replaces the caller's password, and ends their other sessions.
  public func changePassword(
    _ request: PayshareV1.ChangePasswordRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ChangePasswordResponse {
    let caller = try call.caller
    let account = try await database.ownAccount(of: caller, authentication.vault, for: call)
    try checkRules(request.newPassword)
    let person = try await authentication.confirm(
      account, password: request.oldPassword, field: "old_password",
      SecondFactorProof(code: request.oneTimeCode, recoveryCode: request.recoveryCode), call)
    let hash = try await passwords.attempt(by: person.user, call) { () async throws(Status) in
      try await self.hash(request.newPassword, of: account, call)
    }
    let author = try Mutation(call, PayshareV1.ChangePasswordRequest(), requestID: "").author
    let notice = try await composer.compose(
      .passwordChanged, to: account.email, in: account.mailLanguage, [:],
      for: account.organisation, at: author.time, call)
    var batch = WriteBatch()
    person.useFactor(in: &batch, by: author)
    batch.add(
      AccountStatements.setPassword(
        of: caller.userID, from: person.stored.passwordHash, to: hash, in: caller.organisationID))
    batch.add(PasswordResetStatements.remove(of: caller.userID, in: caller.organisationID))
    batch.add(AccountStatements.dropChange(of: caller.userID, in: caller.organisationID))
    batch.endSessions(of: caller.userID, but: caller.sessionID, .passwordChanged, by: author)
    batch.record(.passwordChanged(PayshareV1.PasswordChanged()), of: caller.userID, by: author)
    batch.enqueueMail(notice)
    person.recordSuccess(in: &batch)
    try await authentication.commit(batch, call)
    return PayshareV1.ChangePasswordResponse()
  }

  /// Sends a token to an address, if it has an account; it answers alike in any case.
  public func requestPasswordReset(
    _ request: PayshareV1.RequestPasswordResetRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.RequestPasswordResetResponse {
    let organisation = try await database.organisation(named: request.organisation, for: call)
    let payload = try resets.payload(
      for: request.email, in: organisation.id)
    try await passwords.requestReset(at: request.email, in: organisation, call) { batch in
      batch.enqueue(.sendPasswordReset, payload, for: organisation.id)
    }
    return PayshareV1.RequestPasswordResetResponse()
  }

  /// Sets a new password by a token, and ends all sessions. It logs nobody in.
  public func resetPassword(
    _ request: PayshareV1.ResetPasswordRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ResetPasswordResponse {
    let token = try OneTimeToken(text: request.resetToken)
    let owner = try await database.readFirst(PasswordResetStatements.owner(of: token), for: call)
    guard let owner else { throw Self.wrongToken }
    try call.requireAllowed(owner.organisationID)
    try checkRules(request.newPassword)
    let (organisations, users) = try await database.read(
      OrganisationStatements.organisation(owner.organisationID),
      AccountStatements.user(owner.userID, in: owner.organisationID), for: call)
    guard let organisation = organisations.first?.organisation, let stored = users.first else {
      throw Self.wrongToken
    }
    let account = Account(
      organisation: organisation,
      stored: try await authentication.vault.opened(stored, in: organisation.id, call))
    let hash = try await hash(request.newPassword, of: account, call)
    let author = JournalAuthor(owner.userID, in: owner.organisationID, call, at: ChangeClock.shared.next())
    let notice = try await composer.compose(
      .passwordChanged, to: account.email, in: account.mailLanguage, [:],
      for: organisation, at: author.time, call)
    var batch = WriteBatch()
    batch.add(PasswordResetStatements.use(token))
    batch.verifyAddress(of: account, by: author)
    batch.add(
      AccountStatements.setPassword(of: owner.userID, from: nil, to: hash, in: owner.organisationID))
    batch.add(AccountStatements.dropChange(of: owner.userID, in: owner.organisationID))
    batch.endSessions(of: owner.userID, .passwordReset, by: author)
    batch.record(.passwordReset(PayshareV1.PasswordReset()), of: owner.userID, by: author)
    batch.enqueueMail(notice)
    // Whoever reads the mails of the address is its owner, however often others have guessed.
    try passwords.unlock(account.email, in: owner.organisationID, &batch)
    try await database.commit(batch, for: call) {
      $0.state == PasswordResetStatements.used ? Self.wrongToken : nil
    }
    return PayshareV1.ResetPasswordResponse()
  }

  /// Sends a token to a user, for administrators.
  public func startPasswordReset(
    _ request: PayshareV1.StartPasswordResetRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.StartPasswordResetResponse {
    let user = try UUID(required: request.userID, field: "user_id")
    let caller = try call.caller
    let mutation = try Mutation(call, request, requestID: request.requestID)
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let account = try await database.account(
        user, seenBy: caller, authentication.vault, for: call)
      guard account.stored.user.state == .active else { throw Self.notActive }
      var changes = WriteBatch()
      changes.requireMayActUpon(
        user, by: caller.userID, through: call.access?.principal, in: caller.organisationID)
      let expireTime = try await resets.start(
        for: account, in: &changes, by: mutation.author, call)
      let reply = PayshareV1.StartPasswordResetResponse.with {
        $0.expireTime = GoogleProtobuf.Timestamp(expireTime)
      }
      let batch = mutation.batch(replying: reply) { $0.append(changes) }
      try await database.commit(batch, for: call)
      return reply
    }
  }

  /// Gives back all guesses at a user's password, for administrators.
  public func unlockUser(
    _ request: PayshareV1.UnlockUserRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.UnlockUserResponse {
    let user = try UUID(required: request.userID, field: "user_id")
    let caller = try call.caller
    let account = try await database.account(
      user, seenBy: caller, authentication.vault, for: call)
    let author = try Mutation(call, request, requestID: "").author
    var batch = WriteBatch()
    batch.requireMayActUpon(
      user, by: caller.userID, through: call.access?.principal, in: caller.organisationID)
    batch.record(.userUnlocked(PayshareV1.UserUnlocked()), of: user, by: author)
    try passwords.unlock(account.email, in: caller.organisationID, &batch)
    try await database.commit(batch, for: call)
    return PayshareV1.UnlockUserResponse()
  }

  private func checkRules(_ password: String) throws(Status) {
    if let violation = PasswordRules.violation(of: password, field: "new_password") {
      throw Status(Refusal.invalid([violation]))
    }
  }

  private func hash(
    _ password: String, of account: Account, _ call: ServerCall
  ) async throws(Status) -> PasswordHash {
    try await hasher.hash(
      new: password, field: "new_password",
      personal: [account.email, account.stored.user.displayName, account.organisation.displayName],
      flow: call.flow, deadline: call.deadline)
  }

  private static var notActive: Status {
    Status(
      .failedPrecondition, reason: "USER_NOT_ACTIVE",
      "the user cannot log in: the account is locked or deleted, or its invitation was not accepted yet")
  }

  private static var wrongToken: Status {
    Status(
      .permissionDenied, reason: "INVALID_RESET_TOKEN",
      "the token is wrong, was used or replaced, or has expired; request another one")
  }
}
