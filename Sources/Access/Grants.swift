import RPC
import Slice

/// Which permissions a caller holds: the one place that roles and grants will come to.
///
/// Every person who is logged in holds these; what they may do with a particular group or event depends on their
/// part in it, and is for the slice's statements to see to.
enum Grants {
  private static let ofEverybody: Set<String> = [
    "account.read", "session.delete",
    "group.create", "group.read",
    "event.create", "event.read",
    "expense.create", "expense.read", "expense.update", "expense.delete",
    "balance.read", "settlement.read",
  ]

  static func require(_ permission: String, of caller: Caller) throws(Status) {
    guard ofEverybody.contains(permission) else {
      throw Status(
        .permissionDenied, reason: "PERMISSION_MISSING", "this needs the permission \(permission)",
        metadata: ["permission": permission])
    }
  }
}
