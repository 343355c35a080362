import Approvals
import Identifiers
import Postgres
import Rules
import Testing

/// Decisions, and what ends a request.
@Suite("Decisions") struct DecisionTests {
  private static let two = [Samples.step("a", [2, 3, 4], .count(2)), Samples.step("b", [5, 6], .any)]

  private static func obstacles(_ work: () throws -> Void) throws -> String? {
    let refused = try refusal(of: work)
    return refused?.reason == "APPROVAL_NOT_ELIGIBLE" ? refused?.metadata["obstacles"] : refused?.reason
  }

  @Test func stepsFollowEachOtherToTheApproval() throws {
    var sample = try Case(Self.two)
    try sample.decide(by: 3)
    #expect(sample.request.stepIndex == 0)
    try sample.decide(by: 2)
    #expect(sample.request.stepIndex == 1 && sample.events.last == .stepOpened(1))
    try sample.decide(by: 6)
    #expect(sample.request.state == .approved && sample.events.last == .approved)
    #expect(sample.request.votes.map(\.voterID) == [3, 2, 6].map { Samples.id($0) })
  }

  @Test(arguments: [(ApprovalChoice.reject, ApprovalState.rejected), (.requestChanges, .changesRequested)])
  func oneNoEndsItAtOnce(_ choice: ApprovalChoice, _ state: ApprovalState) throws {
    var sample = try Case(Self.two)
    try sample.decide(choice, by: 2)
    #expect(sample.request.state == state && sample.request.cause == nil)
    #expect(try refusal { try sample.decide(by: 3) }?.reason == "APPROVAL_STATE")
  }

  @Test func everyChangeRaisesTheVersionByOne() throws {
    var sample = try Case(Self.two)
    #expect(sample.request.version.number == 2)
    try sample.decide(by: 2)
    #expect(sample.request.version.number == 3)
  }

  @Test func nobodyApprovesTheirOwn() throws {
    var sample = Case()
    try sample.edit(by: 2)
    try sample.submit([Samples.step("a", [2, 3], .any)])
    #expect(try Self.obstacles { try sample.decide(by: 2) } == "AUTHOR, NOT_THIS_STEP")
    #expect(try Self.obstacles { try sample.decide(by: 1) } == "AUTHOR, NOT_THIS_STEP")
  }

  @Test func onePersonHasOneVoteForTheWholeRequest() throws {
    var sample = try Case([Samples.step("a", [2, 3], .any), Samples.step("b", [2, 4], .any)])
    try sample.decide(by: 2)
    #expect(try Self.obstacles { try sample.decide(by: 2) } == "VOTED")
    try sample.decide(by: 4)
    #expect(sample.request.state == .approved)
  }

  @Test func aVoteCannotBeChanged() throws {
    var sample = try Case(Self.two)
    try sample.decide(by: 2)
    #expect(try Self.obstacles { try sample.decide(.reject, by: 2) } == "VOTED")
  }

  @Test func theOrderOfStepsIsKept() throws {
    var sample = try Case(Self.two)
    #expect(try Self.obstacles { try sample.decide(by: 5) } == "NOT_THIS_STEP")
  }

  @Test func thePermissionIsCheckedAtTheDecision() throws {
    var sample = try Case(Self.two)
    sample.people = Samples.people([3, 4, 5, 6], deleted: [3])
    #expect(try Self.obstacles { try sample.decide(by: 2) } == "NO_PERMISSION")
    #expect(try Self.obstacles { try sample.decide(by: 3) } == "DELETED")
  }

  @Test func whoGetsThePermissionLaterIsNotAsked() throws {
    var sample = Case()
    sample.people = Samples.people([2])
    try sample.submit([Samples.step("a", [2, 3], .all)])
    sample.people = Samples.people()
    #expect(try Self.obstacles { try sample.decide(by: 3) } == "NOT_THIS_STEP")
    try sample.decide(by: 2)
    #expect(sample.request.state == .approved)
  }

  @Test func aDecisionAboutAnotherContentIsRefused() throws {
    var sample = try Case(Self.two)
    let refused = try refusal { try sample.decide(by: 2, content: 2) }
    #expect(refused?.reason == "APPROVAL_CONTENT_CHANGED")
    #expect(refused?.metadata["digest"] == (try Samples.digest(1)).description)
    #expect(refused?.metadata["verbs"]?.contains("DecideApproval") == true)
  }

