/// A permission that a method needs, and which roles give it. Made once for each method.
public struct AccessNeed: Sendable, Hashable {
  /// On what it is needed.
  public enum Place: Sendable, Hashable {
    /// On the session's organisation.
    case organisation
    /// On the resources of a kind that the request names in a field.
    case resources(Resource.Kind, field: String)
  }

  /// The permission, as in `event.read`.
  let permission: String
  let place: Place
  /// The roles on the organisation that give it, there and on all below.
  let organisationRoles: [String]
  /// Whether everybody has it: who is logged in, or belongs to the resource.
  let isOfMembers: Bool

  /// A need of a permission.
  public init(_ permission: String, on place: Place, organisationRoles: [String], isOfMembers: Bool) {
    self.permission = permission
    self.place = place
    self.organisationRoles = organisationRoles
    self.isOfMembers = isOfMembers
  }
}
