/// A permission that a method needs, and what gives it. Made once for each method.
public struct AccessNeed: Sendable, Hashable {
  /// The permission, as in `event.read`.
  let permission: String
  /// The kind of the resources on which it is needed; nil for the session's organisation.
  let kind: Resource.Kind?
  /// The field of the request that names them; empty for the organisation.
  let field: String
  /// The built-in roles whose grants give it; stored roles say themselves what they give.
  let roles: [String]
  /// The parts in a resource that give it.
  let relations: Set<Relation>

  /// A need of a permission.
  public init(
    _ permission: String, on kind: Resource.Kind?, field: String, roles: [String], relations: Set<Relation>
  ) {
    self.permission = permission
    self.kind = kind
    self.field = field
    self.roles = roles
    self.relations = relations
  }

  /// Whether everybody has it who belongs to the resource: who lacks it may not even see the resource.
  var isOfMembers: Bool { !relations.isDisjoint(with: Relation.ofEverybody) }
}
