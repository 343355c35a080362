import Accounts
import GoogleAPI
import Identifiers
import Journal
import Organisations
public import PayshareAPI
import PersonalStorage
import Postgres
import Protobuf
public import RPC
import Roles
import Rules
import ServiceKit

/// The right to be forgotten.
extension UserService {
  /// Erases another user.
  public func eraseUser(
    _ request: PayshareV1.EraseUserRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.User {
    let id = try UUID(required: request.userID, field: "user_id")
    let caller = try call.caller
    let mutation = try Mutation(call, request, requestID: "")
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let (stored, organisation) = try await account(id, call)
      if id == caller.userID { throw Self.ownAccount }
      if stored.user.state == .erased {
        return PayshareV1.User(stored).effective(in: organisation.settings)
      }
      let erased = UserRules.erase(stored.user)
      let time = mutation.time(after: stored.updateTime)
      var batch = WriteBatch()
      batch.lockAdministrators(of: organisation.id)
      batch.requireMayActUpon(id, by: caller.userID, through: call.access?.principal, in: organisation.id)
      try erasure.fill(
        &batch, with: stored, erased, wantedEmail: try await wantedEmail(of: id, in: organisation.id, call),
        by: JournalAuthor(caller.userID, in: organisation.id, call, at: time))
      batch.keepAnAdministrator(in: organisation.id)
      try await database.commit(batch, for: call)
      var reply = PayshareV1.User(erased, createTime: stored.createTime, updateTime: time)
      reply.eraseTime = GoogleProtobuf.Timestamp(time)
      return reply.effective(in: organisation.settings)
    }
  }

  /// Erases the caller.
  public func eraseOwnAccount(
    _ request: PayshareV1.EraseOwnAccountRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.EraseOwnAccountResponse {
    let own = try await own(call)
    let person = try await authentication.confirm(
      own, password: request.password,
      SecondFactorProof(code: request.oneTimeCode, recoveryCode: request.recoveryCode), call)
    let (id, organisation) = (own.stored.user.id, own.organisation.id)
    let mutation = try Mutation(call, PayshareV1.EraseOwnAccountRequest(), requestID: "")
    let author = JournalAuthor(id, in: organisation, call, at: mutation.time(after: own.stored.updateTime))
    var batch = WriteBatch()
    person.useFactor(in: &batch, by: author)
    batch.lockAdministrators(of: organisation)
    batch.keepAnAdministrator(besides: id, in: organisation)
    try erasure.fill(
      &batch, with: own.stored, UserRules.erase(own.stored.user),
      wantedEmail: try await wantedEmail(of: id, in: organisation, call), by: author)
    try await authentication.commit(batch, call)
    return PayshareV1.EraseOwnAccountResponse()
  }

  private static var ownAccount: Status {
    Status(field: "user_id", reason: "OWN_ACCOUNT", "this is you: erase your own account with your password")
  }

  private var erasure: Erasure { Erasure(passwords: passwords, vault: vault) }

  /// The address that a user wants instead of theirs.
  private func wantedEmail(
    of user: UUID, in organisation: UUID, _ call: ServerCall
  ) async throws(Status) -> String? {
    let sealed = try await database.readFirst(
      AccountStatements.wantedEmail(of: user, in: organisation), for: call)
    guard let sealed else { return nil }
    let email = try await vault.opened(sealed, for: .wantedEmail, of: user, in: organisation, call)
    return String(decoding: email, as: UTF8.self)
  }
}
