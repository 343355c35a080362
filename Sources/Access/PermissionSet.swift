import Logging
import PayshareAPI

/// Which permissions a role gives.
struct PermissionSet: Sendable, Hashable {
  // By name, as the policies of methods have them: every call asks.
  private let names: Set<String>

  /// The permissions of a built-in role.
  init(_ permissions: some Sequence<PayshareV1.Permission>) { names = Set(permissions.compactMap(\.name)) }

  /// The permissions of a role that is stored, by their names.
  ///
  /// A name that this version of the contract does not have gives nothing, and is logged: a newer server may have
  /// stored it, or an older one, and neither must keep the role from working.
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

  /// Whether the permission is one of them, by its name: `event.read`.
  func contains(_ name: String) -> Bool { names.contains(name) }
}
