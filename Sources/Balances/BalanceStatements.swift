import Events
public import Identifiers
public import Postgres
import Rules
import ServiceKit

/// The SQL of running balances, which are stored with an event's participants.
public enum BalanceStatements {
  /// The running balance of a participant, with their name.
  public struct StoredBalance: Sendable {
    /// The balance.
    public let balance: Balance
    /// The name that the person chose.
    public let displayName: String
  }

  /// The running balances of an event, one for each participant, ordered by person.
  public static func balances(of event: UUID, in organisation: UUID) -> Statement<StoredBalance> {
    Statement(
      """
      SELECT p.user_id, p.paid_minor, p.owed_minor, u.display_name
      FROM participant p
      JOIN app_user u ON u.organisation_id = p.organisation_id AND u.id = p.user_id
      WHERE p.organisation_id = $1 AND p.event_id = $2
      ORDER BY p.user_id
      """, organisation, event
    ) { row throws(PostgresError) in
      StoredBalance(
        balance: Balance(
          userID: try row.next(), paidMinor: try row.next(), owedMinor: try row.next()),
        displayName: try row.next())
    }
  }

  /// Counts a change of the balances, or of what counts for budgets; rolls the batch back if the event has changed since
  /// the decision read it, or the number of budgets for which it counts.
  ///
  /// It locks the event's row, so that changes of its balances are serialised: participants' rows can then be changed
  /// in any order without a deadlock. Add it before rows that refer to the event: their foreign key check would lock
  /// the event's row too, but shared, and with many writers PostgreSQL would spend most of its time tracking who
  /// shares it (multixacts).
  static func countChange(of event: Event, in organisation: UUID) -> Statement<Int64> {
    Statement(
      """
      UPDATE event SET balance_version = balance_version + 1
      WHERE organisation_id = $1 AND id = $2 AND version = $3 AND budget_count = $4 RETURNING balance_version
      """, organisation, event.id, event.version.number, event.budgetCount, as: Int64.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the event was changed in between"))
  }

  /// Adds changes to the running balances of participants.
  static func add(_ changes: [Balance], to event: UUID, in organisation: UUID) -> Statement<Void> {
    Statement(
      """
      UPDATE participant p
      SET paid_minor = p.paid_minor + d.paid, owed_minor = p.owed_minor + d.owed
      FROM unnest($3::uuid[], $4::bigint[], $5::bigint[]) AS d (user_id, paid, owed)
      WHERE p.organisation_id = $1 AND p.event_id = $2 AND p.user_id = d.user_id
      """, organisation, event, changes.map(\.userID), changes.map(\.paidMinor), changes.map(\.owedMinor))
  }
}
