import GoogleAPI
import Identifiers
import Journal
import Organisations
public import PayshareAPI
import PersonalStorage
public import Postgres
import Protobuf
public import RPC
import Rules
import ServiceKit

/// Registers people and shows them their account.
public struct UserService: PayshareV1.UserService {
  private let database: Database
  private let hasher: PasswordHasher
  private let passwords: PasswordCheck
  private let emails: UserEmails

  /// A service over a database.
  public init(_ database: Database, hasher: PasswordHasher, passwords: PasswordCheck, emails: UserEmails) {
    self.database = database
    self.hasher = hasher
    self.passwords = passwords
    self.emails = emails
  }

  /// Makes an account.
  public func registerUser(
    _ request: PayshareV1.RegisterUserRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.User {
    let organisation = try await database.organisation(named: request.organisation, for: call)
    // A fingerprint is a fast hash, which must not cover a password, compared by its own slow hash, nor an address.
    var compared = request
    compared.password = ""
    let email = request.user?.email ?? ""
    compared.user?.email = try emails.requestCode(of: email, in: organisation.id)
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
      let email = try await emails.sealed(user, in: mutation.organisationID, call)
      let made = PayshareV1.User(user, createTime: mutation.time, updateTime: mutation.time)
      // Recorded without the address, which a repetition has as well.
      var reply = made
      reply.email = ""
      return try await database.commit(mutation, for: call, replying: reply, unique: [Self.emailKey]) {
        batch in
        batch.add(email.guarding)
        batch.add(AccountStatements.insert(user, email, hash, in: mutation.organisationID, at: mutation.time))
        batch.record(.userRegistered(.with { $0.user = made }), of: user.id, by: mutation)
      }
    }
    answer.email = email
    // A different id means an earlier request's reply was returned.
    if answer.id != id.description { try await checkRepetition(request, of: answer, in: organisation, call) }
    return answer
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
    let token = try BootstrapToken(text: request.bootstrapToken)
    let organisation = try await database.readFirst(BootstrapStatements.organisation(of: token), for: call)
    guard let organisation else { throw Self.wrongToken }
    try call.requireAllowed(organisation)
    let mutation = try Mutation(
      call, PayshareV1.RegisterAdministratorRequest(), requestID: "", in: organisation)
    let wanted = request.user ?? PayshareV1.User()
    let user = try decide(
      AccountRules.new(
        id: .version7(), email: wanted.email, displayName: wanted.displayName, password: request.password))
    let hash = try await hasher.hash(
      new: request.password, field: "password", personal: [user.email, user.displayName], flow: call.flow,
      deadline: call.deadline)
    let reply = PayshareV1.User(user, createTime: mutation.time, updateTime: mutation.time)
    let email = try await emails.sealed(user, in: organisation, call)
    let author = JournalAuthor(user.id, in: organisation, call, at: mutation.time)
    var batch = WriteBatch()
    batch.lockAdministrators(of: organisation)
    batch.add(BootstrapStatements.use(token))
    batch.add(email.guarding)
    batch.add(AccountStatements.insert(user, email, hash, in: organisation, at: mutation.time))
    batch.record(.userRegistered(.with { $0.user = reply }), of: user.id, by: author)
    batch.grantAdmin(to: user.id, reason: "bootstrap token", by: author)
    do throws(PostgresError) {
      try await database.commit(batch, flow: call.flow, deadline: call.deadline)
    } catch {
      if error.state == BootstrapStatements.used { throw Self.wrongToken }
      throw Self.emailKey.status(for: error) ?? Status(error)
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

  /// The caller.
  public func getCurrentUser(
    _ request: PayshareV1.GetCurrentUserRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.User {
    let caller = try call.caller
    let found = try await database.readFirst(
      AccountStatements.user(caller.userID, in: caller.organisationID), for: call)
    guard let found else { throw Status(Refusal.unauthenticated) }
    let opened = try await emails.opened(found, in: caller.organisationID, call)
    return PayshareV1.User(opened.user, createTime: opened.createTime, updateTime: opened.updateTime)
  }
}

extension PayshareV1.User {
  init(_ user: User, createTime: Timestamp, updateTime: Timestamp) {
    self.init()
    id = user.id.description
    email = user.email
    displayName = user.displayName
    self.createTime = GoogleProtobuf.Timestamp(createTime)
    self.updateTime = GoogleProtobuf.Timestamp(updateTime)
    etag = user.version.etag
  }
}
