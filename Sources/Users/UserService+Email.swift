import Accounts
import GoogleAPI
import Identifiers
import Journal
import Mail
import Organisations
public import PayshareAPI
import PersonalStorage
import Postgres
import Protobuf
public import RPC
import Rules
import ServiceKit

/// Showing that an address is one's own, and replacing it.
extension UserService {
  /// Sends a mail that verifies the caller's address.
  public func requestEmailVerification(
    _ request: PayshareV1.RequestEmailVerificationRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.RequestEmailVerificationResponse {
    let reply = PayshareV1.RequestEmailVerificationResponse()
    let own = try await own(call)
    if own.stored.user.isEmailVerified { return reply }
    try await takeMail(call)
    let mutation = try Mutation(call, request, requestID: "")
    let token = try OneTimeToken()
    let action = verification(token)
    let id = own.stored.user.id
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let mail = try await mail(
        .emailVerification, to: own.email, of: own, ["action": action], at: mutation.time, call)
      return try await database.commit(mutation, for: call, replying: reply) { batch in
        batch.add(AccountStatements.replaceVerification(token, of: id, in: mutation.organisationID))
        batch.record(.emailVerificationRequested(.init()), of: id, by: mutation)
        batch.enqueueMail(mail)
      }
    }
  }

  /// Records that an address is its user's.
  public func verifyEmail(
    _ request: PayshareV1.VerifyEmailRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.VerifyEmailResponse {
    let token = try OneTimeToken(text: request.token)
    let found = try await database.readFirst(AccountStatements.verification(token), for: call)
    guard let owner = found else { throw Self.wrongToken }
    let mutation = try Mutation(
      call, PayshareV1.VerifyEmailRequest(), requestID: "", in: owner.organisationID)
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let account = try await self.account(owner, call)
      var user = account.stored.user
      user.version = user.version.next
      let time = mutation.time(after: account.stored.updateTime)
      let author = JournalAuthor(user.id, in: owner.organisationID, call, at: time)
      var batch = WriteBatch()
      batch.add(AccountStatements.verify(user, in: owner.organisationID, at: time))
      batch.add(AccountStatements.useVerification(token))
      batch.record(.emailVerified(.init()), of: user.id, by: author)
      try await commit(batch, call)
      return PayshareV1.VerifyEmailResponse()
    }
  }

  /// Sends the mails that confirm another address.
  public func requestEmailChange(
    _ request: PayshareV1.RequestEmailChangeRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.RequestEmailChangeResponse {
    let own = try await own(call)
    let (user, email) = (own.stored.user, request.email)
    if CanonicalEmail(email) == CanonicalEmail(user.email) {
      throw Status(field: "email", reason: "SAME_ADDRESS", "this is your address already")
    }
    let person = try await authentication.confirm(
      own, password: request.password,
      SecondFactorProof(code: request.oneTimeCode, recoveryCode: request.recoveryCode), call)
    try await passwords.attempt(by: person.user, call) { () async throws(Status) in
      try await takeMail(call)
    }
    let mutation = try Mutation(call, PayshareV1.RequestEmailChangeRequest(), requestID: "")
    let (oldToken, newToken) = (try OneTimeToken(), try OneTimeToken())
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let toOld = try await mail(
        .emailChangeOld, to: user.email, of: own, ["address": email, "action": confirmation(oldToken)],
        at: mutation.time, call)
      let toNew = try await mail(
        .emailChangeNew, to: email, of: own, ["action": confirmation(newToken)], at: mutation.time, call)
      let wanted = try await vault.sealed(
        Array(email.utf8), for: .wantedEmail, of: user.id, in: mutation.organisationID, call)
      var batch = WriteBatch()
      person.useFactor(in: &batch, by: mutation.author)
      batch.add(wanted.guarding)
      batch.add(
        AccountStatements.replaceChange(
          of: user, to: wanted, oldToken: oldToken, newToken: newToken, in: mutation.organisationID))
      batch.record(.emailChangeRequested(.init()), of: user.id, by: mutation)
      batch.enqueueMail(toOld)
      batch.enqueueMail(toNew)
      person.recordSuccess(in: &batch)
      try await authentication.commit(batch, call)
      return .init()
    }
  }

