/// A message as its `google.protobuf.DescriptorProto` has it.
struct MessageDescriptor {
  var fullName = ""
  var isMapEntry = false
  var oneofs: [String] = []
  var fields: [FieldDescriptor] = []
}

/// A field as its `google.protobuf.FieldDescriptorProto` has it.
struct FieldDescriptor {
  var name = ""
  var jsonName = ""
  var number = 0
  var kind = FieldSchema.Kind.int32
  var isRepeated = false
  var isOptional = false
  var oneof: Int?
  var typeName = ""
  var options: [UInt8] = []
}

/// The contents of `google.protobuf.FileDescriptorProto`s that schemas need.
///
/// Read by hand: descriptor.proto is proto2, which the generator does not support.
struct DescriptorContents {
  private static let repeatedLabel: Int32 = 3

  private(set) var messages: [MessageDescriptor] = []
  private(set) var enums: [EnumSchema] = []
  private(set) var services: [ServiceSchema] = []

  mutating func read(file bytes: [UInt8]) throws(DecodingError) {
    let package = try Self.text(in: bytes, field: 2)
    try Self.forEach(of: bytes) { field, part throws(DecodingError) in
      switch field {
      case 4: try read(message: part, in: package)
      case 5: try read(enumeration: part, in: package)
      case 6: try read(service: part, in: package)
      default: break
      }
    }
  }

  private mutating func read(message bytes: [UInt8], in scope: String) throws(DecodingError) {
    var result = MessageDescriptor()
    result.fullName = Self.joined(scope, try Self.text(in: bytes, field: 1))
    try Self.forEach(of: bytes) { field, part throws(DecodingError) in
      switch field {
      case 2: result.fields.append(try Self.field(part))
      case 3: try read(message: part, in: result.fullName)
      case 4: try read(enumeration: part, in: result.fullName)
      case 7: result.isMapEntry = try Self.integer(in: part, field: 7) != 0
      case 8: result.oneofs.append(try Self.text(in: part, field: 1))
      default: break
      }
    }
    messages.append(result)
  }

  private static func field(_ bytes: [UInt8]) throws(DecodingError) -> FieldDescriptor {
    try read(bytes) { reader throws(DecodingError) in
      var result = FieldDescriptor()
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: result.name = try reader.string()
        case 24: result.number = Int(try reader.int32())
        case 32: result.isRepeated = try reader.int32() == repeatedLabel
        case 40: result.kind = FieldSchema.Kind(rawValue: try reader.uint32()) ?? .group
        case 50: result.typeName = String(try reader.string().drop { $0 == "." })
        case 66: result.options = try reader.bytes()
        case 72: result.oneof = Int(try reader.int32())
        case 82: result.jsonName = try reader.string()
        case 136: result.isOptional = try reader.bool()
        default: try reader.skip(tag)
        }
      }
      return result
    }
  }

  private mutating func read(enumeration bytes: [UInt8], in scope: String) throws(DecodingError) {
    var values: [EnumSchema.Value] = []
    try Self.forEach(of: bytes) { field, part throws(DecodingError) in
      if field != 2 { return }
      let number = Int32(truncatingIfNeeded: try Self.integer(in: part, field: 2))
      values.append(EnumSchema.Value(name: try Self.text(in: part, field: 1), number: number))
    }
    let name = Self.joined(scope, try Self.text(in: bytes, field: 1))
    enums.append(EnumSchema(fullName: name, values: values))
  }

  private mutating func read(service bytes: [UInt8], in scope: String) throws(DecodingError) {
    var methods: [ServiceSchema.Method] = []
    try Self.forEach(of: bytes) { field, part throws(DecodingError) in
      if field == 2 { methods.append(try Self.method(part)) }
    }
    let name = Self.joined(scope, try Self.text(in: bytes, field: 1))
    services.append(ServiceSchema(fullName: name, methods: methods))
  }

  private static func method(_ bytes: [UInt8]) throws(DecodingError) -> ServiceSchema.Method {
    var options: [UInt8] = []
    try forEach(of: bytes) { field, part throws(DecodingError) in if field == 4 { options = part } }
    return ServiceSchema.Method(
      name: try text(in: bytes, field: 1), input: String(try text(in: bytes, field: 2).drop { $0 == "." }),
      output: String(try text(in: bytes, field: 3).drop { $0 == "." }),
      streamsRequests: try integer(in: bytes, field: 5) != 0,
      streamsResponses: try integer(in: bytes, field: 6) != 0, options: options)
  }

  private static func joined(_ scope: String, _ name: String) -> String {
    scope.isEmpty ? name : "\(scope).\(name)"
  }

  private static func text(in bytes: [UInt8], field: UInt32) throws(DecodingError) -> String {
    try read(bytes) { reader throws(DecodingError) in
      var text = ""
      while let tag = try reader.nextTag() {
        if tag == field << 3 | WireType.lengthDelimited.rawValue {
          text = try reader.string()
        } else {
          try reader.skip(tag)
        }
      }
      return text
    }
  }

  private static func integer(in bytes: [UInt8], field: UInt32) throws(DecodingError) -> Int64 {
    try read(bytes) { reader throws(DecodingError) in
      var value: Int64 = 0
      while let tag = try reader.nextTag() {
        if tag == field << 3 | WireType.varint.rawValue {
          value = try reader.int64()
        } else {
          try reader.skip(tag)
        }
      }
      return value
    }
  }

  /// Calls `body` with the number and the content of each length-delimited field.
  private static func forEach(
    of bytes: [UInt8], _ body: (UInt32, [UInt8]) throws(DecodingError) -> Void
  ) throws(DecodingError) {
    try read(bytes) { reader throws(DecodingError) in
      while let tag = try reader.nextTag() {
        if WireType(rawValue: tag & 7) == .lengthDelimited {
          try body(tag >> 3, try reader.bytes())
        } else {
          try reader.skip(tag)
        }
      }
    }
  }

  private static func read<Result>(
    _ bytes: [UInt8], _ body: (inout WireReader) throws(DecodingError) -> Result
  ) throws(DecodingError) -> Result {
    try bytes.withUnsafeBufferPointer { buffer throws(DecodingError) in
      var reader = WireReader(UnsafeRawBufferPointer(buffer))
      return try body(&reader)
    }
  }
}
