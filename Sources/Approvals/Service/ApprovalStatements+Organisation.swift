import Identifiers
import Postgres
import ServiceKit

/// The SQL of the approvals of a whole organisation.
extension ApprovalStatements {
  /// A page of the approvals of an organisation, the newest first.
  static func approvals(
    in organisation: UUID, _ page: Page, _ filter: ApprovalFilter?, at now: Timestamp
  ) -> Statement<PageRow<StoredApproval>> {
    let start = page.start
    guard let rows = filter?.rows else {
      return Statement(
        ofOrganisation, organisation, start.time, start.id, page.rowLimit, Page.maximumBytes, row: decodeRow
      ).large
    }
    return Statement(
      filteredOfOrganisation, organisation, start.time, start.id, page.rowLimit, Page.maximumBytes,
      rows.map { Int64($0.subject.rawValue) }, rows.map { Int64($0.state.rawValue) }, rows.map(\.areDue), now,
      row: decodeRow
    ).large
  }

  /// All statement texts of the list.
  static var organisationTexts: [SQL] { [ofOrganisation, filteredOfOrganisation] }

  private static let ofOrganisation = text(
    """
    SELECT * FROM approval a
    WHERE a.organisation_id = $1 AND (a.create_time, a.id) < ($2, $3)
    ORDER BY a.create_time DESC, a.id DESC LIMIT $4
    """)

  /// The rows of each state are found in the order of the list, and no more than the page has room for.
  private static let filteredOfOrganisation = text(
    """
    SELECT a.* FROM (
      SELECT found.id FROM unnest($6::bigint[], $7::bigint[], $8::boolean[]) AS wanted (subject, state, are_due)
      CROSS JOIN LATERAL (
        SELECT a.create_time, a.id FROM approval a
        WHERE a.organisation_id = $1 AND a.subject = wanted.subject AND a.state = wanted.state
          AND (NOT wanted.are_due OR a.due_time <= $9) AND (a.create_time, a.id) < ($2, $3)
        ORDER BY a.create_time DESC, a.id DESC LIMIT $4) AS found
      ORDER BY found.create_time DESC, found.id DESC LIMIT $4) AS found
    CROSS JOIN LATERAL (SELECT * FROM approval WHERE organisation_id = $1 AND id = found.id LIMIT 1) AS a
    """)

  private static func text(_ found: String) -> SQL {
    SQL(
      dynamic: """
        SELECT * FROM (
          SELECT \(columns),
            sum(length(a.message) + \(otherBytes)) OVER (ORDER BY a.create_time DESC, a.id DESC) AS bytes
          FROM (\(found)) AS a) AS page
        WHERE bytes - length(message) - \(otherBytes) < $5
        ORDER BY create_time DESC, id DESC
        """)
  }

  private static let decodeRow: Statement<PageRow<StoredApproval>>.Decode = { row throws(PostgresError) in
    let stored = try decode(&row)
    return PageRow(
      stored, at: Page.Position(time: stored.createTime, id: stored.request.id),
      bytesUpToHere: try row.next())
  }
}
