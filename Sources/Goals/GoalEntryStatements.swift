import Identifiers
import PayshareAPI
import Postgres
import Rules
import ServiceKit

/// The SQL of the entries of goals. `GoalStatements.save` comes before each change.
enum GoalEntryStatements {
  private static let columns = """
    id, goal_id, day, amount_minor, note_sealed, creator_id, version, create_time, update_time
    """
  private static let one = SQL(
    dynamic: "SELECT \(columns) FROM goal_entry WHERE organisation_id = $1 AND goal_id = $2 AND id = $3")

  /// An entry of a goal.
  static func entry(_ id: UUID, of goal: UUID, in organisation: UUID) -> Statement<StoredGoalEntry> {
    Statement(one, organisation, goal, id, row: decode)
  }

  /// The entries of a goal, the latest day first.
  static func entries(
    of goal: UUID, in organisation: UUID, _ page: Page
  ) -> Statement<PageRow<StoredGoalEntry>> {
    let start = page.start
    return Statement(
      pageText, organisation, goal, start.day, start.time, start.id, page.rowLimit
    ) { row throws(PostgresError) in
      let stored = try decode(&row)
      let day = CalendarDate(stored.entry.date) ?? .latest
      return PageRow(
        stored, at: Page.Position(.day(day), time: stored.createTime, id: stored.entry.id),
        bytesUpToHere: try row.next())
    }.large
  }

  /// The statement text of the list.
  static let pageText: SQL = {
    let size = PayshareV1.GoalEntry.EncodedSize.message
    return SQL(
      dynamic: """
        SELECT \(columns), row_number() OVER (ORDER BY day DESC, create_time DESC, id DESC) * \(size)
        FROM goal_entry
        WHERE organisation_id = $1 AND goal_id = $2 AND (day, create_time, id) < ($3, $4, $5)
        ORDER BY day DESC, create_time DESC, id DESC LIMIT least($6, \(Page.maximumBytes) / \(size) + 1)
        """)
  }()

  static func insert(
    _ entry: GoalEntry, _ note: GoalVault.SealedNote?, in organisation: UUID, at time: Timestamp
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO goal_entry
        (organisation_id, id, goal_id, day, amount_minor, note_sealed, creator_id, version, create_time, update_time)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
      """, organisation, entry.id, entry.goalID, CalendarDate(entry.date), entry.amountMinor, note?.bytes,
      entry.creatorID, entry.version.number, time)
  }

  /// Writes the next version of an entry; rolls the batch back if another change came first.
  static func update(
    _ entry: GoalEntry, _ note: GoalVault.SealedNote?, in organisation: UUID, at time: Timestamp
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE goal_entry SET day = $3, amount_minor = $4, note_sealed = $5, version = $6, update_time = $7
      WHERE organisation_id = $1 AND id = $2 AND version = $6 - 1 RETURNING true
      """, organisation, entry.id, CalendarDate(entry.date), entry.amountMinor, note?.bytes,
      entry.version.number, time, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the entry has changed"))
  }

  /// Removes an entry; rolls the batch back if it has changed.
  static func delete(_ entry: GoalEntry, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "DELETE FROM goal_entry WHERE organisation_id = $1 AND id = $2 AND version = $3 RETURNING true",
      organisation, entry.id, entry.version.number, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the entry has changed"))
  }

  private static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredGoalEntry {
    let (id, goal, day): (UUID, UUID, CalendarDate) = (try row.next(), try row.next(), try row.next())
    let (amount, note): (Int64, [UInt8]?) = (try row.next(), try row.next())
    let (creator, version): (UUID, Int64) = (try row.next(), try row.next())
    return StoredGoalEntry(
      entry: GoalEntry(
        id: id, goalID: goal, date: day.description, amountMinor: amount, note: "", creatorID: creator,
        version: ResourceVersion(version)),
      noteSealed: note, createTime: try row.next(), updateTime: try row.next())
  }
}
