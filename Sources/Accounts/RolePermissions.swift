public import PayshareAPI
public import RPC

/// Decides what the roles that somebody holds on the organisation allow. Any thread.
///
/// The policy of a method names the permission that it always needs; this is for what it needs besides, such as to show
/// an account that is not the caller's.
public protocol RolePermissions: Sendable {
  /// Whether a holder of these roles has a permission.
  func give(_ permission: PayshareV1.Permission, holding roles: [String]) -> Bool
  /// The error of a caller who lacks a permission: `PERMISSION_DENIED`.
  func missing(_ permission: PayshareV1.Permission) -> Status
}
