package import Identifiers
package import Money
package import Postgres
import ServiceKit

/// What budgets ask of the goals that they belong to.
extension GoalStatements {
  /// Whether a goal is archived: one row, or none if there is no such goal.
  package static func isArchived(_ id: UUID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "SELECT is_archived FROM goal WHERE organisation_id = $1 AND id = $2", organisation, id, as: Bool.self)
  }

  /// What is saved for a goal.
  package static func saved(for id: UUID, in organisation: UUID) -> Statement<Amount> {
    Statement(
      "SELECT saved_minor, currency FROM goal WHERE organisation_id = $1 AND id = $2", organisation, id
    ) {
      row throws(PostgresError) in
      let (minorUnits, code): (Int64, String) = (try row.next(), try row.next())
      guard let currency = try? Currency(code: code) else { throw row.undecodable("not a currency") }
      return Amount(minorUnits: minorUnits, currency: currency)
    }
  }

  /// Locks a goal as `lockForBudgets` does; rolls the batch back also if its target is another one by now.
  package static func lockForBudgets(
    _ id: UUID, withTarget target: Amount, in organisation: UUID
  ) -> Statement<Bool> {
    Statement(
      """
      SELECT true FROM goal
      WHERE organisation_id = $1 AND id = $2 AND NOT is_archived AND target_minor = $3 AND currency = $4
      FOR NO KEY UPDATE
      """, organisation, id, target.minorUnits, target.currency.code, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the goal has changed"))
  }

  /// Locks a goal, so that changes of what is in force in its budgets happen one after the other; rolls the batch back if
  /// it is archived by now. Comes before the budgets.
  package static func lockForBudgets(_ id: UUID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT true FROM goal WHERE organisation_id = $1 AND id = $2 AND NOT is_archived FOR NO KEY UPDATE
      """, organisation, id, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the goal has changed"))
  }
}
