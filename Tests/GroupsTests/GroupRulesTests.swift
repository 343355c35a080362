import Groups
import Identifiers
import Rules
import Testing

@Suite struct GroupRulesTests {
  private let asha = UUID(high: 1, low: 1)
  private let ben = UUID(high: 1, low: 2)
  private let chitra = UUID(high: 1, low: 3)

  private func new(_ members: [Group.Member], known: Set<UUID>) throws(Refusal) -> Group {
    try GroupRules.new(
      id: UUID(high: 9, low: 9), displayName: "Flat", members: members, creatorID: ben, knownUserIDs: known)
  }

  @Test func creatorIsAnAdminAndMembersAreInOrderOfTheirIDs() throws {
    let group = try new(
      [.init(userID: chitra, role: .member), .init(userID: asha, role: .admin)], known: [asha, chitra])
    #expect(group.members.map(\.userID) == [asha, ben, chitra])
    #expect(group.members.map(\.role) == [.admin, .admin, .member])
    #expect(group.version == .first)
  }

  @Test func theCreatorCannotDemoteThemselves() throws {
    let group = try new([.init(userID: ben, role: .member)], known: [])
    #expect(group.members == [.init(userID: ben, role: .admin)])
  }

  @Test func everyUnknownAndTwiceNamedPersonIsNamed() {
    let members = [chitra, asha, chitra].map { Group.Member(userID: $0, role: .member) }
    #expect {
      try new(members, known: [chitra])
    } throws: { error in
      guard case .invalid(let violations) = error as? Refusal else { return false }
      return violations.map(\.field) == ["group.members[1].user_id", "group.members[2].user_id"]
        && violations.map(\.reason) == ["UNKNOWN_USER", "DUPLICATE_MEMBER"]
    }
  }

  @Test func creatorCountsTowardsTheLimit() throws {
    let others = (0..<GroupRules.maximumMembers).map { UUID(high: 2, low: UInt64($0)) }
    let members = others.map { Group.Member(userID: $0, role: .member) }
    #expect(throws: Refusal.self) { try new(members, known: Set(others)) }
    #expect(try new(Array(members.dropLast()), known: Set(others)).members.count == GroupRules.maximumMembers)
  }
}
