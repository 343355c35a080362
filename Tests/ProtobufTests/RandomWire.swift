import CProtobufC

/// Makes random messages on the wire for a type that protobuf-c describes: fields in any order and number, every
/// form that the specification accepts, and fields that the type does not have.
struct RandomWire {
  /// `protobufC` leaves out what protobuf-c 1.4.1 cannot do: NUL in strings, negative zero, groups, merging.
  enum Dialect { case protobufC, full }

  let dialect: Dialect
  var random: SplitMix64
  private var bytes: [UInt8] = []

  init(_ dialect: Dialect, seed: UInt64) {
    self.dialect = dialect
    random = SplitMix64(seed: seed)
  }

  mutating func message(_ descriptor: ProtobufCMessageDescriptor, depth: Int = 3) -> [UInt8] {
    let outer = bytes
    bytes = []
    var written: Set<UInt32> = []
    for _ in 0..<random.below(depth == 3 ? 40 : 6) {
      // Python keeps a whole map entry as unknown if it holds an unknown field; C++ does not, nor do we.
      if random.chance(8), !isMapEntry(descriptor) {
        unknownField(depth: 2)
      } else {
        let field = descriptor.fields[random.below(Int(descriptor.n_fields))]
        if dialect == .protobufC, mergesWrongly(field), !written.insert(group(field)).inserted { continue }
        self.field(field, depth: depth)
      }
    }
    let result = bytes
    bytes = outer
    return result
  }

  /// protobuf-c replaces a message inside a oneof where it should merge, and loses numbers when it merges others.
  private func mergesWrongly(_ field: ProtobufCFieldDescriptor) -> Bool {
    isOneof(field) || field.type == PROTOBUF_C_TYPE_MESSAGE && field.label != PROTOBUF_C_LABEL_REPEATED
  }

  private func isMapEntry(_ descriptor: ProtobufCMessageDescriptor) -> Bool {
    String(cString: descriptor.short_name).hasSuffix("Entry")
  }

  private func isOneof(_ field: ProtobufCFieldDescriptor) -> Bool {
    field.flags & UInt32(PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue) != 0
  }

  /// One number for all fields of a oneof.
  private func group(_ field: ProtobufCFieldDescriptor) -> UInt32 {
    isOneof(field) ? 1 << 31 | field.quantifier_offset : field.id
  }

  private func message(of field: ProtobufCFieldDescriptor) -> ProtobufCMessageDescriptor {
    field.descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self).pointee
  }

  private mutating func field(_ field: ProtobufCFieldDescriptor, depth: Int) {
    if field.type == PROTOBUF_C_TYPE_MESSAGE {
      let content = depth == 0 ? [] : message(message(of: field), depth: depth - 1)
      delimited(field.id, content)
    } else if field.label == PROTOBUF_C_LABEL_REPEATED, wireType(field.type) != 2, random.chance(50) {
      let outer = bytes
      bytes = []
      for _ in 0..<random.below(5) { value(field.type) }
      let content = bytes
      bytes = outer
      delimited(field.id, content)
    } else {
      tag(field.id, wireType(field.type))
      value(field.type)
    }
  }

  private func wireType(_ type: ProtobufCType) -> UInt32 {
    switch type {
    case PROTOBUF_C_TYPE_FIXED64, PROTOBUF_C_TYPE_SFIXED64, PROTOBUF_C_TYPE_DOUBLE: 1
    case PROTOBUF_C_TYPE_FIXED32, PROTOBUF_C_TYPE_SFIXED32, PROTOBUF_C_TYPE_FLOAT: 5
    case PROTOBUF_C_TYPE_STRING, PROTOBUF_C_TYPE_BYTES, PROTOBUF_C_TYPE_MESSAGE: 2
    default: 0
    }
  }

  private mutating func value(_ type: ProtobufCType) {
    switch type {
    case PROTOBUF_C_TYPE_FLOAT: fixed(float().bitPattern)
    case PROTOBUF_C_TYPE_DOUBLE: fixed(Double(float()).bitPattern)
    case PROTOBUF_C_TYPE_FIXED32, PROTOBUF_C_TYPE_SFIXED32: fixed(UInt32(truncatingIfNeeded: integer()))
    case PROTOBUF_C_TYPE_FIXED64, PROTOBUF_C_TYPE_SFIXED64: fixed(integer())
    case PROTOBUF_C_TYPE_BOOL: varint(random.chance(50) ? 1 : 0)
    case PROTOBUF_C_TYPE_STRING: bytes += prefixed(Array(string().utf8))
    case PROTOBUF_C_TYPE_BYTES: bytes += prefixed((0..<random.below(6)).map { _ in UInt8(random.below(256)) })
    case PROTOBUF_C_TYPE_ENUM:
      varint(UInt64(bitPattern: Int64(Int32(random.below(6) - 2))))
    case PROTOBUF_C_TYPE_INT32: varint(UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: integer()))))
    case PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_SINT32: varint(UInt64(UInt32(truncatingIfNeeded: integer())))
    default: varint(integer())
    }
  }

  private mutating func integer() -> UInt64 {
    switch random.below(4) {
    case 0: 0
    case 1: UInt64(random.below(200))
    case 2: UInt64.max - UInt64(random.below(200))
    default: random.next() >> UInt64(random.below(64))
    }
  }

  private mutating func float() -> Float {
    let value = Float(random.below(2_000_000) - 1_000_000) / 64
    return value == 0 && dialect == .full && random.chance(50) ? -0.0 : value
  }

  private mutating func string() -> String {
    let alphabet: [Character] = ["a", "Z", "7", " ", "é", "ß", "日", "😀", dialect == .full ? "\0" : "_"]
    return String((0..<random.below(20)).map { _ in alphabet[random.below(alphabet.count)] })
  }

  private mutating func unknownField(depth: Int) {
    let number = UInt32(2_000 + random.below(1_000))
    switch random.below(dialect == .full && depth > 0 ? 5 : 4) {
    case 0:
      tag(number, 0)
      varint(integer())
    case 1:
      tag(number, 1)
      fixed(integer())
    case 2: delimited(number, Array("unknown".utf8))
    case 3:
      tag(number, 5)
      fixed(UInt32(7))
    default:
      tag(number, 3)
      for _ in 0..<random.below(3) { unknownField(depth: depth - 1) }
      tag(number, 4)
    }
  }

  private mutating func tag(_ number: UInt32, _ type: UInt32) { canonicalVarint(UInt64(number << 3 | type)) }

  private mutating func delimited(_ number: UInt32, _ content: [UInt8]) {
    tag(number, 2)
    bytes += prefixed(content)
  }

  private func prefixed(_ content: [UInt8]) -> [UInt8] {
    var copy = self
    copy.bytes = []
    copy.canonicalVarint(UInt64(content.count))
    return copy.bytes + content
  }

  private mutating func canonicalVarint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Sometimes longer than it must be, which the specification allows.
  private mutating func varint(_ value: UInt64) {
    canonicalVarint(value)
    if value < 1 << 56, random.chance(5) {
      bytes[bytes.count - 1] |= 0x80
      bytes.append(0)
    }
  }

  private mutating func fixed<T: FixedWidthInteger>(_ value: T) {
    withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
  }
}
