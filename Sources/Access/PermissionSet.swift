import Logging
import PayshareAPI

/// The permissions of a role.
struct PermissionSet: Sendable, Hashable {
  // By name, as in the policies of methods: checked on every call.
  private let names: Set<String>

  /// The permissions of a built-in role.
  init(_ permissions: some Sequence<PayshareV1.Permission>) { names = Set(permissions.compactMap(\.name)) }

  /// The permissions of a stored role, by name.
  ///
  /// A name unknown to this version of the contract gives nothing and is logged: a newer or an older server may have
  /// stored it, and must not break the role.
  init(stored names: some Sequence<String>, ofRole role: String, _ logger: Logger) {
    var known: Set<String> = []
    for name in names {
      if PayshareV1.Permission(name: name) != nil {
        known.insert(name)
      } else {
        logger.warning(
          "a role names a permission that is not in the contract; it gives nothing",
          metadata: ["role": "\(role)", "permission": "\(name)"])
      }
    }
    self.names = known
  }

  /// Whether the set has the permission with this name: `event.read`.
  func contains(_ name: String) -> Bool { names.contains(name) }
}
