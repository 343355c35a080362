extension WireReader {
  /// An `int32`: a varint, cut to 32 bits.
  @inlinable public mutating func int32() throws(DecodingError) -> Int32 {
    Int32(truncatingIfNeeded: try varint())
  }

  /// An `int64`.
  @inlinable public mutating func int64() throws(DecodingError) -> Int64 {
    Int64(bitPattern: try varint())
  }

  /// A `uint32`: a varint, cut to 32 bits.
  @inlinable public mutating func uint32() throws(DecodingError) -> UInt32 {
    UInt32(truncatingIfNeeded: try varint())
  }

  /// A `uint64`.
  @inlinable public mutating func uint64() throws(DecodingError) -> UInt64 { try varint() }

  /// A `sint32`: zigzag, cut to 32 bits.
  @inlinable public mutating func sint32() throws(DecodingError) -> Int32 {
    let value = try uint32()
    return Int32(bitPattern: (value &>> 1) ^ (0 &- (value & 1)))
  }

  /// A `sint64`: zigzag.
  @inlinable public mutating func sint64() throws(DecodingError) -> Int64 {
    let value = try varint()
    return Int64(bitPattern: (value &>> 1) ^ (0 &- (value & 1)))
  }

  /// A `bool`: any varint but zero is true.
  @inlinable public mutating func bool() throws(DecodingError) -> Bool { try varint() != 0 }

  /// An enum's value, named or not.
  @inlinable public mutating func enumeration<E: ProtobufEnum>() throws(DecodingError) -> E {
    E(rawValue: try int32())
  }

  /// A `fixed32`.
  @inlinable public mutating func fixed32() throws(DecodingError) -> UInt32 {
    guard remaining >= 4 else { throw DecodingError(.truncated, at: offset) }
    let value = position.loadUnaligned(as: UInt32.self)
    position += 4
    return UInt32(littleEndian: value)
  }

  /// A `fixed64`.
  @inlinable public mutating func fixed64() throws(DecodingError) -> UInt64 {
    guard remaining >= 8 else { throw DecodingError(.truncated, at: offset) }
    let value = position.loadUnaligned(as: UInt64.self)
    position += 8
    return UInt64(littleEndian: value)
  }

  /// An `sfixed32`.
  @inlinable public mutating func sfixed32() throws(DecodingError) -> Int32 {
    Int32(bitPattern: try fixed32())
  }

  /// An `sfixed64`.
  @inlinable public mutating func sfixed64() throws(DecodingError) -> Int64 {
    Int64(bitPattern: try fixed64())
  }

  /// A `float`.
  @inlinable public mutating func float() throws(DecodingError) -> Float { Float(bitPattern: try fixed32()) }

  /// A `double`.
  @inlinable public mutating func double() throws(DecodingError) -> Double {
    Double(bitPattern: try fixed64())
  }

  /// A `bytes` value.
  public mutating func bytes() throws(DecodingError) -> [UInt8] {
    [UInt8](try rawBytes())
  }
}
