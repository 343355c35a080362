import Testing

@testable import ServiceKit

@Suite("Languages of people") struct LanguageTagTests {
  @Test(
    arguments: [
      ("de-AT", ["de-at", "de", "en"]), ("de", ["de", "en"]), ("en-GB", ["en-gb", "en"]), ("en", ["en"]),
      ("zh-Hant-TW", ["zh-hant-tw", "zh-hant", "zh", "en"]), ("gsw", ["gsw", "en"]),
    ])
  func theNearestLanguageComesFirstAndEnglishLast(_ text: String, _ fallbacks: [String]) throws {
    #expect(try #require(LanguageTag(text)).fallbacks.map(\.text) == fallbacks)
  }

  @Test func caseMakesNoDifference() {
    #expect(LanguageTag("DE-at") == LanguageTag("de-AT"))
  }

  @Test(arguments: [
    "", "d", "de-", "-de", "de_AT", "de-a", "1de", "de at", "../de", "german",
    "de-\(String(repeating: "a", count: 9))",
    "de-aa-aa-aa-aa-aa-aa-aa-aa-aa-aa-aa-aa",
  ])
  func anythingElseIsNone(_ text: String) {
    #expect(LanguageTag(text) == nil)
  }
}
