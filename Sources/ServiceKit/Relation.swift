/// A part that a user has in something. It is a role there, by the rows that say so, without a grant.
public enum Relation: String, Sendable, Hashable, CaseIterable {
  /// A user of the organisation who is logged in.
  case member
  /// A member of a group.
  case groupMember = "group_member"
  /// A member who administers their group.
  case groupAdmin = "group_admin"
  /// A participant of an event.
  case participant
  /// The participant who made an event.
  case eventOwner = "event_owner"
  /// The user who keeps a goal.
  case goalOwner = "goal_owner"

  /// The parts that all have who belong to something.
  static let ofEverybody: Set<Relation> = [.member, .groupMember, .participant]
}
