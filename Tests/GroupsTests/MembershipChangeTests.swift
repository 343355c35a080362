import Identifiers
import Rules
import SeededRandom
import Testing

@testable import Groups

@Suite("Changes of who is in a group") struct MembershipChangeTests {
  private let asha = UUID(high: 1, low: 1)
  private let ben = UUID(high: 1, low: 2)
  private let chitra = UUID(high: 1, low: 3)

  private func group(_ roles: [UUID: Group.Role]) -> Group {
    Group(
      id: UUID(high: 9, low: 9), displayName: "Flat",
      members: roles.sorted { $0.key < $1.key }.map { .init(userID: $0.key, role: $0.value) }, version: .first
    )
  }

  private func refusal(_ body: () throws(Refusal) -> MembershipChange) -> Refusal? {
    do throws(Refusal) {
      _ = try body()
      return nil
    } catch { return error }
  }

  @Test func everyUnknownPersonIsNamedByTheirField() {
    let members = [ben, asha, chitra].map { Group.Member(userID: $0, role: .member) }
    let refusal = refusal { () throws(Refusal) in
      try .adding(members, to: group([asha: .admin]), known: [], etag: "")
    }
    guard case .invalid(let violations)? = refusal else {
      Issue.record("it should be refused")
      return
    }
    #expect(violations.map(\.field) == ["members[0].user_id", "members[2].user_id"])
  }

  @Test func aMemberWhoCanNoLongerLogInMayGetAnotherRole() throws {
    let change = try MembershipChange.adding(
      [.init(userID: ben, role: .admin)], to: group([asha: .admin, ben: .member]), known: [], etag: "")
    #expect(change.joined == [.init(userID: ben, role: .admin)])
    #expect(change.left == [.init(userID: ben, role: .member)])
  }

  @Test func aGroupKeepsAnAdministratorAsLongAsItHasMembers() throws {
    let both = group([asha: .admin, ben: .member])
    for refused in [
      refusal({ () throws(Refusal) in try .removing([asha], from: both, etag: "") }),
      refusal({ () throws(Refusal) in
        try .adding([.init(userID: asha, role: .member)], to: both, known: [], etag: "")
      }),
    ] {
      guard case .precondition(let reason, _, _)? = refused else {
        Issue.record("it should be refused")
        continue
      }
      #expect(reason == "LAST_GROUP_ADMIN")
    }
    #expect(try MembershipChange.removing([asha, ben], from: both, etag: "").group.members.isEmpty)
  }

  @Test func aGroupTakesNoMoreThanItsGreatestNumberOfMembers() {
    let many = (1...GroupRules.maximumMembers).map {
      Group.Member(userID: UUID(high: 2, low: UInt64($0)), role: .member)
    }
    let known = Set(many.map(\.userID))
    #expect(
      refusal { () throws(Refusal) in try .adding(many, to: group([asha: .admin]), known: known, etag: "") }
        != nil)
    #expect(
      refusal { () throws(Refusal) in
        try .adding(Array(many.dropLast()), to: group([asha: .admin]), known: known, etag: "")
      } == nil)
  }

  @Test func aStaleVersionIsRefused() {
    #expect(
      refusal { () throws(Refusal) in try .removing([ben], from: group([asha: .admin]), etag: "v9") } != nil)
  }

  /// Whatever is added and removed, the group has what a dictionary has, and what joined and left is the difference.
  @Test func anySequenceOfChangesKeepsMembersAsTheyAreNamed() throws {
    var random = SeededGenerator(seed: 181)
    let people = (1...8).map { UUID(high: 3, low: UInt64($0)) }
    for _ in 0..<300 {
      var group = group([people[0]: .admin])
      var model: [UUID: Group.Role] = [people[0]: .admin]
      for _ in 0..<12 {
        let some = people.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random))
        var next = model
        let change: MembershipChange?
        if Bool.random(using: &random) {
          let members = some.map {
            Group.Member(userID: $0, role: Bool.random(using: &random) ? .admin : .member)
          }
          for member in members { next[member.userID] = member.role }
          change = try? .adding(members, to: group, known: Set(people), etag: "")
        } else {
          for person in some { next[person] = nil }
          change = try? .removing(Set(some), from: group, etag: "")
        }
        guard let change else {
          #expect(!next.isEmpty && !next.values.contains(.admin))
          continue
        }
        #expect(Dictionary(uniqueKeysWithValues: change.group.members.map { ($0.userID, $0.role) }) == next)
        #expect(change.group.members.map(\.userID) == next.keys.sorted())
        var replayed = Set(group.members)
        for member in change.left { #expect(replayed.remove(member) != nil) }
        for member in change.joined { #expect(replayed.insert(member).inserted) }
        #expect(replayed == Set(change.group.members))
        #expect(change.group.version.number == group.version.number + 1)
        (group, model) = (change.group, next)
      }
    }
  }
}
