import Identifiers
import PayshareClient
import SeededRandom
import Testing

@testable import LoadTest

/// Lists through a filter, and what is wrong with them.
@Suite struct ExpenseFilterTests {
  private let filter = ExpenseFilter(text: "total.amount_minor >= 10") { $0.total?.amountMinor ?? 0 >= 10 }

  private func expenses(_ amounts: Int64...) -> [PayshareV1.Expense] {
    amounts.map { amount in
      .with {
        $0.id = "x\(amount)"
        $0.total = .with { $0.amountMinor = amount }
      }
    }
  }

  @Test func whatPassesIsRight() {
    #expect(filter.fault(of: expenses(12, 10), isComplete: true, among: nil) == nil)
    #expect(filter.fault(of: expenses(12, 10), isComplete: true, among: expenses(12, 3, 10)) == nil)
    #expect(filter.fault(of: expenses(12), isComplete: false, among: expenses(12, 3, 10)) == nil)
  }

  @Test func anExpenseThatDoesNotPassIsWrong() {
    #expect(
      filter.fault(of: expenses(12, 9), isComplete: true, among: nil)
        == "expense x9 does not pass the filter total.amount_minor >= 10")
  }

  @Test func anExpenseThatIsMissingIsWrong() {
    let fault = filter.fault(of: expenses(12), isComplete: true, among: expenses(12, 3, 10))
    #expect(fault == "the filter total.amount_minor >= 10 let 1 expenses through, not 2")
    #expect(filter.fault(of: expenses(10), isComplete: false, among: expenses(12, 3, 10)) != nil)
  }

  @Test func severalKindsAreSent() {
    var random = SeededGenerator(seed: 1)
    let texts = (0..<100).map { _ in ExpenseFilter.random(about: .zero, using: &random).text }
    #expect(Set(texts.map { $0.prefix { $0 != " " } }).count == 4)
  }
}
