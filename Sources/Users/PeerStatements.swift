import Accounts
import Identifiers
import Postgres
import ServiceKit

/// The SQL of who shares a group or an event with whom.
enum PeerStatements {
  /// Those of these people who exist, and whether they share a group or an event with a caller.
  static func people(_ ids: [UUID], seenBy caller: Caller) -> Statement<Peer> {
    Statement(
      """
      SELECT u.id, u.display_name, u.state, u.id = $3 OR u.id IN (
        SELECT m.user_id FROM group_member own
        JOIN group_member m ON m.organisation_id = own.organisation_id AND m.group_id = own.group_id
        WHERE own.organisation_id = $1 AND own.user_id = $3 AND m.user_id = ANY ($2)
        UNION ALL
        SELECT p.user_id FROM participant own
        JOIN participant p ON p.organisation_id = own.organisation_id AND p.event_id = own.event_id
        WHERE own.organisation_id = $1 AND own.user_id = $3 AND p.user_id = ANY ($2))
      FROM app_user u WHERE u.organisation_id = $1 AND u.id = ANY ($2)
      """, caller.organisationID, ids, caller.userID
    ) { row throws(PostgresError) in
      let (id, name): (UUID, String) = (try row.next(), try row.next())
      let stored: Int16 = try row.next()
      guard let state = UserState(rawValue: stored) else {
        throw row.locate(row.undecodable("\(stored) is not a state"), table: "app_user", id: "\(id)")
      }
      return Peer(id: id, displayName: name, state: state, isPeer: try row.next())
    }.large
  }
}
