import Identifiers
import PayshareAPI
import Postgres
import Rules
import ServiceKit

/// The SQL of revisions.
extension BudgetStatements {
  private static let revisionColumns = """
    r.budget_id, r.number, r.state, r.base_number, r.line_count, r.amounts, r.creator_id, r.approver_id, r.version,
    r.create_time, r.update_time, r.approve_time, r.moved_minor
    """
  /// The number that a request means, of a budget `b`: for zero the revision in force, else the newest.
  static let meantNumber = "coalesce(nullif($3, 0), b.in_force_number, \(newest))"
  /// The revision `r` that a request means.
  private static let meantRevision = """
    budget b JOIN budget_revision r
      ON r.organisation_id = b.organisation_id AND r.budget_id = b.id AND r.number = \(meantNumber)
    WHERE b.organisation_id = $1 AND b.id = $2
    """
  private static let oneRevision = SQL(dynamic: "SELECT \(revisionColumns) FROM \(meantRevision)")

  /// A revision of a budget: for zero the one in force, else the newest.
  static func revision(
    _ number: Int64, of budget: UUID, in organisation: UUID
  ) -> Statement<StoredRevision> {
    Statement(oneRevision, organisation, budget, number, row: decodeRevision)
  }

  /// The revisions of a budget, the newest first.
  static func revisions(
    of budget: UUID, in organisation: UUID, _ page: Page
  ) -> Statement<PageRow<StoredRevision>> {
    Statement(revisionPageText, organisation, budget, page.start.number, page.rowLimit) {
      row throws(PostgresError) in
      let revision = try decodeRevision(&row)
      return PageRow(
        revision,
        at: Page.Position(.number(revision.number), time: revision.createTime, id: revision.budgetID),
        bytesUpToHere: try row.next())
    }.large
  }

  /// The most bytes of a revision: each amount has at most ten.
  static let maximumRevisionBytes =
    PayshareV1.BudgetRevision.EncodedSize.message + 10 * BudgetPeriods.maximumCount

  /// The statement text of the list.
  static let revisionPageText: SQL = {
    let size = maximumRevisionBytes
    return SQL(
      dynamic: """
        SELECT \(revisionColumns), row_number() OVER (ORDER BY r.number DESC) * \(size)
        FROM budget_revision r
        WHERE r.organisation_id = $1 AND r.budget_id = $2 AND r.number < $3
        ORDER BY r.number DESC LIMIT least($4, \(Page.maximumBytes) / \(size) + 1)
        """)
  }()

  /// How many revisions of a budget may still come in force: one row.
  static func openCount(of budget: UUID, in organisation: UUID) -> Statement<Int64> {
    Statement(
      """
      SELECT count(*) FROM budget_revision WHERE organisation_id = $1 AND budget_id = $2 AND state NOT IN (2, 3)
      """, organisation, budget, as: Int64.self)
  }

  /// A row if a budget has a revision with another number.
  static func hasRevision(
    besides number: Int64, of budget: UUID, in organisation: UUID
  ) -> Statement<Bool> {
    Statement(
      """
      SELECT true FROM budget_revision WHERE organisation_id = $1 AND budget_id = $2 AND number <> $3 LIMIT 1
      """, organisation, budget, number, as: Bool.self)
  }

  static func insert(_ revision: StoredRevision, in organisation: UUID) -> Statement<Void> {
    Statement(
      """
      INSERT INTO budget_revision
        (organisation_id, budget_id, number, state, base_number, line_count, amounts, creator_id, approver_id, version,
         create_time, update_time, approve_time, moved_minor)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
      """, organisation, revision.budgetID, revision.number, revision.state.rawValue, revision.baseNumber,
      Int64(revision.lineCount), revision.amounts, revision.creatorID, revision.approverID,
      revision.version.number, revision.createTime, revision.updateTime, revision.approveTime,
      revision.movedMinor)
  }

  /// Writes the next version of a draft, or that it is approved; rolls the batch back if it has changed.
  /// - Parameter state: the state that it had.
  static func update(
    _ revision: StoredRevision, from state: StoredRevision.State = .draft, in organisation: UUID
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE budget_revision SET state = $4, line_count = $5, amounts = $6, approver_id = $7, version = $8,
        update_time = $9, approve_time = $10
      WHERE organisation_id = $1 AND budget_id = $2 AND number = $3 AND version = $8 - 1 AND state = $11
      RETURNING true
      """, organisation, revision.budgetID, revision.number, revision.state.rawValue,
      Int64(revision.lineCount), revision.amounts, revision.approverID, revision.version.number,
      revision.updateTime, revision.approveTime, state.rawValue, as: Bool.self
    ).expecting(rows: 1, or: staleRevision)
  }

  /// Ends that a revision is in force; rolls the batch back if it is not.
  static func supersede(
    _ number: Int64, of budget: UUID, in organisation: UUID, at time: Timestamp
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE budget_revision SET state = 3, version = version + 1, update_time = $4
      WHERE organisation_id = $1 AND budget_id = $2 AND number = $3 AND state = 2 RETURNING true
      """, organisation, budget, number, time, as: Bool.self
    ).expecting(rows: 1, or: staleRevision)
  }

  /// Removes a draft; rolls the batch back if it has changed.
  static func delete(_ revision: StoredRevision, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM budget_revision
      WHERE organisation_id = $1 AND budget_id = $2 AND number = $3 AND version = $4 AND state = 1 RETURNING true
      """, organisation, revision.budgetID, revision.number, revision.version.number, as: Bool.self
    ).expecting(rows: 1, or: staleRevision)
  }

  static let staleRevision = GuardFailure(Guard.stale, "the revision has changed")

  private static func decodeRevision(_ row: inout RowReader) throws(PostgresError) -> StoredRevision {
    let (budget, number): (UUID, Int64) = (try row.next(), try row.next())
    guard let state = StoredRevision.State(rawValue: try row.next()) else {
      throw row.undecodable("not a state")
    }
    let (base, count): (Int64?, Int32) = (try row.next(), try row.next())
    let (amounts, creator): ([Int64], UUID) = (try row.next(), try row.next())
    let (approver, version): (UUID?, Int64) = (try row.next(), try row.next())
    return StoredRevision(
      budgetID: budget, number: number, state: state, baseNumber: base, lineCount: Int(count),
      amounts: amounts, creatorID: creator, approverID: approver, version: ResourceVersion(version),
      createTime: try row.next(), updateTime: try row.next(), approveTime: try row.next(),
      movedMinor: try row.next())
  }
}
