/// How one kind of field value reads and writes; the parameter of packed fields and maps.
public protocol WireCodec {
  /// The Swift type of the value.
  associatedtype Value: Sendable, Hashable
  /// How the value is laid out.
  static var wireType: WireType { get }
  /// The size on the wire if it is always the same, in bytes.
  static var fixedSize: Int? { get }
  /// The value of an unset field.
  static var defaultValue: Value { get }
  /// Reads a value without its tag.
  static func read(from reader: inout WireReader) throws(DecodingError) -> Value
  /// Reads a value and merges it into an existing one: messages merge, all else is replaced.
  static func merge(into value: inout Value, from reader: inout WireReader) throws(DecodingError)
  /// Writes a value without its tag.
  static func write(_ value: Value, into writer: inout WireWriter)
  /// The order in which map keys are written, so that equal maps have equal bytes.
  static func precedes(_ left: Value, _ right: Value) -> Bool
}

extension WireCodec {
  /// Values have no fixed size unless their codec says so.
  @inlinable public static var fixedSize: Int? { nil }
  /// Replaces the value.
  @inlinable public static func merge(
    into value: inout Value, from reader: inout WireReader
  ) throws(DecodingError) {
    value = try read(from: &reader)
  }
  /// Only keys have an order.
  @inlinable public static func precedes(_ left: Value, _ right: Value) -> Bool { false }
}

extension WireCodec where Value: Comparable {
  /// The natural order.
  @inlinable public static func precedes(_ left: Value, _ right: Value) -> Bool { left < right }
}
