import Money
import SeededRandom
import Testing

@Suite struct AmountTests {
  let rupee: Currency
  let yen: Currency

  init() throws {
    rupee = try Currency(code: "INR")
    yen = try Currency(code: "JPY")
  }

  @Test func amountsInOneCurrencyAreAddedAndSubtracted() throws {
    let one = Amount(minorUnits: 240_000, currency: rupee)
    let other = Amount(minorUnits: 80_001, currency: rupee)
    #expect(try one.adding(other).minorUnits == 320_001)
    #expect(try other.subtracting(one).minorUnits == -159_999)
  }

  @Test func amountsOfTwoCurrenciesAreRefused() {
    let one = Amount(minorUnits: 1, currency: rupee)
    let other = Amount(minorUnits: 1, currency: yen)
    #expect(throws: MoneyError.differentCurrencies(rupee, yen)) { try one.adding(other) }
    #expect(throws: MoneyError.differentCurrencies(rupee, yen)) { try one.subtracting(other) }
  }

  @Test func overflowIsAnErrorAtBothEdges() throws {
    let most = Amount(minorUnits: .max, currency: rupee)
    let least = Amount(minorUnits: .min, currency: rupee)
    let unit = Amount(minorUnits: 1, currency: rupee)
    #expect(throws: MoneyError.overflow) { try most.adding(unit) }
    #expect(throws: MoneyError.overflow) { try least.subtracting(unit) }
    #expect(try most.adding(least).minorUnits == -1)
    #expect(throws: MoneyError.overflow) { try [Int64.max, 1].sumExactly() }
  }

  @Test func partialSumsMayExceed64Bits() throws {
    #expect(try [Int64.max, Int64.max, Int64.min, Int64.min, 2].sumExactly() == 0)
    #expect(try [Int64]().sumExactly() == 0)
  }

  @Test func nineThousandLargestAmountsFitIntoABalance() throws {
    #expect(try repeatElement(Amount.maximumMinor, count: 9_000).sumExactly() == 9_000 * Amount.maximumMinor)
  }

  @Test(arguments: [
    ("INR", 240_000, "2400.00", "2400.00 INR"), ("INR", 5, "0.05", "0.05 INR"),
    ("INR", 0, "0.00", "0.00 INR"),
    ("INR", -5, "-0.05", "-0.05 INR"), ("INR", 123_456_789, "1234567.89", "1234567.89 INR"),
    ("JPY", 2_400, "2400", "2400 JPY"), ("JPY", 999, "999", "999 JPY"), ("JPY", 0, "0", "0 JPY"),
    ("KWD", -2_400_001, "-2400.001", "-2400.001 KWD"), ("CLF", 10_000, "1.0000", "1.0000 CLF"),
    ("INR", Int64.max, "92233720368547758.07", "92233720368547758.07 INR"),
    ("INR", Int64.min, "-92233720368547758.08", "-92233720368547758.08 INR"),
  ])
  func amountReadsAsPeopleWriteIt(code: String, minorUnits: Int64, decimal: String, formatted: String) throws
  {
    let amount = Amount(minorUnits: minorUnits, currency: try Currency(code: code))
    #expect(amount.decimal == decimal)
    #expect(amount.formatted == formatted)
  }

  @Test func theTextOfAnAmountCanBeTypedBack() throws {
    var random = SeededGenerator(seed: 14)
    for _ in 0..<2_000 {
      let currency = try #require(Currency.all.randomElement(using: &random))
      let bits = Int.random(in: 0...63, using: &random)
      let amount = Amount(minorUnits: Int64(truncatingIfNeeded: random.next()) >> bits, currency: currency)
      let number = try #require(amount.formatted.split(separator: " ").first)
      #expect(try Amount(decimal: String(number), currency: currency) == amount)
    }
  }

  @Test func extraZeroDecimalsAreIgnored() throws {
    #expect(try Amount(decimal: "10.00", currency: yen).minorUnits == 10)
    #expect(try Amount(decimal: "-1.2300", currency: rupee).minorUnits == -123)
    #expect(throws: MoneyError.tooManyDecimals("10.50", yen)) { try Amount(decimal: "10.50", currency: yen) }
    #expect(throws: MoneyError.tooManyDecimals("0.001", rupee)) {
      try Amount(decimal: "0.001", currency: rupee)
    }
    #expect(
      MoneyError.tooManyDecimals("10.50", yen).description == "10.50 has decimals, but JPY has none")
  }

  @Test func missingDecimalsArePadded() throws {
    #expect(try Amount(decimal: "2400", currency: rupee).minorUnits == 240_000)
    #expect(try Amount(decimal: "2400.5", currency: rupee).minorUnits == 240_050)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "-.5", "+1", " 1", "1 ", "1,000", "01", "00", "1e3", "0x1", "1.2.3", "--1", "１",
    "1_0",
    "-.", "٣", "1.-1",
  ])
  func textThatIsNoPlainDecimalIsRefused(text: String) {
    #expect(throws: MoneyError.malformedAmount(text)) { try Amount(decimal: text, currency: rupee) }
  }

  @Test func moreDecimalsThanTheCurrencyHasAreRefused() {
    #expect(throws: MoneyError.tooManyDecimals("1.001", rupee)) {
      try Amount(decimal: "1.001", currency: rupee)
    }
    #expect(throws: MoneyError.tooManyDecimals("1.5", yen)) { try Amount(decimal: "1.5", currency: yen) }
  }

  @Test(arguments: ["92233720368547758.08", "-92233720368547758.09", "99999999999999999999999999"])
  func textBeyondSixtyFourBitsIsRefused(text: String) {
    #expect(throws: MoneyError.overflow) { try Amount(decimal: text, currency: rupee) }
  }

  @Test func everyAmountReadsBackFromItsText() throws {
    var random = SeededGenerator(seed: 1)
    let edges: [Int64] = [.min, .max, 0, 1, -1, 9, 10, 99, 100, 999, 1_000, 9_999, 10_000, -10_000]
    for code in ["JPY", "INR", "KWD", "CLF"] {
      let currency = try Currency(code: code)
      let randoms = (0..<500).map { _ in Int64.random(in: .min ... .max, using: &random) >> random.next() % 63
      }
      for minorUnits in edges + randoms {
        let amount = Amount(minorUnits: minorUnits, currency: currency)
        #expect(try Amount(decimal: amount.decimal, currency: currency) == amount)
      }
    }
  }
}
