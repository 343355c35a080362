extension WireWriter {
  /// Writes an `int32` without a tag.
  public mutating func int32(_ value: Int32) { varint(UInt64(bitPattern: Int64(value))) }

  /// Writes an `int64` without a tag.
  public mutating func int64(_ value: Int64) { varint(UInt64(bitPattern: value)) }

  /// Writes an `uint32` without a tag.
  public mutating func uint32(_ value: UInt32) { varint(UInt64(value)) }

  /// Writes an `uint64` without a tag.
  public mutating func uint64(_ value: UInt64) { varint(value) }

  /// Writes a `sint32` without a tag.
  public mutating func sint32(_ value: Int32) {
    varint(UInt64(UInt32(bitPattern: (value &<< 1) ^ (value &>> 31))))
  }

  /// Writes a `sint64` without a tag.
  public mutating func sint64(_ value: Int64) { varint(UInt64(bitPattern: (value &<< 1) ^ (value &>> 63))) }

  /// Writes a `bool` without a tag.
  public mutating func bool(_ value: Bool) { varint(value ? 1 : 0) }

  /// Writes a `fixed32` without a tag.
  public mutating func fixed32(_ value: UInt32) { fixedWidth(value) }

  /// Writes a `fixed64` without a tag.
  public mutating func fixed64(_ value: UInt64) { fixedWidth(value) }

  /// Writes a `sfixed32` without a tag.
  public mutating func sfixed32(_ value: Int32) { fixed32(UInt32(bitPattern: value)) }

  /// Writes a `sfixed64` without a tag.
  public mutating func sfixed64(_ value: Int64) { fixed64(UInt64(bitPattern: value)) }

  /// Writes a `float` without a tag.
  public mutating func float(_ value: Float) { fixed32(value.bitPattern) }

  /// Writes a `double` without a tag.
  public mutating func double(_ value: Double) { fixed64(value.bitPattern) }

  /// Writes an enum's value without a tag.
  public mutating func enumeration<E: ProtobufEnum>(_ value: E) { int32(value.rawValue) }

  /// Writes a `string` and its length, without a tag.
  public mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { utf8 in
      varint(UInt64(utf8.count))
      raw(UnsafeRawBufferPointer(utf8))
    }
  }

  /// Writes a `bytes` value and its length, without a tag.
  public mutating func bytes(_ value: [UInt8]) {
    varint(UInt64(value.count))
    value.withUnsafeBytes { raw($0) }
  }

  private mutating func fixedWidth<T: FixedWidthInteger>(_ value: T) {
    withUnsafeBytes(of: value.littleEndian) { raw($0) }
  }
}
