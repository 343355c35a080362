/// Reads the elements of an array of one dimension, from left to right. Valid only while its row is decoded.
///
/// The binary format has the dimensions, a flag, the element type, then each element with its length.
public struct ArrayReader {
  /// The number of elements.
  public let count: Int
  private var rest: UnsafeRawBufferPointer
  private let elementType: PostgresType

  /// Reads the header of a column's array; NULL and nested arrays are failures.
  @usableFromInline
  init(_ field: PostgresField) throws(DecodingFailure) {
    rest = try field.required()
    let dimensions = try Self.integer(&rest)
    _ = try Self.integer(&rest)
    elementType = PostgresType(rawValue: UInt32(bitPattern: try Self.integer(&rest)))
    if dimensions == 0 {
      count = 0
      return
    }
    guard dimensions == 1 else { throw DecodingFailure("an array of \(dimensions) dimensions") }
    let count = try Self.integer(&rest)
    _ = try Self.integer(&rest)
    // Each element takes at least four bytes, so a larger count is corrupt.
    guard count >= 0, Int(count) <= rest.count / 4 else { throw DecodingFailure("an array cut short") }
    self.count = Int(count)
  }

  /// Reads the next element; NULL is a failure.
  @inlinable
  public mutating func next<Element: PostgresDecodable>(_: Element.Type = Element.self)
    throws(DecodingFailure) -> Element
  {
    try Element.decode(element())
  }

  @usableFromInline
  mutating func element() throws(DecodingFailure) -> PostgresField {
    let length = try Self.integer(&rest)
    if length == -1 { return PostgresField(type: elementType, bytes: nil) }
    guard length >= 0, Int(length) <= rest.count else { throw DecodingFailure("an array cut short") }
    let bytes = UnsafeRawBufferPointer(rebasing: rest[..<Int(length)])
    rest = UnsafeRawBufferPointer(rebasing: rest[Int(length)...])
    return PostgresField(type: elementType, bytes: bytes)
  }

  private static func integer(_ rest: inout UnsafeRawBufferPointer) throws(DecodingFailure) -> Int32 {
    guard rest.count >= 4 else { throw DecodingFailure("an array cut short") }
    let value = Int32(bigEndian: rest.loadUnaligned(as: Int32.self))
    rest = UnsafeRawBufferPointer(rebasing: rest[4...])
    return value
  }
}
