import Identifiers
import Postgres
import ServiceKit

extension ApprovalStatements {
  /// A page of the approvals of a resource, the newest first.
  static func approvals(
    of resource: UUID, in organisation: UUID, _ page: Page
  ) -> Statement<PageRow<StoredApproval>> {
    let start = page.start
    return Statement(
      pageText, organisation, resource, start.time, start.id, page.rowLimit, Page.maximumBytes
    ) { row throws(PostgresError) in
      let stored = try decode(&row)
      return PageRow(
        stored, at: Page.Position(time: stored.createTime, id: stored.request.id),
        bytesUpToHere: try row.next())
    }.large
  }

  /// All statement texts of lists.
  static var pageTexts: [SQL] { [pageText, waitingText] }

  static let pageText = SQL(
    dynamic: """
      SELECT * FROM (
        SELECT \(columns),
          sum(length(a.message) + \(otherBytes)) OVER (ORDER BY a.create_time DESC, a.id DESC) AS bytes
        FROM (
          SELECT * FROM approval a
          WHERE a.organisation_id = $1 AND a.resource_id = $2 AND (a.create_time, a.id) < ($3, $4)
          ORDER BY a.create_time DESC, a.id DESC LIMIT $5) AS a) AS page
      WHERE bytes - length(message) - \(otherBytes) < $6
      ORDER BY create_time DESC, id DESC
      """)

  /// Approvals whose deadline has passed by a moment, the longest ago first, with their organisations.
  static func due(at now: Timestamp, limit: Int64) -> Statement<(organisation: UUID, stored: StoredApproval)>
  {
    Statement(dueText, now, limit) { row throws(PostgresError) in
      let organisation: UUID = try row.next()
      return (organisation, try decode(&row))
    }.large
  }

  private static let dueText = SQL(
    dynamic: """
      SELECT a.organisation_id, \(columns) FROM approval a WHERE a.due_time <= $1 ORDER BY a.due_time LIMIT $2
      """)
}
