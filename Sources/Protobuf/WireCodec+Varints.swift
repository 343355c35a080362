/// The codec of `int32`.
public enum Int32Codec: WireCodec {
  /// How the value is laid out.
  @inlinable public static var wireType: WireType { .varint }
  /// The value of an unset field.
  @inlinable public static var defaultValue: Int32 { 0 }
  /// Reads a value without its tag.
  @inlinable public static func read(from reader: inout WireReader) throws(DecodingError) -> Int32 {
    try reader.int32()
  }
  /// Writes a value without its tag.
  @inlinable public static func write(_ value: Int32, into writer: inout WireWriter) { writer.int32(value) }
}

/// The codec of `int64`.
public enum Int64Codec: WireCodec {
  /// How the value is laid out.
  @inlinable public static var wireType: WireType { .varint }
  /// The value of an unset field.
  @inlinable public static var defaultValue: Int64 { 0 }
  /// Reads a value without its tag.
  @inlinable public static func read(from reader: inout WireReader) throws(DecodingError) -> Int64 {
    try reader.int64()
  }
  /// Writes a value without its tag.
  @inlinable public static func write(_ value: Int64, into writer: inout WireWriter) { writer.int64(value) }
}

/// The codec of `uint32`.
public enum UInt32Codec: WireCodec {
  /// How the value is laid out.
  @inlinable public static var wireType: WireType { .varint }
  /// The value of an unset field.
  @inlinable public static var defaultValue: UInt32 { 0 }
  /// Reads a value without its tag.
  @inlinable public static func read(from reader: inout WireReader) throws(DecodingError) -> UInt32 {
    try reader.uint32()
  }
  /// Writes a value without its tag.
  @inlinable public static func write(_ value: UInt32, into writer: inout WireWriter) { writer.uint32(value) }
}

/// The codec of `uint64`.
public enum UInt64Codec: WireCodec {
  /// How the value is laid out.
  @inlinable public static var wireType: WireType { .varint }
  /// The value of an unset field.
  @inlinable public static var defaultValue: UInt64 { 0 }
  /// Reads a value without its tag.
  @inlinable public static func read(from reader: inout WireReader) throws(DecodingError) -> UInt64 {
    try reader.uint64()
  }
  /// Writes a value without its tag.
  @inlinable public static func write(_ value: UInt64, into writer: inout WireWriter) { writer.uint64(value) }
}

/// The codec of `sint32`.
public enum SInt32Codec: WireCodec {
  /// How the value is laid out.
  @inlinable public static var wireType: WireType { .varint }
  /// The value of an unset field.
  @inlinable public static var defaultValue: Int32 { 0 }
  /// Reads a value without its tag.
  @inlinable public static func read(from reader: inout WireReader) throws(DecodingError) -> Int32 {
    try reader.sint32()
  }
  /// Writes a value without its tag.
  @inlinable public static func write(_ value: Int32, into writer: inout WireWriter) { writer.sint32(value) }
}

/// The codec of `sint64`.
public enum SInt64Codec: WireCodec {
  /// How the value is laid out.
  @inlinable public static var wireType: WireType { .varint }
  /// The value of an unset field.
  @inlinable public static var defaultValue: Int64 { 0 }
  /// Reads a value without its tag.
  @inlinable public static func read(from reader: inout WireReader) throws(DecodingError) -> Int64 {
    try reader.sint64()
  }
  /// Writes a value without its tag.
  @inlinable public static func write(_ value: Int64, into writer: inout WireWriter) { writer.sint64(value) }
}

/// The codec of `bool`.
public enum BoolCodec: WireCodec {
  /// How the value is laid out.
  @inlinable public static var wireType: WireType { .varint }
  /// The value of an unset field.
  @inlinable public static var defaultValue: Bool { false }
  /// Reads a value without its tag.
  @inlinable public static func read(from reader: inout WireReader) throws(DecodingError) -> Bool {
    try reader.bool()
  }
  /// Writes a value without its tag.
  @inlinable public static func write(_ value: Bool, into writer: inout WireWriter) { writer.bool(value) }
  /// False comes first.
  @inlinable public static func precedes(_ left: Bool, _ right: Bool) -> Bool { !left && right }
}

/// The codec of an enum's values.
public enum EnumCodec<Value: ProtobufEnum>: WireCodec {
  /// How the value is laid out.
  @inlinable public static var wireType: WireType { .varint }
  /// The value numbered zero.
  @inlinable public static var defaultValue: Value { Value() }
  /// Reads a value without its tag.
  @inlinable public static func read(from reader: inout WireReader) throws(DecodingError) -> Value {
    try reader.enumeration()
  }
  /// Writes a value without its tag.
  @inlinable public static func write(_ value: Value, into writer: inout WireWriter) {
    writer.enumeration(value)
  }
}
