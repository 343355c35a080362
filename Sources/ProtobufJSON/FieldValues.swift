import Protobuf

/// A value as it stands on the wire; bytes are valid as long as the message's memory is.
enum WireValue {
  case varint(UInt64)
  case fixed64(UInt64)
  case fixed32(UInt32)
  case bytes(UnsafeRawBufferPointer)
}

/// The values of a message's fields, merged as the specification says: the last field of a oneof wins, packed and
/// unpacked values are equivalent, and unknown fields are skipped.
struct FieldValues {
  private var values: [[WireValue]]

  init(_ schema: MessageSchema, _ bytes: UnsafeRawBufferPointer) throws(DecodingError) {
    values = Array(repeating: [], count: schema.fields.count)
    var reader = WireReader(bytes)
    while let tag = try reader.nextTag() {
      guard let index = schema.index(ofNumber: Int(tag >> 3)), let type = WireType(rawValue: tag & 7) else {
        try reader.skip(tag)
        continue
      }
      let field = schema.fields[index]
      if type == field.kind.wireType {
        try read(field, index, type, in: schema, from: &reader)
      } else if field.isRepeated, type == .lengthDelimited, field.kind != .group {
        var packed = WireReader(try reader.rawBytes())
        while packed.hasMore { values[index].append(try packed.value(field.kind.wireType)) }
      } else {
        try reader.skip(tag)
      }
    }
  }

  /// The values of the field at an index of the schema.
  subscript(index: Int) -> [WireValue] { values.indices.contains(index) ? values[index] : [] }

  private mutating func read(
    _ field: FieldSchema, _ index: Int, _ type: WireType, in schema: MessageSchema,
    from reader: inout WireReader
  ) throws(DecodingError) {
    let value = try reader.value(type)
    if let oneof = field.oneof {
      for (other, sibling) in schema.fields.enumerated() where sibling.oneof == oneof && other != index {
        values[other] = []
      }
    }
    // The last value of a scalar wins, so earlier ones are dropped.
    if !field.isRepeated, field.kind != .message { values[index] = [] }
    values[index].append(value)
  }
}

extension WireReader {
  fileprivate mutating func value(_ type: WireType) throws(DecodingError) -> WireValue {
    switch type {
    case .varint: .varint(try varint())
    case .fixed64: .fixed64(try fixed64())
    case .fixed32: .fixed32(try fixed32())
    case .lengthDelimited: .bytes(try rawBytes())
    case .startGroup, .endGroup: throw DecodingError(.unbalancedGroup, at: offset)
    }
  }
}
