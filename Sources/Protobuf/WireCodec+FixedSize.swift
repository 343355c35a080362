/// The codec of `fixed32`.
public enum Fixed32Codec: WireCodec {
  /// How the value is laid out.
  @inlinable public static var wireType: WireType { .fixed32 }
  /// The size on the wire, in bytes.
  @inlinable public static var fixedSize: Int? { 4 }
  /// The value of an unset field.
  @inlinable public static var defaultValue: UInt32 { 0 }
  /// Reads a value without its tag.
  @inlinable public static func read(from reader: inout WireReader) throws(DecodingError) -> UInt32 {
    try reader.fixed32()
  }
  /// Writes a value without its tag.
  @inlinable public static func write(_ value: UInt32, into writer: inout WireWriter) {
    writer.fixed32(value)
  }
}

/// The codec of `fixed64`.
public enum Fixed64Codec: WireCodec {
  /// How the value is laid out.
  @inlinable public static var wireType: WireType { .fixed64 }
  /// The size on the wire, in bytes.
  @inlinable public static var fixedSize: Int? { 8 }
  /// The value of an unset field.
  @inlinable public static var defaultValue: UInt64 { 0 }
  /// Reads a value without its tag.
  @inlinable public static func read(from reader: inout WireReader) throws(DecodingError) -> UInt64 {
    try reader.fixed64()
  }
  /// Writes a value without its tag.
  @inlinable public static func write(_ value: UInt64, into writer: inout WireWriter) {
    writer.fixed64(value)
  }
}

/// The codec of `sfixed32`.
public enum SFixed32Codec: WireCodec {
  /// How the value is laid out.
  @inlinable public static var wireType: WireType { .fixed32 }
  /// The size on the wire, in bytes.
  @inlinable public static var fixedSize: Int? { 4 }
  /// The value of an unset field.
  @inlinable public static var defaultValue: Int32 { 0 }
  /// Reads a value without its tag.
  @inlinable public static func read(from reader: inout WireReader) throws(DecodingError) -> Int32 {
    try reader.sfixed32()
  }
  /// Writes a value without its tag.
  @inlinable public static func write(_ value: Int32, into writer: inout WireWriter) {
    writer.sfixed32(value)
  }
}

/// The codec of `sfixed64`.
public enum SFixed64Codec: WireCodec {
  /// How the value is laid out.
  @inlinable public static var wireType: WireType { .fixed64 }
  /// The size on the wire, in bytes.
  @inlinable public static var fixedSize: Int? { 8 }
  /// The value of an unset field.
  @inlinable public static var defaultValue: Int64 { 0 }
  /// Reads a value without its tag.
  @inlinable public static func read(from reader: inout WireReader) throws(DecodingError) -> Int64 {
    try reader.sfixed64()
  }
  /// Writes a value without its tag.
  @inlinable public static func write(_ value: Int64, into writer: inout WireWriter) {
    writer.sfixed64(value)
  }
}

/// The codec of `float`.
public enum FloatCodec: WireCodec {
  /// How the value is laid out.
  @inlinable public static var wireType: WireType { .fixed32 }
  /// The size on the wire, in bytes.
  @inlinable public static var fixedSize: Int? { 4 }
  /// The value of an unset field.
  @inlinable public static var defaultValue: Float { 0 }
  /// Reads a value without its tag.
  @inlinable public static func read(from reader: inout WireReader) throws(DecodingError) -> Float {
    try reader.float()
  }
  /// Writes a value without its tag.
  @inlinable public static func write(_ value: Float, into writer: inout WireWriter) { writer.float(value) }
}

/// The codec of `double`.
public enum DoubleCodec: WireCodec {
  /// How the value is laid out.
  @inlinable public static var wireType: WireType { .fixed64 }
  /// The size on the wire, in bytes.
  @inlinable public static var fixedSize: Int? { 8 }
  /// The value of an unset field.
  @inlinable public static var defaultValue: Double { 0 }
  /// Reads a value without its tag.
  @inlinable public static func read(from reader: inout WireReader) throws(DecodingError) -> Double {
    try reader.double()
  }
  /// Writes a value without its tag.
  @inlinable public static func write(_ value: Double, into writer: inout WireWriter) { writer.double(value) }
}
