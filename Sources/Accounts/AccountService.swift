import GoogleAPI
import Identifiers
import Journal
public import PayshareAPI
public import Postgres
import Protobuf
public import RPC
import Rules
import ServiceKit

/// Registers people and shows them their account.
public struct AccountService: PayshareV1.AccountService {
  private let database: Database
  private let hasher: PasswordHasher
  private let passwords: PasswordCheck

  /// A service over a database.
  public init(_ database: Database, hasher: PasswordHasher, passwords: PasswordCheck) {
    self.database = database
    self.hasher = hasher
    self.passwords = passwords
  }

  /// Makes an account.
  public func registerUser(
    _ request: PayshareV1.RegisterUserRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.User {
    // A fingerprint is a fast hash, which must not cover a password: the password is compared by its own slow hash.
    var withoutPassword = request
    withoutPassword.password = ""
    let mutation = try Mutation(call, withoutPassword, requestID: request.requestID)
    let id = UUID.version7()
    let answer = try await database.once(mutation, for: call, isExpensive: true) { () async throws(Status) in
      let wanted = request.user ?? PayshareV1.User()
      let user = try decide(
        AccountRules.new(
          id: id, email: wanted.email, displayName: wanted.displayName, password: request.password))
      let hash = try await hasher.hash(
        new: request.password, field: "password", personal: [wanted.email, wanted.displayName],
        flow: call.flow,
        deadline: call.deadline)
      let reply = PayshareV1.User(user, createTime: mutation.time, updateTime: mutation.time)
      return try await database.commit(
        mutation, for: call, replying: reply,
        unique: [
          UniqueKey(AccountStatements.emailConstraint, field: "user.email", "there is an account with it")
        ]
      ) { batch in
        batch.add(AccountStatements.insert(user, hash, in: mutation.organisationID, at: mutation.time))
        batch.record(.userRegistered(.with { $0.user = reply }), of: user.id, by: mutation)
      }
    }
    // A different id means an earlier request's reply was returned.
    if answer.id != id.description { try await checkRepetition(request, of: answer, call) }
    return answer
  }

  /// Refuses a repetition with another password: it is a different request.
  private func checkRepetition(
    _ request: PayshareV1.RegisterUserRequest, of first: PayshareV1.User, _ call: ServerCall
  ) async throws(Status) {
    let authenticated = try await passwords.user(email: first.email, password: request.password, call)
    guard let authenticated, authenticated.stored.user.id.description == first.id else {
      throw .requestIDReused
    }
    var batch = WriteBatch()
    authenticated.recordSuccess(in: &batch)
    try await database.commit(batch, for: call)
  }

  /// The caller.
  public func getCurrentUser(
    _ request: PayshareV1.GetCurrentUserRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.User {
    let caller = try call.caller
    let found = try await database.readFirst(
      AccountStatements.user(caller.userID, in: caller.organisationID), for: call)
    guard let found else { throw Status(Refusal.unauthenticated) }
    return PayshareV1.User(found.user, createTime: found.createTime, updateTime: found.updateTime)
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
