public import Events
public import Expenses
import Identifiers
import Money
public import Postgres
public import RPC
import ServiceKit

/// Makes expenses count for the budgets of their event. What it says to people names no figure of a budget: who takes
/// part in an event need not see it.
public struct EventSpending: ExpenseSpending {
  private let decisions: SpendingDecisions

  /// Shares its decisions with the service for entries.
  public init(_ decisions: SpendingDecisions) {
    self.decisions = decisions
  }

  /// Makes a change of an expense count.
  public func count(
    _ change: SpentChange, in event: Event, for call: ServerCall,
    commit: (WriteBatch) async throws(Status) -> Void
  ) async throws(Status) {
    let organisation = try call.caller.organisationID
    try await decisions.make(
      for: call, { (budgets: [LinkedBudget]) in budgets.map(\.ground) },
      read: { () async throws(Status) in try await budgets(change, event.id, call) },
      change: { budgets async throws(Status) in
        var batch = WriteBatch()
        batch.add(BudgetLinkStatements.require(budgets, of: event.id, in: organisation))
        for budget in budgets {
          try Self.count(change, in: event.id, for: budget, organisation, &batch)
        }
        try await commit(batch)
      })
  }

  private func budgets(
    _ change: SpentChange, _ event: UUID, _ call: ServerCall
  ) async throws(Status) -> [LinkedBudget] {
    let organisation = try call.caller.organisationID
    let categories = Array(Set([change.old?.categoryID, change.new?.categoryID].compactMap { $0 }))
    let scope = SpendingStatements.Scope.event(event)
    let (budgets, coverage, histories) = try await decisions.database.read(
      BudgetLinkStatements.budgets(of: event, expense: change.expenseID, in: organisation),
      SpendingStatements.coverage(of: categories, by: scope, in: organisation),
      SpendingStatements.histories(of: categories, by: scope, in: organisation), for: call)
    return budgets.map { budget in
      var budget = budget
      budget.ground = budget.ground.with(coverage, histories)
      return budget
    }
  }

  /// Adds what a change comes to in one budget.
  private static func count(
    _ change: SpentChange, in event: UUID, for budget: LinkedBudget, _ organisation: UUID,
    _ batch: inout WriteBatch
  ) throws(Status) {
    let ground = budget.ground
    let (item, sums) = try decided(change, budget)
    if item == nil, budget.counted == nil { return }
    batch.spend(sums, on: ground, in: organisation) { batch in
      if let item, let expense = change.new {
        let actual = StoredActual(
          sourceID: expense.id, eventID: event, day: expense.day, item: item, rate: budget.rate)
        batch.add(ActualStatements.keep(actual, of: ground.budgetID, in: organisation))
      } else {
        batch.add(
          ActualStatements.remove(
            change.expenseID, isEntry: false, of: ground.budgetID, in: organisation))
      }
    }
  }

  private static func decided(
    _ change: SpentChange, _ budget: LinkedBudget
  ) throws(Status) -> (SpendingItem?, SpendingChange) {
    let item: SpendingItem?
    do throws(MoneyError) {
      item = try change.new.flatMap { expense throws(MoneyError) in
        try BudgetLinkRules.item(expense, on: budget.ground, at: budget.rate)
      }
    } catch {
      throw Status(withoutFigures: .overflow)
    }
    do throws(SpendingError) {
      // A deletion is never stopped, not even that of a refund.
      return (
        item,
        try SpendingRules.change(
          from: [budget.counted].compactMap { $0 }, to: [item].compactMap { $0 }, on: budget.ground,
          isLimited: change.new != nil)
      )
    } catch {
      throw Status(withoutFigures: error)
    }
  }
}
