import Identifiers
import Rules

/// A change of who is in a group, and of what they may do there.
struct MembershipChange: Sendable, Hashable {
  /// The group with its members afterwards.
  var group: Group
  /// Who joins or gets another role, with their roles afterwards.
  private(set) var joined: [Group.Member]
  /// Who leaves or had another role, with their roles before.
  private(set) var left: [Group.Member]

  /// Whether everything stays as it is.
  var isEmpty: Bool { joined.isEmpty && left.isEmpty }

  /// The group with people who are added, or get the role that is named for them.
  /// - Parameter known: those of them who have accounts; a violation gives the index in `members`.
  static func adding(
    _ members: [Group.Member], to group: Group, known: Set<UUID>, etag: String
  ) throws(Refusal) -> MembershipChange {
    try requireVersion(of: group, etag)
    var violations: [FieldViolation] = []
    var roles = Dictionary(
      group.members.map { ($0.userID, $0.role) }, uniquingKeysWith: { first, _ in first })
    for (index, member) in members.enumerated() {
      if roles[member.userID] == nil, !known.contains(member.userID) {
        violations.add(
          FieldViolation(
            "members[\(index)].user_id", "UNKNOWN_USER", "nobody with this id has an account"))
      }
      roles[member.userID] = member.role
    }
    if roles.count > GroupRules.maximumMembers {
      violations.add(
        FieldViolation(
          "members", "TOO_MANY_MEMBERS", "a group has at most \(GroupRules.maximumMembers) members"))
    }
    try violations.refuse()
    return try MembershipChange(from: group, to: roles)
  }

  /// The group without some people; who is no member stays none.
  static func removing(_ users: Set<UUID>, from group: Group, etag: String) throws(Refusal)
    -> MembershipChange
  {
    try requireVersion(of: group, etag)
    let kept = group.members.filter { !users.contains($0.userID) }
    return try MembershipChange(
      from: group, to: Dictionary(kept.map { ($0.userID, $0.role) }, uniquingKeysWith: { first, _ in first }))
  }

  private init(from group: Group, to roles: [UUID: Group.Role]) throws(Refusal) {
    guard roles.isEmpty || roles.values.contains(.admin) else {
      throw .precondition(
        reason: "LAST_GROUP_ADMIN", message: "the group would have no administrator; make somebody one first")
    }
    var new = group
    new.members = roles.sorted { $0.key < $1.key }.map { Group.Member(userID: $0.key, role: $0.value) }
    new.version = group.version.next
    let (before, after) = (Set(group.members), Set(new.members))
    self.group = new
    joined = new.members.filter { !before.contains($0) }
    left = group.members.filter { !after.contains($0) }
  }

  private static func requireVersion(of group: Group, _ etag: String) throws(Refusal) {
    if !etag.isEmpty { try group.version.require(etag: etag) }
  }
}
