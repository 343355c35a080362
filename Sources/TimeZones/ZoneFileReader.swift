/// Takes numbers from the bytes of a file, from the front.
struct ZoneFileReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func bytes(_ count: Int) throws(ZoneFileError) -> ArraySlice<UInt8> {
    guard rest.count >= count else { throw .length }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  /// An unsigned number of up to eight bytes, the most significant one first.
  mutating func integer(bytes count: Int) throws(ZoneFileError) -> UInt64 {
    try bytes(count).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// A number of four or eight bytes.
  mutating func signedInteger(bytes count: Int) throws(ZoneFileError) -> Int64 {
    let number = try integer(bytes: count)
    return count == 4 ? Int64(Int32(truncatingIfNeeded: number)) : Int64(bitPattern: number)
  }
}
