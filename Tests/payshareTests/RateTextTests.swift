import PayshareClient
import Testing

@testable import payshare

@Suite("Exchange rates as text")
struct RateTextTests {
  @Test(
    arguments: [
      ("96.50", 9_650, 100, "96.5"), ("83", 83, 1, "83"), ("0.0120", 120, 10_000, "0.012"),
      ("193/2", 193, 2, "193/2"), ("100", 100, 1, "100"),
    ] as [(String, Int64, Int64, String)])
  func ratesAreExactFractions(_ text: String, _ numerator: Int64, _ denominator: Int64, _ shown: String)
    throws
  {
    let rate = try #require(RateText.fraction(text))
    #expect(rate == (numerator, denominator))
    let message = PayshareV1.ExchangeRate.with {
      $0.numerator = numerator
      $0.denominator = denominator
    }
    #expect(RateText.text(message) == shown)
  }

  @Test(arguments: [
    "", "0", "0.0", "-1", "+1", "1e3", "1.", ".5", "1,5", "1/0", "0/1", "1/2/3", "/", "1.0000000001",
    "99999999999999999999", "٣",
  ])
  func anythingElseIsNoRate(_ text: String) {
    #expect(RateText.fraction(text) == nil)
  }
}
