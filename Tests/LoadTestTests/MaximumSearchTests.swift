import Testing

@testable import LoadTest

/// The search for the highest rate.
@Suite struct MaximumSearchTests {
  /// What a search finds where rates up to `capacity` meet the objective, and how often it tried.
  private func search(_ capacity: Int, start: Int = 100, limit: Int = 100_000) -> (met: Int, tries: Int) {
    var search = MaximumSearch(start: start, limit: limit, precisionPercent: 5)
    var tries = 0
    while let rate = search.next, tries < 100 {
      tries += 1
      search.tried(rate, met: rate <= capacity)
    }
    return (search.met, tries)
  }

  @Test(arguments: [1, 37, 99, 100, 101, 3_456, 50_000])
  func theAnswerIsWithinTheWantedPrecisionAndNeverAbove(_ capacity: Int) {
    let (met, tries) = search(capacity)
    #expect(met <= capacity)
    #expect(met >= capacity * 95 / 100 - 1)
    #expect(tries < 25)
  }

  @Test func theLimitIsNotPassed() { #expect(search(1_000_000, limit: 700).met == 700) }

  @Test func nothingIsFoundWhereNothingMeetsIt() { #expect(search(0).met == 0) }
}
