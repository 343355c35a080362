import Money
import Testing

@Suite struct CurrencyTests {
  @Test(arguments: [("JPY", 0), ("INR", 2), ("KWD", 3), ("CLF", 4), ("XOF", 0), ("TND", 3), ("UYW", 4)])
  func exponentIsThatOfISO4217(code: String, exponent: Int) throws {
    #expect(try Currency(code: code).exponent == exponent)
  }

  @Test(arguments: ["", "inr", "IN", "INRR", "DEM", "ÄÖÜ", "IN\u{0}"])
  func unknownCodeIsRefused(code: String) {
    #expect(throws: MoneyError.unknownCurrency(code)) { try Currency(code: code) }
  }

  @Test(arguments: ["XAU", "XAG", "XDR", "XTS", "XXX", "XUA"])
  func codeWithoutMinorUnitIsRefusedAsThat(code: String) {
    #expect(throws: MoneyError.noMinorUnit(code)) { try Currency(code: code) }
  }

  @Test(arguments: [("HRK", "2022-12-31", "2023-01-01"), ("BGN", "2025-12-31", "2026-01-01")])
  func aFormerCurrencyIsUsableUntilTheDayBeforeItsEnd(code: String, lastDay: String, endDate: String) throws {
    let currency = try Currency(code: code)
    #expect(currency.endDate == endDate)
    try currency.requireUse(on: lastDay)
    #expect(throws: MoneyError.ended(currency, endDate)) { try currency.requireUse(on: endDate) }
    try Currency(code: "EUR").requireUse(on: "9999-12-31")
  }

  @Test func everyRowIsFoundByItsCodeInOrder() throws {
    let all = Currency.all
    #expect(all.count == 167)
    #expect(all == all.sorted { $0.code < $1.code })
    for currency in all {
      #expect(try Currency(code: currency.code) == currency)
      #expect(!currency.name.isEmpty)
      #expect([0, 2, 3, 4].contains(currency.exponent))
    }
  }

  @Test func minorUnitsPerUnitFollowFromTheExponent() throws {
    #expect(try Currency(code: "JPY").minorUnitsPerUnit == 1)
    #expect(try Currency(code: "INR").minorUnitsPerUnit == 100)
    #expect(try Currency(code: "KWD").minorUnitsPerUnit == 1_000)
    #expect(try Currency(code: "CLF").minorUnitsPerUnit == 10_000)
  }
}
