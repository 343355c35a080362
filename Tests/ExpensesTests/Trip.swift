import Events
import Expenses
import Identifiers
import Rules

/// The Goa trip of three people, kept in rupees, for the tests of this module.
struct Trip {
  let asha = UUID(high: 1, low: 1)
  let ben = UUID(high: 1, low: 2)
  let chitra = UUID(high: 1, low: 3)
  let stranger = UUID(high: 7, low: 7)
  let event: Event

  init(currency: String = "INR", others: [UUID] = []) throws {
    let people = [UUID(high: 1, low: 2), UUID(high: 1, low: 3)] + others
    event = try EventRules.new(
      id: UUID(high: 5, low: 5), displayName: "Goa", baseCurrencyCode: currency,
      from: .inline(people, known: Set(people)), creatorID: UUID(high: 1, low: 1))
  }

  /// "Dinner" 2400.00, paid by Asha, 800.00 each.
  var dinner: ExpenseDraft {
    ExpenseDraft(
      description: "Dinner", spendDate: "2026-01-05", totalMinor: 240_000, currencyCode: "INR",
      payers: [.init(userID: asha, minorUnits: 240_000)],
      shares: [asha, ben, chitra].map { .init(userID: $0, minorUnits: 80_000) })
  }

  func new(_ draft: ExpenseDraft, id: UUID = UUID(high: 6, low: 6)) throws(Refusal) -> Expense {
    try ExpenseRules.new(id: id, draft, in: event, by: asha)
  }

  /// The violations of a draft; empty if it is accepted.
  func violations(_ draft: ExpenseDraft) -> [FieldViolation] {
    do {
      _ = try new(draft)
      return []
    } catch {
      guard case .invalid(let violations) = error else { return [] }
      return violations
    }
  }
}

extension FieldViolation {
  /// The field and the reason, for comparison.
  var brief: String { "\(field) \(reason)" }
}
