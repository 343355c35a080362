import Identifiers
import Money
import Postgres
import ServiceKit

/// The SQL of the truth of what was spent.
enum ActualStatements {
  /// Keeps what something comes to, in place of what it came to before. Comes after the lock of the budget.
  static func keep(_ actual: StoredActual, of budget: UUID, in organisation: UUID) -> Statement<Void> {
    Statement(
      """
      INSERT INTO budget_actual
        (organisation_id, budget_id, source_id, event_id, day, period, category_id, amount_minor, rate_numerator,
         rate_denominator)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      ON CONFLICT (organisation_id, budget_id, source_id, is_entry)
      DO UPDATE SET day = excluded.day, period = excluded.period, category_id = excluded.category_id,
        amount_minor = excluded.amount_minor
      """, organisation, budget, actual.sourceID, actual.eventID, actual.day, Int32(actual.item.period),
      actual.item.categoryID, actual.item.amountMinor, actual.rate?.numerator, actual.rate?.denominator)
  }

  /// Removes what an entry, or else an expense, came to.
  static func remove(
    _ source: UUID, isEntry: Bool, of budget: UUID, in organisation: UUID
  ) -> Statement<Void> {
    Statement(
      """
      DELETE FROM budget_actual
      WHERE organisation_id = $1 AND budget_id = $2 AND source_id = $3 AND is_entry = $4
      """, organisation, budget, source, isEntry)
  }

  /// Keeps what the expenses of an event come to, at one rate.
  static func insert(
    _ actuals: [StoredActual], of event: UUID, for budget: UUID, rate: ExchangeRate?, in organisation: UUID
  ) -> Statement<Void> {
    let none = UUID.zero
    return Statement(
      """
      INSERT INTO budget_actual
        (organisation_id, budget_id, source_id, event_id, day, period, category_id, amount_minor, rate_numerator,
         rate_denominator)
      SELECT $1, $2, n.source_id, $3, n.day, n.period,
        nullif(n.category_id, '00000000-0000-0000-0000-000000000000'), n.amount, $9, $10
      FROM unnest($4::uuid[], $5::date[], $6::integer[], $7::uuid[], $8::bigint[])
        AS n (source_id, day, period, category_id, amount)
      """, organisation, budget, event, actuals.map(\.sourceID), actuals.map(\.day),
      actuals.map { Int32($0.item.period) }, actuals.map { $0.item.categoryID ?? none },
      actuals.map(\.item.amountMinor), rate?.numerator, rate?.denominator)
  }

  /// Removes what the expenses of an event came to.
  static func remove(eventID: UUID, of budget: UUID, in organisation: UUID) -> Statement<Void> {
    Statement(
      "DELETE FROM budget_actual WHERE organisation_id = $1 AND event_id = $2 AND budget_id = $3",
      organisation, eventID, budget)
  }

  /// What the expenses of an event come to in a budget, by category and period.
  static func sums(of event: UUID, for budget: UUID, in organisation: UUID) -> Statement<SpendingItem> {
    Statement(
      """
      SELECT period, category_id, sum(amount_minor)::bigint FROM budget_actual
      WHERE organisation_id = $1 AND event_id = $2 AND budget_id = $3 GROUP BY period, category_id
      """, organisation, event, budget
    ) { row throws(PostgresError) in
      SpendingItem(
        period: Int(try row.next(Int32.self)), categoryID: try row.next(), amountMinor: try row.next())
    }.large
  }
}

/// Something that was spent, as it is stored for a budget.
struct StoredActual: Sendable, Hashable {
  /// The entry or the expense.
  let sourceID: UUID
  /// The event of the expense; nil for an entry.
  let eventID: UUID?
  let day: CalendarDate
  let item: SpendingItem
  /// By what it was converted; nil if it was not.
  let rate: ExchangeRate?
}
