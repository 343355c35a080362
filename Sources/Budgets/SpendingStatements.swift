import Identifiers
import Money
import Postgres

/// The SQL that reads what decides about spending. Its statements belong into one snapshot.
enum SpendingStatements {
  /// Which budgets are read.
  enum Scope: Sendable {
    /// One budget.
    case budget(UUID)
    /// Those for which an event counts.
    case event(UUID)

    var id: UUID {
      switch self {
      case .budget(let id), .event(let id): id
      }
    }

    fileprivate var texts: Texts {
      switch self {
      case .budget: .ofBudget
      case .event: .ofEvent
      }
    }
  }

  /// The lines that count a category in a budget.
  struct StoredCoverage: Sendable {
    let budgetID: UUID
    let categoryID: UUID
    let coverage: SpendingCoverage
  }

  /// A line in force, with its sums.
  struct StoredHistory: Sendable {
    let budgetID: UUID
    let history: SpendingHistory
  }

  /// The texts of a scope, which differ in where the budgets are from. A limit of one row has PostgreSQL look up each line:
  /// it would expect many, and read all lines of the budget.
  fileprivate struct Texts: Sendable {
    let coverage: SQL
    let histories: SQL

    static let ofBudget = Texts("budget b WHERE b.organisation_id = $1 AND b.id = $2")
    static let ofEvent = Texts(
      """
      budget_link l
      JOIN budget b ON b.organisation_id = l.organisation_id AND b.id = l.budget_id
      WHERE l.organisation_id = $1 AND l.event_id = $2
      """)

    init(_ budgets: String) {
      coverage = SQL(
        dynamic: """
          SELECT b.id, c.category_id, c.line_ids, c.depends_on_history
          FROM (SELECT b.id FROM \(budgets)) AS b
          JOIN budget_coverage c ON c.organisation_id = $1 AND c.budget_id = b.id AND c.category_id = ANY ($3)
          """)
      histories = SQL(
        dynamic: """
          SELECT b.id, n.line_id, l.message, k.spent, k.planned
          FROM (SELECT b.id, b.in_force_number FROM \(budgets)) AS b
          CROSS JOIN LATERAL (
            SELECT DISTINCT unnest(line_ids) AS line_id FROM budget_coverage
            WHERE organisation_id = $1 AND budget_id = b.id AND category_id = ANY ($3) AND depends_on_history
          ) AS n
          CROSS JOIN LATERAL (
            SELECT message FROM budget_line
            WHERE organisation_id = $1 AND budget_id = b.id AND number = b.in_force_number AND category_id = n.line_id
            LIMIT 1
          ) AS l
          CROSS JOIN LATERAL (
            SELECT spent, planned FROM budget_counter
            WHERE organisation_id = $1 AND budget_id = b.id AND category_id = n.line_id LIMIT 1
          ) AS k
          """)
    }
  }

  /// What is read of a budget itself, in this order, of a budget `b`.
  static let columns = "b.id, b.currency, b.first_days, b.end_day, b.in_force_number, b.spend_version"
  private static let one = SQL(
    dynamic: "SELECT \(columns) FROM budget b WHERE b.organisation_id = $1 AND b.id = $2")

  /// A budget, without its lines.
  static func ground(_ budget: UUID, in organisation: UUID) -> Statement<SpendingGround> {
    Statement(one, organisation, budget) { row throws(PostgresError) in try decode(&row) }
  }

  /// The lines in force that count some categories.
  static func coverage(
    of categories: [UUID], by scope: Scope, in organisation: UUID
  ) -> Statement<StoredCoverage> {
    Statement(scope.texts.coverage, organisation, scope.id, categories) { row throws(PostgresError) in
      StoredCoverage(
        budgetID: try row.next(), categoryID: try row.next(),
        coverage: SpendingCoverage(lineIDs: try row.next(), dependsOnHistory: try row.next()))
    }
  }

  /// The lines in force that count some categories where one of them stops spending and carries over, with their sums.
  static func histories(
    of categories: [UUID], by scope: Scope, in organisation: UUID
  ) -> Statement<StoredHistory> {
    Statement(scope.texts.histories, organisation, scope.id, categories) { row throws(PostgresError) in
      let budget: UUID = try row.next()
      let stored = StoredLine(categoryID: try row.next(), message: try row.next())
      guard let line = try? StatedLine(stored).line else {
        throw row.locate(row.undecodable("not a line"), table: "budget_line", id: stored.categoryID)
      }
      return StoredHistory(
        budgetID: budget,
        history: SpendingHistory(line, spent: try row.next(), planned: try row.next()))
    }
  }

  static func decode(_ row: inout RowReader) throws(PostgresError) -> SpendingGround {
    let id: UUID = try row.next()
    let code: String = try row.next()
    guard let currency = try? Currency(code: code) else {
      throw row.locate(row.undecodable("not a currency"), table: "budget", id: id)
    }
    let firstDays: [CalendarDate] = try row.next()
    let endDay: CalendarDate = try row.next()
    guard let periods = BudgetPeriods(firstDays: firstDays, end: endDay) else {
      throw row.locate(row.undecodable("not periods"), table: "budget", id: id)
    }
    return SpendingGround(
      budgetID: id, currency: currency, periods: periods, inForceNumber: try row.next(),
      spendVersion: try row.next())
  }
}

extension SpendingGround {
  /// The same with the lines that were read of it.
  func with(
    _ coverage: [SpendingStatements.StoredCoverage], _ histories: [SpendingStatements.StoredHistory]
  ) -> SpendingGround {
    var ground = self
    for row in coverage where row.budgetID == budgetID { ground.coverage[row.categoryID] = row.coverage }
    for row in histories where row.budgetID == budgetID && row.history.line.dependsOnHistory {
      ground.histories[row.history.line.categoryID] = row.history
    }
    return ground
  }
}

extension BudgetLine {
  /// Whether what may be spent in a period depends on others.
  fileprivate var dependsOnHistory: Bool { limit.mode == .stop && rollover.kind != .none }
}
