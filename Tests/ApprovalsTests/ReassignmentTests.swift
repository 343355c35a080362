import Approvals
import Identifiers
import Postgres
import Rules
import Testing

/// Giving a place to another person.
@Suite("Reassignments") struct ReassignmentTests {
  private static let route = [Samples.step("a", [2, 3], .all), Samples.step("b", [4, 5], .any)]

  private static func reason(_ work: () throws -> Void) throws -> String? {
    let refused = try refusal(of: work)
    return refused?.metadata["obstacles"] ?? refused?.reason
  }

  @Test func anApproverGivesTheirPlaceToAnother() throws {
    var sample = try Case(Self.route)
    try sample.reassign(2, to: 7, by: 2)
    #expect(
      sample.events == [.reassigned(step: 0, from: Samples.id(2), to: Samples.id(7), by: Samples.actor(2))])
    #expect(sample.request.steps[0].places[0] == ApprovalPlace(Samples.id(7), formerIDs: [Samples.id(2)]))
    #expect(sample.obstacles(of: 2) == [.notThisStep])
    try sample.decide(by: 7)
    try sample.decide(by: 3)
    #expect(sample.request.stepIndex == 1)
  }

  @Test func aManagerDoesSoForThemAlsoInALaterStep() throws {
    var sample = try Case(Self.route)
    #expect(try Self.reason { try sample.reassign(4, to: 8, step: 1, by: 9) } == "APPROVAL_NOT_YOURS")
    try sample.reassign(4, to: 8, step: 1, by: 9, mayManage: true)
    #expect(sample.request.steps[1].places[0].approverID == Samples.id(8))
  }

  @Test func authorsDoNotChooseWhoDecides() throws {
    var sample = try Case(Self.route)
    #expect(try Self.reason { try sample.reassign(2, to: 7, by: 1, mayManage: true) } == "AUTHOR")
  }

  @Test func nobodyGivesOnWhatTheyDoNotHold() throws {
    var sample = try Case(Self.route)
    sample.people = Samples.people(3...20)
    #expect(try Self.reason { try sample.reassign(2, to: 7, by: 2) } == "NO_PERMISSION")
    try sample.reassign(2, to: 7, by: 9, mayManage: true)
  }

  @Test func theNewApproverIsEligibleAndNew() throws {
    var sample = try Case(Self.route)
    sample.people = Samples.people(1...20, deleted: [8])
    #expect(try Self.reason { try sample.reassign(2, to: 1, by: 2) } == "AUTHOR")
    #expect(try Self.reason { try sample.reassign(2, to: 3, by: 2) } == "ALREADY_IN_STEP")
    #expect(try Self.reason { try sample.reassign(2, to: 8, by: 2) } == "DELETED")
    #expect(try Self.reason { try sample.reassign(2, to: 21, by: 2) } == "NO_PERMISSION")
    try sample.decide(by: 3)
    #expect(try Self.reason { try sample.reassign(4, to: 3, step: 1, by: 4) } == "VOTED")
  }

  @Test func onlyPendingPlacesAreGivenOn() throws {
    var sample = try Case(Self.route)
    try sample.decide(by: 2)
    for (from, step) in [(2, 0), (9, 0), (4, 0), (4, 2), (4, -1)] {
      #expect(
        try Self.reason { try sample.reassign(from, to: 7, step: step, by: from) }
          == "APPROVAL_PLACE_NOT_PENDING")
    }
    try sample.decide(by: 3)
    #expect(try Self.reason { try sample.reassign(3, to: 7, by: 3) } == "APPROVAL_PLACE_NOT_PENDING")
  }

  @Test func aPlaceIsGivenOnAtMostThreeTimesAndNeverBack() throws {
    var sample = try Case(Self.route)
    try sample.reassign(2, to: 7, by: 2)
    #expect(try Self.reason { try sample.reassign(7, to: 2, by: 7) } == "APPROVAL_REASSIGNMENT_CHAIN")
    try sample.reassign(7, to: 8, by: 7)
    try sample.reassign(8, to: 9, by: 8)
    let refused = try refusal { try sample.reassign(9, to: 10, by: 9) }
    #expect(refused?.reason == "APPROVAL_REASSIGNMENT_CHAIN" && refused?.metadata["limit"] == "3")
  }

  @Test func noStepLosesThePersonWhomItNeeds() throws {
    var sample = try Case([Samples.step("a", [2, 3], .all), Samples.step("b", [4], .any)])
    let refused = try refusal { try sample.reassign(2, to: 4, by: 2) }
    #expect(refused?.reason == "APPROVAL_STEP_TOO_FEW_APPROVERS" && refused?.metadata["step"] == "b")
  }

  @Test func aStuckStepIsFreed() throws {
    var sample = try Case([Samples.step("a", [2, 3], .any), Samples.step("b", [2], .any)])
    try sample.decide(by: 2)
    let stuck = try #require(sample.explain().stuck)
    #expect(stuck.index == 1 && stuck.missing == 1 && stuck.possible == 0)
    #expect(stuck.reassignableIDs == [Samples.id(2)])
    try sample.reassign(2, to: 6, step: 1, by: 9, mayManage: true)
    #expect(sample.explain().stuck == nil)
    try sample.decide(by: 6)
    #expect(sample.request.state == .approved)
  }
}
