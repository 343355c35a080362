import Accounts
import GoogleAPI
import Identifiers
import Journal
import Organisations
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Roles
import Rules
import ServiceKit
import TimeZones

/// Changing accounts, and locking and deleting them.
extension UserService {
  /// Changes an account.
  public func updateUser(
    _ request: PayshareV1.UpdateUserRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.User {
    let caller = try call.caller
    let mutation = try Mutation(
      call, try withoutPersonalData(request, in: caller.organisationID), requestID: request.requestID)
    let id = try UUID(optional: request.userID, field: "user_id") ?? caller.userID
    // Checked again by the commit. A replay reads the account, and is refused here.
    let isOther = id != caller.userID
    if isOther { try await database.require(.userUpdate, for: call) }
    let mayUpdate = isOther ? try GrantStatements.requireHeld(.userUpdate, for: call) : nil
    let draft = request.user ?? PayshareV1.User()
    let fields: Set<UserField> = try decide(
      UpdateMask.fields(request.updateMask?.paths ?? [], of: "a user"))
    let isKnown = draft.timeZone.isEmpty || TimeZoneDatabase.system.contains(draft.timeZone)
    var answer = try await database.once(mutation, for: call) { () async throws(Status) in
      let (stored, organisation) = try await account(id, call)
      let new = try decide(
        UserRules.edit(stored.user, fields, from: draft, etag: request.etag, hasKnownTimeZone: isKnown))
      let time = mutation.time(after: stored.updateTime)
      let made = PayshareV1.User(stored, as: new, at: time)
      let difference = try MessageDifference(of: PayshareV1.User(stored), to: made)
      // Recorded without what is personal.
      var reply = made.effective(in: organisation.settings)
      (reply.email, reply.phone) = ("", "")
      let sealed = try await vault.sealed(new, in: caller.organisationID, call)
      return try await database.commit(mutation, for: call, replying: reply) { batch in
        if let mayUpdate {
          batch.add(mayUpdate)
          batch.requireMayActUpon(
            id, by: caller.userID, through: call.access?.principal, in: caller.organisationID)
        }
        batch.add(sealed.guarding)
        batch.add(AccountStatements.update(new, sealed, in: caller.organisationID, at: time))
        batch.record(
          .userUpdated(
            .with {
              $0.user = made
              $0.previous = difference.previous
              $0.changedFields = difference.fields
            }), of: id, by: mutation)
      }
    }
    let user = try await account(id, call).0.user
    (answer.email, answer.phone) = (user.email, user.phone)
    return answer
  }

  /// The request with codes in place of what is personal: a fingerprint is a fast hash, from which it could be guessed.
  private func withoutPersonalData(
    _ request: PayshareV1.UpdateUserRequest, in organisation: UUID
  ) throws(Status) -> PayshareV1.UpdateUserRequest {
    var request = request
    if let user = request.user {
      request.user?.email = try vault.requestCode(of: user.email, in: organisation)
      request.user?.phone = try vault.requestCode(of: user.phone, in: organisation)
    }
    return request
  }

  /// Locks an account.
  public func deactivateUser(
    _ request: PayshareV1.DeactivateUserRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.User {
    try await change(request.userID, .deactivate, .userDeactivated(.init()), request, call)
  }

  /// Unlocks an account.
  public func reactivateUser(
    _ request: PayshareV1.ReactivateUserRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.User {
    try await change(request.userID, .reactivate, .userReactivated(.init()), request, call)
  }

  /// Deletes an account.
  public func deleteUser(
    _ request: PayshareV1.DeleteUserRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.User {
    try await change(request.userID, .delete, .userDeleted(.init()), request, call)
  }

  /// Restores a deleted account.
  public func undeleteUser(
    _ request: PayshareV1.UndeleteUserRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.User {
    try await change(request.userID, .undelete, .userUndeleted(.init()), request, call)
  }

  private func change(
    _ text: String, _ change: UserRules.StateChange, _ kind: PayshareV1.JournalEvent.Kind,
    _ request: some Message, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.User {
    let id = try UUID(required: text, field: "user_id")
    let mutation = try Mutation(call, request, requestID: "")
    let (caller, organisationID) = (try call.caller, mutation.organisationID)
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let (stored, organisation) = try await account(id, call)
      let time = mutation.time(after: stored.updateTime)
      guard let new = try decide(UserRules.change(stored, change, at: time)) else {
        return PayshareV1.User(stored).effective(in: organisation.settings)
      }
      var deactivateTime = stored.deactivateTime
      if change == .deactivate {
        deactivateTime = time
      } else if change == .reactivate {
        deactivateTime = nil
      }
      let deleteTime = new.state == .deleted ? time : nil
      var reply = PayshareV1.User(new, createTime: stored.createTime, updateTime: time)
        .effective(in: organisation.settings)
      reply.deleteTime = deleteTime.map { GoogleProtobuf.Timestamp($0) }
      return try await database.commit(mutation, for: call, replying: reply) { [deactivateTime] batch in
        batch.lockAdministrators(of: organisationID)
        batch.requireMayActUpon(id, by: caller.userID, through: call.access?.principal, in: organisationID)
        batch.add(
          AccountStatements.setState(
            of: new, deactivateTime: deactivateTime, deleteTime: deleteTime, in: organisationID, at: time))
        if change == .deactivate || change == .delete {
          // After the change of the user, which waits for log-ins under way, so that their sessions end, too.
          batch.add(SessionStatements.endAll(of: id, in: organisationID, at: time))
          batch.add(AccountStatements.dropChange(of: id, in: organisationID))
          batch.keepAnAdministrator(in: organisationID)
        }
        batch.record(kind, of: id, by: mutation)
      }
    }
  }
}

extension PayshareV1.User {
  /// A stored user with other values.
  fileprivate init(_ stored: AccountStatements.StoredUser, as user: User, at time: Timestamp) {
    self.init(user, createTime: stored.createTime, updateTime: time)
    deleteTime = stored.deleteTime.map { GoogleProtobuf.Timestamp($0) }
  }
}
