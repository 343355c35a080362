import Approvals
import Rules
import Testing

/// What a route may be, and when its deadlines pass.
@Suite("Routes") struct RouteTests {
  private static func reasons(_ steps: [RouteStep]) -> [String: String] {
    do {
      try RouteRules.check(ApprovalRoute(steps: steps))
      return [:]
    } catch .invalid(let violations) {
      return Dictionary(violations.map { ($0.field, $0.reason) }) { first, _ in first }
    } catch {
      return ["": "\(error)"]
    }
  }

  @Test func aRouteOfTenStepsIsFine() {
    #expect(Self.reasons((1...10).map { Samples.step("\($0)", [1], .any) }) == [:])
  }

  @Test func aRouteHasOneToTenSteps() {
    #expect(Self.reasons([]) == ["route.steps": "REQUIRED"])
    #expect(Self.reasons((1...11).map { Samples.step("\($0)", [1], .any) }) == ["route.steps": "TOO_MANY"])
  }

  @Test func namesOfStepsAreStatedDifferentAndShort() {
    let reasons = Self.reasons([
      Samples.step(" ", [1], .any), Samples.step("a", [1], .any), Samples.step("a", [1], .any),
      Samples.step(String(repeating: "b", count: 101), [1], .any),
    ])
    #expect(
      reasons == [
        "route.steps[0].display_name": "REQUIRED", "route.steps[2].display_name": "DUPLICATE",
        "route.steps[3].display_name": "TOO_LONG",
      ])
  }

  @Test func everyStepAsksDifferentPeople() {
    let reasons = Self.reasons([
      Samples.step("a", [], .any), Samples.step("b", [1, 1], .any), Samples.step("c", Array(1...21), .any),
      Samples.step("d", [1], .any, deadline: 1, escalations: [[]]),
    ])
    #expect(
      reasons == [
        "route.steps[0].approvers": "REQUIRED", "route.steps[1].approvers": "DUPLICATE",
        "route.steps[2].approvers": "TOO_MANY", "route.steps[3].escalations[0].approvers": "REQUIRED",
      ])
  }

  @Test(arguments: [0, 101]) func aQuorumIsBetween1And100(_ count: Int) {
    #expect(
      Self.reasons([Samples.step("a", [1], .count(count))]) == ["route.steps[0].quorum": "INVALID_QUORUM"])
  }

  @Test(arguments: [0, 2_001]) func aDeadlineIsBetween1And2000Hours(_ hours: Int) {
    #expect(
      Self.reasons([Samples.step("a", [1], .any, deadline: hours)])
        == ["route.steps[0].deadline_hours": "INVALID_DEADLINE"])
  }

  @Test func escalationsNeedADeadlineAndAreFew() {
    #expect(
      Self.reasons([Samples.step("a", [1], .any, escalations: [[2]])])
        == ["route.steps[0].escalations": "ESCALATION_WITHOUT_DEADLINE"])
    #expect(
      Self.reasons([Samples.step("a", [1], .any, deadline: 1, escalations: (2...7).map { [$0] })])
        == ["route.steps[0].escalations": "TOO_MANY"])
  }

  @Test func aLastActionNeedsADeadline() {
    #expect(
      Self.reasons([Samples.step("a", [1], .any, lastAction: .reject)])
        == ["route.steps[0].last_action": "LAST_ACTION_WITHOUT_DEADLINE"])
    #expect(Self.reasons([Samples.step("a", [1], .any, deadline: 1, lastAction: .reject)]) == [:])
  }

  @Test(arguments: 1...100) func aQuorumIsOneAllSoManyOrMoreThanHalf(_ count: Int) {
    #expect(ApprovalQuorum.any.needed(of: count) == 1)
    #expect(ApprovalQuorum.all.needed(of: count) == count)
    #expect(ApprovalQuorum.count(3).needed(of: count) == 3)
    let majority = ApprovalQuorum.majority.needed(of: count)
    #expect(2 * majority > count && 2 * (majority - 1) <= count)
  }

  @Test func nobodyIsNeverEnough() {
    let quorums: [ApprovalQuorum] = [.any, .all, .count(0), .count(-1), .majority]
    #expect(quorums.allSatisfy { $0.needed(of: 0) == 1 })
  }
}
