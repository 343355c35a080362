import JSON
import Protobuf

extension JSONMessageWriter {
  /// The JSON of a value other than a message.
  func scalar(_ field: FieldSchema, _ value: WireValue) throws(JSONEncodingError) -> JSONValue {
    switch value {
    case .varint(let value): varint(field, value)
    case .fixed64(let value):
      switch field.kind {
      case .double: Double(bitPattern: value).json
      case .sfixed64: .string(String(Int64(bitPattern: value)))
      default: .string(String(value))
      }
    case .fixed32(let value):
      switch field.kind {
      case .float: Float(bitPattern: value).json
      case .sfixed32: .integer(Int(Int32(bitPattern: value)))
      default: .integer(Int(value))
      }
    case .bytes(let bytes):
      switch field.kind {
      case .string: .string(try string(bytes))
      default: .string(JSONBase64.encode(bytes))
      }
    }
  }

  func string(_ bytes: UnsafeRawBufferPointer) throws(JSONEncodingError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw JSONEncodingError(.malformed(.invalidUTF8))
    }
    return text
  }

  private func varint(_ field: FieldSchema, _ value: UInt64) -> JSONValue {
    let signed = Int64(bitPattern: value)
    switch field.kind {
    case .bool: return .boolean(value != 0)
    case .int32: return .integer(Int(Int32(truncatingIfNeeded: signed)))
    case .uint32: return .integer(Int(UInt32(truncatingIfNeeded: value)))
    case .sint32:
      let bits = UInt32(truncatingIfNeeded: value)
      return .integer(Int(Int32(bitPattern: (bits >> 1) ^ (0 &- (bits & 1)))))
    case .sint64: return .string(String(Int64(bitPattern: (value >> 1) ^ (0 &- (value & 1)))))
    case .uint64: return .string(String(value))
    case .enumeration: return field.json(ofEnumValue: Int32(truncatingIfNeeded: signed))
    default: return .string(String(signed))
    }
  }
}

extension FieldSchema {
  /// The name of an enum's value, or its number if the contract has no name.
  func json(ofEnumValue number: Int32) -> JSONValue {
    enumeration?.name(of: number).map { .string($0) } ?? .integer(Int(number))
  }

  /// The JSON of a field that is not set.
  var defaultJSON: JSONValue {
    if mapEntry != nil { return .object([]) }
    if isRepeated { return .array([]) }
    switch kind {
    case .double, .float: return Double(0).json
    case .int64, .uint64, .fixed64, .sfixed64, .sint64: return .string("0")
    case .bool: return .boolean(false)
    case .string, .bytes: return .string("")
    case .enumeration: return json(ofEnumValue: 0)
    case .message, .group: return .object([])
    default: return .integer(0)
    }
  }
}

extension JSONValue {
  /// The value as the key of a map.
  var keyText: String {
    switch self {
    case .string(let text), .number(let text): text
    case .integer(let number): String(number)
    case .boolean(let value): String(value)
    default: ""
    }
  }
}

extension WireValue {
  /// Whether it is the default value of a field without presence.
  func isDefault(as kind: FieldSchema.Kind) -> Bool {
    switch self {
    case .varint(let value):
      switch kind {
      // These are cut to 32 bits.
      case .int32, .uint32, .sint32, .enumeration: UInt32(truncatingIfNeeded: value) == 0
      default: value == 0
      }
    case .fixed64(let value): value == 0
    case .fixed32(let value): value == 0
    case .bytes(let bytes): bytes.isEmpty
    }
  }
}
