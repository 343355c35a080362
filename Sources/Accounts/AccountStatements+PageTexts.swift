import Postgres
import ServiceKit

/// The statement texts that read a page of users in one order, built once from literals.
///
/// All share the first parameters: `$1` organisation, `$2` to `$4` the place before the page, `$5` the number of rows.
/// Then `$6` is the state, `$7` text in the name, `$8` the role, `$9` the code of the address; NULL means no restriction.
struct UserPageTexts: Sendable {
  /// All but the deleted ones.
  let all: SQL
  /// Those in a state.
  let inState: SQL
  /// Those with a text in their name, among as many users as may be read.
  let named: SQL
  /// The last of as many users as may be read.
  let lastRead: SQL
  /// Those with a role: few, so that they are sorted.
  let ofRole: SQL
  /// The one with an address.
  let ofEmail: SQL

  private static let byAge = UserPageTexts(.age)
  private static let byName = UserPageTexts(.name)

  /// The texts of an order.
  static func of(_ order: UserOrder) -> UserPageTexts {
    switch order {
    case .age: byAge
    case .name: byName
    }
  }

  /// All statement texts of the list.
  static var all: [SQL] {
    UserOrder.allCases.map(of).flatMap {
      [$0.all, $0.inState, $0.named, $0.lastRead, $0.ofRole, $0.ofEmail]
    }
  }

  private init(_ order: UserOrder) {
    let place = "u.organisation_id = $1 AND \(order.isAfter)"
    all = Self.page(from: "app_user u", where: "\(place) AND u.state < 4", order)
    inState = Self.page(from: "app_user u", where: "\(place) AND u.state = $6", order)
    let isWanted = """
      (CASE WHEN $6 IS NULL THEN u.state < 4 ELSE u.state = $6 END)
        AND ($7 IS NULL OR position(lower($7) IN lower(u.display_name)) > 0)
      """
    let readable = """
      (SELECT u.* FROM app_user u WHERE \(place)
        ORDER BY \(order.columns) LIMIT \(ListLimits.maximumReadRows)) AS u
      """
    named = Self.page(from: readable, where: isWanted, order)
    lastRead = SQL(
      dynamic: """
        SELECT u.id, u.create_time, lower(u.display_name) FROM app_user u WHERE \(place)
        ORDER BY \(order.columns) OFFSET \(ListLimits.maximumReadRows - 1) LIMIT 1
        """)
    let holds = """
      g.organisation_id = $1 AND g.resource_id = $1 AND g.role = $8 AND (g.expire_time IS NULL OR g.expire_time > now())
      """
    ofRole = Self.page(
      from: "role_grant g JOIN app_user u ON u.organisation_id = g.organisation_id AND u.id = g.principal_id",
      where: "\(holds) AND \(place) AND \(isWanted)", order)
    ofEmail = Self.page(
      from: "app_user u",
      where: """
        \(place) AND \(isWanted) AND u.email_hash = $9
          AND ($8 IS NULL OR EXISTS (SELECT FROM role_grant g WHERE g.principal_id = u.id AND \(holds)))
        """, order)
  }

  private static func page(from source: String, where condition: String, _ order: UserOrder) -> SQL {
    SQL(
      dynamic: """
        SELECT \(AccountStatements.columns), lower(u.display_name) FROM \(source)
        WHERE \(condition)
        ORDER BY \(order.columns) LIMIT $5
        """)
  }
}
