// Generated from google/protobuf/wrappers.proto by protoc-gen-payshare, do not edit.

public import Protobuf

extension GoogleProtobuf {
  /// Wrapper message for `double`.
  ///
  /// The JSON representation for `DoubleValue` is JSON number.
  public struct DoubleValue: DescribedMessage {
    /// The double value.
    public var value: Double = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "google.protobuf.DoubleValue" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GoogleAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 9: self.value = try reader.double()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.double(self.value, field: 1)
    }
  }
}

extension GoogleProtobuf {
  /// Wrapper message for `float`.
  ///
  /// The JSON representation for `FloatValue` is JSON number.
  public struct FloatValue: DescribedMessage {
    /// The float value.
    public var value: Float = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "google.protobuf.FloatValue" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GoogleAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 13: self.value = try reader.float()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.float(self.value, field: 1)
    }
  }
}

extension GoogleProtobuf {
  /// Wrapper message for `int64`.
  ///
  /// The JSON representation for `Int64Value` is JSON string.
  public struct Int64Value: DescribedMessage {
    /// The int64 value.
    public var value: Int64 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "google.protobuf.Int64Value" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GoogleAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.value = try reader.int64()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int64(self.value, field: 1)
    }
  }
}

extension GoogleProtobuf {
  /// Wrapper message for `uint64`.
  ///
  /// The JSON representation for `UInt64Value` is JSON string.
  public struct UInt64Value: DescribedMessage {
    /// The uint64 value.
    public var value: UInt64 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "google.protobuf.UInt64Value" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GoogleAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.value = try reader.uint64()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.uint64(self.value, field: 1)
    }
  }
}

extension GoogleProtobuf {
  /// Wrapper message for `int32`.
  ///
  /// The JSON representation for `Int32Value` is JSON number.
  public struct Int32Value: DescribedMessage {
    /// The int32 value.
    public var value: Int32 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "google.protobuf.Int32Value" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GoogleAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.value = try reader.int32()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.value, field: 1)
    }
  }
}

extension GoogleProtobuf {
  /// Wrapper message for `uint32`.
  ///
  /// The JSON representation for `UInt32Value` is JSON number.
  public struct UInt32Value: DescribedMessage {
    /// The uint32 value.
    public var value: UInt32 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "google.protobuf.UInt32Value" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GoogleAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.value = try reader.uint32()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.uint32(self.value, field: 1)
    }
  }
}

extension GoogleProtobuf {
  /// Wrapper message for `bool`.
  ///
  /// The JSON representation for `BoolValue` is JSON `true` and `false`.
  public struct BoolValue: DescribedMessage {
    /// The bool value.
    public var value: Bool = false

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "google.protobuf.BoolValue" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GoogleAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.value = try reader.bool()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.bool(self.value, field: 1)
    }
  }
}

extension GoogleProtobuf {
  /// Wrapper message for `string`.
  ///
  /// The JSON representation for `StringValue` is JSON string.
  public struct StringValue: DescribedMessage {
    /// The string value.
    public var value: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "google.protobuf.StringValue" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GoogleAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.value = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.value, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.value, "value")
    }
  }
}

extension GoogleProtobuf {
  /// Wrapper message for `bytes`.
  ///
  /// The JSON representation for `BytesValue` is JSON string.
  public struct BytesValue: DescribedMessage {
    /// The bytes value.
    public var value: [UInt8] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "google.protobuf.BytesValue" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GoogleAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.value = try reader.bytes()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.bytes(self.value, field: 1)
    }
  }
}

extension GoogleAPIFileDescriptors {
  static let googleProtobufWrappers = FileDescriptor(
    name: "google/protobuf/wrappers.proto",
    dependencies: [],
    base64: """
      Ch5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIjCgtEb3VibGVWYWx1ZRIUCgV2YWx1ZRgB
      IAEoAVIFdmFsdWUiIgoKRmxvYXRWYWx1ZRIUCgV2YWx1ZRgBIAEoAlIFdmFsdWUiIgoKSW50NjRWYWx1ZRIUCgV2YWx1ZRgBIAEo
      A1IFdmFsdWUiIwoLVUludDY0VmFsdWUSFAoFdmFsdWUYASABKARSBXZhbHVlIiIKCkludDMyVmFsdWUSFAoFdmFsdWUYASABKAVS
      BXZhbHVlIiMKC1VJbnQzMlZhbHVlEhQKBXZhbHVlGAEgASgNUgV2YWx1ZSIhCglCb29sVmFsdWUSFAoFdmFsdWUYASABKAhSBXZh
      bHVlIiMKC1N0cmluZ1ZhbHVlEhQKBXZhbHVlGAEgASgJUgV2YWx1ZSIiCgpCeXRlc1ZhbHVlEhQKBXZhbHVlGAEgASgMUgV2YWx1
      ZUKDAQoTY29tLmdvb2dsZS5wcm90b2J1ZkINV3JhcHBlcnNQcm90b1ABWjFnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBl
      cy9rbm93bi93cmFwcGVyc3Bi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM=
      """)
}
