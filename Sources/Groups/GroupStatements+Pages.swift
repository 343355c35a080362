import Identifiers
import PayshareAPI
import Postgres
import ServiceKit

extension GroupStatements {
  /// The caller's groups.
  static func groups(
    seenBy caller: Caller, _ page: Page, _ query: GroupQuery
  ) -> Statement<PageRow<StoredGroup>> {
    let (start, wanted) = (page.start, query.wanted)
    return Statement(
      pageText(query.order), caller.organisationID, caller.userID, start.name, start.time, start.id,
      page.rowLimit,
      Page.maximumBytes, wanted?.text
    ) { row throws(PostgresError) in
      let stored = try decode(&row)
      let bytesUpToHere: Int64 = try row.next()
      let name: String = try row.next()
      let position = Page.Position(
        query.order == .name ? .name(name) : .none, time: stored.createTime, id: stored.group.id)
      return PageRow(stored, at: position, bytesUpToHere: bytesUpToHere)
    }.large
  }

  /// All groups of the organisation.
  static func groups(of organisation: UUID, _ page: Page) -> Statement<PageRow<StoredGroup>> {
    let start = page.start
    return Statement(ofOrganisation, organisation, start.time, start.id, page.rowLimit, Page.maximumBytes) {
      row throws(PostgresError) in
      let stored = try decode(&row)
      return PageRow(
        stored, at: Page.Position(time: stored.createTime, id: stored.group.id),
        bytesUpToHere: try row.next())
    }.large
  }

  static let ofOrganisation = SQL(
    dynamic: """
      SELECT g.id, g.display_name, g.version, g.create_time, g.update_time, g.bytes_up_to_here
      FROM (
        SELECT g.*,
          sum(g.bytes) OVER (ORDER BY create_time DESC, id DESC ROWS UNBOUNDED PRECEDING) AS bytes_up_to_here
        FROM (
          SELECT g.*, \(PayshareV1.Group.EncodedSize.message)
            + \(PayshareV1.Group.EncodedSize.members) * g.member_count AS bytes
          FROM member_group g
          WHERE g.organisation_id = $1 AND (create_time, id) < ($2, $3)
          ORDER BY create_time DESC, id DESC LIMIT $4
        ) AS g
      ) AS g
      WHERE g.bytes_up_to_here - g.bytes <= $5
      ORDER BY create_time DESC, id DESC
      """)

  /// All statement texts of the list.
  static var pageTexts: [SQL] { GroupOrder.allCases.map(pageText) }

  private static func pageText(_ order: GroupOrder) -> SQL {
    switch order {
    case .age: byAge
    case .name: byName
    }
  }

  private static let byAge = text(.age)
  private static let byName = text(.name)

  /// The values of a filter are parameters; NULL means no restriction.
  private static func text(_ order: GroupOrder) -> SQL {
    SQL(
      dynamic: """
        SELECT g.id, g.display_name, g.version, g.create_time, g.update_time, g.bytes_up_to_here, g.sort_name
        FROM (
          SELECT g.*,
            sum(g.bytes) OVER (ORDER BY \(order.columns) ROWS UNBOUNDED PRECEDING) AS bytes_up_to_here
          FROM (
            SELECT g.*, lower(g.display_name) COLLATE "C" AS sort_name, 
              \(PayshareV1.Group.EncodedSize.message)
              + \(PayshareV1.Group.EncodedSize.members) * g.member_count AS bytes
            FROM group_member m
            JOIN member_group g ON g.organisation_id = m.organisation_id AND g.id = m.group_id
            WHERE m.organisation_id = $1 AND m.user_id = $2 AND \(order.isAfter)
              AND ($8 IS NULL OR position(lower($8) IN lower(g.display_name)) > 0)
            ORDER BY \(order.columns) LIMIT $6
          ) AS g
        ) AS g
        WHERE g.bytes_up_to_here - g.bytes <= $7
        ORDER BY \(order.columns)
        """)
  }
}
