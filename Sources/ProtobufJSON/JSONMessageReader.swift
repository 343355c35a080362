import JSON
import Protobuf

/// Reads JSON and writes the message that it describes to the wire, field by field as the schema says.
///
/// Every value is written as it is read, so memory does not grow with what the text claims to hold.
struct JSONMessageReader {
  /// Each message nests an object, and possibly a list or map around it.
  private static let maximumJSONDepth = 2 * WireReader.maximumDepth + 2

  var reader: JSONReader
  let schemas: SchemaSet
  let options: JSONDecodingOptions
  private var depthLeft = WireReader.maximumDepth

  init(_ text: [UInt8], _ schemas: SchemaSet, _ options: JSONDecodingOptions) throws(JSONDecodingError) {
    guard text.count <= options.maximumBytes else {
      throw JSONDecodingError(.tooLong(maximumBytes: options.maximumBytes), at: options.maximumBytes)
    }
    reader = JSONReader(text, maximumDepth: Self.maximumJSONDepth)
    self.schemas = schemas
    self.options = options
  }

  func fault(_ reason: JSONDecodingError.Reason) -> JSONDecodingError {
    JSONDecodingError(reason, at: reader.offset)
  }

  /// Reads a message and writes its fields.
  mutating func message(_ schema: MessageSchema, into writer: inout WireWriter) throws(JSONDecodingError) {
    if let type = WellKnownType(schema) {
      try wellKnown(type, schema, into: &writer)
    } else {
      try fields(of: schema, into: &writer)
    }
  }

  /// Reads an object and writes its members as fields.
  /// - Parameter isAny: whether the object is an `Any`, whose `@type` has been read.
  mutating func fields(
    of schema: MessageSchema, isAny: Bool = false, into writer: inout WireWriter
  ) throws(JSONDecodingError) {
    try beginObject()
    var isSeen = [Bool](repeating: false, count: schema.fields.count)
    var oneofs: Set<Int> = []
    var hasType = false
    while let key = try nextKey() {
      if isAny, key == JSONMessageReader.typeKey {
        if hasType { throw fault(.duplicate).inside(field: key) }
        hasType = true
        try skip()
        continue
      }
      guard let index = schema.index(ofName: key) else {
        guard options.ignoresUnknownFields else { throw fault(.unknownField).inside(field: key) }
        try skip()
        continue
      }
      do throws(JSONDecodingError) {
        if isSeen[index] { throw fault(.duplicate) }
        isSeen[index] = true
        let field = schema.fields[index]
        if try kind() == .null {
          try null()
          continue
        }
        if let oneof = field.oneof, !oneofs.insert(oneof).inserted { throw fault(.duplicate) }
        try self.field(field, into: &writer)
      } catch {
        throw error.inside(field: key)
      }
    }
  }

  private mutating func field(
    _ field: FieldSchema, into writer: inout WireWriter
  ) throws(JSONDecodingError) {
    if let (key, value) = field.mapEntry { return try map(field, key, value, into: &writer) }
    guard field.isRepeated else { return try tagged(field, into: &writer) }
    try beginArray()
    let isPacked = field.kind.wireType != .lengthDelimited
    var index = 0
    var start: Int?
    while try nextElement() {
      do throws(JSONDecodingError) {
        if try kind() == .null { throw fault(.unexpectedNull) }
        if isPacked {
          if start == nil {
            writer.tag(ofField: field.number, .lengthDelimited)
            start = writer.beginLength()
          }
          try value(field, into: &writer)
        } else {
          try tagged(field, into: &writer)
        }
      } catch {
        throw error.inside(index: index)
      }
      index += 1
    }
    if let start { writer.endLength(start) }
  }

  private mutating func map(
    _ field: FieldSchema, _ key: FieldSchema, _ value: FieldSchema, into writer: inout WireWriter
  ) throws(JSONDecodingError) {
    var seen: Set<String> = []
    try beginObject()
    while let text = try nextKey() {
      do throws(JSONDecodingError) {
        writer.tag(ofField: field.number, .lengthDelimited)
        let start = writer.beginLength()
        try descend()
        let written = try self.key(key, text, into: &writer)
        guard seen.insert(written).inserted else { throw fault(.duplicate) }
        if try kind() == .null { throw fault(.unexpectedNull) }
        try tagged(value, into: &writer)
        ascend()
        writer.endLength(start)
      } catch {
        throw error.inside(key: text)
      }
    }
  }

  /// Writes the key of a map's entry; returns its canonical form.
  private func key(
    _ field: FieldSchema, _ text: String, into writer: inout WireWriter
  ) throws(JSONDecodingError) -> String {
    writer.tag(ofField: field.number, field.kind.wireType)
    switch field.kind {
    case .string:
      writer.string(text)
      return text
    case .bool:
      guard text == "true" || text == "false" else { throw fault(.syntax(.unexpectedCharacter)) }
      writer.bool(text == "true")
      return text
    default:
      let number = try integer(field.kind, text)
      number.write(as: field.kind, into: &writer)
      return number.description
    }
  }

  /// Writes a tag and its value.
  private mutating func tagged(
    _ field: FieldSchema, into writer: inout WireWriter
  ) throws(JSONDecodingError) {
    writer.tag(ofField: field.number, field.kind.wireType)
    guard field.kind == .message, let schema = field.message else { return try value(field, into: &writer) }
    let start = writer.beginLength()
    try descend()
    try message(schema, into: &writer)
    ascend()
    writer.endLength(start)
  }

  mutating func descend() throws(JSONDecodingError) {
    guard depthLeft > 0 else { throw fault(.tooDeep) }
    depthLeft -= 1
  }

  mutating func ascend() { depthLeft += 1 }
}
