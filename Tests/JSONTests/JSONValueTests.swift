import JSON
import Testing

@Suite("JSON text")
struct JSONValueTests {
  private let value = JSONValue.object([
    ("name", .string("Zoë")), ("empty", .array([])), ("none", .null), ("yes", .boolean(true)),
    ("list", .array([.integer(-1), .object([])])),
  ])

  @Test func compactTextHasNoSpacesAndKeepsTheOrder() {
    #expect(value.compact == #"{"name":"Zoë","empty":[],"none":null,"yes":true,"list":[-1,{}]}"#)
  }

  @Test func indentedTextHasAMemberALine() {
    #expect(
      value.indented == """
        {
          "name": "Zoë",
          "empty": [],
          "none": null,
          "yes": true,
          "list": [
            -1,
            {}
          ]
        }
        """)
  }

  @Test func quotesBackslashesAndControlCharactersAreEscaped() {
    let text = JSONValue.string("a\"b\\c\nd\re\tf\u{0}\u{1f}\u{7f}").compact
    #expect(text == #""a\"b\\c\nd\re\tf\u0000\u001f\u007f""#)
  }
}
