import Identifiers
import Postgres
import Rules
import ServiceKit

/// The SQL of thresholds of transfers.
enum TransferThresholdStatements {
  /// The threshold of a budget, if it ever had one.
  static func threshold(of budget: UUID, in organisation: UUID) -> Statement<TransferThreshold> {
    Statement(
      """
      SELECT amount_minor, version, update_time FROM budget_transfer_threshold
      WHERE organisation_id = $1 AND budget_id = $2
      """, organisation, budget
    ) { row throws(PostgresError) in
      TransferThreshold(
        budgetID: budget, amountMinor: try row.next(), version: ResourceVersion(try row.next()),
        updateTime: try row.next())
    }
  }

  /// Writes the next version of a threshold; rolls the batch back if another change came first. Comes after the lock of
  /// the budget.
  static func store(_ threshold: TransferThreshold, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      INSERT INTO budget_transfer_threshold AS t (organisation_id, budget_id, amount_minor, version, update_time)
      VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (organisation_id, budget_id) DO UPDATE
      SET amount_minor = excluded.amount_minor, version = excluded.version, update_time = excluded.update_time
      WHERE t.version = excluded.version - 1
      RETURNING true
      """, organisation, threshold.budgetID, threshold.amountMinor, threshold.version.number,
      threshold.updateTime, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the threshold has changed"))
  }

  /// Rolls the batch back if a budget has another threshold than the one that was decided by. Comes after the lock of the
  /// budget, so that none is set in between.
  static func require(_ amount: Int64?, of budget: UUID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT true WHERE $3::bigint IS NOT DISTINCT FROM (
        SELECT amount_minor FROM budget_transfer_threshold WHERE organisation_id = $1 AND budget_id = $2)
      """, organisation, budget, amount, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the threshold has changed"))
  }
}
