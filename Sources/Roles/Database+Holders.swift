public import Identifiers
public import PayshareAPI
public import Postgres
public import RPC
public import ServiceKit

/// Who may do what, for slices that ask it of other people than the caller.
extension Database {
  /// Those of some users who hold a permission on a resource now. Nobody who cannot log in does.
  public func holders(
    of permission: PayshareV1.Permission, among users: some Sequence<UUID>, on resource: Resource,
    for call: ServerCall
  ) async throws(Status) -> Set<UUID> {
    let users = Set(users).sorted()
    guard !users.isEmpty, let type = PayshareV1.ResourceType(asked: resource.kind) else { return [] }
    let questions = users.map { AccessQuestion(userID: $0, type: type, id: resource.id) }
    let (facts, _) = try await facts(questions, for: call)
    let name = permission.name ?? ""
    return Set(
      zip(users, facts).lazy.filter { !AccessRules.paths(to: name, $0.1).isEmpty }.map(\.0))
  }

  /// Refuses what there is not. A role on the organisation gives a permission on any id: what is read below a resource
  /// says nothing about whether there is one.
  /// - Throws: `PERMISSION_DENIED`, as for a resource that the caller may not see.
  public func requireExists(_ resource: Resource, for call: ServerCall) async throws(Status) {
    let type = PayshareV1.ResourceType(asked: resource.kind) ?? .unspecified
    let exists = try await read(
      AccessStatements.exists(type, resource.id, in: try call.caller.organisationID), for: call)
    _ = try resource.shown(exists.filter { $0 })
  }

  /// Whether the caller holds a permission on a resource now, and the calling service too, if it needs roles itself.
  public func holds(
    _ permission: PayshareV1.Permission, on resource: Resource, for call: ServerCall
  ) async throws(Status) -> Bool {
    guard let type = PayshareV1.ResourceType(asked: resource.kind) else { return false }
    let (own, _) = try await ownFacts(on: GrantResource(type: type, id: resource.id), for: call)
    let name = permission.name ?? ""
    guard !AccessRules.paths(to: name, own).isEmpty else { return false }
    guard let service = own.service else { return true }
    return service.contains { AccessRules.permissions(of: $0).contains(name) }
  }

  /// The users who were granted roles on a resource or above it, each at most `limit`: directly, or through a group, by
  /// grants that have not ended. Those who keep a goal are its `goal_owner`, those who take part in an event its
  /// `participant`, and who made it its `event_owner`.
  public func people(
    holding roles: some Sequence<String>, on resource: Resource, limit: Int, for call: ServerCall
  ) async throws(Status) -> [String: [UUID]] {
    let roles = Set(roles).sorted()
    guard !roles.isEmpty, let type = PayshareV1.ResourceType(grantable: resource.kind) else { return [:] }
    let rows = try await read(
      RoleHolderStatements.holders(
        of: roles, on: GrantResource(type: type, id: resource.id), limit: Int64(limit),
        in: try call.caller.organisationID), for: call)
    return Dictionary(grouping: rows, by: \.role).mapValues { $0.map(\.userID) }
  }

  /// The members of groups who can log in, of each at most `limit`.
  public func members(
    of groups: some Sequence<UUID>, limit: Int, for call: ServerCall
  ) async throws(Status) -> [UUID: [UUID]] {
    let groups = Set(groups).sorted()
    if groups.isEmpty { return [:] }
    let rows = try await read(
      RoleHolderStatements.members(of: groups, limit: Int64(limit), in: try call.caller.organisationID),
      for: call)
    return Dictionary(grouping: rows, by: \.groupID).mapValues { $0.map(\.userID) }
  }
}

extension PayshareV1.ResourceType {
  /// The kind of resources of questions: those on which roles are granted, and expenses.
  fileprivate init?(asked kind: Resource.Kind) {
    if kind == .expense { self = .expense } else { self.init(grantable: kind) }
  }

  /// The kind of resources of grants; nil for those on which no roles are granted.
  init?(grantable kind: Resource.Kind) {
    switch kind {
    case .organisation: self = .organisation
    case .group: self = .group
    case .event: self = .event
    case .goal: self = .goal
    case .budget: self = .budget
    case .expense, .user, .grant, .approval: return nil
    }
  }
}
