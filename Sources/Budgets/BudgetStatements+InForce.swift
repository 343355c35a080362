import Identifiers
import Postgres
import ServiceKit

/// The SQL of what is in force.
extension BudgetStatements {
  static let overlapConstraint = "budget_coverage_once"

  /// What was spent and is planned, by category as it was entered and period.
  static func totals(of budget: UUID, in organisation: UUID) -> Statement<ActualTotal> {
    Statement(
      """
      SELECT category_id, period, spent, planned FROM budget_total WHERE organisation_id = $1 AND budget_id = $2
      """, organisation, budget
    ) { row throws(PostgresError) in
      let (category, period): (UUID, Int32) = (try row.next(), try row.next())
      return ActualTotal(
        categoryID: category == .zero ? nil : category, period: Int(period), spent: try row.next(),
        planned: try row.next())
    }.large
  }

  /// The categories that a revision was approved with; no row for a draft.
  static func tree(of number: Int64, of budget: UUID, in organisation: UUID) -> Statement<FrozenTree> {
    Statement(treeText, organisation, budget, number) { row throws(PostgresError) in
      FrozenTree(
        categoryIDs: try row.next(), parentIDs: try row.next(), mergedIntoIDs: try row.next())
    }.large
  }

  private static let treeText = SQL(
    dynamic: """
      SELECT t.category_ids, t.parent_ids, t.merged_into_ids FROM budget_tree t
      WHERE t.organisation_id = $1 AND t.budget_id = $2
        AND t.number = (SELECT \(meantNumber) FROM budget b WHERE b.organisation_id = $1 AND b.id = $2)
      """)

  static func insert(
    _ tree: FrozenTree, of number: Int64, of budget: UUID, in organisation: UUID
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO budget_tree (organisation_id, budget_id, number, category_ids, parent_ids, merged_into_ids)
      VALUES ($1, $2, $3, $4, $5, $6)
      """, organisation, budget, number, tree.categoryIDs, tree.parentIDs, tree.mergedIntoIDs)
  }

  /// Removes what is stored of the revision in force.
  static func removeCoverage(of budget: UUID, in organisation: UUID) -> Statement<Void> {
    Statement(
      "DELETE FROM budget_coverage WHERE organisation_id = $1 AND budget_id = $2", organisation, budget)
  }

  /// Removes the counters of the revision in force.
  static func removeCounters(of budget: UUID, in organisation: UUID) -> Statement<Void> {
    Statement(
      "DELETE FROM budget_counter WHERE organisation_id = $1 AND budget_id = $2", organisation, budget)
  }

  /// Rolls the batch back if another budget of the goal has one of the categories in force for the same days. The goal
  /// is locked, so that no other can come in between.
  static func requireNoOverlap(
    _ covered: [InForce.Covered], of budget: Budget, in organisation: UUID
  ) -> Statement<Bool> {
    let span = budget.periods.span
    return Statement(
      """
      SELECT true WHERE NOT EXISTS (
        SELECT FROM budget o
        JOIN budget_coverage c ON c.organisation_id = o.organisation_id AND c.budget_id = o.id
        WHERE o.organisation_id = $1 AND o.goal_id = $2 AND o.id <> $3 AND c.category_id = ANY ($4)
          AND c.days && daterange($5, $6))
      """, organisation, budget.goalID, budget.id, covered.map(\.categoryID), span.first, span.end,
      as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(BudgetGuard.overlap, "a category is in force in another budget"))
  }

  static func insert(
    _ covered: [InForce.Covered], of budget: Budget, in organisation: UUID
  ) -> Statement<Void> {
    var ends: [Int64] = []
    var lines: [UUID] = []
    for category in covered {
      lines += category.lineIDs
      ends.append(Int64(lines.count))
    }
    let starts = [1] + ends.dropLast().map { $0 + 1 }
    let span = budget.periods.span
    return Statement(
      """
      INSERT INTO budget_coverage
        (organisation_id, budget_id, category_id, goal_id, days, line_ids, depends_on_history)
      SELECT $1, $2, c.category_id, $3, daterange($4, $5), ($6::uuid[])[c.first:c.last], c.depends
      FROM unnest($7::uuid[], $8::bigint[], $9::bigint[], $10::boolean[]) AS c (category_id, first, last, depends)
      """, organisation, budget.id, budget.goalID, span.first, span.end, lines, covered.map(\.categoryID),
      Array(starts.prefix(covered.count)), ends, covered.map(\.dependsOnHistory))
  }

  /// Counts what was spent and is planned under lines by now. Comes after the lock of the budget, so that nothing is spent
  /// meanwhile, and after what they cover.
  /// - Parameter periods: how many amounts each counter has.
  static func count(
    _ lines: [BudgetLine], periods: Int, of budget: UUID, in organisation: UUID
  ) -> Statement<Void> {
    Statement(
      """
      WITH line AS (
        SELECT * FROM unnest($4::uuid[], $6::boolean[], $7::bigint[], $8::bigint[]) WITH ORDINALITY
          AS l (category_id, stops, carries, cap, place)
      ), amount AS (
        SELECT l.category_id, p.period, 0::bigint AS spent, 0::bigint AS planned
        FROM line l CROSS JOIN generate_series(0, $3 - 1) AS p (period)
        UNION ALL
        SELECT c.line_id, t.period, t.spent, t.planned
        FROM budget_total t
        CROSS JOIN LATERAL (
          SELECT unnest(line_ids) AS line_id FROM budget_coverage
          WHERE organisation_id = $1 AND budget_id = $2 AND category_id = t.category_id
        ) AS c
        WHERE t.organisation_id = $1 AND t.budget_id = $2
      ), cell AS (
        SELECT category_id, period, sum(spent)::bigint AS spent, sum(planned)::bigint AS planned
        FROM amount GROUP BY category_id, period
      ), counted AS (
        SELECT category_id, array_agg(spent ORDER BY period) AS spent, array_agg(planned ORDER BY period) AS planned
        FROM cell GROUP BY category_id
      )
      INSERT INTO budget_counter (organisation_id, budget_id, category_id, spent, planned, stop_at)
      SELECT $1, $2, l.category_id, c.spent, c.planned,
        CASE WHEN l.stops THEN budget_stop_at(
          ($5::bigint[])[(l.place - 1) * $3 + 1 : l.place * $3], c.spent, l.carries, nullif(l.cap, -1)) END
      FROM line l JOIN counted c ON c.category_id = l.category_id
      """, organisation, budget, Int64(periods), lines.map(\.categoryID), lines.flatMap(\.amounts),
      lines.map { $0.limit.mode == .stop }, lines.map(\.rollover.kind.number),
      lines.map { $0.rollover.cap ?? -1 })
  }
}

extension Rollover.Kind {
  /// As `budget_stop_at` knows it.
  fileprivate var number: Int64 {
    switch self {
    case .none: 0
    case .surplus: 1
    case .surplusAndDeficit: 2
    }
  }
}
