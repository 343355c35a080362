import ArgumentParser
import PayshareClient
import Testing

@testable import payshare

@Suite("Expenses by their description")
struct ExpenseReferenceTests {
  private let dinner = PayshareV1.Expense.with {
    $0.id = "1"
    $0.description = "Dinner"
  }
  private let deleted = PayshareV1.Expense.with {
    $0.id = "2"
    $0.description = "Taxi"
    $0.deleteTime = .init()
  }

  private func only(_ name: String, _ candidates: ExpenseReference.Candidates) throws -> String {
    try ExpenseReference.parse([name]).only(of: [dinner, deleted], candidates).id
  }

  private func refusal(_ name: String, _ candidates: ExpenseReference.Candidates) -> String? {
    #expect(throws: CommandError.self) { try only(name, candidates) }?.lines.first
  }

  @Test func lettersOfEitherCaseNameAnExpense() throws {
    #expect(try only("dinner", .notDeleted) == "1")
    #expect(try only("TAXI", .deleted) == "2")
    #expect(try only("taxi", .any) == "2")
  }

  @Test func aRefusalSaysWhetherTheExpenseIsDeleted() {
    #expect(
      refusal("taxi", .notDeleted) == "payshare: Taxi is deleted; payshare expense undelete 2 restores it"
    )
    #expect(refusal("dinner", .deleted) == "payshare: Dinner is not deleted: there is nothing to restore")
  }

  @Test func anUnknownExpensePointsToTheListOfIds() {
    #expect(refusal("tea", .any)?.contains("there is no expense called tea in your newest events") == true)
  }
}
