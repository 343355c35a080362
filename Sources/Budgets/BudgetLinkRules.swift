import Events
import Expenses
import Identifiers
import Money
import Postgres
import Rules

/// What events come to in budgets. No I/O, no clock.
enum BudgetLinkRules {
  /// The most expenses of an event that is linked, without deleted ones.
  static let maximumExpenses = 10_000
  private static let rateField = "exchange_rate"

  /// Refuses to link an event that counts already or for too many budgets, or at a wrong rate.
  static func requireLinkable(
    _ event: Event, to ground: SpendingGround, at rate: ExchangeRate?, isLinked: Bool
  ) throws(Refusal) {
    if rate == nil, event.baseCurrency != ground.currency {
      let message =
        "the budget is kept in \(ground.currency): say what 1 \(event.baseCurrency) is worth in it"
      throw .invalid([FieldViolation(rateField, "REQUIRED", message)])
    }
    if rate != nil, event.baseCurrency == ground.currency {
      let message = "the event is kept in \(ground.currency), too, so there is nothing to convert"
      throw .invalid([FieldViolation(rateField, "NOT_ALLOWED", message)])
    }
    if isLinked {
      throw .precondition(reason: "EVENT_LINKED", message: "the event counts for the budget already")
    }
    if event.budgetCount >= EventStatements.maximumBudgets {
      throw .precondition(
        reason: "TOO_MANY_BUDGETS",
        message: "an event counts for at most \(EventStatements.maximumBudgets) budgets")
    }
  }

  /// What the expenses of an event come to in a budget; those of days outside its periods do not count.
  static func actuals(
    _ expenses: [SpentExpense], of event: UUID, on ground: SpendingGround, at rate: ExchangeRate?
  ) throws(Refusal) -> [StoredActual] {
    if expenses.count > maximumExpenses {
      throw .precondition(
        reason: "TOO_MANY_EXPENSES",
        message: "an event with more than \(maximumExpenses) expenses cannot be linked")
    }
    var actuals: [StoredActual] = []
    actuals.reserveCapacity(expenses.count)
    do throws(MoneyError) {
      for expense in expenses {
        guard let item = try item(expense, on: ground, at: rate) else { continue }
        actuals.append(
          StoredActual(sourceID: expense.id, eventID: event, day: expense.day, item: item, rate: rate))
      }
    } catch {
      throw .invalid([
        FieldViolation(rateField, "TOO_LARGE", "an expense is more than can be kept at this rate")
      ])
    }
    return actuals
  }

  /// What an expense comes to in a budget: converted once, by the rate of the link. Nil if its day is outside the periods.
  static func item(
    _ expense: SpentExpense, on ground: SpendingGround, at rate: ExchangeRate?
  ) throws(MoneyError) -> SpendingItem? {
    guard let period = ground.periods.index(of: expense.day) else { return nil }
    let amount = try rate?.convert(expense.amount, to: ground.currency) ?? expense.amount
    guard amount.minorUnits.magnitude <= Amount.maximumMinor.magnitude else { throw .overflow }
    return SpendingItem(period: period, categoryID: expense.categoryID, amountMinor: amount.minorUnits)
  }
}
