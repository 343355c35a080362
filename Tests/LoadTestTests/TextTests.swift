import Testing

@testable import LoadTest

/// How figures are written.
@Suite struct TextTests {
  @Test(arguments: [
    (0, "0 us"), (850, "850 us"), (999, "999 us"), (1_000, "1.00 ms"), (1_250, "1.25 ms"),
    (12_500, "12.5 ms"),
    (999_499, "999 ms"), (999_500, "1.00 s"), (3_200_000, "3.20 s"), (3_600_000_000, "3600 s"),
  ])
  func timesHaveTheUnitThatFits(_ microseconds: Int, _ text: String) {
    #expect(Text.time(microseconds: microseconds) == text)
  }

  @Test(arguments: [
    (0, "0 %"), (0.00004, "0.004 %"), (0.125, "12.5 %"), (1, "100 %"), (-0.05, "-5.00 %"),
  ])
  func fractionsAreWrittenAsPercentages(_ fraction: Double, _ text: String) {
    #expect(Text.percent(fraction) == text)
  }

  @Test(arguments: [
    (0, "0"), (1.25, "1.25"), (12.5, "12.5"), (125, "125"), (12_345, "12345"), (0.0042, "0.0042"),
    (0.5, "0.5"),
    (9.996, "10.0"), (99.96, "100"), (0.9996, "1.00"), (1.005, "1.00"), (-1.25, "-1.25"), (1e-9, "0"),
    (-1e-9, "0"),
  ])
  func numbersHaveThreeDigits(_ value: Double, _ text: String) {
    #expect(Text.digits(value) == text)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1_000, "1 000"), (1_234_567, "1 234 567"), (-1_000, "-1 000"),
  ])
  func countsAreGroupedByThousands(_ value: Int, _ text: String) {
    #expect(Text.count(value) == text)
  }

  @Test func countedThingsAreOneOrSeveral() {
    #expect([0, 1, 2_000].map { Text.count($0, "call", "calls") } == ["0 calls", "1 call", "2 000 calls"])
  }

  @Test(arguments: [(0, "0"), (0.575, "0.575"), (39.5, "39.5"), (99.99, "100"), (12_345.6, "12 346")])
  func ratesAreGroupedWhereTheyAreLarge(_ rate: Double, _ text: String) {
    #expect(Text.rate(rate) == text)
  }

  @Test(arguments: [(640, "640 KiB"), (12_800, "12.5 MiB"), (3_355_443, "3.20 GiB")])
  func memoryHasTheUnitThatFits(_ kibibytes: Int, _ text: String) {
    #expect(Text.memory(kibibytes: kibibytes) == text)
  }

  @Test(arguments: [
    (0, "0 s"), (0.5, "0.5 s"), (45, "45 s"), (59.9, "59.9 s"), (60, "1 min"), (125, "2 min 5 s"),
    (28_800, "8 h"),
    (5_400, "1 h 30 min"),
  ])
  func durationsAreWrittenWithoutWhatIsZero(_ seconds: Double, _ text: String) {
    #expect(Text.duration(seconds: seconds) == text)
  }
}
