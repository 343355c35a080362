import Identifiers
import PayshareAPI
import Postgres
import ServiceKit

extension EventStatements {
  /// The caller's events.
  static func events(
    seenBy caller: Caller, _ page: Page, _ query: EventQuery
  ) -> Statement<PageRow<StoredEvent>> {
    let (start, wanted) = (page.start, query.wanted)
    return Statement(
      pageText(query.order), caller.organisationID, caller.userID, start.name, start.time, start.id,
      page.rowLimit,
      Page.maximumBytes, wanted?.text, wanted?.currency
    ) { row throws(PostgresError) in
      let stored = try decode(&row)
      let bytesUpToHere: Int64 = try row.next()
      let name: String = try row.next()
      let position = Page.Position(
        query.order == .name ? .name(name) : .none, time: stored.createTime, id: stored.event.id)
      return PageRow(stored, at: position, bytesUpToHere: bytesUpToHere)
    }.large
  }

  /// All events of the organisation.
  static func events(of organisation: UUID, _ page: Page) -> Statement<PageRow<StoredEvent>> {
    let start = page.start
    return Statement(ofOrganisation, organisation, start.time, start.id, page.rowLimit, Page.maximumBytes) {
      row throws(PostgresError) in
      let stored = try decode(&row)
      return PageRow(
        stored, at: Page.Position(time: stored.createTime, id: stored.event.id),
        bytesUpToHere: try row.next())
    }.large
  }

  static let ofOrganisation = SQL(
    dynamic: """
      SELECT e.id, e.display_name, e.base_currency, e.group_id, e.creator_id, e.version, e.budget_count,
        e.balance_version, e.create_time, e.update_time, e.participant_count, e.bytes_up_to_here
      FROM (
        SELECT e.*,
          sum(e.bytes) OVER (ORDER BY create_time DESC, id DESC ROWS UNBOUNDED PRECEDING) AS bytes_up_to_here
        FROM (
          SELECT e.*, \(PayshareV1.Event.EncodedSize.message)
            + \(PayshareV1.Event.EncodedSize.participants) * e.participant_count AS bytes
          FROM event e
          WHERE e.organisation_id = $1 AND (create_time, id) < ($2, $3)
          ORDER BY create_time DESC, id DESC LIMIT $4
        ) AS e
      ) AS e
      WHERE e.bytes_up_to_here - e.bytes <= $5
      ORDER BY create_time DESC, id DESC
      """)

  /// All statement texts of the list.
  static var pageTexts: [SQL] { EventOrder.allCases.map(pageText) }

  private static func pageText(_ order: EventOrder) -> SQL {
    switch order {
    case .age: byAge
    case .name: byName
    }
  }

  private static let byAge = text(.age)
  private static let byName = text(.name)

  /// The values of a filter are parameters; NULL means no restriction.
  private static func text(_ order: EventOrder) -> SQL {
    SQL(
      dynamic: """
        SELECT e.id, e.display_name, e.base_currency, e.group_id, e.creator_id, e.version, e.budget_count,
          e.balance_version, e.create_time, e.update_time, e.participant_count, e.bytes_up_to_here, e.sort_name
        FROM (
          SELECT e.*,
            sum(e.bytes) OVER (ORDER BY \(order.columns) ROWS UNBOUNDED PRECEDING) AS bytes_up_to_here
          FROM (
            SELECT e.*, lower(e.display_name) COLLATE "C" AS sort_name, 
              \(PayshareV1.Event.EncodedSize.message)
              + \(PayshareV1.Event.EncodedSize.participants) * e.participant_count AS bytes
            FROM participant p
            JOIN event e ON e.organisation_id = p.organisation_id AND e.id = p.event_id
            WHERE p.organisation_id = $1 AND p.user_id = $2 AND \(order.isAfter)
              AND ($8 IS NULL OR position(lower($8) IN lower(e.display_name)) > 0)
              AND ($9 IS NULL OR e.base_currency = $9)
            ORDER BY \(order.columns) LIMIT $6
          ) AS e
        ) AS e
        WHERE e.bytes_up_to_here - e.bytes <= $7
        ORDER BY \(order.columns)
        """)
  }
}
