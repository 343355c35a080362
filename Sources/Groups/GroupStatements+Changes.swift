import Identifiers
import Postgres
import Rules
import ServiceKit

extension GroupStatements {
  /// Writes the next version of a group; rolls the batch back if another change came first.
  static func update(_ group: Group, in organisation: UUID, at time: Timestamp) -> Statement<Bool> {
    Statement(
      """
      UPDATE member_group SET display_name = $3, member_count = $4, version = $5, update_time = $6
      WHERE organisation_id = $1 AND id = $2 AND version = $5 - 1 RETURNING true
      """, organisation, group.id, group.displayName, Int32(clamping: group.members.count),
      group.version.number, time, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the group has changed"))
  }

  /// Writes who has joined, and who has another role.
  static func put(_ members: [Group.Member], in group: UUID, of organisation: UUID) -> Statement<Void> {
    Statement(
      """
      INSERT INTO group_member (organisation_id, group_id, user_id, role)
      SELECT $1, $2, * FROM unnest($3::uuid[], $4::smallint[])
      ON CONFLICT (organisation_id, group_id, user_id) DO UPDATE SET role = excluded.role
      """, organisation, group, members.map(\.userID), members.map(\.role.rawValue))
  }

  /// Removes those who have left.
  static func remove(_ users: [UUID], from group: UUID, of organisation: UUID) -> Statement<Void> {
    Statement(
      "DELETE FROM group_member WHERE organisation_id = $1 AND group_id = $2 AND user_id = ANY ($3)",
      organisation, group, users)
  }
}
