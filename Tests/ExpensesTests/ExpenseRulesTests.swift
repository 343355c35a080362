import Expenses
import Identifiers
import Money
import Rules
import Testing

@Suite struct ExpenseRulesTests {
  let trip: Trip

  init() throws {
    trip = try Trip()
  }

  @Test func dinnerIsOwedInThreeEqualShares() throws {
    let expense = try trip.new(trip.dinner)
    #expect(expense.total.formatted == "2400.00 INR")
    #expect(expense.baseTotal == expense.total)
    #expect(expense.payers == [.init(userID: trip.asha, minorUnits: 240_000, baseMinorUnits: 240_000)])
    #expect(expense.shares.map(\.minorUnits) == [80_000, 80_000, 80_000])
    #expect(expense.shares.map(\.baseMinorUnits) == [80_000, 80_000, 80_000])
    #expect(expense.version.etag == ResourceVersion.first.etag)
  }

  @Test func sharesThatFallShortNameTheSignedDifference() throws {
    var draft = trip.dinner
    draft.shares = [
      .init(userID: trip.ben, minorUnits: 80_000), .init(userID: trip.chitra, minorUnits: 150_000),
    ]
    let violations = trip.violations(draft)
    #expect(violations.map(\.brief) == ["expense.shares DIFFERS_FROM_TOTAL"])
    #expect(violations.first?.message.hasSuffix("the difference is -100.00 INR") == true)
  }

  @Test func payersThatExceedTheTotalNameTheSignedDifference() throws {
    var draft = trip.dinner
    draft.payers = [.init(userID: trip.asha, minorUnits: 240_000), .init(userID: trip.ben, minorUnits: 1)]
    let violations = trip.violations(draft)
    #expect(violations.map(\.brief) == ["expense.payers DIFFERS_FROM_TOTAL"])
    #expect(violations.first?.message.hasSuffix("the difference is 0.01 INR") == true)
  }

  @Test func everyViolationIsNamedWithItsPathAtOnce() {
    var draft = trip.dinner
    draft.description = ""
    draft.payers = [.init(userID: trip.stranger, minorUnits: 240_000)]
    draft.shares = [
      .init(userID: trip.ben, minorUnits: 80_000), .init(userID: trip.stranger, minorUnits: 80_000),
      .init(userID: trip.ben, minorUnits: -1),
    ]
    #expect(
      trip.violations(draft).map(\.brief) == [
        "expense.description REQUIRED", "expense.payers[0].user_id NOT_A_PARTICIPANT",
        "expense.shares[1].user_id NOT_A_PARTICIPANT", "expense.shares[2].user_id DUPLICATE_PERSON",
        "expense.shares[2].amount_minor NEGATIVE",
      ])
  }

  @Test func zeroTotalAndSharesThatAreAllZeroAreRefused() {
    var draft = trip.dinner
    draft.shares = [.init(userID: trip.ben, minorUnits: 0), .init(userID: trip.chitra, minorUnits: 0)]
    #expect(trip.violations(draft).map(\.brief) == ["expense.shares ALL_ZERO"])
    draft.totalMinor = 0
    draft.payers = [.init(userID: trip.asha, minorUnits: 0)]
    #expect(trip.violations(draft).map(\.brief) == ["expense.total.amount_minor NOT_POSITIVE"])
    draft.totalMinor = -1
    #expect(trip.violations(draft).map(\.brief) == ["expense.total.amount_minor NOT_POSITIVE"])
  }

  @Test func missingPartsAreNamed() {
    let draft = ExpenseDraft(
      description: "?", spendDate: "", totalMinor: 0, currencyCode: "", payers: [], shares: [])
    #expect(
      trip.violations(draft).map(\.brief)
        == ["expense.total REQUIRED", "expense.payers REQUIRED", "expense.shares REQUIRED"])
  }

  @Test func unknownCurrencyIsRefused() {
    var draft = trip.dinner
    draft.currencyCode = "ABC"
    #expect(trip.violations(draft).map(\.brief) == ["expense.total.currency_code UNKNOWN_CURRENCY"])
  }

  @Test func totalBeyondTheLimitIsRefused() throws {
    var draft = trip.dinner
    draft.totalMinor = Amount.maximumMinor
    draft.payers = [.init(userID: trip.asha, minorUnits: Amount.maximumMinor)]
    draft.shares = [.init(userID: trip.ben, minorUnits: Amount.maximumMinor)]
    #expect(try trip.new(draft).total.minorUnits == Amount.maximumMinor)
    draft.totalMinor += 1
    draft.payers = [.init(userID: trip.asha, minorUnits: Amount.maximumMinor + 1)]
    #expect(
      trip.violations(draft).map(\.brief)
        == ["expense.total.amount_minor TOO_LARGE", "expense.payers[0].amount_minor TOO_LARGE"])
    #expect(
      trip.violations(draft).first?.message
        == "an amount is at most 1000000000000000 minor units, which is 10000000000000.00 INR")
  }

  @Test func severalPayersAndPeopleWithoutAShareAreFine() throws {
    var draft = trip.dinner
    draft.payers = [
      .init(userID: trip.chitra, minorUnits: 40_000), .init(userID: trip.asha, minorUnits: 200_000),
    ]
    draft.shares = [.init(userID: trip.ben, minorUnits: 240_000), .init(userID: trip.asha, minorUnits: 0)]
    let expense = try trip.new(draft)
    #expect(expense.payers.map(\.userID) == [trip.asha, trip.chitra])
    #expect(expense.shares.map(\.minorUnits) == [0, 240_000])
  }

  @Test func equalSplitCompilesToExactAmountsWhoeverIsNamedFirst() throws {
    var draft = trip.dinner
    draft.totalMinor = 100_001
    draft.payers = [.init(userID: trip.asha, minorUnits: 100_001)]
    draft.shares = []
    draft.split = .equal([trip.chitra, trip.asha, trip.ben])
    let expense = try trip.new(draft)
    #expect(try expense.shares.map(\.minorUnits).sumExactly() == 100_001)
    #expect(expense.shares.map(\.minorUnits).sorted() == [33_333, 33_334, 33_334])
    draft.split = .equal([trip.asha, trip.ben, trip.chitra])
    #expect(try trip.new(draft).shares == expense.shares)
  }
}
