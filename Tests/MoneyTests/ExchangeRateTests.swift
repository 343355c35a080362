import SeededRandom
import Testing

@testable import Money

@Suite struct ExchangeRateTests {
  private func convert(
    _ minorUnits: Int64, _ source: String, _ numerator: Int64, _ denominator: Int64, _ target: String
  ) throws -> Int64 {
    let rate = try ExchangeRate(numerator: numerator, denominator: denominator)
    let amount = Amount(minorUnits: minorUnits, currency: try Currency(code: source))
    let converted = try rate.convert(amount, to: try Currency(code: target))
    #expect(converted.currency.code == target)
    return converted.minorUnits
  }

  @Test func rateIsPerWholeUnitWhateverTheExponents() throws {
    #expect(try convert(10_000, "USD", 8_312, 100, "INR") == 831_200)  // 100.00 USD
    #expect(try convert(10_000, "USD", 150, 1, "JPY") == 15_000)  // 100.00 USD
    #expect(try convert(15_000, "JPY", 1, 150, "USD") == 10_000)
    #expect(try convert(100, "USD", 307, 1_000, "KWD") == 307)  // 1.00 USD = 0.307 KWD
    #expect(try convert(1_000, "KWD", 1_000, 307, "USD") == 326)  // 3.257… USD
    #expect(try convert(10_000, "CLF", 39_000, 1, "CLP") == 39_000)  // 1.0000 CLF
    #expect(try convert(39_000, "CLP", 1, 39_000, "CLF") == 10_000)
  }

  @Test(
    arguments: [(1, 0), (3, 2), (5, 2), (7, 4), (-1, 0), (-3, -2), (-5, -2), (2, 1), (0, 0)]
      as [(Int64, Int64)])
  func halvesGoToTheEvenNeighbour(minorUnits: Int64, expected: Int64) throws {
    #expect(try convert(minorUnits, "INR", 1, 2, "USD") == expected)
  }

  @Test func roundingIsToTheNearestForEveryFraction() {
    for divisor in 1...30 as ClosedRange<Int128> {
      for dividend in -200...200 as ClosedRange<Int128> {
        let quotient = ExchangeRate.divideHalfToEven(dividend, by: divisor)
        let twiceTheError = 2 * (quotient * divisor - dividend)
        #expect(twiceTheError.magnitude <= divisor.magnitude)
        if twiceTheError.magnitude == divisor.magnitude { #expect(quotient % 2 == 0) }
      }
    }
  }

  @Test func convertingThereAndBackAtAnIntegerRateIsExact() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let minorUnits = Int64.random(in: -1_000_000_000...1_000_000_000, using: &random)
      let rate = Int64.random(in: 1...1_000_000, using: &random)
      #expect(
        try convert(try convert(minorUnits, "USD", rate, 1, "EUR"), "EUR", 1, rate, "USD") == minorUnits)
    }
  }

  @Test func largestContractValuesConvert() throws {
    let most = Amount.maximumMinor
    #expect(try convert(most, "JPY", most, most, "JPY") == most)
    #expect(try convert(most, "INR", 1, most, "INR") == 1)
  }

  @Test func resultBeyondSixtyFourBitsIsRefused() {
    #expect(throws: MoneyError.overflow) { try convert(.max, "JPY", 2, 1, "JPY") }
    #expect(throws: MoneyError.overflow) { try convert(.max, "JPY", .max, 1, "CLF") }
    #expect(throws: MoneyError.overflow) { try convert(.min, "JPY", .max, 1, "CLF") }
  }

  @Test func rateThatIsNotPositiveIsRefused() {
    #expect(throws: MoneyError.rateNotPositive) { try ExchangeRate(numerator: 0, denominator: 1) }
    #expect(throws: MoneyError.rateNotPositive) { try ExchangeRate(numerator: 1, denominator: 0) }
    #expect(throws: MoneyError.rateNotPositive) { try ExchangeRate(numerator: -1, denominator: -1) }
  }
}
