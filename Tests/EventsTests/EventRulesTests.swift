import Events
import Groups
import Identifiers
import Money
import Rules
import Testing

@Suite struct EventRulesTests {
  private let asha = UUID(high: 1, low: 1)
  private let ben = UUID(high: 1, low: 2)
  private let chitra = UUID(high: 1, low: 3)

  private func new(_ source: EventRules.Source, currency: String = "INR") throws(Refusal) -> Event {
    try EventRules.new(
      id: UUID(high: 9, low: 9), displayName: "Goa", baseCurrencyCode: currency, from: source, creatorID: ben)
  }

  private func violations(_ source: EventRules.Source, currency: String = "INR") -> [FieldViolation] {
    do {
      _ = try new(source, currency: currency)
      return []
    } catch {
      guard case .invalid(let violations) = error else { return [] }
      return violations
    }
  }

  @Test func inlineGroupBecomesTheSnapshotWithTheCreator() throws {
    let event = try new(.inline([chitra, asha], known: [asha, chitra]))
    #expect(event.participantIDs == [asha, ben, chitra])
    #expect(event.groupID == nil)
    #expect(event.baseCurrency.code == "INR")
    #expect(try new(.inline([ben], known: [])).participantIDs == [ben])
  }

  @Test func groupBecomesTheSnapshotAndLaterChangesOfItDoNot() throws {
    var group = try GroupRules.new(
      id: UUID(high: 8, low: 8), displayName: "Flat", members: [.init(userID: chitra, role: .member)],
      creatorID: ben, knownUserIDs: [chitra])
    let event = try new(.group(group))
    group.members.removeAll { $0.userID == chitra }
    #expect(event.participantIDs == [ben, chitra])
    #expect(event.groupID == group.id)
  }

  @Test func whoMaySeeAGroupWithoutBeingAMemberJoinsItsPeopleInTheEvent() throws {
    let group = Group(
      id: UUID(high: 8, low: 8), displayName: "Flat", members: [.init(userID: asha, role: .admin)],
      version: .first)
    let event = try new(.group(group))
    #expect(event.participantIDs == [asha, ben])
    #expect(event.groupID == group.id)
  }

  @Test func everyViolationIsNamedAtOnce() {
    let all = violations(.inline([asha, chitra, asha], known: [asha]), currency: "ABC")
    #expect(
      all.map(\.field) == [
        "event.base_currency_code", "inline_group.user_ids[1]", "inline_group.user_ids[2]",
      ])
    #expect(all.map(\.reason) == ["UNKNOWN_CURRENCY", "UNKNOWN_USER", "DUPLICATE_PARTICIPANT"])
  }

  @Test func anEventNeedsACurrentCurrency() {
    let source = EventRules.Source.inline([asha], known: [asha])
    #expect(violations(source, currency: "HRK").map(\.reason) == ["CURRENCY_ENDED"])
    #expect(violations(source, currency: "XAU").map(\.reason) == ["NO_MINOR_UNIT"])
  }

  @Test func creatorCountsTowardsTheLimit() throws {
    let others = (0..<EventRules.maximumParticipants).map { UUID(high: 2, low: UInt64($0)) }
    #expect(violations(.inline(others, known: Set(others))).map(\.reason) == ["TOO_MANY_PARTICIPANTS"])
    let group = Group(
      id: UUID(high: 8, low: 8), displayName: "Flat",
      members: others.map { .init(userID: $0, role: .member) }, version: .first)
    #expect(violations(.group(group)).map(\.field) == ["group_id"])
    let fewer = Array(others.dropLast())
    #expect(
      try new(.inline(fewer, known: Set(others))).participantIDs.count == EventRules.maximumParticipants)
  }
}
