import Categories
import Expenses
import Identifiers
import Rules
import Testing

@Suite("The category of an expense") struct ExpenseCategoryTests {
  private let groceries = UUID(high: 8, low: 1)
  private let pets = UUID(high: 8, low: 2)

  private func violations(_ act: () throws -> Void) -> [String] {
    do {
      try act()
      return []
    } catch Refusal.invalid(let violations) {
      return violations.map(\.brief)
    } catch {
      return ["\(error)"]
    }
  }

  @Test func aNewExpenseNamesACategoryThatIsInUse() throws {
    let trip = try Trip()
    var draft = trip.dinner
    draft.categoryID = groceries
    #expect(try trip.new(draft).categoryID == groceries)
    draft.description = ""
    for (use, reason) in [(CategoryUse.unknown, "UNKNOWN_CATEGORY"), (.archived, "CATEGORY_ARCHIVED")] {
      let found = violations {
        _ = try ExpenseRules.new(
          id: UUID(high: 6, low: 6), draft, in: trip.event, by: trip.asha, category: use)
      }
      #expect(found == ["expense.category_id \(reason)", "expense.description REQUIRED"])
    }
  }

  @Test func anExpenseKeepsACategoryThatWasArchivedAndTakesNoOtherThatIs() throws {
    let trip = try Trip()
    var draft = trip.dinner
    draft.categoryID = groceries
    let dinner = try trip.new(draft)
    let edit = { (fields: Set<ExpenseField>, category: UUID?) throws -> Expense in
      var draft = trip.dinner
      (draft.description, draft.categoryID) = ("Supper", category)
      return try ExpenseRules.edit(
        dinner, fields, from: draft, etag: dinner.version.etag, in: trip.event, category: .archived)
    }
    #expect(try edit([.description], nil).categoryID == groceries)
    #expect(try edit([.description, .categoryID], groceries).categoryID == groceries)
    #expect(
      try edit([.description], pets).categoryID == groceries, "a field that is not named counts for nothing")
    #expect(violations { _ = try edit([.categoryID], pets) } == ["expense.category_id CATEGORY_ARCHIVED"])
    let without = try ExpenseRules.edit(
      dinner, [.categoryID], from: trip.dinner, etag: dinner.version.etag, in: trip.event)
    #expect(without.categoryID == nil)
  }
}
