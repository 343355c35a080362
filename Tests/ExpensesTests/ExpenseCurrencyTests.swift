import Expenses
import Identifiers
import Money
import Rules
import Testing

@Suite struct ExpenseCurrencyTests {
  let trip: Trip

  init() throws {
    trip = try Trip()
  }

  /// 100.00 USD paid by Asha for all three.
  private func taxi(_ rate: ExchangeRate?) -> ExpenseDraft {
    var draft = trip.dinner
    draft.totalMinor = 10_000
    draft.currencyCode = "USD"
    draft.rate = rate
    draft.payers = [.init(userID: trip.asha, minorUnits: 10_000)]
    draft.shares = [
      .init(userID: trip.asha, minorUnits: 3_333), .init(userID: trip.ben, minorUnits: 3_333),
      .init(userID: trip.chitra, minorUnits: 3_334),
    ]
    return draft
  }

  @Test func totalIsConvertedOnceAndThenDivided() throws {
    // Converted share by share at half a rupee, 33.33, 33.33 and 33.34 USD would be 16.66, 16.66 and 16.67 INR, one
    // paisa short.
    let expense = try trip.new(taxi(try ExchangeRate(numerator: 1, denominator: 2)))
    #expect(expense.baseTotal.formatted == "50.00 INR")
    #expect(try expense.shares.map(\.baseMinorUnits).sumExactly() == 5_000)
    #expect(expense.shares.map(\.baseMinorUnits).dropLast().sorted() == [1_666, 1_667])
    #expect(expense.shares.last?.baseMinorUnits == 1_667)
    #expect(expense.payers.map(\.baseMinorUnits) == [5_000])
  }

  @Test func aFormerCurrencyIsAcceptedForSpendingBeforeItsEnd() throws {
    var draft = taxi(try ExchangeRate(numerator: 12, denominator: 1))
    (draft.currencyCode, draft.spendDate) = ("HRK", "2022-12-31")
    #expect(try trip.new(draft).total.formatted == "100.00 HRK")
    draft.spendDate = "2023-01-01"
    let violations = trip.violations(draft)
    #expect(violations.map(\.brief) == ["expense.total.currency_code CURRENCY_ENDED"])
    #expect(violations.first?.message.contains("2023-01-01") == true)
  }

  @Test func currencyWithoutMinorUnitIsRefusedAsThat() {
    var draft = trip.dinner
    draft.currencyCode = "XAU"
    #expect(trip.violations(draft).map(\.brief) == ["expense.total.currency_code NO_MINOR_UNIT"])
  }

  @Test func rateIsRequiredOnlyBetweenTwoCurrencies() throws {
    #expect(trip.violations(taxi(nil)).map(\.brief) == ["expense.exchange_rate REQUIRED"])
    var draft = trip.dinner
    draft.rate = try ExchangeRate(numerator: 1, denominator: 1)
    #expect(trip.violations(draft).map(\.brief) == ["expense.exchange_rate NOT_ALLOWED"])
  }

  @Test func baseTotalBeyondTheLimitIsRefused() throws {
    let rate = try ExchangeRate(numerator: Amount.maximumMinor, denominator: 1)
    #expect(trip.violations(taxi(rate)).map(\.brief) == ["expense.exchange_rate TOO_LARGE"])
    let enormous = try ExchangeRate(numerator: .max, denominator: 1)
    #expect(trip.violations(taxi(enormous)).map(\.brief) == ["expense.exchange_rate TOO_LARGE"])
  }

  @Test func editKeepsTheRateOfTheTime() throws {
    let expense = try trip.new(taxi(try ExchangeRate(numerator: 84, denominator: 1, source: "card")))
    let edited = try ExpenseRules.edit(
      expense, [.description], from: trip.dinner, etag: expense.version.etag, in: trip.event)
    #expect(edited.rate == expense.rate)
    #expect(edited.baseTotal == expense.baseTotal)
  }

  @Test func anAmountWorthLessThanTheSmallestUnitIsZeroInTheBalances() throws {
    let dinars = try Trip(currency: "KWD")
    var draft = taxi(try ExchangeRate(numerator: 1, denominator: 1_000_000))
    draft.totalMinor = 1
    draft.payers = [.init(userID: trip.asha, minorUnits: 1)]
    draft.shares = [.init(userID: trip.ben, minorUnits: 1)]
    let expense = try dinars.new(draft)
    #expect(expense.baseTotal.minorUnits == 0)
    #expect(try ExpenseBalances.changes(from: nil, to: expense).isEmpty)
  }
}
