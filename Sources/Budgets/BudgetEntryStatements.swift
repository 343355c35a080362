import Identifiers
import PayshareAPI
import Postgres
import Rules
import ServiceKit

/// The SQL of the entries of budgets. The lock of the budget comes before each change.
enum BudgetEntryStatements {
  static let idConstraint = "budget_entry_key"

  private static let columns = """
    id, budget_id, kind, day, category_id, amount_minor, note_sealed, override_reason, creator_id, version, create_time,
    update_time
    """
  private static let one = SQL(
    dynamic: "SELECT \(columns) FROM budget_entry WHERE organisation_id = $1 AND budget_id = $2 AND id = $3")

  /// An entry of a budget.
  static func entry(_ id: UUID, of budget: UUID, in organisation: UUID) -> Statement<StoredBudgetEntry> {
    Statement(one, organisation, budget, id, row: decode)
  }

  /// The budget of an entry.
  static func budget(of entry: UUID, in organisation: UUID) -> Statement<UUID> {
    Statement(
      "SELECT budget_id FROM budget_entry WHERE organisation_id = $1 AND id = $2", organisation, entry,
      as: UUID.self)
  }

  /// The entries of a budget, the latest day first.
  static func entries(
    of budget: UUID, in organisation: UUID, _ page: Page
  ) -> Statement<PageRow<StoredBudgetEntry>> {
    let start = page.start
    return Statement(
      pageText, organisation, budget, start.day, start.time, start.id, page.rowLimit
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
    let size = PayshareV1.BudgetEntry.EncodedSize.message
    return SQL(
      dynamic: """
        SELECT \(columns), row_number() OVER (ORDER BY day DESC, create_time DESC, id DESC) * \(size)
        FROM budget_entry
        WHERE organisation_id = $1 AND budget_id = $2 AND (day, create_time, id) < ($3, $4, $5)
        ORDER BY day DESC, create_time DESC, id DESC LIMIT least($6, \(Page.maximumBytes) / \(size) + 1)
        """)
  }()

  static func insert(
    _ entry: BudgetEntry, _ note: BudgetEntryVault.SealedNote?, _ chosen: ChosenID?, in organisation: UUID,
    at time: Timestamp
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO budget_entry
        (organisation_id, id, budget_id, kind, day, category_id, amount_minor, note_sealed, override_reason, creator_id,
         version, create_time, update_time, create_fingerprint)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12, $13)
      """, organisation, entry.id, entry.budgetID, entry.kind.rawValue, CalendarDate(entry.date),
      entry.categoryID, entry.amountMinor, note?.bytes, entry.overrideReason, entry.creatorID,
      entry.version.number, time, chosen?.fingerprint)
  }

  /// A row if the same request made the entry with the chosen id.
  static func isRepetition(_ chosen: ChosenID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "SELECT true FROM budget_entry WHERE organisation_id = $1 AND id = $2 AND create_fingerprint = $3",
      organisation, chosen.id, chosen.fingerprint, as: Bool.self)
  }

  /// Writes the next version of an entry; rolls the batch back if another change came first.
  static func update(
    _ entry: BudgetEntry, _ note: BudgetEntryVault.SealedNote?, in organisation: UUID, at time: Timestamp
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE budget_entry SET kind = $3, day = $4, category_id = $5, amount_minor = $6, note_sealed = $7, version = $8,
        update_time = $9
      WHERE organisation_id = $1 AND id = $2 AND version = $8 - 1 RETURNING true
      """, organisation, entry.id, entry.kind.rawValue, CalendarDate(entry.date), entry.categoryID,
      entry.amountMinor, note?.bytes, entry.version.number, time, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the entry has changed"))
  }

  /// Removes an entry; rolls the batch back if it has changed.
  static func delete(_ entry: BudgetEntry, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "DELETE FROM budget_entry WHERE organisation_id = $1 AND id = $2 AND version = $3 RETURNING true",
      organisation, entry.id, entry.version.number, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the entry has changed"))
  }

  private static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredBudgetEntry {
    let (id, budget): (UUID, UUID) = (try row.next(), try row.next())
    guard let kind = BudgetEntry.Kind(rawValue: try row.next()) else {
      throw row.locate(row.undecodable("not a kind"), table: "budget_entry", id: id)
    }
    let (day, category): (CalendarDate, UUID?) = (try row.next(), try row.next())
    let (amount, note): (Int64, [UInt8]?) = (try row.next(), try row.next())
    let (override, creator): (String, UUID) = (try row.next(), try row.next())
    return StoredBudgetEntry(
      entry: BudgetEntry(
        id: id, budgetID: budget, kind: kind, date: day.description, categoryID: category,
        amountMinor: amount, note: "", overrideReason: override, creatorID: creator,
        version: ResourceVersion(try row.next())),
      noteSealed: note, createTime: try row.next(), updateTime: try row.next())
  }
}
