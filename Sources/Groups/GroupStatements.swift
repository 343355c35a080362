import Identifiers
import Postgres
import Rules
import Slice

/// The SQL of groups.
enum GroupStatements {
  static let idConstraint = "member_group_key"

  struct StoredGroup: Sendable {
    var group: Group
    let createTime: Timestamp
    let updateTime: Timestamp
  }

  struct StoredMember: Sendable {
    let groupID: UUID
    let member: Group.Member
    let displayName: String
  }

  static func group(_ id: UUID, seenBy caller: Caller) -> Statement<StoredGroup> {
    Statement(
      """
      SELECT g.id, g.display_name, g.version, g.create_time, g.update_time
      FROM member_group g
      JOIN group_member m ON m.organisation_id = g.organisation_id AND m.group_id = g.id
      WHERE g.organisation_id = $1 AND g.id = $2 AND m.user_id = $3
      """, caller.organisationID, id, caller.userID, row: decode)
  }

  static func groups(seenBy caller: Caller, _ page: Page) -> Statement<StoredGroup> {
    Statement(
      """
      SELECT g.id, g.display_name, g.version, g.create_time, g.update_time
      FROM group_member m
      JOIN member_group g ON g.organisation_id = m.organisation_id AND g.id = m.group_id
      WHERE m.organisation_id = $1 AND m.user_id = $2 AND (g.create_time, g.id) < ($3, $4)
      ORDER BY g.create_time DESC, g.id DESC LIMIT $5
      """, caller.organisationID, caller.userID, page.start.time, page.start.id, page.rowLimit, row: decode)
  }

  static func members(of groupIDs: [UUID], in organisation: UUID) -> Statement<StoredMember> {
    Statement(
      """
      SELECT m.group_id, m.user_id, m.role, u.display_name
      FROM group_member m
      JOIN app_user u ON u.organisation_id = m.organisation_id AND u.id = m.user_id
      WHERE m.organisation_id = $1 AND m.group_id = ANY ($2)
      ORDER BY m.group_id, m.user_id
      """, organisation, groupIDs
    ) { row throws(PostgresError) in
      StoredMember(
        groupID: try row.next(),
        member: Group.Member(
          userID: try row.next(), role: Group.Role(rawValue: try row.next(Int16.self)) ?? .member),
        displayName: try row.next())
    }
  }

  static func insert(_ group: Group, in organisation: UUID, at time: Timestamp) -> Statement<Void> {
    Statement(
      """
      INSERT INTO member_group (organisation_id, id, display_name, version, create_time, update_time)
      VALUES ($1, $2, $3, $4, $5, $5)
      """, organisation, group.id, group.displayName, group.version.number, time)
  }

  static func insertMembers(of group: Group, in organisation: UUID) -> Statement<Void> {
    Statement(
      """
      INSERT INTO group_member (organisation_id, group_id, user_id, role)
      SELECT $1, $2, * FROM unnest($3::uuid[], $4::smallint[])
      """, organisation, group.id, group.members.map(\.userID), group.members.map(\.role.rawValue))
  }

  private static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredGroup {
    StoredGroup(
      group: Group(
        id: try row.next(), displayName: try row.next(), members: [], version: ResourceVersion(try row.next())
      ),
      createTime: try row.next(), updateTime: try row.next())
  }
}
