import Identifiers
import Money
import Postgres
import ServiceKit

/// The SQL of changes of what is spent and planned. In a batch they come in the order of `WriteBatch.spend`, and those of
/// several budgets in order of these' ids.
extension SpendingStatements {
  /// Locks a budget, so that changes of its sums happen one after the other; rolls the batch back if another revision has
  /// come into force.
  /// - Parameter events: by how many the number of its events changes.
  static func lock(
    _ ground: SpendingGround, events: Int32, in organisation: UUID
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE budget SET spend_version = spend_version + 1, event_count = event_count + $4
      WHERE organisation_id = $1 AND id = $2 AND in_force_number IS NOT DISTINCT FROM $3
      RETURNING true
      """, organisation, ground.budgetID, ground.inForceNumber, events, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the budget has changed"))
  }

  /// Changes the sums of categories as they were entered.
  static func add(
    _ totals: [SpendingChange.Total], to budget: UUID, in organisation: UUID
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO budget_total AS t (organisation_id, budget_id, category_id, period, spent, planned)
      SELECT $1, $2, * FROM unnest($3::uuid[], $4::integer[], $5::bigint[], $6::bigint[])
      ON CONFLICT (organisation_id, budget_id, category_id, period)
      DO UPDATE SET spent = t.spent + excluded.spent, planned = t.planned + excluded.planned
      """, organisation, budget, totals.map(\.place.categoryID), totals.map { Int32($0.place.period) },
      totals.map(\.delta.spent), totals.map(\.delta.planned))
  }

  /// Changes the sums of lines in one period; rolls the batch back if a line has less left than is added to what is
  /// spent.
  static func add(
    _ group: SpendingChange.Group, to budget: UUID, isLimited: Bool, in organisation: UUID
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE budget_counter SET spent[$4] = spent[$4] + $5, planned[$4] = planned[$4] + $6
      WHERE organisation_id = $1 AND budget_id = $2 AND category_id = ANY ($3)
        AND (NOT $7 OR $5 <= 0 OR stop_at IS NULL OR spent[$4] + $5 <= stop_at[$4])
      RETURNING true
      """, organisation, budget, group.lineIDs, Int32(group.period) + 1, group.delta.spent,
      group.delta.planned, isLimited, as: Bool.self
    ).expecting(rows: Int64(group.lineIDs.count), or: overLimit)
  }

  /// Changes the sums of many lines in many periods, likewise: `deltas` has what is spent more in each period of the first
  /// line, then of the second, and so on.
  static func add(
    _ deltas: [Int64], to lineIDs: [UUID], of ground: SpendingGround, isLimited: Bool, in organisation: UUID
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE budget_counter c SET spent = n.spent
      FROM (
        SELECT w.category_id, ARRAY(
          SELECT k.spent[i] + ($4::bigint[])[(w.n - 1) * $5 + i] FROM generate_series(1, $5) AS i ORDER BY i) AS spent
        FROM unnest($3::uuid[]) WITH ORDINALITY AS w (category_id, n)
        JOIN budget_counter k ON k.organisation_id = $1 AND k.budget_id = $2 AND k.category_id = w.category_id
      ) AS n
      WHERE c.organisation_id = $1 AND c.budget_id = $2 AND c.category_id = n.category_id
        AND (NOT $6 OR c.stop_at IS NULL OR NOT EXISTS (
          SELECT FROM unnest(c.spent, n.spent, c.stop_at) AS p (before, after, stop_at)
          WHERE p.after > p.before AND p.after > p.stop_at))
      RETURNING true
      """, organisation, ground.budgetID, lineIDs, deltas, Int64(ground.periods.count), isLimited,
      as: Bool.self
    ).expecting(rows: Int64(lineIDs.count), or: overLimit)
  }

  /// Writes the sums and limits of a line that carries over; rolls the batch back if its sums are not those that were read.
  static func write(
    _ renewal: SpendingChange.Renewal, of budget: UUID, in organisation: UUID
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE budget_counter SET spent = $4, planned = $5, stop_at = $6
      WHERE organisation_id = $1 AND budget_id = $2 AND category_id = $3 AND spent = $7 AND planned = $8 RETURNING true
      """, organisation, budget, renewal.history.line.categoryID, renewal.history.spent,
      renewal.history.planned, renewal.stopAts, renewal.before.spent, renewal.before.planned, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "something else was spent under the line"))
  }

  /// What the lines that stop had left in a period, after a refusal: the one with the least first.
  static func left(
    in period: Int, of lineIDs: [UUID], of budget: UUID, in organisation: UUID
  ) -> Statement<StoppingLine> {
    Statement(
      """
      SELECT category_id, stop_at[$4] - spent[$4] FROM budget_counter
      WHERE organisation_id = $1 AND budget_id = $2 AND category_id = ANY ($3) AND stop_at[$4] IS NOT NULL
      ORDER BY 2, 1
      """, organisation, budget, lineIDs, Int32(period) + 1
    ) { row throws(PostgresError) in
      StoppingLine(categoryID: try row.next(), leftMinor: try row.next())
    }
  }

  /// A line that stops spending, with what it has left in a period.
  struct StoppingLine: Sendable {
    let categoryID: UUID
    let leftMinor: Int64
  }

  /// It names no figure and no line: not everybody who is stopped may see the budget.
  private static var overLimit: GuardFailure { GuardFailure(Guard.budgetLimit, "a budget has less left") }
}

extension WriteBatch {
  /// Changes the sums of a budget. Locks the budget first, whose other sums need no order of their own after that.
  /// - Parameters:
  ///   - events: by how many the number of its events changes.
  ///   - record: adds what is spent itself.
  mutating func spend(
    _ change: SpendingChange, on ground: SpendingGround, events: Int32 = 0, in organisation: UUID,
    with record: (inout WriteBatch) -> Void
  ) {
    add(SpendingStatements.lock(ground, events: events, in: organisation))
    record(&self)
    if !change.totals.isEmpty {
      add(SpendingStatements.add(change.totals, to: ground.budgetID, in: organisation))
    }
    if change.groups.count > Self.maximumGroups {
      let (lines, deltas) = change.byLine(of: ground.periods.count)
      add(
        SpendingStatements.add(deltas, to: lines, of: ground, isLimited: change.isLimited, in: organisation))
    } else {
      for group in change.groups {
        add(
          SpendingStatements.add(
            group, to: ground.budgetID, isLimited: change.isLimited, in: organisation))
      }
    }
    for renewal in change.renewals {
      add(SpendingStatements.write(renewal, of: ground.budgetID, in: organisation))
    }
  }

  /// The most statements for groups of lines. An edit has fewer; what an event's expenses come to may have many, none of
  /// which is planned.
  private static let maximumGroups = 8
}

extension SpendingChange {
  /// What is spent more of each line, in each of so many periods.
  fileprivate func byLine(of periods: Int) -> (lineIDs: [UUID], deltas: [Int64]) {
    let lines = Set(groups.flatMap(\.lineIDs)).sorted()
    let places = Dictionary(lines.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var deltas = [Int64](repeating: 0, count: lines.count * periods)
    for group in groups {
      for line in group.lineIDs {
        deltas[places[line, default: 0] * periods + group.period] += group.delta.spent
      }
    }
    return (lines, deltas)
  }
}