  @Test func oneWhoStandsInDecidesAndBothAreNamed() throws {
    var sample = try Case(Self.two)
    sample.people = Samples.people([2, 3, 5, 7, 8], [Samples.delegation(2, 7), Samples.delegation(7, 8)])
    try sample.decide(by: 8, for: 2)
    let vote = try #require(sample.request.votes.first)
    #expect(vote.approverID == Samples.id(2) && vote.voterID == Samples.id(8))
    #expect(vote.throughIDs == [Samples.id(7)])
    #expect(sample.events == [.decided(vote)])
  }

  @Test func whoStoodInAndWhoWasStoodInForHaveHadTheirVote() throws {
    var sample = try Case([Samples.step("a", [2, 3, 7], .count(2)), Samples.step("b", [2, 5], .any)])
    sample.people = Samples.people(1...20, [Samples.delegation(2, 7), Samples.delegation(3, 7)])
    try sample.decide(by: 7, for: 2)
    #expect(try Self.obstacles { try sample.decide(by: 7) } == "VOTED")
    #expect(try Self.obstacles { try sample.decide(by: 7, for: 3) } == "DELEGATE_VOTED")
    try sample.decide(by: 3)
    #expect(sample.request.stepIndex == 1)
    #expect(try Self.obstacles { try sample.decide(by: 2) } == "VOTED")
  }

  @Test func delegationsHoldFromTheirFirstToTheirLastMoment() throws {
    var sample = try Case(Self.two)
    sample.people = Samples.people(1...20, [Samples.delegation(2, 7, 10, 20)])
    #expect(try Self.obstacles { try sample.decide(by: 7, for: 2, at: 9) } == "NOT_DELEGATED")
    #expect(try Self.obstacles { try sample.decide(by: 7, for: 2, at: 21) } == "NOT_DELEGATED")
    let before = sample
    for hour in [10, 20] {
      sample = before
      try sample.decide(by: 7, for: 2, at: hour)
    }
  }

  @Test func nobodyDecidesForAnotherWithoutADelegation() throws {
    var sample = try Case(Self.two)
    sample.people = Samples.people(1...20, [Samples.delegation(7, 2)])
    #expect(try Self.obstacles { try sample.decide(by: 7, for: 2) } == "NOT_DELEGATED")
  }

  @Test func authorsNeverStandIn() throws {
    var sample = try Case(Self.two)
    sample.people = Samples.people(1...20, [Samples.delegation(2, 1), Samples.delegation(1, 8)])
    #expect(try Self.obstacles { try sample.decide(by: 1, for: 2) } == "DELEGATE_IS_AUTHOR")
    // Nor does a delegation pass through them.
    #expect(try Self.obstacles { try sample.decide(by: 8, for: 2) } == "NOT_DELEGATED")
  }

  @Test func bothNeedThePermission() throws {
    var sample = try Case(Self.two)
    sample.people = Samples.people([3, 7], [Samples.delegation(2, 7), Samples.delegation(3, 9)])
    #expect(try Self.obstacles { try sample.decide(by: 7, for: 2) } == "NO_PERMISSION")
    #expect(try Self.obstacles { try sample.decide(by: 9, for: 3) } == "DELEGATE_NO_PERMISSION")
    sample.people = Samples.people(1...20, deleted: [2, 9], sample.people.delegations)
    #expect(try Self.obstacles { try sample.decide(by: 7, for: 2) } == "DELETED")
    #expect(try Self.obstacles { try sample.decide(by: 9, for: 3) } == "DELEGATE_DELETED")
  }

  @Test func chainsHaveAtMostThreeDelegations() throws {
    var sample = try Case(Self.two)
    sample.people = Samples.people(1...20, (10...13).map { Samples.delegation($0 == 10 ? 2 : $0, $0 + 1) })
    #expect(try Self.obstacles { try sample.decide(by: 14, for: 2) } == "NOT_DELEGATED")
    try sample.decide(by: 13, for: 2)
    #expect(sample.request.votes[0].throughIDs == [11, 12].map { Samples.id($0) })
  }

  @Test func aCycleThatTwoMadeAtOnceHarmsNothing() throws {
    var sample = try Case(Self.two)
    sample.people = Samples.people(
      1...20, [Samples.delegation(2, 7), Samples.delegation(7, 2), Samples.delegation(7, 8)])
    try sample.decide(by: 8, for: 2)
    #expect(sample.request.votes[0].throughIDs == [Samples.id(7)])
  }
}