  /// Confirms another address by the token of one of the two mails.
  public func confirmEmailChange(
    _ request: PayshareV1.ConfirmEmailChangeRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ConfirmEmailChangeResponse {
    let token = try OneTimeToken(text: request.token)
    let found = try await database.readFirst(AccountStatements.change(token), for: call)
    guard let owner = found?.user else { throw Self.wrongToken }
    let mutation = try Mutation(
      call, PayshareV1.ConfirmEmailChangeRequest(), requestID: "", in: owner.organisationID)
    return try await database.once(mutation, for: call) { () async throws(Status) in
      guard let change = try await database.readFirst(AccountStatements.change(token), for: call) else {
        throw Self.wrongToken
      }
      let account = try await self.account(change.user, call)
      var batch = WriteBatch()
      if change.isHalfConfirmed {
        try await fill(&batch, with: change, of: account, token, mutation, call)
      } else {
        batch.add(AccountStatements.confirmHalf(token))
      }
      try await commit(batch, call)
      return .with { $0.changed = change.isHalfConfirmed }
    }
  }

  /// Adds what the change of an address is, once both mails are confirmed.
  private func fill(
    _ batch: inout WriteBatch, with change: EmailChange, of account: Account, _ token: OneTimeToken,
    _ mutation: Mutation, _ call: ServerCall
  ) async throws(Status) {
    let (stored, organisationID) = (account.stored, change.user.organisationID)
    var user = stored.user
    let email = try await vault.opened(
      change.sealedEmail, for: .wantedEmail, of: user.id, in: organisationID, call)
    (user.email, user.isEmailVerified) = (String(decoding: email, as: UTF8.self), true)
    user.version = user.version.next
    let sealed = try await vault.sealed(user, in: organisationID, call)
    let time = mutation.time(after: stored.updateTime)
    let author = JournalAuthor(user.id, in: organisationID, call, at: time)
    let made = PayshareV1.User(user, createTime: stored.createTime, updateTime: time)
    let difference = try MessageDifference(of: PayshareV1.User(stored), to: made)
    let notice = try await mail(
      .emailChanged, to: stored.user.email, of: account, ["address": user.email], at: time, call)
    batch.add(sealed.guarding)
    batch.add(AccountStatements.changeEmail(of: user, sealed, in: organisationID, at: time))
    batch.add(AccountStatements.useChange(token))
    batch.add(AccountStatements.dropVerification(of: user.id, in: organisationID))
    // A token that the mailbox of before has got must not set a password of the account.
    batch.add(PasswordResetStatements.remove(of: user.id, in: organisationID))
    batch.add(SessionStatements.endAll(of: user.id, in: organisationID, at: time))
    batch.record(
      .emailChanged(
        .with {
          $0.user = made
          $0.previous = difference.previous
          $0.changedFields = difference.fields
        }), of: user.id, by: author)
    batch.enqueueMail(notice)
  }

  /// The account of a token's owner, who can log in.
  private func account(_ owner: UserOfToken, _ call: ServerCall) async throws(Status) -> Account {
    try call.requireAllowed(owner.organisationID)
    let (users, organisations) = try await database.read(
      AccountStatements.user(owner.userID, in: owner.organisationID),
      OrganisationStatements.organisation(owner.organisationID), for: call)
    guard let stored = users.first, stored.user.state == .active,
      let organisation = organisations.first?.organisation, !organisation.isArchived
    else { throw Self.wrongToken }
    return Account(
      organisation: organisation, stored: try await vault.opened(stored, in: owner.organisationID, call))
  }

  /// What people do with a token that verifies their address.
  func verification(_ token: OneTimeToken) -> String {
    composer.links.action(page: "verify-email", command: "payshare user verify-email", token: token.text)
  }

  private func confirmation(_ token: OneTimeToken) -> String {
    composer.links.action(page: "confirm-email", command: "payshare user confirm-email", token: token.text)
  }

  private func mail(
    _ template: MailTemplate, to address: String, of account: Account, _ values: [String: String],
    at time: Timestamp, _ call: ServerCall
  ) async throws(Status) -> SealedMail {
    try await composer.compose(
      template, to: address, in: account.mailLanguage, values, for: account.organisation, at: time, call)
  }

  private func takeMail(_ call: ServerCall) async throws(Status) {
    try await database.take(.mails, reason: "TOO_MANY_MAILS", "you asked for too many mails", for: call)
  }

  private func commit(_ batch: WriteBatch, _ call: ServerCall) async throws(Status) {
    try await database.commit(batch, for: call, unique: [Self.newAddressKey]) {
      $0.state == AccountStatements.emailTokenUsed ? Self.wrongToken : nil
    }
  }

  private static let newAddressKey = UniqueKey(
    AccountStatements.emailConstraint, field: "email", "there is an account with it")

  private static var wrongToken: Status {
    Status(
      .permissionDenied, reason: "INVALID_EMAIL_TOKEN",
      "the token is wrong, was used or replaced, or has expired"
    )
  }
}
