import SeededRandom
import Testing

@testable import LoadTest

/// Who joins which group for a moment.
@Suite struct GroupJoinTests {
  private static let population = Population(
    PopulationShape(
      seed: 1, users: 500, organisers: 20, groups: 50, events: 1, expenses: 0,
      participants: .init(minimum: 2, maximum: 2, exponent: 2)))

  private func choose(
    share: (index: Int, count: Int) = (0, 1), callers: Int = 20, busy: Set<Int> = [], seed: UInt64 = 1
  ) -> GroupJoin? {
    var random = SeededGenerator(seed: seed)
    return GroupJoin(in: Self.population, share: share, callers: callers, busy: busy, using: &random)
  }

  @Test func somebodyJoinsWhoIsNotInTheGroupAndItsAdministratorAddsThem() throws {
    for seed in 1...200 {
      let join = try #require(choose(callers: 15, seed: UInt64(seed)))
      let members = Self.population.members(ofGroup: join.group)
      #expect(members.first == join.admin && !members.contains(join.joiner))
      #expect(join.admin < 15 && join.joiner < 15)
    }
  }

  @Test func eachGeneratorChangesGroupsOfItsOwn() throws {
    for index in 0..<3 {
      let groups = try (1...200).map {
        try #require(choose(share: (index, 3), seed: UInt64($0))).group
      }
      #expect(groups.allSatisfy { $0 % 3 == index && $0 < 50 })
      #expect(Set(groups).count > 10)
    }
  }

  @Test func aBusyGroupIsLeftAlone() {
    #expect(choose(busy: Set(0..<50).subtracting([7]))?.group == 7)
    #expect(choose(busy: Set(0..<50)) == nil)
  }

  @Test func nobodyJoinsWhereNobodyElseMakesCalls() {
    #expect(choose(callers: 0) == nil && choose(callers: 1) == nil)
    #expect(choose(share: (50, 51)) == nil)
  }
}
