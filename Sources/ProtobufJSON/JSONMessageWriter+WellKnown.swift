import JSON
import Protobuf

extension JSONMessageWriter {
  /// The JSON of a message that has its own JSON form.
  mutating func wellKnown(
    _ type: WellKnownType, _ schema: MessageSchema, _ fields: FieldValues
  ) throws(JSONEncodingError) -> JSONValue {
    switch type {
    case .timestamp:
      guard let text = TimestampText.format(time(fields)) else {
        throw JSONEncodingError(.unrepresentable(type: "Timestamp"))
      }
      return .string(text)
    case .duration:
      guard let text = DurationText.format(time(fields)) else {
        throw JSONEncodingError(.unrepresentable(type: "Duration"))
      }
      return .string(text)
    case .fieldMask:
      var paths: [String] = []
      for case .bytes(let bytes) in fields[0] { paths.append(try string(bytes)) }
      guard let text = FieldMaskText.format(paths) else {
        throw JSONEncodingError(.unrepresentable(type: "FieldMask"))
      }
      return .string(text)
    case .wrapper:
      guard let field = schema.fields.first else { throw JSONEncodingError(.unsupportedType) }
      guard let value = fields[0].last else { return field.defaultJSON }
      return try scalar(field, value)
    case .any: return try any(fields)
    case .unsupported: throw JSONEncodingError(.unsupportedType)
    }
  }

  private func time(_ fields: FieldValues) -> SecondsAndNanos {
    var numbers: [Int64] = [0, 0]
    for index in 0..<2 {
      if case .varint(let value)? = fields[index].last { numbers[index] = Int64(bitPattern: value) }
    }
    return SecondsAndNanos(seconds: numbers[0], nanos: Int32(truncatingIfNeeded: numbers[1]))
  }

  private mutating func any(_ fields: FieldValues) throws(JSONEncodingError) -> JSONValue {
    var url = ""
    if case .bytes(let bytes)? = fields[0].last { url = try string(bytes) }
    var content = UnsafeRawBufferPointer(start: nil, count: 0)
    if case .bytes(let bytes)? = fields[1].last { content = bytes }
    if url.isEmpty, content.isEmpty { return .object([]) }
    let name = url.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    guard url.contains("/"), let schema = schemas.message(name) else {
      throw JSONEncodingError(.unknownType(url))
    }
    try descend()
    defer { ascend() }
    let type = (key: JSONMessageReader.typeKey, value: JSONValue.string(url))
    if WellKnownType(schema) != nil {
      return .object([type, (JSONMessageReader.valueKey, try value(of: schema, content))])
    }
    return .object([type] + (try members(of: schema, try self.fields(schema, content))))
  }
}
