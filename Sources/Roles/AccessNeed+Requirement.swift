public import RPC
public import ServiceKit

extension AccessNeed {
  /// A requirement with what gives it. Nobody has it on a kind of resource that this program does not know.
  public init(_ requirement: MethodPolicy.Requirement) {
    let kind = requirement.resource.flatMap(Resource.Kind.init)
    guard requirement.resource == nil || kind != nil else {
      self.init(
        "\(requirement.permission) on \(requirement.resource ?? "")", on: nil, field: requirement.field ?? "",
        roles: [], relations: [])
      return
    }
    self.init(requirement.permission, on: kind, field: requirement.field ?? "")
  }

  /// A permission on the organisation.
  init(_ permission: String) { self.init(permission, on: nil, field: "") }

  private init(_ permission: String, on kind: Resource.Kind?, field: String) {
    let roles = BuiltInRoles.all.filter { $0.permissions.contains(permission) }.map(\.name)
    self.init(
      permission, on: kind, field: field,
      roles: roles.filter { Relation(rawValue: $0) == nil || kind != nil },
      relations: Set(roles.compactMap(Relation.init(rawValue:))))
  }
}
