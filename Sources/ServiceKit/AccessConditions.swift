import Identifiers
import Postgres

/// The SQL that decides who may see what. It reads as many pages for a resource that the caller may not see as for
/// one that does not exist, so that timing reveals neither.
enum AccessConditions {
  static func isMember(_ caller: Caller, of group: UUID) -> Condition {
    Condition(
      "EXISTS (SELECT FROM group_member WHERE organisation_id = $1 AND group_id = $2 AND user_id = $3)",
      caller.organisationID, group, caller.userID)
  }

  static func isParticipant(_ caller: Caller, of event: UUID) -> Condition {
    Condition(
      "EXISTS (SELECT FROM participant WHERE organisation_id = $1 AND event_id = $2 AND user_id = $3)",
      caller.organisationID, event, caller.userID)
  }

  /// For an expense that does not exist, the first page of the table is read instead of its row's, and participants
  /// are looked up in an event that has none.
  static func isParticipant(_ caller: Caller, ofEventOf expense: UUID) -> Condition {
    Condition(
      """
      EXISTS (
        SELECT FROM participant
        WHERE organisation_id = $1 AND user_id = $3 AND event_id = coalesce(
          (SELECT event_id FROM expense WHERE organisation_id = $1 AND id = $2),
          (SELECT '00000000-0000-0000-0000-000000000000'::uuid FROM expense WHERE ctid = '(0,1)'),
          '00000000-0000-0000-0000-000000000000'))
      """, caller.organisationID, expense, caller.userID)
  }
}
