import Identifiers
import Money
import Postgres
import Rules
import ServiceKit

/// The SQL of budgets.
enum BudgetStatements {
  static let idConstraint = "budget_key"

  /// What `decode` reads, of a budget `b`.
  static let columns = """
    b.id, b.goal_id, b.name_sealed, b.description_sealed, b.currency, b.period_length, b.year_start_month,
    b.first_days, b.end_day, b.creator_id, b.in_force_number, b.newest_number, b.version,
    coalesce(\(newest), 0), b.event_count, b.create_time, b.update_time
    """
  /// The number of the newest revision that was not removed, of a budget `b`.
  static let newest = """
    (SELECT max(n.number) FROM budget_revision n WHERE n.organisation_id = b.organisation_id AND n.budget_id = b.id)
    """
  private static let one = SQL(
    dynamic: "SELECT \(columns) FROM budget b WHERE b.organisation_id = $1 AND b.id = $2")

  /// A budget.
  static func budget(_ id: UUID, in organisation: UUID) -> Statement<StoredBudget> {
    Statement(one, organisation, id, row: decode)
  }

  static func insert(
    _ budget: Budget, _ texts: BudgetVault.SealedTexts, _ chosen: ChosenID?, in organisation: UUID,
    at time: Timestamp
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO budget
        (organisation_id, id, goal_id, name_sealed, description_sealed, currency, period_length, year_start_month,
         first_days, end_day, creator_id, newest_number, version, create_time, update_time, create_fingerprint)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14, $15)
      """, organisation, budget.id, budget.goalID, texts.name, texts.description, budget.currency.code,
      budget.plan.length.rawValue, budget.plan.yearStartMonth, budget.periods.all.map(\.first),
      budget.periods.span.end, budget.creatorID, budget.lastNumber, budget.version.number, time,
      chosen?.fingerprint)
  }

  /// A row if the same request made the budget with the chosen id.
  static func isRepetition(_ chosen: ChosenID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "SELECT true FROM budget WHERE organisation_id = $1 AND id = $2 AND create_fingerprint = $3",
      organisation, chosen.id, chosen.fingerprint, as: Bool.self)
  }

  /// Writes the next version of a budget; rolls the batch back if another change came first. Locks the budget, so that
  /// changes of what belongs to it happen one after the other: comes before them.
  /// - Parameter texts: nil if they stay.
  static func update(
    _ budget: Budget, _ texts: BudgetVault.SealedTexts? = nil, in organisation: UUID, at time: Timestamp
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE budget SET name_sealed = coalesce($3, name_sealed),
        description_sealed = CASE WHEN $3 IS NULL THEN description_sealed ELSE $4 END,
        newest_number = $5, version = $6, update_time = $7
      WHERE organisation_id = $1 AND id = $2 AND version = $6 - 1 RETURNING true
      """, organisation, budget.id, texts?.name, texts?.description, budget.lastNumber,
      budget.version.number, time, as: Bool.self
    ).expecting(rows: 1, or: stale)
  }

  /// Puts another revision in force; rolls the batch back if another change came first. Locks the budget: what is spent
  /// and planned comes before it, or is decided again.
  static func putInForce(
    _ budget: Budget, in organisation: UUID, at time: Timestamp
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE budget SET in_force_number = $3, newest_number = $4, version = $5, update_time = $6
      WHERE organisation_id = $1 AND id = $2 AND version = $5 - 1 RETURNING true
      """, organisation, budget.id, budget.inForceNumber, budget.lastNumber, budget.version.number, time,
      as: Bool.self
    ).expecting(rows: 1, or: stale)
  }

  /// Locks a budget, so that what is changed of its drafts stands in the journal in the order in which it was changed.
  static func lock(_ id: UUID, in organisation: UUID) -> Statement<Void> {
    Statement("SELECT FROM budget WHERE organisation_id = $1 AND id = $2 FOR NO KEY UPDATE", organisation, id)
  }

  private static let stale = GuardFailure(Guard.stale, "the budget has changed")

  static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredBudget {
    let id: UUID = try row.next()
    do throws(PostgresError) {
      return try decode(id, &row)
    } catch {
      throw row.locate(error, table: "budget", id: id)
    }
  }

  private static func decode(_ id: UUID, _ row: inout RowReader) throws(PostgresError) -> StoredBudget {
    let goal: UUID = try row.next()
    let (name, description): ([UInt8], [UInt8]?) = (try row.next(), try row.next())
    guard let currency = try? Currency(code: try row.next(String.self)) else {
      throw row.undecodable("not a currency")
    }
    guard let length = PeriodPlan.Length(rawValue: try row.next()) else {
      throw row.undecodable("not a length of periods")
    }
    let month: Int16 = try row.next()
    let (days, end): ([CalendarDate], CalendarDate) = (try row.next(), try row.next())
    guard let periods = BudgetPeriods(firstDays: days, end: end) else {
      throw row.undecodable("not periods")
    }
    var budget = Budget(
      id: id, goalID: goal, displayName: "", description: "", currency: currency,
      plan: PeriodPlan(length: length, yearStartMonth: month, periods: periods), creatorID: try row.next())
    budget.inForceNumber = try row.next()
    budget.lastNumber = try row.next()
    budget.version = ResourceVersion(try row.next())
    return StoredBudget(
      budget: budget, nameSealed: name, descriptionSealed: description, newestNumber: try row.next(),
      eventCount: try row.next(), createTime: try row.next(), updateTime: try row.next())
  }
}

extension BudgetPeriods {
  /// Periods as they are stored; nil if they are none.
  init?(firstDays days: [CalendarDate], end: CalendarDate) {
    var periods: [BudgetPeriod] = []
    for (index, day) in days.enumerated() {
      guard let period = BudgetPeriod(from: day, to: index + 1 < days.count ? days[index + 1] : end) else {
        return nil
      }
      periods.append(period)
    }
    guard let made = try? BudgetPeriods(periods) else { return nil }
    self = made
  }
}
