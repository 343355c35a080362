/// What the contract says about one field.
public final class FieldSchema: Sendable {
  /// The kinds of field values; raw values are those of `FieldDescriptorProto.Type`.
  public enum Kind: UInt32, Sendable {
    /// The scalar kinds before strings.
    case double = 1
    case float, int64, uint64, int32, fixed64, fixed32, bool
    /// The length-delimited kinds; groups are proto2 and never read.
    case string, group, message, bytes
    /// The other scalar kinds.
    case uint32, enumeration, sfixed32, sfixed64, sint32, sint64

    /// How one value is laid out.
    public var wireType: WireType {
      switch self {
      case .double, .fixed64, .sfixed64: .fixed64
      case .float, .fixed32, .sfixed32: .fixed32
      case .string, .bytes, .message: .lengthDelimited
      case .group: .startGroup
      default: .varint
      }
    }
  }

  /// The type of a message or enum field.
  enum Reference: Sendable {
    case none
    // The set keeps its schemas alive; strong references would leak where messages contain each other.
    case message(Unowned<MessageSchema>)
    case enumeration(EnumSchema)
  }

  /// The name in the contract: `user_id`.
  public let name: String
  /// The name in JSON: `userId`.
  public let jsonName: String
  /// The number on the wire.
  public let number: Int
  /// The kind of one value.
  public let kind: Kind
  /// Whether there may be many; true for maps.
  public let isRepeated: Bool
  /// Whether it is declared `optional`.
  public let isOptional: Bool
  /// The oneof it belongs to, by its index in the message; nil for none and for the synthetic one of an `optional`
  /// field.
  public let oneof: Int?
  /// The full name of the message or enum that it holds; empty for scalars.
  public let typeName: String
  /// The serialized `google.protobuf.FieldOptions`; they hold the rules.
  public let options: [UInt8]
  let reference: Reference

  init(_ descriptor: FieldDescriptor, reference: Reference) {
    name = descriptor.name
    jsonName = descriptor.jsonName
    number = descriptor.number
    kind = descriptor.kind
    isRepeated = descriptor.isRepeated
    isOptional = descriptor.isOptional
    oneof = descriptor.isOptional ? nil : descriptor.oneof
    typeName = descriptor.typeName
    options = descriptor.options
    self.reference = reference
  }

  /// The schema of the message it holds; nil for all other kinds.
  public var message: MessageSchema? {
    if case .message(let schema) = reference { schema.object } else { nil }
  }

  /// The schema of the enum it holds; nil for all other kinds.
  public var enumeration: EnumSchema? {
    if case .enumeration(let schema) = reference { schema } else { nil }
  }

  /// The fields of a map's entries; nil if the field is no map.
  public var mapEntry: (key: FieldSchema, value: FieldSchema)? {
    guard isRepeated, let message, message.isMapEntry, message.fields.count == 2 else { return nil }
    return (message.fields[0], message.fields[1])
  }

  /// Whether the field has presence: sub-messages, `optional` fields and those of a oneof.
  public var hasPresence: Bool { !isRepeated && (kind == .message || isOptional || oneof != nil) }
}

/// A reference that does not keep its object.
struct Unowned<Object: AnyObject & Sendable>: Sendable {
  unowned let object: Object
}
