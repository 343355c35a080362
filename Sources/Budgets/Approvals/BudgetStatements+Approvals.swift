import Identifiers
import Money
import Postgres
import Rules
import ServiceKit

/// The SQL of revisions on their way to be approved.
extension BudgetStatements {
  /// The target of a budget's goal, by which its amounts are judged, and whether the goal is archived.
  static func goal(
    of budget: UUID, in organisation: UUID
  ) -> Statement<(target: Amount, isArchived: Bool)> {
    Statement(
      """
      SELECT g.target_minor, g.currency, g.is_archived
      FROM budget b JOIN goal g ON g.organisation_id = b.organisation_id AND g.id = b.goal_id
      WHERE b.organisation_id = $1 AND b.id = $2
      """, organisation, budget
    ) { row throws(PostgresError) in
      let (minorUnits, code): (Int64, String) = (try row.next(), try row.next())
      guard let currency = try? Currency(code: code) else { throw row.undecodable("not a currency") }
      return (Amount(minorUnits: minorUnits, currency: currency), try row.next())
    }
  }

  /// Rolls the batch back if another revision than this one is in force; nil means that none is. Comes after the lock of
  /// the budget.
  static func requireInForce(_ number: Int64?, of budget: UUID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT true FROM budget WHERE organisation_id = $1 AND id = $2 AND in_force_number IS NOT DISTINCT FROM $3
      """, organisation, budget, number, as: Bool.self
    ).expecting(rows: 1, or: staleRevision)
  }

  /// Moves a revision with its approval; rolls the batch back if it has another state than one of `states`, or another
  /// version. It may have the new state already: then it stays as it is. Comes after the lock of the budget.
  static func move(
    _ number: Int64, of budget: UUID, to state: StoredRevision.State, from states: [StoredRevision.State],
    _ version: ResourceVersion?, in organisation: UUID, at time: Timestamp
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE budget_revision SET state = $4, version = version + (state <> $4)::integer,
        update_time = CASE WHEN state = $4 THEN update_time ELSE greatest(update_time, $5) END
      WHERE organisation_id = $1 AND budget_id = $2 AND number = $3 AND state = ANY ($6::bigint[])
        AND ($7::bigint IS NULL OR version = $7)
      RETURNING true
      """, organisation, budget, number, state.rawValue, time,
      (states + [state]).map { Int64($0.rawValue) }, version?.number, as: Bool.self
    ).expecting(rows: 1, or: staleRevision)
  }
}
