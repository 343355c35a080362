import Identifiers
import PayshareAPI
import Postgres
import Rules
import ServiceKit

/// The SQL of groups.
enum GroupStatements {
  static let idConstraint = "member_group_key"

  struct StoredGroup: Sendable {
    var group: Group
    /// The names of the members.
    var names: [UUID: String] = [:]
    let createTime: Timestamp
    let updateTime: Timestamp

    /// Adds members that were read beside the group.
    mutating func add(_ members: [StoredMember]) {
      group.members = members.map(\.member)
      names = Dictionary(
        members.map { ($0.member.userID, $0.displayName) }, uniquingKeysWith: { first, _ in first })
    }
  }

  struct StoredMember: Sendable {
    let groupID: UUID
    let member: Group.Member
    let displayName: String
  }

  static func group(_ id: UUID, in organisation: UUID) -> Statement<StoredGroup> {
    Statement(
      """
      SELECT id, display_name, version, create_time, update_time FROM member_group
      WHERE organisation_id = $1 AND id = $2
      """, organisation, id, row: decode)
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
      let (groupID, userID) = (try row.next(UUID.self), try row.next(UUID.self))
      let stored: Int16 = try row.next()
      guard let role = Group.Role(rawValue: stored) else {
        throw row.locate(
          row.undecodable("\(stored) is not a role"), table: "group_member", id: "\(groupID) \(userID)")
      }
      return StoredMember(
        groupID: groupID, member: Group.Member(userID: userID, role: role), displayName: try row.next())
    }.large
  }

  static func insert(
    _ group: Group, _ chosen: ChosenID?, in organisation: UUID, at time: Timestamp
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO member_group
        (organisation_id, id, display_name, version, create_time, update_time, member_count, create_fingerprint)
      VALUES ($1, $2, $3, $4, $5, $5, $6, $7)
      """, organisation, group.id, group.displayName, group.version.number, time,
      Int32(clamping: group.members.count), chosen?.fingerprint)
  }

  /// A row if the same request created the group with the chosen id.
  static func isRepetition(_ chosen: ChosenID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "SELECT true FROM member_group WHERE organisation_id = $1 AND id = $2 AND create_fingerprint = $3",
      organisation, chosen.id, chosen.fingerprint, as: Bool.self)
  }

  static func insertMembers(of group: Group, in organisation: UUID) -> Statement<Void> {
    Statement(
      """
      INSERT INTO group_member (organisation_id, group_id, user_id, role)
      SELECT $1, $2, * FROM unnest($3::uuid[], $4::smallint[])
      """, organisation, group.id, group.members.map(\.userID), group.members.map(\.role.rawValue))
  }

  static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredGroup {
    StoredGroup(
      group: Group(
        id: try row.next(), displayName: try row.next(), members: [], version: ResourceVersion(try row.next())
      ),
      createTime: try row.next(), updateTime: try row.next())
  }
}
