import Protobuf
import Testing

@Suite struct PatternTests {
  @Test(
    arguments: [
      ("abc", "abc"), ("a?b*c+", "c"), ("a?b*c+", "abbbccc"), ("[a-z]{2,3}", "ab"), ("[a-z]{2}", "ab"),
      ("[a-z]{2,}", "abcdef"), ("(ab|cd)+", "abcdab"), ("(?:a|)b", "b"), ("[^,]+", "é日😀"), (".", "😀"),
      ("\\d+\\.\\d{2}", "12.34"), ("[a\\-z]", "-"), ("[a-]", "-"), ("\\w+@\\w+", "a_1@B"), ("a|b|c", "c"),
      ("", ""),
      ("(a{2}){2}", "aaaa"), ("\\[x\\]", "[x]"), ("[0-9a-fA-F]{0,4}", ""),
    ])
  func wholeStringsMatch(pattern: String, text: String) throws {
    #expect(try Pattern(pattern).matches(text))
  }

  @Test(
    arguments: [
      ("abc", "abcd"), ("abc", "xabc"), ("a?", "aa"), ("[a-z]{2,3}", "a"), ("[a-z]{2,3}", "abcd"),
      ("a|b", "ab"),
      ("[^,]+", "a,b"), (".", ""), (".", "ab"), ("\\d", "٣"), ("(ab)+", "aba"), ("", "a"), ("a{0}", "a"),
    ])
  func otherStringsDoNot(pattern: String, text: String) throws {
    #expect(try !Pattern(pattern).matches(text))
  }

  @Test(
    arguments: [
      "(", ")", "(a", "a)", "[", "[a", "[]", "[z-a]", "*", "a{", "a{2", "a{3,2}", "a{x}", "a{1001}", "\\",
      "\\q",
      "^a", "a$", "+a", "((a{1000}){1000}){1000}",
    ])
  func faultyPatternsAreRefused(pattern: String) {
    #expect(throws: PatternError.self) { try Pattern(pattern) }
  }

  @Test func theNestingOfGroupsIsLimited() {
    let deep = String(repeating: "(", count: 10_000) + String(repeating: ")", count: 10_000)
    #expect(throws: PatternError.self) { try Pattern(deep) }
  }

  @Test func aPatternThatWasNotCheckedMatchesNothing() {
    #expect(!Pattern(checked: "(").matches(""))
    #expect(!Pattern(checked: "(").matches("("))
  }

  // A backtracking matcher takes 2^1000 steps for this one: it would never end.
  @Test func matchingIsLinear() throws {
    let text = String(repeating: "a", count: 1_000)
    #expect(try !Pattern("(a*)*(a|aa)*b").matches(text))
    #expect(try Pattern("(a?){500}a{500}").matches(text))
  }
}
