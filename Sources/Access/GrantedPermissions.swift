public import Accounts
public import PayshareAPI
public import RPC
import ServiceKit

/// What roles allow, for the slices.
public struct GrantedPermissions: RolePermissions {
  /// What the built-in roles allow.
  public init() {}

  /// Whether a holder of these roles has a permission.
  public func give(_ permission: PayshareV1.Permission, holding roles: [String]) -> Bool {
    Grants.permissions(of: roles).contains { $0.contains(permission.name ?? "") }
  }

  /// The error of a caller who lacks a permission: `PERMISSION_DENIED`.
  public func missing(_ permission: PayshareV1.Permission) -> Status {
    Status(missing: permission.name ?? "")
  }
}
