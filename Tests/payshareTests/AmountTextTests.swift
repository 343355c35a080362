import Money
import PayshareClient
import Testing

@testable import payshare

@Suite("Amounts and times as text")
struct AmountTextTests {
  @Test(
    arguments: [
      (240_000, "INR", "2400.00 INR", "2400.00"), (2_400, "JPY", "2400 JPY", "2400"),
      (12_500_000_00, "USD", "12500000.00 USD", "12500000.00"),
      (-5, "KWD", "-0.005 KWD", "-0.005"),
    ] as [(Int64, String, String, String)])
  func amountsHaveTheDecimalsOfTheirCurrency(
    _ minorUnits: Int64, _ code: String, _ full: String, _ number: String
  ) {
    #expect(AmountText.full(minorUnits, code) == full)
    #expect(AmountText.number(minorUnits, code) == number)
  }

  @Test func amountsOfAnUnknownCurrencyAreShownAsTheyCame() {
    #expect(AmountText.full(5, "QQQ") == "5 minor units of QQQ")
  }

  @Test func amountsAreReadExactly() throws {
    #expect(try ExpenseOptions.amount("2400.00", "INR").minorUnits == 240_000)
    #expect(try ExpenseOptions.amount("2400", "INR").minorUnits == 240_000)
    #expect(try ExpenseOptions.amount("0.1", "INR").minorUnits == 10)
    #expect(throws: CommandError.self) { try ExpenseOptions.amount("2,400.00", "INR") }
    #expect(throws: CommandError.self) { try ExpenseOptions.amount("1.001", "INR") }
    #expect(try ExpenseOptions.amount("10.00", "JPY").minorUnits == 10)
    #expect(throws: CommandError.self) { try ExpenseOptions.amount("1.5", "JPY") }
    #expect(throws: CommandError.self) { try ExpenseOptions.amount("1", "QQQ") }
  }

  @Test(arguments: [
    (
      "-90.00", "USD",
      "-90.00 is less than zero; for money that came back, use --refund with an amount above zero"
    ),
    (
      "10000000000000.01", "USD",
      "10000000000000.01 USD is too much: an amount is at most 10000000000000.00 USD"
    ),
    (
      "99999999999999999999", "JPY",
      "99999999999999999999 JPY is too much: an amount is at most 1000000000000000 JPY"
    ),
    ("1", "XAU", "XAU cannot be used for payments: ISO 4217 gives it no minor unit"),
  ])
  func aRefusedAmountIsReportedInTheUnitThatWasTyped(_ text: String, _ code: String, _ message: String) {
    let error = #expect(throws: CommandError.self) { try ExpenseOptions.amount(text, code) }
    #expect(error?.lines == ["payshare: \(message)"])
  }

  @Test func theLargestAmountIsTaken() throws {
    #expect(try ExpenseOptions.amount("10000000000000.00", "USD").minorUnits == Amount.maximumMinor)
  }

  @Test func theDayIsThatOfTheMachinesTimeZone() {
    // Whichever that is: from noon to noon it is the next day.
    let noon = 1_764_331_200
    let one = TimeText.localDay(noon)
    #expect(one < TimeText.localDay(noon + 86_400))
    #expect(one.wholeMatch(of: /2025-11-2[789]/) != nil)
  }

  @Test func aMomentIsShownToTheMinuteInUTC() {
    #expect(TimeText.short(.with { $0.seconds = 951_782_399 }) == "2000-02-28 23:59 UTC")
    #expect(TimeText.short(nil) == "")
  }
}
