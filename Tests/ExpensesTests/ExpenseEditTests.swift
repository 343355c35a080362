import Events
import Expenses
import Identifiers
import Money
import Rules
import SeededRandom
import Testing

@Suite struct ExpenseEditTests {
  let trip: Trip
  let dinner: Expense

  init() throws {
    trip = try Trip()
    dinner = try trip.new(trip.dinner)
  }

  @Test func onlyMaskedFieldsChange() throws {
    var draft = trip.dinner
    draft.description = "Supper"
    draft.totalMinor = 1
    draft.payers = []
    let edited = try ExpenseRules.edit(
      dinner, [.description], from: draft, etag: dinner.version.etag, in: trip.event)
    #expect(edited.description == "Supper")
    #expect(edited.total == dinner.total)
    #expect(edited.payers == dinner.payers)
    #expect(edited.version == dinner.version.next)
    #expect(try ExpenseBalances.changes(from: dinner, to: edited).isEmpty)
  }

  @Test func editMustAddUpAsAWhole() {
    var draft = trip.dinner
    draft.totalMinor = 250_000
    #expect {
      try ExpenseRules.edit(dinner, [.total], from: draft, etag: dinner.version.etag, in: trip.event)
    } throws: { error in
      guard case .invalid(let violations) = error as? Refusal else { return false }
      return violations.map(\.field) == ["expense.payers", "expense.shares"]
    }
  }

  /// 100.00 EUR at 1.08, paid by Asha for Ben.
  private func taxi() throws -> Expense {
    var draft = trip.dinner
    (draft.totalMinor, draft.currencyCode) = (10_000, "EUR")
    draft.rate = try ExchangeRate(numerator: 108, denominator: 100, source: "card")
    draft.payers = [.init(userID: trip.asha, minorUnits: 10_000)]
    draft.shares = [.init(userID: trip.ben, minorUnits: 10_000)]
    return try trip.new(draft)
  }

  private func edit(
    _ expense: Expense, _ fields: Set<ExpenseField>, to currency: String, rate: ExchangeRate? = nil
  ) throws(Refusal) -> Expense {
    var draft = ExpenseDraft(expense)
    (draft.currencyCode, draft.rate) = (currency, rate)
    return try ExpenseRules.edit(expense, fields, from: draft, etag: expense.version.etag, in: trip.event)
  }

  private func briefs(_ body: () throws(Refusal) -> Expense) -> [String] {
    do throws(Refusal) {
      _ = try body()
      return []
    } catch {
      guard case .invalid(let violations) = error else { return [] }
      return violations.map(\.brief)
    }
  }

  @Test func rateDoesNotOutliveItsCurrency() throws {
    let taxi = try taxi()
    #expect(
      briefs { () throws(Refusal) in try edit(taxi, [.total], to: "GBP") } == [
        "expense.exchange_rate REQUIRED"
      ])
    let rupees = try edit(taxi, [.total], to: "INR")
    #expect(rupees.rate == nil)
    #expect(rupees.baseTotal.formatted == "100.00 INR")
    let rate = try ExchangeRate(numerator: 125, denominator: 1)
    #expect(
      try edit(taxi, [.total, .exchangeRate], to: "GBP", rate: rate).baseTotal.formatted == "12500.00 INR")
    #expect(try edit(taxi, [.total], to: "EUR").rate == taxi.rate)
  }

  @Test func amountsInADifferentMinorUnitAreNotKept() throws {
    let taxi = try taxi()
    let rate = try ExchangeRate(numerator: 1, denominator: 2)
    #expect(
      briefs { () throws(Refusal) in try edit(taxi, [.total, .exchangeRate], to: "JPY", rate: rate) }
        == ["expense.payers OTHER_MINOR_UNIT", "expense.shares OTHER_MINOR_UNIT"])
    let all: Set<ExpenseField> = [.total, .exchangeRate, .payers, .shares]
    #expect(try edit(taxi, all, to: "JPY", rate: rate).total.formatted == "10000 JPY")
  }

  @Test func anAcceptedEditKeepsNothingDerivedFromChangedFields() throws {
    var random = SeededGenerator(seed: 14)
    var taken = 0
    for _ in 0..<2_000 {
      let old = try trip.new(try trip.randomDraft(&random))
      let fields = Set(ExpenseField.allCases.filter { _ in Bool.random(using: &random) })
      let draft = try trip.randomDraft(&random)
      guard
        let new = try? ExpenseRules.edit(old, fields, from: draft, etag: old.version.etag, in: trip.event)
      else { continue }
      taken += 1
      #expect(try new.payers.map(\.minorUnits).sumExactly() == new.total.minorUnits)
      #expect(try new.shares.map(\.minorUnits).sumExactly() == new.total.minorUnits)
      #expect((new.rate == nil) == (new.total.currency == trip.event.baseCurrency))
      if new.total.currency != old.total.currency, let rate = new.rate {
        #expect(fields.contains(.exchangeRate) && rate == draft.rate)
      }
      if new.total.currency.exponent != old.total.currency.exponent {
        #expect(fields.isSuperset(of: [.payers, .shares]))
      }
    }
    #expect(taken > 100)
  }

  @Test func staleETagIsRefusedWithTheCurrentOne() throws {
    let edited = try ExpenseRules.edit(
      dinner, [.description], from: trip.dinner, etag: dinner.version.etag, in: trip.event)
    let stale = Refusal.stale(currentETag: edited.version.etag)
    let old = dinner.version.etag
    #expect(throws: stale) {
      try ExpenseRules.edit(edited, [.description], from: trip.dinner, etag: old, in: trip.event)
    }
    #expect(throws: stale) { try ExpenseRules.delete(edited, etag: old) }
    #expect(throws: stale) { try ExpenseRules.undelete(edited, etag: "") }
  }

  @Test func deletedExpenseIsOnlyUndeleted() throws {
    let deleted = try ExpenseRules.delete(dinner, etag: dinner.version.etag)
    let etag = deleted.version.etag
    #expect(deleted.isDeleted)
    #expect(throws: Refusal.self) { try ExpenseRules.delete(deleted, etag: etag) }
    #expect(throws: Refusal.self) {
      try ExpenseRules.edit(deleted, [.description], from: trip.dinner, etag: etag, in: trip.event)
    }
    let undeleted = try ExpenseRules.undelete(deleted, etag: etag)
    #expect(!undeleted.isDeleted)
    #expect(undeleted.version.number == 3)
    #expect(throws: Refusal.self) { try ExpenseRules.undelete(undeleted, etag: undeleted.version.etag) }
  }

  @Test func maskNamesFieldsAsTheContractDoes() throws {
    #expect(try ExpenseField.fields(ofMask: ["total", "exchange_rate"]) == [.total, .exchangeRate])
    #expect(try ExpenseField.fields(ofMask: ["*"]) == Set(ExpenseField.allCases))
    #expect {
      try ExpenseField.fields(ofMask: ["shares", "id", "*"])
    } throws: { error in
      guard case .invalid(let violations) = error as? Refusal else { return false }
      return violations.map(\.field) == ["update_mask.paths[1]", "update_mask.paths[2]"]
    }
    #expect(throws: Refusal.self) { try ExpenseField.fields(ofMask: []) }
  }
}
