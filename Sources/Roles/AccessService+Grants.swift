import GoogleAPI
import Identifiers
import Journal
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Rules
import ServiceKit

/// Who holds which roles.
extension AccessService {
  /// Grants a role.
  public func grantRole(
    _ request: PayshareV1.GrantRoleRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.GrantRoleResponse {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let draft = request.grant ?? PayshareV1.Grant()
    let principal = try Principal(draft.principal, field: "grant.principal")
    let resource = try GrantResource(draft.resource, field: "grant.resource")
    let expireTime = draft.expireTime.map { Timestamp($0) }
    if let expireTime, expireTime <= mutation.time {
      throw Status(field: "grant.expire_time", reason: "IN_THE_PAST", "the grant would have ended already")
    }
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let (facts, epoch) = try await own(on: resource, call)
      guard let role = try await role(draft.role, call) else {
        throw Status(field: "grant.role", reason: "UNKNOWN_ROLE", "there is no role \(draft.role)")
      }
      try decide(GrantRules.give(role, to: principal, on: resource, until: expireTime, facts))
      if let held = try await held(role, by: principal, on: resource, call) {
        if request.mustNotExist {
          throw Status(.alreadyExists, reason: "ALREADY_HELD", "grant: the principal holds the role already")
        }
        return .with { ($0.grant, $0.alreadyHeld) = (PayshareV1.Grant(held), true) }
      }
      let grant = Grant(
        id: .version7(), principal: principal, role: role.name, resource: resource, expireTime: expireTime,
        reason: draft.reason, granterID: mutation.actorID, version: .first)
      let made = PayshareV1.Grant(grant, createTime: mutation.time, updateTime: mutation.time)
      let reply = PayshareV1.GrantRoleResponse.with { $0.grant = made }
      let batch = mutation.batch(replying: reply) { batch in
        batch.change(grant, from: epoch, facts, in: mutation.organisationID)
        batch.require(grant, of: role, in: mutation.organisationID)
        batch.add(GrantStatements.insertNew(grant, in: mutation.organisationID, at: mutation.time))
        batch.record(.roleGranted(.init(made)), of: resource.id, by: mutation)
      }
      try await database.commit(batch, for: call) { Self.refusal($0, of: grant) }
      return reply
    }
  }

