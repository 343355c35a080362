/// Reads the binary format of arrays: dimensions, a flag, the element type, then each element with its length.
@usableFromInline
struct ArrayReader {
  private var rest: UnsafeRawBufferPointer
  private var elementType = PostgresType(rawValue: 0)

  @usableFromInline
  init(_ bytes: UnsafeRawBufferPointer) { rest = bytes }

  /// Reads the header and gives the number of elements.
  @usableFromInline
  mutating func header() throws(DecodingFailure) -> Int {
    let dimensions = try integer()
    _ = try integer()
    elementType = PostgresType(rawValue: UInt32(bitPattern: try integer()))
    if dimensions == 0 { return 0 }
    guard dimensions == 1 else { throw DecodingFailure("an array of \(dimensions) dimensions") }
    let count = try integer()
    _ = try integer()
    // Each element takes four bytes at least: a count beyond that is not to be believed.
    guard count >= 0, Int(count) <= rest.count / 4 else { throw DecodingFailure("an array cut short") }
    return Int(count)
  }

  /// Reads the next element.
  @usableFromInline
  mutating func element() throws(DecodingFailure) -> PostgresField {
    let length = try integer()
    if length == -1 { return PostgresField(type: elementType, bytes: nil) }
    guard length >= 0, Int(length) <= rest.count else { throw DecodingFailure("an array cut short") }
    let bytes = UnsafeRawBufferPointer(rebasing: rest[..<Int(length)])
    rest = UnsafeRawBufferPointer(rebasing: rest[Int(length)...])
    return PostgresField(type: elementType, bytes: bytes)
  }

  private mutating func integer() throws(DecodingFailure) -> Int32 {
    guard rest.count >= 4 else { throw DecodingFailure("an array cut short") }
    let value = Int32(bigEndian: rest.loadUnaligned(as: Int32.self))
    rest = UnsafeRawBufferPointer(rebasing: rest[4...])
    return value
  }
}
