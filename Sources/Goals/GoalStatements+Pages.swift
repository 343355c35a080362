import Identifiers
import PayshareAPI
import Postgres
import RPC
import Roles
import ServiceKit

extension GoalStatements {
  /// The goals that the caller owns, and those that they may read by grants on them.
  static func goals(
    of caller: Caller, _ page: Page, _ query: GoalQuery
  ) -> Statement<PageRow<StoredGoal>> {
    let start = page.start
    return Statement(
      ofCaller, caller.organisationID, caller.userID, start.time, start.id, page.rowLimit,
      query.wanted?.state?.rawValue, row: decodeRow
    ).large
  }

  /// All goals of an organisation.
  static func goals(of organisation: UUID, _ page: Page) -> Statement<PageRow<StoredGoal>> {
    let start = page.start
    return Statement(ofOrganisation, organisation, start.time, start.id, page.rowLimit, row: decodeRow).large
  }

  /// All statement texts of the lists.
  static var pageTexts: [SQL] { [ofCaller, ofOrganisation] }

  /// The permission that shows a goal.
  private static let reading = AccessNeed(MethodPolicy.Requirement("goal.read", on: "goal"))
  /// A value of `payshare.v1.ResourceType`.
  private static let type = 7

  /// Found one by one, however many goals the organisation has.
  private static let ofCaller = text(
    """
    (SELECT goal_id AS id FROM goal_owner WHERE organisation_id = $1 AND user_id = $2
      UNION \(RoleConditions.resources(ofType: type, onWhich: "$2", holds: reading))) AS mine
    CROSS JOIN LATERAL (SELECT * FROM goal WHERE organisation_id = $1 AND id = mine.id LIMIT 1) AS g
    """, "(g.create_time, g.id) < ($3, $4) AND ($6::smallint IS NULL OR \(state) = $6)", limit: "$5")
  private static let ofOrganisation = text(
    "goal g", "g.organisation_id = $1 AND (g.create_time, g.id) < ($2, $3)", limit: "$4")

  /// A value of `Goal.State`.
  private static let state = "CASE WHEN g.is_archived THEN 4 ELSE g.state END"

  /// Each goal counts as the largest one, so that no page is too long.
  private static func text(_ tables: String, _ condition: String, limit: String) -> SQL {
    let size = PayshareV1.Goal.EncodedSize.message
    return SQL(
      dynamic: """
        SELECT \(columns), row_number() OVER (ORDER BY g.create_time DESC, g.id DESC) * \(size)
        FROM \(tables)
        WHERE \(condition)
        ORDER BY g.create_time DESC, g.id DESC LIMIT least(\(limit), \(Page.maximumBytes) / \(size) + 1)
        """)
  }

  private static let decodeRow: Statement<PageRow<StoredGoal>>.Decode = { row throws(PostgresError) in
    let stored = try decode(&row)
    return PageRow(
      stored, at: Page.Position(time: stored.createTime, id: stored.goal.id), bytesUpToHere: try row.next())
  }
}
