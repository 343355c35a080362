import PayshareAPI

/// The permissions of a role.
public struct PermissionSet: Sendable, Hashable {
  /// By name, as in the policies of methods. A name that this version of the contract does not know gives nothing, but is
  /// kept: a newer server may have stored it.
  private(set) var names: Set<String>

  /// The permissions of a built-in role, or of a request.
  init(_ permissions: some Sequence<PayshareV1.Permission>) { names = Set(permissions.compactMap(\.name)) }

  /// The permissions of a stored role, by name.
  init(stored names: some Sequence<String>) { self.names = Set(names) }

  /// Whether the set has the permission with this name: `event.read`.
  func contains(_ name: String) -> Bool { names.contains(name) }

  /// The permissions that the contract knows, in its order.
  var known: [PayshareV1.Permission] {
    names.compactMap(PayshareV1.Permission.init(name:)).sorted { $0.rawValue < $1.rawValue }
  }

  /// Adds those of another set.
  mutating func formUnion(_ other: PermissionSet) { names.formUnion(other.names) }

  /// Those of them that another set does not have, by name in alphabetical order.
  func missing(from other: PermissionSet) -> [String] { names.subtracting(other.names).sorted() }
}
