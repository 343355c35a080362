import Identifiers
import Postgres
import ServiceKit

/// The SQL of views. Each statement reads one state, so that its parts fit together.
enum BudgetViewStatements {
  /// A row of a view by counters.
  struct Row: Sendable {
    /// What it is for.
    enum Kind: Int16, Sendable {
      /// A line of the page.
      case line = 0
      /// A line at the top, for the whole.
      case top = 1
      /// All that was spent and is planned, whatever counts it; only on the first page.
      case everything = 2
    }

    let kind: Kind
    let line: StoredLine
    let sums: PeriodSums
    /// The line that it is part of; nil at the top.
    let parentID: UUID?
  }

  /// A page of the lines in force with their counters, and on the first page all lines at the top; nothing if another
  /// revision is in force.
  static func linesInForce(
    _ number: Int64, of budget: UUID, in organisation: UUID, _ page: Page
  ) -> Statement<Row> {
    Statement(
      linesText, organisation, budget, number, page.after?.id ?? .zero, page.rowLimit, page.after == nil
    ) { row throws(PostgresError) in
      guard let kind = Row.Kind(rawValue: try row.next()) else { throw row.undecodable("not a kind") }
      let line = StoredLine(categoryID: try row.next(), message: try row.next())
      let sums = PeriodSums(spent: try row.next(), planned: try row.next())
      return Row(kind: kind, line: line, sums: sums, parentID: try row.next())
    }.large
  }

  static let linesText = SQL(
    dynamic: """
      SELECT * FROM (
        SELECT 0::smallint AS kind, \(lineColumns) FROM \(linesOfBudget)
        WHERE \(isInForce) AND l.category_id > $4
        ORDER BY l.category_id LIMIT $5) AS page
      UNION ALL
      SELECT 1::smallint, \(lineColumns) FROM \(linesOfBudget)
      WHERE $6 AND \(isInForce) AND cardinality(v.line_ids) = 1
      UNION ALL
      SELECT 2::smallint, '00000000-0000-0000-0000-000000000000'::uuid, ''::bytea, array_agg(s.spent ORDER BY s.period),
        array_agg(s.planned ORDER BY s.period), NULL::uuid
      FROM (
        SELECT p.period, coalesce(sum(t.spent), 0)::bigint AS spent, coalesce(sum(t.planned), 0)::bigint AS planned
        FROM budget b
        CROSS JOIN generate_series(0, cardinality(b.first_days) - 1) AS p (period)
        LEFT JOIN budget_total t
          ON t.organisation_id = $1 AND t.budget_id = $2 AND t.period = p.period
        WHERE $6 AND \(isInForce)
        GROUP BY p.period) AS s
      HAVING count(*) > 0
      """)

  private static let lineColumns = "l.category_id, l.message, c.spent, c.planned, v.line_ids[2]"
  /// A limit of one row has PostgreSQL look up each line: without statistics it would compare all with all.
  private static let linesOfBudget = """
    budget b
      JOIN budget_line l
        ON l.organisation_id = b.organisation_id AND l.budget_id = b.id AND l.number = b.in_force_number
      CROSS JOIN LATERAL (
        SELECT spent, planned FROM budget_counter
        WHERE organisation_id = l.organisation_id AND budget_id = l.budget_id AND category_id = l.category_id LIMIT 1
      ) AS c
      CROSS JOIN LATERAL (
        SELECT line_ids FROM budget_coverage
        WHERE organisation_id = l.organisation_id AND budget_id = l.budget_id AND category_id = l.category_id LIMIT 1
      ) AS v
    """
  private static let isInForce = "b.organisation_id = $1 AND b.id = $2 AND b.in_force_number = $3"

  /// A budget in force, with what lines count of it.
  struct GoalPart: Sendable {
    let budgetID: UUID
    let code: String
    let firstDays: [CalendarDate]
    let endDay: CalendarDate
    let amounts: [Int64]
    let spent: Int64
    let planned: Int64
  }

  /// The most budgets of a view of a goal.
  static let maximumParts = 1_000

  /// The budgets of a goal that are in force.
  static func parts(ofGoal goal: UUID, in organisation: UUID) -> Statement<GoalPart> {
    Statement(
      """
      SELECT b.id, b.currency, b.first_days, b.end_day, r.amounts, s.spent, s.planned
      FROM budget b
      JOIN budget_revision r
        ON r.organisation_id = b.organisation_id AND r.budget_id = b.id AND r.number = b.in_force_number
      CROSS JOIN LATERAL (
        SELECT coalesce(sum(t.spent), 0)::bigint AS spent, coalesce(sum(t.planned), 0)::bigint AS planned
        FROM budget_total t
        WHERE t.organisation_id = b.organisation_id AND t.budget_id = b.id AND EXISTS (
          SELECT FROM budget_coverage v
          WHERE v.organisation_id = b.organisation_id AND v.budget_id = b.id AND v.category_id = t.category_id)) AS s
      WHERE b.organisation_id = $1 AND b.goal_id = $2
      ORDER BY b.id LIMIT $3
      """, organisation, goal, Int64(maximumParts)
    ) { row throws(PostgresError) in
      GoalPart(
        budgetID: try row.next(), code: try row.next(), firstDays: try row.next(), endDay: try row.next(),
        amounts: try row.next(), spent: try row.next(), planned: try row.next())
    }.large
  }
}
