/// A message held by reference with value semantics: for messages that contain themselves, and for large ones.
///
/// Generated code keeps it private to the message that holds it. Safe to share between threads like the value.
public struct Box<Value: Message>: Sendable, Hashable {
  @usableFromInline final class Storage: @unchecked Sendable {
    // Written only while uniquely referenced, so no two threads ever see a write.
    @usableFromInline var value: Value
    @inlinable init(_ value: Value) { self.value = value }
  }

  @usableFromInline var storage: Storage

  /// A box that holds `value`.
  @inlinable public init(_ value: Value) { storage = Storage(value) }

  /// The value; changing it copies it first if another box shares it.
  @inlinable public var value: Value {
    _read { yield storage.value }
    _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.value) }
      yield &storage.value
    }
  }

  /// Whether both hold equal messages.
  @inlinable public static func == (left: Box, right: Box) -> Bool {
    left.storage === right.storage || left.storage.value == right.storage.value
  }

  /// Hashes the message.
  @inlinable public func hash(into hasher: inout Hasher) { storage.value.hash(into: &hasher) }
}
