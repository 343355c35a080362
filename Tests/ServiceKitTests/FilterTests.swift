import SeededRandom
import Testing

@testable import ServiceKit

/// Parsing of filters, before a list interprets them.
@Suite struct FilterTests {
  private func terms(_ text: String) throws -> [[String]] {
    try Filter(text).terms.map { [$0.field, $0.comparison.rawValue, $0.value] }
  }

  private func fault(_ text: String) -> ListFault? {
    do throws(ListFault) {
      _ = try Filter(text)
      return nil
    } catch {
      return error
    }
  }

  @Test func emptyAndBlankFiltersMatchEverything() throws {
    #expect(try terms("").isEmpty)
    #expect(try terms(" \t\r\n").isEmpty)
  }

  @Test func aTermIsAFieldAnOperatorAndAValue() throws {
    #expect(try terms("day>=2026-01-31") == [["day", ">=", "2026-01-31"]])
    #expect(try terms("  total.amount_minor   <   -5  ") == [["total.amount_minor", "<", "-5"]])
    for comparison in Filter.Comparison.allCases {
      #expect(try terms("a \(comparison.rawValue) b") == [["a", comparison.rawValue, "b"]])
    }
  }

  @Test func termsAreJoinedByAND() throws {
    #expect(
      try terms("a = 1 AND b : \"x y\"AND c<2") == [["a", "=", "1"], ["b", ":", "x y"], ["c", "<", "2"]])
    #expect(try terms("AND = AND AND b = 1") == [["AND", "=", "AND"], ["b", "=", "1"]])
  }

  @Test func quotesAllowAnyCharacterAndABackslashEscapesTheNext() throws {
    #expect(try terms(#"a = "it's \"so\" \\ \n AND b""#) == [["a", "=", #"it's "so" \ n AND b"#]])
    #expect(try terms(#"a = 'she said "no"'"#) == [["a", "=", #"she said "no""#]])
    #expect(try terms(#"a : "日本 🍜""#) == [["a", ":", "日本 🍜"]])
    #expect(try terms(#"a = """#) == [["a", "=", ""]])
  }

  @Test(arguments: [
    ("= 1", 1), ("a", 2), ("a ", 3), ("a b", 3), ("a ! b", 3), ("a =", 4), ("a = ", 5), ("a = (b)", 5),
    ("a = 'b", 5), (#"a = "b\"#, 5), (#"a = "b\""#, 5), ("a = 1 b = 2", 7), ("a = 1 OR b = 2", 7),
    ("a = 1 and b = 2", 7), ("a = 1 AND", 10), ("a = 1 AND ", 11), ("(a = 1)", 1), ("-a = 1", 1),
    ("NOT a = 1", 5), ("日 = 1", 1), ("a = 🍜", 5), ("a = '🍜' x", 9), ("a = 1 ANDb = 2", 7), ("a = b = c", 7),
  ])
  func malformedFiltersAreRefusedWithTheirPlace(text: String, place: Int) {
    #expect(fault(text)?.place == place, "\(fault(text)?.message ?? "it was read")")
  }

  @Test func theNumberOfTermsIsBounded() throws {
    let most = Array(repeating: "a = 1", count: Filter.maximumTerms)
    #expect(try Filter(most.joined(separator: " AND ")).terms.count == Filter.maximumTerms)
    let refused = try #require(fault((most + ["a = 1"]).joined(separator: " AND ")))
    #expect(refused.place == most.joined(separator: " AND ").count + 6)
    #expect(refused.message == "a filter has at most \(Filter.maximumTerms) terms")
  }

  @Test func writtenFiltersRoundTrip() throws {
    var random = SeededGenerator(seed: 160)
    let characters = Array("aZ_.0 -+\"'\\=<>:!ANDé🍜")
    for _ in 0..<2_000 {
      let written = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        let length = Int.random(in: 0...6, using: &random)
        return [
          ["a", "b.c", "d_1"].randomElement(using: &random) ?? "",
          Filter.Comparison.allCases.randomElement(using: &random)?.rawValue ?? "",
          String((0..<length).compactMap { _ in characters.randomElement(using: &random) }),
        ]
      }
      let text = written.map { term in
        let value = term[2].map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined()
        return "\(term[0]) \(term[1]) \"\(value)\""
      }
      #expect(try terms(text.joined(separator: " AND ")) == written)
    }
  }

  @Test func anyTextIsParsedOrRefusedWithAPlaceInIt() {
    var random = SeededGenerator(seed: 132)
    let pieces = ["a", "=", "<=", ":", "!", "\"", "'", "\\", " ", "AND", "OR", "(", "1", "-", "é", "🍜", "\n"]
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 0...24, using: &random)).compactMap { _ in
        pieces.randomElement(using: &random)
      }.joined()
      if let fault = fault(text) { #expect((1...text.unicodeScalars.count + 1).contains(fault.place)) }
    }
  }
}
