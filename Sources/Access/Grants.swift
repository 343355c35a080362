import RPC
import ServiceKit

/// Which permissions a caller holds: the one place that grants of roles will come to.
enum Grants {
  /// Everybody who is logged in is a member of the organisation.
  private static let ofEverybody = BuiltInRoles.member.permissions

  /// Reads the permissions of the contract, which takes longer than a turn of a loop may.
  static func prepare() { _ = ofEverybody }

  static func require(_ permission: String, of caller: Caller) throws(Status) {
    guard ofEverybody.contains(permission) else {
      throw Status(
        .permissionDenied, reason: "PERMISSION_MISSING", "this needs the permission \(permission)",
        metadata: ["permission": permission])
    }
  }
}
