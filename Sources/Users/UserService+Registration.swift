import Accounts
import Identifiers
import Journal
import Mail
import Organisations
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Roles
import Rules
import ServiceKit

/// How people get an account without an invitation.
extension UserService {
  /// Makes an account.
  public func registerUser(
    _ request: PayshareV1.RegisterUserRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.User {
    let organisation = try await database.organisation(named: request.organisation, for: call)
    // A fingerprint is a fast hash, which must not cover a password, compared by its own slow hash, nor an address.
    var compared = request
    compared.password = ""
    let email = request.user?.email ?? ""
    compared.user?.email = try vault.requestCode(of: email, in: organisation.id)
    let mutation = try Mutation(call, compared, requestID: request.requestID, in: organisation.id)
    let id = UUID.version7()
    var answer = try await database.once(mutation, for: call, isExpensive: true) { () async throws(Status) in
      let wanted = request.user ?? PayshareV1.User()
      guard organisation.settings.admits(email: wanted.email) else { throw Self.notOpen }
      let user = try decide(
        AccountRules.new(
          id: id, email: wanted.email, displayName: wanted.displayName, password: request.password))
      let hash = try await hasher.hash(
        new: request.password, field: "password", personal: [wanted.email, wanted.displayName],
        flow: call.flow,
        deadline: call.deadline)
      let sealed = try await vault.sealed(user, in: organisation.id, call)
      let made = PayshareV1.User(user, createTime: mutation.time, updateTime: mutation.time)
      // Recorded without the address, which a repetition has as well.
      var reply = made.effective(in: organisation.settings)
      reply.email = ""
      let verification = try await verification(of: user, in: organisation, mutation, call)
      return try await database.commit(mutation, for: call, replying: reply, unique: [Self.emailKey]) {
        batch in
        batch.add(sealed.guarding)
        batch.add(
          AccountStatements.insert(user, sealed, hash, in: organisation.id, at: mutation.time))
        batch.record(.userRegistered(.with { $0.user = made }), of: user.id, by: mutation)
        guard let (token, mail) = verification else { return }
        batch.add(AccountStatements.replaceVerification(token, of: user.id, in: organisation.id))
        batch.record(.emailVerificationRequested(.init()), of: user.id, by: mutation)
        batch.enqueueMail(mail)
      }
    }
    answer.email = email
    // A different id means an earlier request's reply was returned.
    if answer.id != id.description { try await checkRepetition(request, of: answer, in: organisation, call) }
    return answer
  }

  /// The token by which a new user shows that the address is theirs, and its mail; nil where they may log in without.
  private func verification(
    of user: User, in organisation: Organisation, _ mutation: Mutation, _ call: ServerCall
  ) async throws(Status) -> (OneTimeToken, SealedMail)? {
    guard organisation.settings.demandsVerifiedAddress else { return nil }
    let token = try OneTimeToken()
    let mail = try await composer.compose(
      .emailVerification, to: user.email, in: user.mailLanguage(in: organisation),
      ["action": verification(token)], for: organisation, at: mutation.time, call)
    return (token, mail)
  }

  /// Refuses a repetition with another password: it is a different request.
  private func checkRepetition(
    _ request: PayshareV1.RegisterUserRequest, of first: PayshareV1.User, in organisation: Organisation,
    _ call: ServerCall
  ) async throws(Status) {
    let authenticated = try await passwords.user(
      email: first.email, password: request.password, in: organisation, call)
    guard let authenticated, authenticated.stored.user.id.description == first.id else {
      throw .requestIDReused
    }
    var batch = WriteBatch()
    authenticated.recordSuccess(in: &batch)
    try await database.commit(batch, for: call)
  }

  /// Makes the account of an organisation's first administrator.
  public func registerAdministrator(
    _ request: PayshareV1.RegisterAdministratorRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.User {
    let token = try OneTimeToken(text: request.bootstrapToken)
    let organisation = try await database.readFirst(BootstrapStatements.organisation(of: token), for: call)
    guard let organisation else { throw Self.wrongToken }
    try call.requireAllowed(organisation)
    let mutation = try Mutation(
      call, PayshareV1.RegisterAdministratorRequest(), requestID: "", in: organisation)
    let wanted = request.user ?? PayshareV1.User()
    var user = try decide(
      AccountRules.new(
        id: .version7(), email: wanted.email, displayName: wanted.displayName, password: request.password))
    let hash = try await hasher.hash(
      new: request.password, field: "password", personal: [user.email, user.displayName], flow: call.flow,
      deadline: call.deadline)
    user.roles = [GrantStatements.admin]
    let reply = PayshareV1.User(user, createTime: mutation.time, updateTime: mutation.time)
    let sealed = try await vault.sealed(user, in: organisation, call)
    let author = JournalAuthor(user.id, in: organisation, call, at: mutation.time)
    var batch = WriteBatch()
    batch.lockAdministrators(of: organisation)
    batch.add(BootstrapStatements.use(token))
    batch.add(sealed.guarding)
    batch.add(AccountStatements.insert(user, sealed, hash, in: organisation, at: mutation.time))
    batch.record(.userRegistered(.with { $0.user = reply }), of: user.id, by: author)
    batch.grant(GrantStatements.admin, to: user.id, reason: "bootstrap token", by: author)
    try await database.commit(batch, for: call, unique: [Self.emailKey]) {
      $0.state == BootstrapStatements.used ? Self.wrongToken : nil
    }
    return reply
  }

  private static let emailKey = UniqueKey(
    AccountStatements.emailConstraint, field: "user.email", "there is an account with it")

  private static var notOpen: Status {
    Status(
      .permissionDenied, reason: "REGISTRATION_NOT_OPEN",
      "nobody can simply register in this organisation; ask its administrator for an invitation")
  }

  private static var wrongToken: Status {
    Status(
      .permissionDenied, reason: "INVALID_BOOTSTRAP_TOKEN", "the token is wrong, was used, or has expired")
  }
}
