extension JSONValue {
  /// The value that a text holds; members keep their order, and duplicate keys are kept.
  public init(
    reading text: [UInt8], maximumDepth: Int = JSONReader.defaultMaximumDepth
  ) throws(JSONError) {
    var reader = JSONReader(text, maximumDepth: maximumDepth)
    self = try Self.next(of: &reader)
    try reader.finish()
  }

  private static func next(of reader: inout JSONReader) throws(JSONError) -> JSONValue {
    switch try reader.kind() {
    case .object:
      var members: [(key: String, value: JSONValue)] = []
      try reader.beginObject()
      while let key = try reader.nextKey() { members.append((key, try next(of: &reader))) }
      return .object(members)
    case .array:
      var elements: [JSONValue] = []
      try reader.beginArray()
      while try reader.nextElement() { elements.append(try next(of: &reader)) }
      return .array(elements)
    case .string: return .string(try reader.string())
    case .number: return .number(try reader.number())
    case .boolean: return .boolean(try reader.boolean())
    case .null:
      try reader.null()
      return .null
    }
  }
}
