extension Array: PostgresEncodable where Element: PostgresArrayElement {
  /// The type of an array of these elements.
  @inlinable public static var postgresType: PostgresType { Element.postgresArrayType }

  /// Writes an array of one dimension.
  @inlinable
  public func encode(into parameters: inout Parameters) { Element.encode(array: self, into: &parameters) }
}

extension Array: PostgresDecodable where Element: PostgresArrayElement {
  /// Reads an array of one dimension, or an empty one.
  @inlinable
  public static func decode(_ field: PostgresField) throws(DecodingFailure) -> [Element] {
    try Element.decode(array: field)
  }
}

extension PostgresArrayElement where Self: PostgresEncodable & PostgresDecodable {
  /// Writes the dimensions (one, from index 1), then each element with its length.
  @inlinable
  public static func encode(array: [Self], into parameters: inout Parameters) {
    parameters.write(Int32(array.isEmpty ? 0 : 1))
    parameters.write(Int32(0))
    parameters.write(Self.postgresType.rawValue)
    if array.isEmpty { return }
    parameters.write(Int32(truncatingIfNeeded: array.count))
    parameters.write(Int32(1))
    for element in array {
      let start = parameters.beginElement()
      element.encode(into: &parameters)
      parameters.endElement(start)
    }
  }

  /// Reads an array of one dimension; a NULL element is a failure.
  @inlinable
  public static func decode(array field: PostgresField) throws(DecodingFailure) -> [Self] {
    var reader = try ArrayReader(field)
    var elements: [Self] = []
    elements.reserveCapacity(reader.count)
    for _ in 0..<reader.count { elements.append(try reader.next()) }
    return elements
  }
}

extension Parameters {
  @usableFromInline
  mutating func beginElement() -> Int {
    write(Int32(0))
    return byteCount
  }

  @usableFromInline
  mutating func endElement(_ start: Int) {
    let length = Int32(truncatingIfNeeded: byteCount &- start).bigEndian
    buffer.withUnsafeMutableBytes { $0.storeBytes(of: length, toByteOffset: start &- 4, as: Int32.self) }
  }
}
