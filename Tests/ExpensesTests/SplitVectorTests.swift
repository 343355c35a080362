import Expenses
import Identifiers
import Money
import Rules
import Testing

/// Examples of how each mode divides a total.
@Suite struct SplitVectorTests {
  private let trip: Trip
  /// The Goa trip of four.
  private let four: Trip
  private let dina = UUID(high: 1, low: 4)

  init() throws {
    trip = try Trip()
    four = try Trip(others: [UUID(high: 1, low: 4)])
  }

  private func draft(_ total: Int64, _ split: Split?) -> ExpenseDraft {
    ExpenseDraft(
      description: "Dinner", spendDate: "2026-01-05", totalMinor: total, currencyCode: "INR",
      payers: [.init(userID: trip.asha, minorUnits: total)], split: split)
  }

  private var three: [UUID] { [trip.asha, trip.ben, trip.chitra] }

  private func portions(_ values: [Int64]) -> [Split.Portion] {
    zip([trip.asha, trip.ben, trip.chitra, dina], values).map { .init(userID: $0, value: $1) }
  }

  private func shares(_ total: Int64, _ split: Split) throws -> [Int64] {
    try four.new(draft(total, split)).shares.map(\.minorUnits)
  }

  @Test func aCorrectedTotalIsDividedAgainAndNotScaled() throws {
    let expense = try trip.new(draft(1_00, .equal(three)))
    #expect(expense.shares.map(\.minorUnits).sorted() == [33, 33, 34])
    var corrected = draft(1_000_00, nil)
    corrected.shares = []
    let edited = try ExpenseRules.edit(
      expense, [.total, .payers], from: corrected, etag: expense.version.etag, in: trip.event)
    #expect(edited.shares.map(\.minorUnits).sorted() == [333_33, 333_33, 333_34])
    #expect(edited.split == .equal(three))
  }

  @Test func equalPartsOfAConvertedTotalAreEqual() throws {
    let dollars = try Trip(currency: "USD")
    var draft = draft(100_00, .equal(three))
    draft.currencyCode = "EUR"
    draft.rate = try ExchangeRate(numerator: 108, denominator: 100)
    let expense = try dollars.new(draft)
    #expect(expense.shares.map(\.minorUnits).sorted() == [33_33, 33_33, 33_34])
    #expect(expense.shares.map(\.baseMinorUnits) == [36_00, 36_00, 36_00])
  }

  @Test func childrenCountHalf() throws {
    #expect(try shares(36_00, .shares(portions([1_000, 1_000, 500, 500]))) == [12_00, 12_00, 6_00, 6_00])
  }

  @Test func percentagesAreOfTheTotal() throws {
    #expect(try shares(80_00, .percent(portions([50_00, 25_00, 25_00]))) == [40_00, 20_00, 20_00])
  }

  @Test func anAdjustmentIsAddedToAnEqualShare() throws {
    #expect(try shares(20_00, .adjustment(portions([3_00, 0, 0, 0]))) == [7_25, 4_25, 4_25, 4_25])
    #expect(try shares(20_00, .adjustment(portions([-5_00, 0, 0, 5_00]))) == [0, 5_00, 5_00, 10_00])
  }

  @Test func taxTipAndDiscountAreProportionalToItems() throws {
    // 30.00 and 10.00, and 20.00 shared: 40.00 and 20.00, so two thirds and one third of 54.00.
    let items: [Split.Item] = [
      .init(description: "Fish", minorUnits: 30_00, userIDs: [trip.asha]),
      .init(description: "Soup", minorUnits: 10_00, userIDs: [trip.ben]),
      .init(description: "Wine", minorUnits: 20_00, userIDs: [trip.ben, trip.asha]),
    ]
    let bill = Split.Itemised(items: items, taxMinor: 3_00, tipMinor: 1_00, discountMinor: 10_00)
    #expect(try shares(54_00, .itemised(bill)) == [36_00, 18_00])
  }

  @Test func manySmallItemsDoNotGiveTheirCentsToOnePerson() throws {
    let items = (0..<150).map { _ in Split.Item(minorUnits: 1, userIDs: three) }
    #expect(try shares(1_50, .itemised(.init(items: items))) == [50, 50, 50])
  }

  @Test func payersAreDividedTheSameWay() throws {
    var draft = draft(36_00, .equal(three))
    draft.payers = []
    draft.payerSplit = .shares(portions([2_000, 1_000]))
    #expect(try trip.new(draft).payers.map(\.minorUnits) == [24_00, 12_00])
    draft.payerSplit = .equal([trip.ben])
    #expect(try trip.new(draft).payers == [.init(userID: trip.ben, minorUnits: 36_00, baseMinorUnits: 36_00)])
    draft.payerSplit = .percent(portions([10_00, 90_00]))
    #expect(try trip.new(draft).payers.map(\.minorUnits) == [3_60, 32_40])
  }

  @Test func theLargestAmountsAreDividedExactly() throws {
    let most = Amount.maximumMinor
    #expect(try shares(most, .shares(portions([1_000_000_000, 1]))).reduce(0, +) == most)
    #expect(try shares(most, .adjustment(portions([most, 0, 0]))) == [most, 0, 0])
    let items = [Split.Item(minorUnits: most, userIDs: three), Split.Item(minorUnits: most, userIDs: three)]
    let bill = Split.Itemised(items: items, discountMinor: most)
    #expect(try shares(most, .itemised(bill)).reduce(0, +) == most)
  }
}
