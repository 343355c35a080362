/// A permission that a method needs, and which roles give it. Made once for each method.
public struct AccessNeed: Sendable, Hashable {
  /// The permission, as in `event.read`.
  let permission: String
  /// The kind of the resources on which it is needed; nil for the session's organisation.
  let kind: Resource.Kind?
  /// The field of the request that names them; empty for the organisation.
  let field: String
  /// The roles on the organisation that give it, there and on all below.
  let organisationRoles: [String]
  /// Whether everybody has it: who is logged in, or belongs to the resource.
  let isOfMembers: Bool

  /// A need of a permission.
  public init(
    _ permission: String, on kind: Resource.Kind?, field: String, organisationRoles: [String],
    isOfMembers: Bool
  ) {
    self.permission = permission
    self.kind = kind
    self.field = field
    self.organisationRoles = organisationRoles
    self.isOfMembers = isOfMembers
  }
}
