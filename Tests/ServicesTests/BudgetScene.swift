import Identifiers
import PayshareAPI
import Postgres
import Protobuf
import Testing

/// A goal with a budget in force, in EUR for the months of the first quarter of 2027.
struct BudgetScene {
  let payshare: Payshare
  /// Who owns the goal, and administers the organisation.
  let root: Person
  let goal: PayshareV1.Goal
  /// Above `fruit`.
  let food: PayshareV1.Category
  let fruit: PayshareV1.Category
  /// Without a line.
  let home: PayshareV1.Category
  let budget: PayshareV1.Budget

  /// - Parameter lines: the lines, for the categories food and fruit.
  init(
    _ payshare: Payshare,
    _ lines: (_ food: PayshareV1.Category, _ fruit: PayshareV1.Category) -> [PayshareV1.BudgetLine] = {
      [.init($0, [100, 100, 100]), .init($1, [50, 50, 50])]
    }
  ) async throws {
    self.payshare = payshare
    root = try await payshare.administrator()
    goal = try await root.goal()
    food = try await root.category("Food of the scene")
    fruit = try await root.categories.createCategory(
      .with { [food] in
        $0.category = .with { ($0.displayName, $0.parentCategoryID) = ("Fruit of the scene", food.id) }
      })
    home = try await root.category("Home of the scene")
    budget = try await root.budget(of: goal, lines(food, fruit))
    try await root.approves(budget)
  }

  /// What was spent and is planned under a line, by period, and where it stops.
  func counter(_ category: PayshareV1.Category) async throws -> Counter {
    try #require(await payshare.counters(of: budget)[category.id])
  }

  struct Counter: Sendable, Hashable {
    let spent: [Int64]
    let planned: [Int64]
    let stopAt: [Int64]?
  }
}

extension Payshare {
  /// The counters of a budget, by category.
  func counters(of budget: PayshareV1.Budget) async throws -> [String: BudgetScene.Counter] {
    let rows = try await database.read(
      Statement(
        "SELECT category_id, spent, planned, stop_at FROM budget_counter WHERE budget_id = $1",
        try #require(UUID(budget.id))
      ) { row throws(PostgresError) in
        let id: UUID = try row.next()
        return (
          id.description,
          BudgetScene.Counter(spent: try row.next(), planned: try row.next(), stopAt: try row.next())
        )
      })
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  /// What is kept of budgets and differs from what it follows from, seen at one moment; empty if nothing does.
  func budgetDrifts() async throws -> [String] {
    try await database.read(Statement(SQL(dynamic: Self.driftsText), as: String.self))
  }

  private static let driftsText = """
    WITH item AS (
      SELECT budget_id, coalesce(category_id, '00000000-0000-0000-0000-000000000000') AS category_id, period,
        amount_minor AS spent, 0::bigint AS planned
      FROM budget_actual
      UNION ALL
      SELECT e.budget_id, coalesce(e.category_id, '00000000-0000-0000-0000-000000000000'),
        (SELECT max(i) FROM generate_subscripts(b.first_days, 1) AS i WHERE b.first_days[i] <= e.day) - 1, 0, e.amount_minor
      FROM budget_entry e JOIN budget b ON b.organisation_id = e.organisation_id AND b.id = e.budget_id WHERE e.kind = 2
    ), total AS (
      SELECT budget_id, category_id, period, sum(spent) AS spent, sum(planned) AS planned FROM item
      GROUP BY budget_id, category_id, period
    ), expected AS (
      SELECT l.budget_id, l.event_id, x.id AS source_id,
        (CASE x.kind WHEN 2 THEN -1 ELSE 1 END) * x.base_total_minor * coalesce(l.rate_numerator, 1)
          / coalesce(l.rate_denominator, 1) AS amount,
        x.category_id, x.spend_date
      FROM budget_link l JOIN expense x ON x.organisation_id = l.organisation_id AND x.event_id = l.event_id
      JOIN budget b ON b.organisation_id = l.organisation_id AND b.id = l.budget_id
      WHERE x.delete_time IS NULL AND x.spend_date >= b.first_days[1] AND x.spend_date < b.end_day
      UNION ALL
      SELECT budget_id, NULL, id, amount_minor, category_id, day FROM budget_entry WHERE kind = 1
    )
    SELECT 'total of ' || category_id || ' in ' || period
    FROM (SELECT * FROM total UNION ALL SELECT budget_id, category_id, period, -spent, -planned FROM budget_total) AS t
    GROUP BY budget_id, category_id, period HAVING sum(spent) <> 0 OR sum(planned) <> 0
    UNION ALL
    SELECT 'line of ' || k.category_id || ' in ' || p.i
    FROM budget_counter k CROSS JOIN generate_subscripts(k.spent, 1) AS p (i)
    WHERE (k.spent[p.i], k.planned[p.i]) <> (
      SELECT coalesce(sum(t.spent), 0), coalesce(sum(t.planned), 0)
      FROM budget_coverage c JOIN budget_total t ON t.budget_id = c.budget_id AND t.category_id = c.category_id
      WHERE c.budget_id = k.budget_id AND k.category_id = ANY (c.line_ids) AND t.period = p.i - 1)
    UNION ALL
    SELECT 'actual of ' || coalesce(e.source_id, a.source_id)
    FROM expected e FULL JOIN budget_actual a ON a.budget_id = e.budget_id AND a.source_id = e.source_id
      AND a.is_entry = (e.event_id IS NULL)
    WHERE (e.event_id, e.amount::bigint, e.category_id, e.spend_date)
      IS DISTINCT FROM (a.event_id, a.amount_minor, a.category_id, a.day)
    UNION ALL
    SELECT 'events of ' || id FROM budget b
    WHERE event_count <> (SELECT count(*) FROM budget_link l WHERE l.budget_id = b.id)
    UNION ALL
    SELECT 'budgets of ' || id FROM event e
    WHERE budget_count <> (SELECT count(*) FROM budget_link l WHERE l.event_id = e.id)
    """

  /// The lines that have spent more than they may.
  func overspentLines() async throws -> [String] {
    try await database.read(
      Statement(
        """
        SELECT category_id || ' in ' || i FROM budget_counter CROSS JOIN generate_subscripts(spent, 1) AS i
        WHERE spent[i] > stop_at[i]
        """, as: String.self))
  }

  /// How many deadlocks the database had.
  func deadlocks() async throws -> Int64? {
    try await database.readFirst(
      Statement(
        "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()", as: Int64.self))
  }
}
