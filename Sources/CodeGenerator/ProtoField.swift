/// A field of a message.
struct ProtoField: Sendable {
  enum Label: Sendable { case singular, repeated }
  var name = ""
  var number = 0
  var label = Label.singular
  var kind = FieldKind.int32
  /// The full name of the message or enum, without the leading dot.
  var typeName = ""
  /// The oneof it belongs to, by index; nil for a proto3 `optional` field's synthetic one.
  var oneof: Int?
  /// Whether it is declared `optional`.
  var isOptional = false
  /// Whether a repeated field is written packed.
  var isPacked = true
  /// Whether a repeated field of messages is kept as it is on the wire.
  var isLazy = false
  var comment = ""
  var rules: FieldRules?
  /// The rules of an output-only field, which the server keeps itself.
  var outputRules: FieldRules?
}

/// The kinds of field values; raw values are those of `FieldDescriptorProto.Type`.
enum FieldKind: UInt32, Sendable {
  case double = 1
  case float, int64, uint64, int32, fixed64, fixed32, bool, string, group, message, bytes, uint32, enumeration
  case sfixed32, sfixed64, sint32, sint64

  /// The wire type in a tag.
  var wireType: Int {
    switch self {
    case .double, .fixed64, .sfixed64: 1
    case .float, .fixed32, .sfixed32: 5
    case .string, .bytes, .message: 2
    case .group: 3
    default: 0
    }
  }

  var isPackable: Bool { wireType != 2 && wireType != 3 }

  var isInteger: Bool {
    switch self {
    case .int32, .int64, .uint32, .uint64, .sint32, .sint64, .fixed32, .fixed64, .sfixed32, .sfixed64: true
    default: false
    }
  }

  /// The reader's and the writer's method.
  var method: String {
    switch self {
    case .double: "double"
    case .float: "float"
    case .int64: "int64"
    case .uint64: "uint64"
    case .int32: "int32"
    case .fixed64: "fixed64"
    case .fixed32: "fixed32"
    case .bool: "bool"
    case .string: "string"
    case .group: "group"
    case .message: "message"
    case .bytes: "bytes"
    case .uint32: "uint32"
    case .enumeration: "enumeration"
    case .sfixed32: "sfixed32"
    case .sfixed64: "sfixed64"
    case .sint32: "sint32"
    case .sint64: "sint64"
    }
  }
}
