public import Identifiers
public import Postgres
import Rules
import ServiceKit

extension EventStatements {
  /// The most budgets for which an event counts.
  public static let maximumBudgets = 8

  /// Changes for how many budgets an event counts; rolls the batch back if the event, one of its expenses or its budgets
  /// have changed since they were read. Locks the event, so it comes first, and raises the version of its balances, so
  /// that changes of its expenses that were decided before are decided again.
  public static func countBudgets(
    _ change: Int16, of stored: StoredEvent, in organisation: UUID
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE event SET balance_version = balance_version + 1, budget_count = budget_count + $5
      WHERE organisation_id = $1 AND id = $2 AND version = $3 AND balance_version = $4 RETURNING true
      """, organisation, stored.event.id, stored.event.version.number, stored.balanceVersion, change,
      as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the event was changed in between"))
  }
}
