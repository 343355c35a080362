/// An enum of the contract; keeps values that this version of the contract does not name.
public protocol ProtobufEnum: Sendable, Hashable {
  /// The value that has this number on the wire.
  init(rawValue: Int32)
  /// The number on the wire.
  var rawValue: Int32 { get }
  /// Whether the contract names this value.
  var isDefined: Bool { get }
}

extension ProtobufEnum {
  /// The value numbered zero, which an unset field has.
  @inlinable public init() { self.init(rawValue: 0) }
}
