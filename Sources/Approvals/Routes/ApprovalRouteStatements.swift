public import Identifiers
import PayshareAPI
public import Postgres
import RPC
import Rules
import ServiceKit

/// The SQL of routes of approvals.
public enum ApprovalRouteStatements {
  static let idConstraint = "approval_route_key"
  static let nameConstraint = "approval_route_name"
  static let mandatoryConstraint = "approval_route_mandatory"

  /// Rolls the batch back (`ApprovalRouteGuard.mandatory`) if the organisation has a mandatory route for a kind.
  public static func requireNoMandatory(
    for kind: ApprovalSubjectKind, in organisation: UUID
  ) -> Statement<Bool> {
    Statement(
      """
      SELECT true WHERE NOT EXISTS (
        SELECT FROM approval_route WHERE organisation_id = $1 AND subject = $2 AND is_mandatory)
      """, organisation, kind.rawValue, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(ApprovalRouteGuard.mandatory, "there is a mandatory route"))
  }

  /// The id of the mandatory route for a kind, if the organisation has one.
  public static func mandatoryID(
    for kind: ApprovalSubjectKind, in organisation: UUID
  ) -> Statement<UUID> {
    Statement(
      "SELECT id FROM approval_route WHERE organisation_id = $1 AND subject = $2 AND is_mandatory",
      organisation, kind.rawValue, as: UUID.self)
  }

  /// A row if the organisation has a route with an id, for subjects of a kind.
  public static func exists(
    _ id: UUID, for kind: ApprovalSubjectKind, in organisation: UUID
  ) -> Statement<Bool> {
    Statement(
      "SELECT true FROM approval_route WHERE organisation_id = $1 AND id = $2 AND subject = $3", organisation,
      id, kind.rawValue, as: Bool.self)
  }

  /// A route and its steps as they are stored.
  typealias Row = (stored: StoredRoute, steps: [UInt8])

  /// A route, without its steps but for their bytes.
  static func route(_ id: UUID, in organisation: UUID) -> Statement<Row> {
    Statement(one, organisation, id, row: decode).large
  }

  private static let columns =
    "id, display_name, description, subject, is_mandatory, version, create_time, update_time, steps"
  private static let one = SQL(
    dynamic: "SELECT \(columns) FROM approval_route WHERE organisation_id = $1 AND id = $2")

  /// The mandatory route for a kind, without its steps but for their bytes.
  static func mandatory(for kind: ApprovalSubjectKind, in organisation: UUID) -> Statement<Row> {
    Statement(ofKind, organisation, kind.rawValue, row: decode).large
  }

  private static let ofKind = SQL(
    dynamic: """
      SELECT \(columns) FROM approval_route WHERE organisation_id = $1 AND subject = $2 AND is_mandatory
      """)

  /// A page of the organisation's routes, by name.
  static func routes(in organisation: UUID, _ page: Page) -> Statement<PageRow<Row>> {
    Statement(pageText, organisation, page.start.name, page.rowLimit, Page.maximumBytes) {
      row throws(PostgresError) in
      let found = try decode(&row)
      return PageRow(
        found, at: Page.Position(.name(try row.next()), time: found.stored.createTime, id: .zero),
        bytesUpToHere: try row.next())
    }.large
  }

  /// All statement texts of the lists.
  static var pageTexts: [SQL] { [pageText] }

  private static let pageText = SQL(
    dynamic: """
      SELECT \(columns), name_key, bytes_up_to_here
      FROM (
        SELECT r.*, sum(r.bytes) OVER (ORDER BY name_key ROWS UNBOUNDED PRECEDING) AS bytes_up_to_here
        FROM (
          SELECT r.*, \(PayshareV1.ApprovalRoute.EncodedSize.message) + octet_length(steps) AS bytes
          FROM approval_route r WHERE organisation_id = $1 AND name_key > $2 ORDER BY name_key LIMIT $3
        ) AS r
      ) AS r
      WHERE bytes_up_to_here - bytes <= $4
      ORDER BY name_key
      """)

  private static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
    let (id, name, description): (UUID, String, String) = (try row.next(), try row.next(), try row.next())
    guard let subject = ApprovalSubjectKind(rawValue: try row.next()) else {
      throw row.undecodable("not a kind of subject")
    }
    let kept = KeptRoute(
      id: id, displayName: name, description: description, subject: subject, isMandatory: try row.next(),
      route: ApprovalRoute(steps: []), version: ResourceVersion(try row.next()))
    let stored = StoredRoute(kept: kept, createTime: try row.next(), updateTime: try row.next())
    return (stored, try row.next())
  }
}

/// The codes of guards of routes.
public enum ApprovalRouteGuard {
  /// The organisation has as many routes as it may: `FAILED_PRECONDITION`.
  static let tooMany: SQLState = "PS062"
  /// The organisation has a mandatory route: `FAILED_PRECONDITION`.
  public static let mandatory: SQLState = "PS063"
}
