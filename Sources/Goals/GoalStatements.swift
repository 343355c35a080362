import Identifiers
import Money
import Postgres
import Rules
import ServiceKit

/// The SQL of goals.
package enum GoalStatements {
  static let idConstraint = "goal_key"

  /// What `decode` reads, of a goal `g`. The owner is looked up for each: as a join PostgreSQL might read all owners for
  /// a page, because it does not know its limit.
  static let columns = """
    g.id, g.name_sealed, g.description_sealed, g.target_minor, g.currency, g.start_day, g.due_day,
    (SELECT o.user_id FROM goal_owner o WHERE o.organisation_id = g.organisation_id AND o.goal_id = g.id),
    g.state, g.is_archived, g.version, g.saved_minor, g.entry_count, g.create_time, g.update_time
    """
  private static let one = SQL(
    dynamic: "SELECT \(columns) FROM goal g WHERE g.organisation_id = $1 AND g.id = $2")

  /// A goal.
  static func goal(_ id: UUID, in organisation: UUID) -> Statement<StoredGoal> {
    Statement(one, organisation, id, row: decode)
  }

  static func insert(
    _ goal: Goal, _ texts: GoalVault.SealedTexts, _ chosen: ChosenID?, in organisation: UUID,
    at time: Timestamp
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO goal
        (organisation_id, id, name_sealed, description_sealed, target_minor, currency, start_day, due_day, state, version,
         create_time, update_time, create_fingerprint)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12)
      """, organisation, goal.id, texts.name, texts.description, goal.target.minorUnits,
      goal.target.currency.code, CalendarDate(goal.startDate), goal.dueDate.flatMap { CalendarDate($0) },
      goal.phase.rawValue, goal.version.number, time, chosen?.fingerprint)
  }

  static func insertOwner(of goal: Goal, in organisation: UUID) -> Statement<Void> {
    Statement(
      "INSERT INTO goal_owner (organisation_id, goal_id, user_id) VALUES ($1, $2, $3)", organisation, goal.id,
      goal.ownerID)
  }

  /// A row if the same request made the goal with the chosen id.
  static func isRepetition(_ chosen: ChosenID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "SELECT true FROM goal WHERE organisation_id = $1 AND id = $2 AND create_fingerprint = $3",
      organisation, chosen.id, chosen.fingerprint, as: Bool.self)
  }

  /// Writes the next version of a goal; rolls the batch back if another change came first, or an entry came that is in
  /// its old currency.
  /// - Parameter texts: nil if they stay.
  static func update(
    _ goal: Goal, _ texts: GoalVault.SealedTexts?, in organisation: UUID, at time: Timestamp
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE goal SET name_sealed = coalesce($3, name_sealed),
        description_sealed = CASE WHEN $3 IS NULL THEN description_sealed ELSE $4 END,
        target_minor = $5, currency = $6, start_day = $7, due_day = $8, state = $9, is_archived = $10, version = $11,
        update_time = $12
      WHERE organisation_id = $1 AND id = $2 AND version = $11 - 1 AND (currency = $6 OR entry_count = 0)
      RETURNING true
      """, organisation, goal.id, texts?.name, texts?.description, goal.target.minorUnits,
      goal.target.currency.code, CalendarDate(goal.startDate), goal.dueDate.flatMap { CalendarDate($0) },
      goal.phase.rawValue, goal.isArchived, goal.version.number, time, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the goal has changed"))
  }

  /// Gives a goal to another owner, after `update`; rolls the batch back if they cannot log in by now.
  static func updateOwner(of goal: Goal, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      UPDATE goal_owner SET user_id = $3
      WHERE organisation_id = $1 AND goal_id = $2
        AND EXISTS (SELECT FROM app_user WHERE organisation_id = $1 AND id = $3 AND state = 1)
      RETURNING true
      """, organisation, goal.id, goal.ownerID, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the new owner cannot log in any more"))
  }

  /// Changes what is saved and how many entries there are, whatever others add meanwhile; rolls the batch back if the
  /// goal takes no entries by now, or in another currency, or the sum would be beyond its limit. Locks the goal, so that changes of its entries
  /// happen one after the other: comes before them.
  static func save(
    _ minorUnits: Int64, entries count: Int64, for goal: Goal, in organisation: UUID
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE goal SET saved_minor = saved_minor + $3, entry_count = entry_count + $4
      WHERE organisation_id = $1 AND id = $2 AND state = 1 AND NOT is_archived AND abs(saved_minor + $3) <= $5
        AND currency = $6
      RETURNING true
      """, organisation, goal.id, minorUnits, count, GoalEntryRules.maximumSavedMinor,
      goal.target.currency.code, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the goal has changed"))
  }

  static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredGoal {
    let id: UUID = try row.next()
    do throws(PostgresError) {
      return try decode(id, &row)
    } catch {
      throw row.locate(error, table: "goal", id: id)
    }
  }

  private static func decode(_ id: UUID, _ row: inout RowReader) throws(PostgresError) -> StoredGoal {
    let (name, description): ([UInt8], [UInt8]?) = (try row.next(), try row.next())
    let (targetMinor, code): (Int64, String) = (try row.next(), try row.next())
    guard let currency = try? Currency(code: code) else { throw row.undecodable("not a currency") }
    let (start, due): (CalendarDate, CalendarDate?) = (try row.next(), try row.next())
    let owner: UUID = try row.next()
    guard let phase = Goal.Phase(rawValue: try row.next()) else { throw row.undecodable("not a state") }
    let (isArchived, version): (Bool, Int64) = (try row.next(), try row.next())
    let goal = Goal(
      id: id, displayName: "", description: "", target: Amount(minorUnits: targetMinor, currency: currency),
      startDate: start.description, dueDate: due?.description, ownerID: owner, phase: phase,
      isArchived: isArchived, version: ResourceVersion(version))
    return StoredGoal(
      goal: goal, nameSealed: name, descriptionSealed: description, savedMinor: try row.next(),
      entryCount: try row.next(), createTime: try row.next(), updateTime: try row.next())
  }
}
