import Expenses
import Identifiers
import Money
import Rules
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
    #expect(try BalanceRules.changes(from: dinner, to: edited).isEmpty)
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
