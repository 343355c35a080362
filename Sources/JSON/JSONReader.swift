/// Reads JSON (RFC 8259) value by value, without a tree: its memory does not grow with what the text claims to hold.
///
/// The caller asks for what it expects: `beginObject()`, then `nextKey()` and a value until there is no key. A copy
/// continues from the same place; use one to look ahead.
public struct JSONReader: Sendable {
  /// How deep objects and arrays may nest where the caller names no other limit.
  public static let defaultMaximumDepth = 100

  private let bytes: [UInt8]
  private var position = 0
  private var depthLeft: Int
  /// Whether the container that was just opened has had no member yet.
  private var isFirst = false

  /// A reader of a text.
  public init(_ bytes: [UInt8], maximumDepth: Int = JSONReader.defaultMaximumDepth) {
    self.bytes = bytes
    depthLeft = maximumDepth
  }

  /// How many bytes have been read.
  public var offset: Int { position }

  /// Peeks at the kind of the next value.
  public mutating func kind() throws(JSONError) -> JSONKind {
    switch try nextCharacter() {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    default: throw JSONError(.unexpectedCharacter, at: position)
    }
  }

  /// Enters an object.
  public mutating func beginObject() throws(JSONError) {
    try expect(.object)
    try open()
  }

  /// The next key of the object; nil after the last, where the object ends.
  public mutating func nextKey() throws(JSONError) -> String? {
    guard try hasMember(beforeEnd: UInt8(ascii: "}")) else { return nil }
    guard try nextCharacter() == UInt8(ascii: "\"") else {
      throw JSONError(.unexpectedCharacter, at: position)
    }
    let key = try string()
    guard try nextCharacter() == UInt8(ascii: ":") else {
      throw JSONError(.unexpectedCharacter, at: position)
    }
    position += 1
    return key
  }

  /// Enters an array.
  public mutating func beginArray() throws(JSONError) {
    try expect(.array)
    try open()
  }

  /// Whether the array has another element; if not, the array ends.
  public mutating func nextElement() throws(JSONError) -> Bool { try hasMember(beforeEnd: UInt8(ascii: "]")) }

  /// The next number, as written in the text.
  public mutating func number() throws(JSONError) -> String {
    try expect(.number)
    let start = position
    guard let end = JSONNumber.end(in: bytes, from: start) else {
      throw JSONError(.malformedNumber, at: start)
    }
    position = end
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// True or false.
  public mutating func boolean() throws(JSONError) -> Bool {
    try expect(.boolean)
    let value = bytes[position] == UInt8(ascii: "t")
    try word(value ? "true" : "false")
    return value
  }

  /// Null.
  public mutating func null() throws(JSONError) {
    try expect(.null)
    try word("null")
  }

  /// Skips the next value, of any kind; it must be JSON.
  public mutating func skip() throws(JSONError) {
    switch try kind() {
    case .object:
      try beginObject()
      while try nextKey() != nil { try skip() }
    case .array:
      try beginArray()
      while try nextElement() { try skip() }
    case .string: _ = try string()
    case .number: _ = try number()
    case .boolean: _ = try boolean()
    case .null: try null()
    }
  }

  /// Makes sure that nothing but white space follows.
  public mutating func finish() throws(JSONError) {
    skipSpace()
    if position < bytes.count { throw JSONError(.trailingText, at: position) }
  }

  /// The next string.
  public mutating func string() throws(JSONError) -> String {
    try expect(.string)
    var text = JSONString(bytes, from: position + 1)
    defer { position = text.position }
    return try text.read()
  }

  private mutating func expect(_ expected: JSONKind) throws(JSONError) {
    let found = try kind()
    if found != expected { throw JSONError(.wrongKind(expected: expected, found: found), at: position) }
  }

  private mutating func open() throws(JSONError) {
    guard depthLeft > 0 else { throw JSONError(.tooDeep, at: position) }
    depthLeft -= 1
    position += 1
    isFirst = true
  }

  private mutating func hasMember(beforeEnd end: UInt8) throws(JSONError) -> Bool {
    let character = try nextCharacter()
    if character == end {
      position += 1
      depthLeft += 1
      isFirst = false
      return false
    }
    if !isFirst {
      guard character == UInt8(ascii: ",") else { throw JSONError(.unexpectedCharacter, at: position) }
      position += 1
    }
    isFirst = false
    return true
  }

  private mutating func word(_ word: StaticString) throws(JSONError) {
    let isPresent = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
    guard isPresent else { throw JSONError(.unexpectedCharacter, at: position) }
    position += word.utf8CodeUnitCount
  }

  private mutating func nextCharacter() throws(JSONError) -> UInt8 {
    skipSpace()
    guard position < bytes.count else { throw JSONError(.truncated, at: position) }
    return bytes[position]
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0a, 0x0d, 0x09: position += 1
      default: return
      }
    }
  }
}
