import Expenses
import Identifiers
import Money
import Rules
import Testing

/// Edits of expenses with stored splits.
@Suite struct SplitEditTests {
  private let trip: Trip
  private var three: [UUID] { [trip.asha, trip.ben, trip.chitra] }

  init() throws {
    trip = try Trip()
  }

  /// 24.00 USD at 80, paid by Asha and divided as `split` says.
  private func taxi(_ split: Split?) throws -> Expense {
    try trip.new(
      ExpenseDraft(
        description: "Taxi", spendDate: "2026-01-05", totalMinor: 24_00, currencyCode: "USD",
        rate: try ExchangeRate(numerator: 80, denominator: 1), payerSplit: .equal([trip.asha]),
        shares: split == nil ? three.map { .init(userID: $0, minorUnits: 8_00) } : [], split: split,
        notes: "with luggage"))
  }

  private func edit(
    _ expense: Expense, _ fields: Set<ExpenseField>, _ change: (inout ExpenseDraft) -> Void
  ) throws(Refusal) -> Expense {
    var draft = ExpenseDraft(
      description: "", spendDate: "", totalMinor: expense.total.minorUnits,
      currencyCode: expense.total.currency.code)
    change(&draft)
    return try ExpenseRules.edit(expense, fields, from: draft, etag: expense.version.etag, in: trip.event)
  }

  private func briefs(_ body: () throws -> Expense) -> [String] {
    do {
      _ = try body()
      return []
    } catch {
      guard case .invalid(let violations)? = error as? Refusal else { return ["\(error)"] }
      return violations.map(\.brief)
    }
  }

  private var bill: Split { .itemised(.init(items: [.init(minorUnits: 24_00, userIDs: three)])) }

  @Test func amountsAloneReplaceASplit() throws {
    let edited = try edit(taxi(.equal(three)), [.shares]) {
      $0.shares = [.init(userID: trip.ben, minorUnits: 24_00)]
    }
    #expect(edited.split == nil)
    #expect(edited.shares.map(\.minorUnits) == [24_00])
    #expect(
      briefs { try edit(edited, [.total]) { $0.totalMinor = 1 } } == ["expense.shares DIFFERS_FROM_TOTAL"])
  }

  @Test func aSplitAloneReplacesAmounts() throws {
    let edited = try edit(taxi(nil), [.split]) { $0.split = .equal([trip.ben, trip.chitra]) }
    #expect(edited.split == .equal([trip.ben, trip.chitra]))
    #expect(edited.shares.map(\.minorUnits) == [12_00, 12_00])
    #expect(edited.shares.map(\.baseMinorUnits) == [960_00, 960_00])
  }

  @Test func payersChangeTheSameWay() throws {
    let exact = try edit(taxi(nil), [.payers]) { $0.payers = [.init(userID: trip.ben, minorUnits: 24_00)] }
    #expect(exact.payerSplit == nil)
    #expect(exact.payers.map(\.userID) == [trip.ben])
    let split = try edit(exact, [.payerSplit]) { $0.payerSplit = .equal([trip.asha, trip.ben]) }
    #expect(split.payers.map(\.minorUnits) == [12_00, 12_00])
  }

  @Test func bothMaskedAndGivenAreRefused() throws {
    let taxi = try taxi(nil)
    #expect(
      briefs {
        try edit(taxi, [.split, .shares]) {
          $0.shares = [.init(userID: trip.ben, minorUnits: 24_00)]
          $0.split = .equal(three)
        }
      } == ["expense.split AMOUNTS_FOLLOW"])
  }

  @Test func removingASplitRequiresAmounts() throws {
    let taxi = try taxi(.equal(three))
    #expect(briefs { try edit(taxi, [.split]) { $0.split = nil } } == ["expense.shares REQUIRED"])
  }

  @Test func anotherRateDividesTheBaseTotalByTheSplit() throws {
    let rate = try ExchangeRate(numerator: 1, denominator: 9)
    let edited = try edit(taxi(.equal(three)), [.exchangeRate]) { $0.rate = rate }
    #expect(edited.baseTotal.minorUnits == 2_67)
    #expect(edited.shares.map(\.baseMinorUnits) == [89, 89, 89])
  }

  @Test func proportionsSurviveAChangeOfMinorUnitAndAmountsDoNot() throws {
    let rate = try ExchangeRate(numerator: 1, denominator: 2)
    let portions = three.map { Split.Portion(userID: $0, value: 1_000) }
    func yen(_ split: Split?) throws -> Expense {
      try edit(taxi(split), [.total, .exchangeRate]) {
        ($0.totalMinor, $0.currencyCode, $0.rate) = (24_00, "JPY", rate)
      }
    }
    for split in [Split.equal(three), .shares(portions)] {
      #expect(try yen(split).shares.map(\.minorUnits) == [800, 800, 800])
    }
    #expect(briefs { try yen(.adjustment(portions)) } == ["expense.split OTHER_MINOR_UNIT"])
    #expect(briefs { try yen(bill) } == ["expense.split OTHER_MINOR_UNIT"])
    #expect(briefs { try yen(nil) } == ["expense.shares OTHER_MINOR_UNIT"])
  }

  @Test func aBillMustBeGivenAgainWithAnotherTotal() throws {
    let taxi = try taxi(bill)
    #expect(
      briefs { try edit(taxi, [.total]) { $0.totalMinor = 25_00 } }
        == ["expense.split.itemised DIFFERS_FROM_TOTAL"])
  }

  @Test func notesAndSplitsSurviveOtherEditsDeletionAndUndeletion() throws {
    let taxi = try taxi(bill)
    let renamed = try edit(taxi, [.description]) { $0.description = "Cab" }
    let deleted = try ExpenseRules.delete(renamed, etag: renamed.version.etag)
    let back = try ExpenseRules.undelete(deleted, etag: deleted.version.etag)
    #expect(back.notes == "with luggage" && back.split == bill && back.payerSplit == taxi.payerSplit)
    #expect(back.shares == taxi.shares)
    #expect(try edit(back, [.notes]) { $0.notes = "" }.notes.isEmpty)
  }
}
