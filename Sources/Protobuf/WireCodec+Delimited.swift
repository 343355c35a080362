/// The codec of `string`.
public enum StringCodec: WireCodec {
  /// How the value is laid out.
  @inlinable public static var wireType: WireType { .lengthDelimited }
  /// The value of an unset field.
  @inlinable public static var defaultValue: String { "" }
  /// Reads a value without its tag.
  @inlinable public static func read(from reader: inout WireReader) throws(DecodingError) -> String {
    try reader.string()
  }
  /// Writes a value without its tag.
  @inlinable public static func write(_ value: String, into writer: inout WireWriter) { writer.string(value) }
}

/// The codec of `bytes`.
public enum BytesCodec: WireCodec {
  /// How the value is laid out.
  @inlinable public static var wireType: WireType { .lengthDelimited }
  /// The value of an unset field.
  @inlinable public static var defaultValue: [UInt8] { [] }
  /// Reads a value without its tag.
  @inlinable public static func read(from reader: inout WireReader) throws(DecodingError) -> [UInt8] {
    try reader.bytes()
  }
  /// Writes a value without its tag.
  @inlinable public static func write(_ value: [UInt8], into writer: inout WireWriter) { writer.bytes(value) }
}

/// The codec of sub-messages.
public enum MessageCodec<Value: Message>: WireCodec {
  /// How the value is laid out.
  @inlinable public static var wireType: WireType { .lengthDelimited }
  /// The empty message.
  @inlinable public static var defaultValue: Value { Value() }
  /// Reads a message and its length.
  @inlinable public static func read(from reader: inout WireReader) throws(DecodingError) -> Value {
    var value = Value()
    try reader.message(into: &value)
    return value
  }
  /// Merges a message into an existing one.
  @inlinable public static func merge(
    into value: inout Value, from reader: inout WireReader
  ) throws(DecodingError) {
    try reader.message(into: &value)
  }
  /// Writes a message and its length.
  @inlinable public static func write(_ value: Value, into writer: inout WireWriter) { writer.message(value) }
}
