import JSON
import Testing

@Suite("Reading JSON")
struct JSONReaderTests {
  /// What a text holds, as the same text without its white space; nil where it is not JSON.
  private func read(_ text: String, maximumDepth: Int = JSONReader.defaultMaximumDepth) -> JSONError.Reason? {
    var reader = JSONReader(Array(text.utf8), maximumDepth: maximumDepth)
    do throws(JSONError) {
      try reader.skip()
      try reader.finish()
      return nil
    } catch {
      return error.reason
    }
  }

  @Test(
    arguments: [
      "null", " true ", "false", "0", "-0", "-1.5e+10", "1E5", "\"\"", "[]", "{}", "[1,2]",
      "\t{\"a\" : [ {} ] }\r\n",
      #""\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00""#,
    ])
  func whatIsJSONIsRead(_ text: String) { #expect(read(text) == nil) }

  @Test(
    arguments: [
      ("", .truncated), ("[", .truncated), ("\"a", .truncated), ("{\"a\"", .truncated),
      ("\"\\u12", .truncated),
      ("nul", .unexpectedCharacter), ("truE", .unexpectedCharacter), ("[1,]", .unexpectedCharacter),
      ("{,}", .unexpectedCharacter), ("{\"a\":1,}", .unexpectedCharacter),
      ("{\"a\" 1}", .unexpectedCharacter),
      ("[1 2]", .unexpectedCharacter), ("{a:1}", .unexpectedCharacter), ("'a'", .unexpectedCharacter),
      ("NaN", .unexpectedCharacter), ("+1", .unexpectedCharacter), (".5", .unexpectedCharacter),
      ("01", .malformedNumber), ("1.", .malformedNumber), ("-", .malformedNumber), ("1e", .malformedNumber),
      ("1 1", .trailingText), ("{}}", .trailingText), ("\"a\nb\"", .unescapedControlCharacter),
      (#""\x""#, .malformedEscape), (#""\u12g4""#, .malformedEscape), (#""\uD83D""#, .malformedEscape),
      (#""\uD83Dx12345""#, .malformedEscape), (#""\uDE00""#, .malformedEscape),
      (#""\uD83D\u0041""#, .malformedEscape),
    ] as [(String, JSONError.Reason)])
  func whatIsNotJSONIsRefused(_ text: String, _ reason: JSONError.Reason) { #expect(read(text) == reason) }

  @Test func bytesThatAreNotUTF8AreRefused() {
    var reader = JSONReader([UInt8(ascii: "\""), 0xc3, 0x28, UInt8(ascii: "\"")])
    #expect(throws: JSONError(.invalidUTF8, at: 1)) { try reader.string() }
  }

  @Test func nestingStopsAtTheLimit() {
    let nested = { (depth: Int) in
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(read(nested(100)) == nil)
    #expect(read(nested(101)) == .tooDeep)
    #expect(read(nested(4), maximumDepth: 3) == .tooDeep)
    // The limit is of depth, not of how many there are.
    #expect(read("[\(Array(repeating: "[[]]", count: 500).joined(separator: ","))]", maximumDepth: 3) == nil)
  }

  @Test func membersComeInTheirOrderAndDuplicatesStay() throws {
    var reader = JSONReader(Array(#"{"b":1,"a":[true,"x"],"b":null}"#.utf8))
    try reader.beginObject()
    #expect(try reader.nextKey() == "b")
    #expect(try reader.number() == "1")
    #expect(try reader.nextKey() == "a")
    try reader.beginArray()
    #expect(try reader.nextElement())
    #expect(try reader.boolean())
    #expect(try reader.nextElement())
    #expect(try reader.string() == "x")
    #expect(try !reader.nextElement())
    #expect(try reader.nextKey() == "b")
    try reader.null()
    #expect(try reader.nextKey() == nil)
    try reader.finish()
  }

  @Test func aValueOfAnotherKindIsNamed() {
    var reader = JSONReader(Array(" [1]".utf8))
    #expect(throws: JSONError(.wrongKind(expected: .object, found: .array), at: 1)) {
      try reader.beginObject()
    }
  }

  @Test func escapesGiveTheirCharacters() throws {
    var reader = JSONReader(Array(#""a\"\\\/\b\f\n\r\t\u0000\u20AC\uD83D\uDE00é""#.utf8))
    #expect(try reader.string() == "a\"\\/\u{8}\u{c}\n\r\t\0€😀é")
  }
}
