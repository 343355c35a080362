import Events
import PayshareAPI
import Postgres
import RPC
import ServiceKit

/// Commits changes of expenses.
extension ExpenseService {
  /// Commits a change. If a balance would pass its limit, the client is told whose and by how much.
  func commit(
    _ change: ExpenseChange, to event: Event, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Expense {
    do throws(Status) {
      if event.budgetCount > 0, change.old.map({ !$0.isSpentLike(change.new) }) ?? true {
        try await spending.count(
          SpentChange(from: change.old, to: change.new), in: event, for: call
        ) { more async throws(Status) in
          try await database.commit(change.batch(with: more), for: call, unique: [ExpenseStatements.idKey])
        }
      } else {
        try await database.commit(change.batch, for: call, unique: [ExpenseStatements.idKey])
      }
      return change.reply
    } catch {
      guard error.code == .outOfRange else { throw error }
      throw try await balanceTooLarge(change.balances, event, call) ?? error
    }
  }
}
