import Identifiers
import PayshareAPI
import Postgres
import RPC
import Roles
import ServiceKit

extension BudgetStatements {
  /// The budgets of goals that the caller owns, and those that they may read by grants on them or on their goals.
  static func budgets(
    of caller: Caller, _ page: Page, _ query: BudgetQuery
  ) -> Statement<PageRow<StoredBudget>> {
    let start = page.start
    return Statement(
      ofCaller, caller.organisationID, caller.userID, start.time, start.id, page.rowLimit,
      query.wanted?.goalID, row: decodeRow
    ).large
  }

  /// All budgets of an organisation.
  static func budgets(of organisation: UUID, _ page: Page) -> Statement<PageRow<StoredBudget>> {
    let start = page.start
    return Statement(ofOrganisation, organisation, start.time, start.id, page.rowLimit, row: decodeRow).large
  }

  /// All statement texts of the lists.
  static var pageTexts: [SQL] { [ofCaller, ofOrganisation] }

  /// The permission that shows a budget.
  private static let reading = AccessNeed(MethodPolicy.Requirement("budget.read", on: "budget"))
  // Values of `payshare.v1.ResourceType`.
  private static let (goal, budget) = (7, 8)

  /// Found one by one, however many budgets the organisation has.
  private static let ofCaller = text(
    """
    (SELECT o.id FROM (
        \(ResourceConditions.goals(ownedBy: "$2"))
        UNION \(RoleConditions.resources(ofType: goal, onWhich: "$2", holds: reading))
      ) AS g (id)
      CROSS JOIN LATERAL (
        SELECT b.id FROM budget b WHERE b.organisation_id = $1 AND b.goal_id = g.id OFFSET 0
      ) AS o
      UNION \(RoleConditions.resources(ofType: budget, onWhich: "$2", holds: reading))) AS mine
    CROSS JOIN LATERAL (SELECT * FROM budget WHERE organisation_id = $1 AND id = mine.id LIMIT 1) AS b
    """, "(b.create_time, b.id) < ($3, $4) AND ($6::uuid IS NULL OR b.goal_id = $6)", limit: "$5")
  private static let ofOrganisation = text(
    "budget b", "b.organisation_id = $1 AND (b.create_time, b.id) < ($2, $3)", limit: "$4")

  /// Each budget counts as the largest one, so that no page is too long.
  private static func text(_ tables: String, _ condition: String, limit: String) -> SQL {
    let size = PayshareV1.Budget.EncodedSize.message
    return SQL(
      dynamic: """
        SELECT \(columns), row_number() OVER (ORDER BY b.create_time DESC, b.id DESC) * \(size)
        FROM \(tables)
        WHERE \(condition)
        ORDER BY b.create_time DESC, b.id DESC LIMIT least(\(limit), \(Page.maximumBytes) / \(size) + 1)
        """)
  }

  private static let decodeRow: Statement<PageRow<StoredBudget>>.Decode = { row throws(PostgresError) in
    let stored = try decode(&row)
    return PageRow(
      stored, at: Page.Position(time: stored.createTime, id: stored.budget.id),
      bytesUpToHere: try row.next())
  }
}
