import RPC
import ServiceKit

/// The permissions that a caller holds: the one place where role grants will be added.
enum Grants {
  /// Everyone who is logged in is a member of the organisation.
  private static let memberPermissions = BuiltInRoles.member.permissions

  private static let organisationRoles = Dictionary(
    BuiltInRoles.all.filter { $0.resource == .organisation }.map { ($0.name, $0.permissions) },
    uniquingKeysWith: { first, _ in first })

  /// Loads the permissions of the contract ahead of time, because that takes longer than one turn of a loop may.
  static func prepare() { _ = (memberPermissions, organisationRoles) }

  /// The permissions that these roles on the organisation give besides those of members.
  static func permissions(of roles: [String]) -> [PermissionSet] {
    roles.compactMap { organisationRoles[$0] } + [memberPermissions]
  }
}
