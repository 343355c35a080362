/// Names a value that interceptors attach to a call.
public protocol CallKey {
  /// The type of the value.
  associatedtype Value: Sendable
}

/// A value that a call keeps under a key.
@usableFromInline
final class KeptValue<Value: Sendable>: Sendable {
  @usableFromInline let value: Value

  @inlinable
  init(_ value: Value) { self.value = value }
}
