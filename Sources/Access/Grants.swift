import RPC
import ServiceKit

/// The permissions that a caller holds: the one place where role grants will be added.
enum Grants {
  /// Everyone who is logged in is a member of the organisation.
  private static let memberPermissions = BuiltInRoles.member.permissions

  /// Loads the permissions of the contract ahead of time, because that takes longer than one turn of a loop may.
  static func prepare() { _ = memberPermissions }

  static func require(_ permission: String, of caller: Caller) throws(Status) {
    guard memberPermissions.contains(permission) else {
      throw Status(
        .permissionDenied, reason: "PERMISSION_MISSING", "this needs the permission \(permission)",
        metadata: ["permission": permission])
    }
  }
}
