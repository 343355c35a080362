import Approvals
import Identifiers
import PayshareAPI
import Postgres
import Protobuf
import Rules
import ServiceKit

/// The SQL of edits of expenses.
enum ExpenseEditStatements {
  /// What `decode` reads, of an edit `d`.
  static let columns = """
    d.event_id, d.number, d.expense_id, d.kind, d.state, d.base_version, d.moved_minor, d.author_ids, d.reason,
    d.message, d.message_format, d.version, d.create_time, d.update_time
    """
  private static let one = SQL(
    dynamic: """
      SELECT \(columns) FROM expense_edit d
      WHERE d.organisation_id = $1 AND d.event_id = $2 AND d.number = $3
      """)

  /// An edit.
  static func edit(_ number: Int64, of event: UUID, in organisation: UUID) -> Statement<ExpenseEdit> {
    Statement(one, organisation, event, number, row: decode)
  }

  /// The number of the newest edit of an event; no row if it has none.
  static func newestNumber(of event: UUID, in organisation: UUID) -> Statement<Int64> {
    Statement(
      """
      SELECT number FROM expense_edit WHERE organisation_id = $1 AND event_id = $2 ORDER BY number DESC LIMIT 1
      """, organisation, event, as: Int64.self)
  }

  /// Adds an edit; rolls the batch back if another one has its number.
  static func insert(_ edit: ExpenseEdit, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      INSERT INTO expense_edit
        (organisation_id, event_id, number, expense_id, kind, state, base_version, moved_minor, author_ids, reason,
         message, message_format, version, create_time, update_time)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
      ON CONFLICT (organisation_id, event_id, number) DO NOTHING RETURNING true
      """, organisation, edit.eventID, edit.number, edit.expenseID, edit.kind.rawValue, edit.state.rawValue,
      edit.base.number, edit.movedMinor, edit.authorIDs, edit.reason,
      LazyMessages([edit.proposal]).delimited, edit.format, edit.version.number, edit.createTime,
      edit.updateTime, as: Bool.self
    ).expecting(rows: 1, or: stale)
  }

  /// Writes the next version of a draft; rolls the batch back if it has changed.
  static func update(_ edit: ExpenseEdit, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      UPDATE expense_edit SET base_version = $4, moved_minor = $5, author_ids = $6, reason = $7, message = $8,
        message_format = $9, version = $10, update_time = $11
      WHERE organisation_id = $1 AND event_id = $2 AND number = $3 AND version = $10 - 1 AND state = 1
      RETURNING true
      """, organisation, edit.eventID, edit.number, edit.base.number, edit.movedMinor, edit.authorIDs,
      edit.reason, LazyMessages([edit.proposal]).delimited, edit.format, edit.version.number,
      edit.updateTime, as: Bool.self
    ).expecting(rows: 1, or: stale)
  }

  /// Moves an edit with its approval; rolls the batch back if it has another state than one of `states`, or another
  /// version; or if it is submitted, and its expense has another version than the one that it builds on. It may have the
  /// new state already: then it stays as it is.
  static func move(
    _ number: Int64, of event: UUID, to state: ApprovalState, from states: [ApprovalState],
    _ version: ResourceVersion? = nil, submitting submission: ApprovalContentSubmission? = nil,
    in organisation: UUID, at time: Timestamp
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE expense_edit SET state = $4, version = version + (state <> $4)::integer,
        update_time = CASE WHEN state = $4 THEN update_time ELSE greatest(update_time, $5) END,
        author_ids = CASE WHEN $8::uuid IS NULL OR $8 = ANY (author_ids) THEN author_ids ELSE author_ids || $8 END
      WHERE organisation_id = $1 AND event_id = $2 AND number = $3 AND state = ANY ($6::bigint[])
        AND ($7::bigint IS NULL OR version = $7)
        AND ($9::bigint IS NULL OR $9 = (
          SELECT x.version FROM expense x WHERE x.organisation_id = $1 AND x.id = expense_edit.expense_id))
      RETURNING true
      """, organisation, event, number, state.rawValue, time,
      (states + [state]).map { Int64($0.rawValue) }, (submission?.version ?? version)?.number,
      submission?.authorID, submission?.base, as: Bool.self
    ).expecting(rows: 1, or: stale)
  }

  private static let stale = GuardFailure(Guard.stale, "the edit has changed")

  static func decode(_ row: inout RowReader) throws(PostgresError) -> ExpenseEdit {
    let (event, number, expense): (UUID, Int64, UUID) = (try row.next(), try row.next(), try row.next())
    do throws(PostgresError) {
      return try decode(event, number, expense, &row)
    } catch {
      throw row.locate(error, table: "expense_edit", id: event)
    }
  }

  private static func decode(
    _ event: UUID, _ number: Int64, _ expense: UUID, _ row: inout RowReader
  ) throws(PostgresError) -> ExpenseEdit {
    guard let kind = ExpenseEdit.Kind(rawValue: try row.next()) else { throw row.undecodable("not a kind") }
    guard let state = ApprovalState(rawValue: try row.next()) else { throw row.undecodable("not a state") }
    let (base, moved): (Int64, Int64) = (try row.next(), try row.next())
    let (authors, reason): ([UUID], String) = (try row.next(), try row.next())
    let delimited: [UInt8] = try row.next()
    let proposal: PayshareV1.Expense
    do throws(DecodingError) {
      proposal =
        try LazyMessages<PayshareV1.Expense>(delimited: delimited).decoded().first ?? PayshareV1.Expense()
    } catch {
      throw row.undecodable(error.description)
    }
    return ExpenseEdit(
      eventID: event, number: number, expenseID: expense, kind: kind, state: state,
      base: ResourceVersion(base), movedMinor: moved, authorIDs: authors, reason: reason, proposal: proposal,
      format: try row.next(), version: ResourceVersion(try row.next()), createTime: try row.next(),
      updateTime: try row.next())
  }
}
