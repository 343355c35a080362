import Identifiers
import PayshareAPI
import Postgres
import ServiceKit

/// The SQL of share links.
enum ShareLinkStatements {
  /// The guard of a link that gives nothing.
  static let invalid: SQLState = "PS070"

  private static let columns = """
    id, resource_type, resource_id, maker_id, description, expire_time, grant_days, max_redemptions, redemption_count,
      create_time, revoke_time
    """

  /// Stores a new link.
  static func insert(_ link: ShareLink, _ token: ShareLinkToken, in organisation: UUID) -> Statement<Void> {
    Statement(
      """
      INSERT INTO share_link (organisation_id, id, resource_type, resource_id, digest, maker_id, description, expire_time,
        grant_days, max_redemptions, redemption_count, create_time)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0, $11)
      """, organisation, link.id, link.resource.kind == .goal ? goal : budget, link.resource.id, token.digest,
      link.makerID, link.description, link.expireTime, link.grantDays, link.maxRedemptions, link.createTime)
  }

  /// The link with a token.
  static func link(with token: ShareLinkToken, in organisation: UUID) -> Statement<ShareLink> {
    Statement(byToken, organisation, token.digest, row: decode)
  }

  private static let byToken = SQL(
    dynamic: "SELECT \(columns) FROM share_link WHERE digest = $2 AND organisation_id = $1")

  /// The link with an id, if it is for a resource.
  static func link(_ id: UUID, to resource: UUID, in organisation: UUID) -> Statement<ShareLink> {
    Statement(byID, organisation, id, resource, row: decode)
  }

  private static let byID = SQL(
    dynamic:
      "SELECT \(columns) FROM share_link WHERE organisation_id = $1 AND id = $2 AND resource_id = $3")

  /// Counts a redemption, and makes others of the link wait; rolls the batch back if it gives nothing any more.
  static func count(_ link: ShareLink, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      UPDATE share_link SET redemption_count = redemption_count + 1
      WHERE organisation_id = $1 AND id = $2 AND revoke_time IS NULL AND expire_time > now()
        AND redemption_count < max_redemptions
      RETURNING true
      """, organisation, link.id, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(invalid, "the link gives nothing"))
  }

  /// Revokes a link, and makes redemptions wait; rolls the batch back if it was revoked in between.
  static func revoke(_ link: ShareLink, in organisation: UUID, at time: Timestamp) -> Statement<Bool> {
    Statement(
      """
      UPDATE share_link SET revoke_time = $3
      WHERE organisation_id = $1 AND id = $2 AND revoke_time IS NULL RETURNING true
      """, organisation, link.id, time, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the link was revoked in between"))
  }

  /// A page of the links to a resource, the newest first. The largest that fit on one are smaller than
  /// `Page.maximumBytes`.
  static func links(
    to resource: UUID, in organisation: UUID, _ page: Page
  ) -> Statement<PageRow<ShareLink>> {
    let start = page.start
    return Statement(pageText, organisation, resource, start.time, start.id, page.rowLimit) {
      row throws(PostgresError) in
      let link = try decode(&row)
      return PageRow(link, at: Page.Position(time: link.createTime, id: link.id), bytesUpToHere: 0)
    }.large
  }

  static let pageText = SQL(
    dynamic: """
      SELECT \(columns) FROM share_link
      WHERE organisation_id = $1 AND resource_id = $2 AND (create_time, id) < ($3, $4)
      ORDER BY create_time DESC, id DESC LIMIT $5
      """)

  /// Purges links that have expired.
  static func purge(before time: Timestamp, limit: Int64) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM share_link WHERE ctid = ANY (ARRAY(
        SELECT l.ctid FROM share_link l WHERE l.expire_time < $1
        ORDER BY l.expire_time LIMIT $2 FOR UPDATE OF l SKIP LOCKED))
      RETURNING true
      """, time, limit, as: Bool.self)
  }

  private static let goal = Int16(clamping: PayshareV1.ResourceType.goal.rawValue)
  private static let budget = Int16(clamping: PayshareV1.ResourceType.budget.rawValue)

  private static func decode(_ row: inout RowReader) throws(PostgresError) -> ShareLink {
    let (id, type, resource): (UUID, Int16, UUID) = (try row.next(), try row.next(), try row.next())
    return ShareLink(
      id: id, resource: type == goal ? .goal(resource) : .budget(resource), makerID: try row.next(),
      description: try row.next(), expireTime: try row.next(), grantDays: try row.next(),
      maxRedemptions: try row.next(), redemptionCount: try row.next(), createTime: try row.next(),
      revokeTime: try row.next())
  }
}
