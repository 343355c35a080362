import RPC

/// The kinds of calls in admission: each has a bounded share of the running calls.
enum CallKind: Int, CaseIterable, Sendable {
  /// Unary calls that only read.
  case read
  /// Unary calls that write, and may wait for one another.
  case write
  /// Unary calls without a session, such as log-ins, which wait for passwords to be hashed.
  case `public`
  /// Unary calls of services that are not of the contract, such as health: they are answered even when all else is
  /// full.
  case infrastructure
  /// Calls that stream; they may last for ever.
  case streaming

  /// The kind of a method's calls.
  init(_ method: MethodDescriptor) {
    guard method.kind == .unary else {
      self = .streaming
      return
    }
    guard let policy = method.policy else {
      self = .infrastructure
      return
    }
    self = policy.access == .public ? .public : policy.effect == .write ? .write : .read
  }
}
