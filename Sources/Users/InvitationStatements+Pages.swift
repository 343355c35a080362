import Identifiers
import Postgres
import ServiceKit

extension InvitationStatements {
  /// A page of an organisation's invitations. The largest that fit on one are smaller than `Page.maximumBytes`.
  static func invitations(
    in organisation: UUID, _ page: Page, _ query: InvitationQuery
  ) -> Statement<PageRow<Invitation>> {
    let text = InvitationPageText(query.wanted)
    var parameters = Parameters(reserving: 5)
    parameters.append(organisation)
    parameters.append(page.start.time)
    parameters.append(page.start.id)
    parameters.append(page.rowLimit)
    if text == .ended { parameters.append(query.wanted?.state?.rawValue) }
    if text == .pending || text == .expired { parameters.append(Invitation.lifetimeSeconds) }
    return Statement(text.sql, parameters: parameters) { row throws(PostgresError) in
      let invitation = try decode(&row)
      return PageRow(
        invitation, at: Page.Position(time: invitation.createTime, id: invitation.userID),
        bytesUpToHere: 0)
    }.large
  }
}

/// The texts of the list, one for each kind of state: what is pending has not expired yet, which its time tells.
enum InvitationPageText: CaseIterable {
  case all, ended, pending, expired

  init(_ wanted: InvitationFilter?) {
    switch wanted?.state {
    case nil: self = .all
    case .accepted, .declined, .revoked: self = .ended
    case .pending: self = .pending
    case .expired: self = .expired
    }
  }

  /// The index that finds the invitations of a page.
  var index: String { self == .all ? "invitation_page" : "invitation_state" }

  /// The text; `$2` and `$3` are the position before the page, `$4` is the limit of rows.
  var sql: SQL {
    switch self {
    case .all: Self.allSQL
    case .ended: Self.endedSQL
    case .pending: Self.pendingSQL
    case .expired: Self.expiredSQL
    }
  }

  private static let allSQL = text(where: "")
  private static let endedSQL = text(where: "AND state = $5")
  private static let pendingSQL = text(
    where: "AND state = 1 AND create_time > now() - $5::bigint * interval '1 second'")
  private static let expiredSQL = text(
    where: "AND state = 1 AND create_time <= now() - $5::bigint * interval '1 second'")

  private static func text(where wanted: String) -> SQL {
    SQL(
      dynamic: """
        SELECT \(InvitationStatements.columns) FROM invitation
        WHERE organisation_id = $1 AND (create_time, user_id) < ($2, $3) \(wanted)
        ORDER BY create_time DESC, user_id DESC LIMIT $4
        """)
  }
}
