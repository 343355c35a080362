import Identifiers
import Postgres
import ServiceKit

/// The SQL that counts again what is kept of budgets.
enum ReconciliationStatements {
  /// A sum that differs.
  struct Drift: Sendable, Hashable {
    let budgetID: UUID
    /// Nil for what has no category.
    let categoryID: UUID?
    let period: Int32
    /// Whether it is what a line counts, not what was spent on a category.
    let isOfLine: Bool
    let isPlanned: Bool
    let kept: Int64
    let counted: Int64
  }

  /// The most sums of an answer.
  static let maximumDrifts = 1_000

  /// A page of the budgets of an organisation, by id.
  static func budgets(of organisation: UUID, _ page: Page) -> Statement<PageRow<UUID>> {
    Statement(
      "SELECT id FROM budget WHERE organisation_id = $1 AND id > $2 ORDER BY id LIMIT $3", organisation,
      page.after?.id ?? .zero, page.rowLimit
    ) { row throws(PostgresError) in
      let id: UUID = try row.next()
      return PageRow(
        id, at: Page.Position(time: Timestamp(microsecondsSince1970: 0), id: id), bytesUpToHere: 0)
    }.large
  }

  /// What differs in some budgets, all read in one state: the sums of categories from what was spent and planned, and
  /// those of lines from the sums of categories.
  static func drifts(of budgets: [UUID], in organisation: UUID) -> Statement<Drift> {
    Statement(text, organisation, budgets, Int64(maximumDrifts)) { row throws(PostgresError) in
      let (budget, category, period): (UUID, UUID, Int32) = (try row.next(), try row.next(), try row.next())
      return Drift(
        budgetID: budget, categoryID: category == .zero ? nil : category, period: period,
        isOfLine: try row.next(), isPlanned: try row.next(), kept: try row.next(), counted: try row.next())
    }.large
  }

  private static let text = SQL(
    dynamic: """
      WITH single AS (
        SELECT budget_id, coalesce(category_id, \(zero)) AS category_id, period, amount_minor AS spent, 0 AS planned
        FROM budget_actual WHERE organisation_id = $1 AND budget_id = ANY ($2)
        UNION ALL
        SELECT e.budget_id, coalesce(e.category_id, \(zero)), width_bucket(e.day, b.first_days) - 1, 0, e.amount_minor
        FROM budget_entry e JOIN budget b ON b.organisation_id = e.organisation_id AND b.id = e.budget_id
        WHERE e.organisation_id = $1 AND e.budget_id = ANY ($2) AND e.kind = 2
      ), total AS (
        SELECT budget_id, category_id, period, spent, planned FROM budget_total
        WHERE organisation_id = $1 AND budget_id = ANY ($2)
      ), sums AS (
        SELECT false AS is_of_line, budget_id, category_id, period, spent AS kept_spent, planned AS kept_planned,
          0 AS spent, 0 AS planned
        FROM total
        UNION ALL
        SELECT false, budget_id, category_id, period, 0, 0, spent, planned FROM single
        UNION ALL
        SELECT true, c.budget_id, c.category_id, k.number - 1, k.spent, k.planned, 0, 0
        FROM budget_counter c
        CROSS JOIN LATERAL unnest(c.spent, c.planned) WITH ORDINALITY AS k (spent, planned, number)
        WHERE c.organisation_id = $1 AND c.budget_id = ANY ($2)
        UNION ALL
        SELECT true, t.budget_id, line.id, t.period, 0, 0, t.spent, t.planned
        FROM total t
        JOIN budget_coverage v
          ON v.organisation_id = $1 AND v.budget_id = t.budget_id AND v.category_id = t.category_id
        CROSS JOIN LATERAL unnest(v.line_ids) AS line (id)
      ), compared AS (
        SELECT budget_id, category_id, period, is_of_line, sum(kept_spent) AS kept_spent,
          sum(kept_planned) AS kept_planned, sum(spent) AS spent, sum(planned) AS planned
        FROM sums GROUP BY budget_id, category_id, period, is_of_line
      )
      SELECT budget_id, category_id, period::integer, is_of_line, is_planned, kept::bigint, counted::bigint
      FROM compared
      CROSS JOIN LATERAL (VALUES (false, kept_spent, spent), (true, kept_planned, planned))
        AS pair (is_planned, kept, counted)
      WHERE kept <> counted
      ORDER BY budget_id, is_of_line, category_id, period, is_planned LIMIT $3
      """)

  private static let zero = "'00000000-0000-0000-0000-000000000000'::uuid"
}