  /// A grant.
  public func getGrant(
    _ request: PayshareV1.GetGrantRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Grant {
    PayshareV1.Grant(try await grant(request.grantID, call))
  }

  /// Changes when a grant ends, or its reason.
  public func updateGrant(
    _ request: PayshareV1.UpdateGrantRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Grant {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let fields: Set<GrantField> = try decide(
      UpdateMask.fields(request.updateMask?.paths ?? [], of: "a grant"))
    let expireTime = request.expireTime.map { Timestamp($0) }
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let stored = try await grant(request.grantID, call)
      let (facts, epoch) = try await own(on: stored.grant.resource, call)
      let (new, isLonger) = try decide(
        GrantRules.edit(
          stored, fields, expireTime: expireTime, reason: request.reason, etag: request.etag))
      if isLonger {
        guard let role = try await role(new.role, call) else { throw .notFound(role: new.role) }
        try decide(
          GrantRules.give(role, to: new.principal, on: new.resource, until: new.expireTime, facts))
      }
      let time = mutation.time(after: stored.updateTime)
      let reply = PayshareV1.Grant(new, createTime: stored.createTime, updateTime: time)
      let difference = try MessageDifference(of: PayshareV1.Grant(stored), to: reply)
      return try await database.commit(mutation, for: call, replying: reply) { batch in
        batch.change(new, from: epoch, facts, in: mutation.organisationID)
        batch.add(GrantStatements.update(new, in: mutation.organisationID, at: time))
        batch.keepAnAdministrator(after: stored.grant, in: mutation.organisationID)
        batch.record(
          .grantUpdated(
            .with {
              $0.grant = reply
              $0.previous = difference.previous
              $0.changedFields = difference.fields
            }), of: new.resource.id, by: mutation)
      }
    }
  }

  /// Takes a grant back.
  public func revokeGrant(
    _ request: PayshareV1.RevokeGrantRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.RevokeGrantResponse {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let stored = try await grant(request.grantID, call)
      if !request.etag.isEmpty { try decide(stored.grant.version.require(etag: request.etag)) }
      return try await database.commit(mutation, for: call, replying: PayshareV1.RevokeGrantResponse()) {
        batch in
        if GrantRules.isOfOrganisation(stored.grant) {
          batch.add(GrantStatements.raiseEpoch(of: mutation.organisationID))
        }
        batch.add(GrantStatements.delete(stored.grant, in: mutation.organisationID))
        batch.keepAnAdministrator(after: stored.grant, in: mutation.organisationID)
        batch.record(
          .roleRevoked(.init(PayshareV1.Grant(stored))), of: stored.grant.resource.id, by: mutation)
      }
    }
  }

  /// A page of the grants on a resource.
  public func listGrants(
    _ request: PayshareV1.ListGrantsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListGrantsResponse {
    let organisation = try call.caller.organisationID
    let resource = try GrantResource(request.resource, field: "resource")
    let arguments = ["grants", organisation.description, resource.id.description]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let (exists, found) = try await database.read(
      AccessStatements.exists(resource.type, resource.id, in: organisation),
      GrantStatements.grants(on: resource, in: organisation, page), for: call)
    guard exists.first == true else { throw .hidden(resource.type) }
    var rows = found
    var response = PayshareV1.ListGrantsResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments)
    response.grants = rows.map { PayshareV1.Grant($0.element) }
    return response
  }

  /// A page of the grants that a principal holds.
  public func listPrincipalGrants(
    _ request: PayshareV1.ListPrincipalGrantsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListPrincipalGrantsResponse {
    let principal = try Principal(request.principal, field: "principal")
    let (grants, token) = try await grants(of: principal, request.pageSize, request.pageToken, call)
    return .with { ($0.grants, $0.nextPageToken) = (grants, token) }
  }

  /// A page of the caller's own grants.
  public func listOwnGrants(
    _ request: PayshareV1.ListOwnGrantsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListOwnGrantsResponse {
    let (grants, token) = try await grants(
      of: .user(try call.caller.userID), request.pageSize, request.pageToken, call)
    return .with { ($0.grants, $0.nextPageToken) = (grants, token) }
  }

  private func grants(
    of principal: Principal, _ size: Int32, _ token: String, _ call: ServerCall
  ) async throws(Status) -> (grants: [PayshareV1.Grant], token: String) {
    let organisation = try call.caller.organisationID
    let arguments = ["principal-grants", organisation.description, principal.id.description]
    let page = try pages.page(size: size, token: token, arguments: arguments)
    var rows = try await database.read(
      GrantStatements.grants(of: principal, in: organisation, page), for: call)
    let next = try pages.cut(&rows, to: page, arguments: arguments)
    return (rows.map { PayshareV1.Grant($0.element) }, next)
  }

  private func grant(_ text: String, _ call: ServerCall) async throws(Status) -> StoredGrant {
    let id = try UUID(required: text, field: "grant_id")
    let organisation = try call.caller.organisationID
    guard let stored = try await database.readFirst(GrantStatements.grant(id, in: organisation), for: call)
    else { throw Status(Refusal.hidden(resource: "grant")) }
    return stored
  }

  /// The grant of a role that a principal holds already, and that has not ended.
  private func held(
    _ role: Role, by principal: Principal, on resource: GrantResource, _ call: ServerCall
  ) async throws(Status) -> StoredGrant? {
    let stored = try await database.readFirst(
      GrantStatements.grant(
        of: role.name, to: principal, on: resource, in: try call.caller.organisationID), for: call)
    guard let stored, !stored.hasEnded else { return nil }
    return stored
  }
}

extension PayshareV1.RoleGranted {
  init(_ grant: PayshareV1.Grant) {
    self.init()
    if case .userID(let id)? = grant.principal?.principal { userID = id }
    role = grant.role
    resourceID = GrantResource.id(in: grant.resource)
    reason = grant.reason
    self.grant = grant
  }
}

extension PayshareV1.RoleRevoked {
  fileprivate init(_ grant: PayshareV1.Grant) {
    self.init()
    if case .userID(let id)? = grant.principal?.principal { userID = id }
    role = grant.role
    resourceID = GrantResource.id(in: grant.resource)
    self.grant = grant
  }
}

extension GrantResource {
  fileprivate static func id(in message: PayshareV1.GrantResource?) -> String {
    switch message?.resource {
    case .organisationID(let id), .groupID(let id), .eventID(let id), .goalID(let id),
      .budgetID(let id):
      id
    case nil: ""
    }
  }
}
