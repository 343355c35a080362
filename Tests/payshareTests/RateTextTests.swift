import Money
import PayshareClient
import Testing

@testable import payshare

@Suite("Exchange rates as text")
struct RateTextTests {
  @Test(
    arguments: [
      ("96.50", 193, 2, "96.5"), ("83", 83, 1, "83"), ("0.0120", 3, 250, "0.012"), ("193/2", 193, 2, "96.5"),
      ("100", 100, 1, "100"), ("1/3", 1, 3, "1/3"),
      ("0.00003333333", 3_333_333, 100_000_000_000, "0.00003333333"),
      ("0.0000219478", 109_739, 5_000_000_000, "0.0000219478"), ("108.37/100", 10_837, 10_000, "1.0837"),
      ("1/0.9228", 2_500, 2_307, "2500/2307"),
      ("0.000000000000001", 1, 1_000_000_000_000_000, "0.000000000000001"),
    ] as [(String, Int64, Int64, String)])
  func ratesAreExactFractions(_ text: String, _ numerator: Int64, _ denominator: Int64, _ shown: String)
    throws
  {
    #expect(try RateText.fraction(text) == (numerator, denominator))
    #expect(RateText.text(rate(numerator, denominator)) == shown)
  }

  @Test(arguments: [
    "", "0", "0.0", "-1", "+1", "1e3", "1.", ".5", "1,5", "1/0", "0/1", "1/2/3", "/", "1/",
    "0.0000000000000001",
    "1000000000000001", "99999999999999999999", "٣",
  ])
  func anythingElseIsNoRate(_ text: String) {
    #expect(throws: CommandError.self) { try RateText.fraction(text) }
  }

  @Test func aRateThatNeedsLargerTermsNamesTheLimit() {
    let error = #expect(throws: CommandError.self) { try RateText.fraction("0.0000000000000003") }
    #expect(error?.lines.first?.contains("neither number may be more than 1000000000000000") == true)
  }

  @Test func theTextOfARateCanBeTypedBack() throws {
    var random = SystemRandomNumberGenerator()
    let limits = [9, 1_000, 1_000_000, RateText.maximumTerm]
    for _ in 0..<2_000 {
      let numerator = Int64.random(in: 1...(limits.randomElement(using: &random) ?? 9), using: &random)
      let denominator = Int64.random(in: 1...(limits.randomElement(using: &random) ?? 9), using: &random)
      let text = RateText.text(rate(numerator, denominator))
      let read = try RateText.fraction(text)
      let (left, right) = (
        Int128(read.numerator) * Int128(denominator), Int128(read.denominator) * Int128(numerator)
      )
      #expect(left == right, "\(numerator)/\(denominator) \(text)")
    }
  }

  private func rate(_ numerator: Int64, _ denominator: Int64) -> PayshareV1.ExchangeRate {
    .with {
      $0.numerator = numerator
      $0.denominator = denominator
    }
  }

  /// `Money` depends on nothing, not even the contract, and so states its limit itself.
  @Test func theGreatestAmountIsThatOfTheContract() {
    #expect(Amount.maximumMinor == PayshareV1.Money.Limits.amountMinor.upperBound)
    #expect(-Amount.maximumMinor == PayshareV1.Money.Limits.amountMinor.lowerBound)
    #expect(Amount.maximumMinor == PayshareV1.ExchangeRate.Limits.numerator.upperBound)
  }
}
