import Approvals
import Identifiers
import Postgres
import Rules
import Testing

/// Which delegations people may make.
@Suite("Delegations") struct DelegationTests {
  private static func check(
    _ new: ApprovalDelegation, _ standing: [ApprovalDelegation] = [], deleted: [Int] = [], at hours: Int = 0
  ) throws(Refusal) {
    try DelegationRules.check(
      new, standing: standing, deletedIDs: Set(deleted.map { Samples.id($0) }), now: Samples.time(hours))
  }

  private static func field(_ work: () throws -> Void) throws -> String? {
    do {
      try work()
      return nil
    } catch Refusal.invalid(let violations) {
      return violations.map(\.reason).joined(separator: ", ")
    }
  }

  @Test func aPersonMayDelegate() throws {
    try Self.check(Samples.delegation(1, 2))
  }

  @Test func nobodyStandsInForThemselves() throws {
    #expect(try Self.field { try Self.check(Samples.delegation(1, 1)) } == "OWN_DELEGATE")
  }

  @Test func whoWasDeletedDoesNotStandIn() throws {
    #expect(try Self.field { try Self.check(Samples.delegation(1, 2), deleted: [2]) } == "UNKNOWN_USER")
  }

  @Test func aDelegationHasADurationThatIsNotOver() throws {
    #expect(try Self.field { try Self.check(Samples.delegation(1, 2, 5, 4)) } == "END_BEFORE_START")
    #expect(try Self.field { try Self.check(Samples.delegation(1, 2, 0, 4), at: 5) } == "IN_THE_PAST")
    try Self.check(Samples.delegation(1, 2, 4, 4), at: 4)
  }

  @Test func aDelegationHoldsForAtMost366Days() throws {
    try Self.check(Samples.delegation(1, 2, 0, 366 * 24))
    #expect(try Self.field { try Self.check(Samples.delegation(1, 2, 0, 366 * 24 + 1)) } == "TOO_LONG")
  }

  @Test func aPersonHasAtMost20Delegations() throws {
    let standing = (2...21).map { Samples.delegation(1, $0, 0, 10) }
    #expect(
      try refusal { try Self.check(Samples.delegation(1, 30, 50, 60), standing) }?.reason
        == "TOO_MANY_APPROVAL_DELEGATIONS")
    try Self.check(Samples.delegation(2, 30, 50, 60), standing)
    // Those that have ended do not count.
    try Self.check(Samples.delegation(1, 30, 50, 60), standing, at: 11)
  }

  @Test(arguments: [[(1, 2)], [(1, 3), (3, 2)], [(1, 3), (3, 4), (4, 2)]])
  func thereAreNoCycles(_ standing: [(Int, Int)]) throws {
    let refused = try refusal {
      try Self.check(Samples.delegation(2, 1), standing.map { Samples.delegation($0, $1) })
    }
    #expect(refused?.reason == "APPROVAL_DELEGATION_CYCLE")
  }

  @Test func twoPeopleMayStandInForEachOtherInDifferentWeeks() throws {
    try Self.check(Samples.delegation(2, 1, 11, 20), [Samples.delegation(1, 2, 0, 10)])
    #expect(
      try refusal { try Self.check(Samples.delegation(2, 1, 10, 20), [Samples.delegation(1, 2, 0, 10)]) }?
        .reason
        == "APPROVAL_DELEGATION_CYCLE")
  }

  @Test func atMostThreeDelegationsFollowOneAnother() throws {
    let chain = [Samples.delegation(2, 3), Samples.delegation(3, 4), Samples.delegation(4, 5)]
    let refused = try refusal { try Self.check(Samples.delegation(1, 2), chain) }
    #expect(refused?.reason == "APPROVAL_DELEGATION_CHAIN" && refused?.metadata == ["limit": "3"])
    try Self.check(Samples.delegation(1, 2), Array(chain.dropLast()))
    try Self.check(Samples.delegation(1, 2), Array(chain.dropFirst()))
  }

  @Test func nobodyIsKeptFromHavingADelegateByThoseWhoHaveThemDecide() throws {
    try Self.check(
      Samples.delegation(4, 5),
      [Samples.delegation(1, 2), Samples.delegation(2, 3), Samples.delegation(3, 4)])
  }

  @Test func delegationsThatDoNotHoldTogetherMakeNoChain() throws {
    try Self.check(
      Samples.delegation(3, 4),
      [Samples.delegation(1, 2, 0, 9), Samples.delegation(2, 3, 0, 9), Samples.delegation(4, 5, 10, 20)])
  }
}
