public import Identifiers
public import Rules

/// What may be done with groups. No I/O, no clock.
public enum GroupRules {
  /// The greatest number of members, the creator included. The contract refuses longer lists of members.
  public static let maximumMembers = 1_000

  /// The group with the named fields changed.
  static func edit(
    _ group: Group, _ fields: Set<GroupField>, displayName: String, etag: String
  ) throws(Refusal) -> Group {
    try group.version.require(etag: etag)
    var new = group
    if fields.contains(.displayName) { new.displayName = displayName }
    new.version = group.version.next
    return new
  }

  /// A new group. The creator is its `admin`, whatever the request says about them.
  /// - Parameters:
  ///   - members: the requested members; a violation gives the index in `group.members`.
  ///   - knownUserIDs: those of them who have accounts.
  public static func new(
    id: UUID, displayName: String, members: [Group.Member], creatorID: UUID, knownUserIDs: Set<UUID>
  ) throws(Refusal) -> Group {
    var violations: [FieldViolation] = []
    var roles = [creatorID: Group.Role.admin]
    var seen: Set<UUID> = []
    for (index, member) in members.enumerated() {
      let field = "group.members[\(index)].user_id"
      if !seen.insert(member.userID).inserted {
        violations.add(FieldViolation(field, "DUPLICATE_MEMBER", "this person is named twice"))
      } else if member.userID != creatorID {
        if !knownUserIDs.contains(member.userID) {
          violations.add(FieldViolation(field, "UNKNOWN_USER", "nobody with this id has an account"))
        }
        roles[member.userID] = member.role
      }
    }
    if roles.count > maximumMembers {
      let message = "a group has at most \(maximumMembers) members, its creator included"
      violations.add(FieldViolation("group.members", "TOO_MANY_MEMBERS", message))
    }
    try violations.refuse()

    let sorted = roles.sorted { $0.key < $1.key }.map { Group.Member(userID: $0.key, role: $0.value) }
    return Group(id: id, displayName: displayName, members: sorted, version: .first)
  }
}
