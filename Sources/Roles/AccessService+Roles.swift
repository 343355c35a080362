import GoogleAPI
import Identifiers
import Journal
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Rules
import ServiceKit

/// The roles that organisations make.
extension AccessService {
  private static let key = UniqueKey(
    RoleStatements.key, field: "role.name", "there is a role with this name")

  /// Makes a role.
  public func createRole(
    _ request: PayshareV1.CreateRoleRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Role {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let draft = request.role ?? PayshareV1.Role()
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let (facts, epoch) = try await ownOnOrganisation(call)
      let role = try decide(RoleRules.new(draft, facts))
      let reply = PayshareV1.Role(role, createTime: mutation.time, updateTime: mutation.time)
      let batch = mutation.batch(replying: reply) { batch in
        batch.add(GrantStatements.raiseEpoch(of: mutation.organisationID, from: epoch))
        batch.add(RoleStatements.requireRoom(in: mutation.organisationID))
        batch.add(RoleStatements.insert(role, in: mutation.organisationID, at: mutation.time))
        batch.record(.roleCreated(.with { $0.role = reply }), of: mutation.organisationID, by: mutation)
      }
      try await database.commit(batch, for: call, unique: [Self.key]) { Self.refusal($0, of: nil) }
      return reply
    }
  }

  /// A role, built in or not.
  public func getRole(
    _ request: PayshareV1.GetRoleRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Role {
    let organisation = try call.caller.organisationID
    // Read in any case, because what is read shows whether the caller may ask.
    let stored = try await database.readFirst(RoleStatements.role(request.name, in: organisation), for: call)
    if let role = BuiltInRoles.byName[request.name] { return PayshareV1.Role(role) }
    guard let stored else { throw .notFound(role: request.name) }
    return PayshareV1.Role(stored)
  }

  /// A page of the roles.
  public func listRoles(
    _ request: PayshareV1.ListRolesRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListRolesResponse {
    let organisation = try call.caller.organisationID
    let arguments = ["roles", organisation.description]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    var rows = try await database.read(RoleStatements.roles(in: organisation, page), for: call)
    var response = PayshareV1.ListRolesResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments)
    if page.after == nil { response.roles = BuiltInRoles.all.map { PayshareV1.Role($0) } }
    response.roles += rows.map { PayshareV1.Role($0.element) }
    return response
  }

  /// Changes a role, for all who hold it.
  public func updateRole(
    _ request: PayshareV1.UpdateRoleRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Role {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let draft = request.role ?? PayshareV1.Role()
    let fields: Set<RoleField> = try decide(UpdateMask.fields(request.updateMask?.paths ?? [], of: "a role"))
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let (facts, epoch) = try await ownOnOrganisation(call)
      let stored = try await changeable(draft.name, call)
      let role = try decide(RoleRules.edit(stored.role, fields, from: draft, etag: request.etag, facts))
      let time = mutation.time(after: stored.updateTime)
      let reply = PayshareV1.Role(role, createTime: stored.createTime, updateTime: time)
      let difference = try MessageDifference(of: PayshareV1.Role(stored), to: reply)
      return try await database.commit(mutation, for: call, replying: reply) { batch in
        batch.add(GrantStatements.raiseEpoch(of: mutation.organisationID, from: epoch))
        batch.add(RoleStatements.update(role, in: mutation.organisationID, at: time))
        batch.record(
          .roleUpdated(
            .with {
              $0.role = reply
              $0.previous = difference.previous
              $0.changedFields = difference.fields
            }), of: mutation.organisationID, by: mutation)
      }
    }
  }

  /// Deletes a role that nobody holds.
  public func deleteRole(
    _ request: PayshareV1.DeleteRoleRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.DeleteRoleResponse {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let stored = try await changeable(request.name, call)
      try decide(RoleRules.delete(stored.role, etag: request.etag))
      let batch = mutation.batch(replying: PayshareV1.DeleteRoleResponse()) { batch in
        batch.add(GrantStatements.raiseEpoch(of: mutation.organisationID))
        // First the row, which grants of the role lock.
        batch.add(RoleStatements.delete(stored.role, in: mutation.organisationID))
        batch.add(RoleStatements.requireUnheld(stored.role.name, in: mutation.organisationID))
        batch.add(RoleStatements.deleteEnded(stored.role.name, in: mutation.organisationID))
        batch.record(
          .roleDeleted(.with { $0.role = PayshareV1.Role(stored) }), of: mutation.organisationID, by: mutation
        )
      }
      try await database.commit(batch, for: call) { Self.refusal($0, of: nil) }
      return PayshareV1.DeleteRoleResponse()
    }
  }

  /// A role that is not built in.
  private func changeable(_ name: String, _ call: ServerCall) async throws(Status)
    -> RoleStatements.StoredRole
  {
    let organisation = try call.caller.organisationID
    let stored = try await database.readFirst(RoleStatements.role(name, in: organisation), for: call)
    if let role = BuiltInRoles.byName[name] { try decide(RoleRules.delete(Role(role), etag: "")) }
    guard let stored else { throw .notFound(role: name) }
    return stored
  }
}
