import Protobuf

/// The messages of `google.protobuf` that have their own JSON form.
enum WellKnownType {
  case any, timestamp, duration, fieldMask
  /// `Int64Value` and the like: JSON has the value alone.
  case wrapper
  /// `Struct`, `Value` and `ListValue`, which the contract does not use: refused rather than written wrongly.
  case unsupported

  /// The well-known type of a schema; nil for a message that is written as its fields.
  init?(_ schema: MessageSchema) {
    guard schema.fullName.hasPrefix("google.protobuf.") else { return nil }
    switch schema.fullName.dropFirst("google.protobuf.".count) {
    case "Any": self = .any
    case "Timestamp": self = .timestamp
    case "Duration": self = .duration
    case "FieldMask": self = .fieldMask
    case "DoubleValue", "FloatValue", "Int64Value", "UInt64Value", "Int32Value", "UInt32Value", "BoolValue",
      "StringValue", "BytesValue":
      self = .wrapper
    case "Struct", "Value", "ListValue": self = .unsupported
    default: return nil
    }
  }
}

extension JSONMessageReader {
  static let typeKey = "@type"
  static let valueKey = "value"

  /// Reads a well-known type in its own form and writes its fields.
  mutating func wellKnown(
    _ type: WellKnownType, _ schema: MessageSchema, into writer: inout WireWriter
  ) throws(JSONDecodingError) {
    switch type {
    case .any: try any(into: &writer)
    case .timestamp:
      guard let time = TimestampText.parse(try string()) else { throw fault(.malformed(type: "Timestamp")) }
      writer.int64(time.seconds, field: 1)
      writer.int32(time.nanos, field: 2)
    case .duration:
      guard let time = DurationText.parse(try string()) else { throw fault(.malformed(type: "Duration")) }
      writer.int64(time.seconds, field: 1)
      writer.int32(time.nanos, field: 2)
    case .fieldMask:
      guard let paths = FieldMaskText.parse(try string()) else { throw fault(.malformed(type: "FieldMask")) }
      writer.strings(paths, field: 1)
    case .wrapper:
      guard let field = schema.fields.first else { throw fault(.unsupportedType) }
      writer.tag(ofField: field.number, field.kind.wireType)
      try value(field, into: &writer)
    case .unsupported: throw fault(.unsupportedType)
    }
  }

  /// Reads an `Any`: `@type` says what the other members are, and may come after them.
  private mutating func any(into writer: inout WireWriter) throws(JSONDecodingError) {
    guard let url = try typeURL() else { return }
    let name = url.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    guard url.contains("/"), let schema = schemas.message(name) else {
      throw fault(.unknownType).inside(field: Self.typeKey)
    }
    writer.string(url, field: 1)
    writer.tag(ofField: 2, .lengthDelimited)
    let start = writer.beginLength()
    try descend()
    if let type = WellKnownType(schema) {
      try wellKnownMember(type, schema, into: &writer)
    } else {
      try fields(of: schema, isAny: true, into: &writer)
    }
    ascend()
    writer.endLength(start)
  }

  /// Peeks at the `@type` of the next object; nil for an empty object, which is skipped.
  private mutating func typeURL() throws(JSONDecodingError) -> String? {
    var ahead = self
    try ahead.beginObject()
    var isEmpty = true
    while let key = try ahead.nextKey() {
      if key == Self.typeKey { return try ahead.string() }
      isEmpty = false
      try ahead.skip()
    }
    guard isEmpty else { throw fault(.unknownType) }
    self = ahead
    return nil
  }

  /// Reads `{"@type": …, "value": …}`, the form of well-known types in an `Any`.
  private mutating func wellKnownMember(
    _ type: WellKnownType, _ schema: MessageSchema, into writer: inout WireWriter
  ) throws(JSONDecodingError) {
    var seen: Set<String> = []
    try beginObject()
    while let key = try nextKey() {
      do throws(JSONDecodingError) {
        guard seen.insert(key).inserted else { throw fault(.duplicate) }
        switch key {
        case Self.typeKey: try skip()
        case Self.valueKey: try wellKnown(type, schema, into: &writer)
        default: throw fault(.unknownField)
        }
      } catch {
        throw error.inside(field: key)
      }
    }
    if !seen.contains(Self.valueKey) { throw fault(.malformed(type: "value of its type")) }
  }
}
