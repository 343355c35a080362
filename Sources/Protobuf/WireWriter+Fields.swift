extension WireWriter {
  /// Writes an `int32` field unless it has its default value.
  public mutating func int32(_ value: Int32, field: Int) {
    if value != 0 {
      tag(field, .varint)
      int32(value)
    }
  }

  /// Writes an `int32` field with explicit presence.
  public mutating func int32(_ value: Int32?, field: Int) {
    if let value {
      tag(field, .varint)
      int32(value)
    }
  }

  /// Writes an `int64` field unless it has its default value.
  public mutating func int64(_ value: Int64, field: Int) {
    if value != 0 {
      tag(field, .varint)
      int64(value)
    }
  }

  /// Writes an `int64` field with explicit presence.
  public mutating func int64(_ value: Int64?, field: Int) {
    if let value {
      tag(field, .varint)
      int64(value)
    }
  }

  /// Writes an `uint32` field unless it has its default value.
  public mutating func uint32(_ value: UInt32, field: Int) {
    if value != 0 {
      tag(field, .varint)
      uint32(value)
    }
  }

  /// Writes an `uint32` field with explicit presence.
  public mutating func uint32(_ value: UInt32?, field: Int) {
    if let value {
      tag(field, .varint)
      uint32(value)
    }
  }

  /// Writes an `uint64` field unless it has its default value.
  public mutating func uint64(_ value: UInt64, field: Int) {
    if value != 0 {
      tag(field, .varint)
      uint64(value)
    }
  }

  /// Writes an `uint64` field with explicit presence.
  public mutating func uint64(_ value: UInt64?, field: Int) {
    if let value {
      tag(field, .varint)
      uint64(value)
    }
  }

  /// Writes a `sint32` field unless it has its default value.
  public mutating func sint32(_ value: Int32, field: Int) {
    if value != 0 {
      tag(field, .varint)
      sint32(value)
    }
  }

  /// Writes a `sint32` field with explicit presence.
  public mutating func sint32(_ value: Int32?, field: Int) {
    if let value {
      tag(field, .varint)
      sint32(value)
    }
  }

  /// Writes a `sint64` field unless it has its default value.
  public mutating func sint64(_ value: Int64, field: Int) {
    if value != 0 {
      tag(field, .varint)
      sint64(value)
    }
  }

  /// Writes a `sint64` field with explicit presence.
  public mutating func sint64(_ value: Int64?, field: Int) {
    if let value {
      tag(field, .varint)
      sint64(value)
    }
  }

  /// Writes a `bool` field unless it has its default value.
  public mutating func bool(_ value: Bool, field: Int) {
    if value {
      tag(field, .varint)
      bool(value)
    }
  }

  /// Writes a `bool` field with explicit presence.
  public mutating func bool(_ value: Bool?, field: Int) {
    if let value {
      tag(field, .varint)
      bool(value)
    }
  }

  /// Writes a `fixed32` field unless it has its default value.
  public mutating func fixed32(_ value: UInt32, field: Int) {
    if value != 0 {
      tag(field, .fixed32)
      fixed32(value)
    }
  }

  /// Writes a `fixed32` field with explicit presence.
  public mutating func fixed32(_ value: UInt32?, field: Int) {
    if let value {
      tag(field, .fixed32)
      fixed32(value)
    }
  }

  /// Writes a `fixed64` field unless it has its default value.
  public mutating func fixed64(_ value: UInt64, field: Int) {
    if value != 0 {
      tag(field, .fixed64)
      fixed64(value)
    }
  }

  /// Writes a `fixed64` field with explicit presence.
  public mutating func fixed64(_ value: UInt64?, field: Int) {
    if let value {
      tag(field, .fixed64)
      fixed64(value)
    }
  }

  /// Writes a `sfixed32` field unless it has its default value.
  public mutating func sfixed32(_ value: Int32, field: Int) {
    if value != 0 {
      tag(field, .fixed32)
      sfixed32(value)
    }
  }

  /// Writes a `sfixed32` field with explicit presence.
  public mutating func sfixed32(_ value: Int32?, field: Int) {
    if let value {
      tag(field, .fixed32)
      sfixed32(value)
    }
  }

  /// Writes a `sfixed64` field unless it has its default value.
  public mutating func sfixed64(_ value: Int64, field: Int) {
    if value != 0 {
      tag(field, .fixed64)
      sfixed64(value)
    }
  }

  /// Writes a `sfixed64` field with explicit presence.
  public mutating func sfixed64(_ value: Int64?, field: Int) {
    if let value {
      tag(field, .fixed64)
      sfixed64(value)
    }
  }

  /// Writes a `float` field unless it has its default value.
  public mutating func float(_ value: Float, field: Int) {
    if value.bitPattern != 0 {
      tag(field, .fixed32)
      float(value)
    }
  }

  /// Writes a `float` field with explicit presence.
  public mutating func float(_ value: Float?, field: Int) {
    if let value {
      tag(field, .fixed32)
      float(value)
    }
  }

  /// Writes a `double` field unless it has its default value.
  public mutating func double(_ value: Double, field: Int) {
    if value.bitPattern != 0 {
      tag(field, .fixed64)
      double(value)
    }
  }

  /// Writes a `double` field with explicit presence.
  public mutating func double(_ value: Double?, field: Int) {
    if let value {
      tag(field, .fixed64)
      double(value)
    }
  }

  /// Writes a `string` field unless it has its default value.
  public mutating func string(_ value: String, field: Int) {
    if !value.isEmpty {
      tag(field, .lengthDelimited)
      string(value)
    }
  }

  /// Writes a `string` field with explicit presence.
  public mutating func string(_ value: String?, field: Int) {
    if let value {
      tag(field, .lengthDelimited)
      string(value)
    }
  }

  /// Writes a `bytes` field unless it has its default value.
  public mutating func bytes(_ value: [UInt8], field: Int) {
    if !value.isEmpty {
      tag(field, .lengthDelimited)
      bytes(value)
    }
  }

  /// Writes a `bytes` field with explicit presence.
  public mutating func bytes(_ value: [UInt8]?, field: Int) {
    if let value {
      tag(field, .lengthDelimited)
      bytes(value)
    }
  }

  /// Writes an enum field unless it is zero.
  @inlinable public mutating func enumeration<E: ProtobufEnum>(_ value: E, field: Int) {
    int32(value.rawValue, field: field)
  }

  /// Writes an enum field with explicit presence.
  @inlinable public mutating func enumeration<E: ProtobufEnum>(_ value: E?, field: Int) {
    int32(value?.rawValue, field: field)
  }
}
