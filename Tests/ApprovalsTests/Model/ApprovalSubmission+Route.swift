import Approvals
import Identifiers

@testable import ApprovalTestSupport

extension ApprovalSubmission {
  /// A submission on a route of the model: the first approver of each step by their id, the others as a team.
  init(digest: ContentDigest, steps: [ModelRoutes.Step]) {
    var resolution: [ApproverSelector: [UUID]] = [:]
    func selectors(_ people: [Int]) -> [ApproverSelector] {
      let user = ApproverSelector.user(Samples.id(people[0]))
      resolution[user] = [Samples.id(people[0])]
      guard people.count > 1 else { return [user] }
      let team = ApproverSelector.team(Samples.id(2_000 + people.reduce(0) { $0 * 8 + $1 + 1 }))
      resolution[team] = people.reversed().map { Samples.id($0) }
      return [team, user]
    }
    let route = ApprovalRoute(
      steps: steps.map { step in
        let quorum: ApprovalQuorum =
          switch step.quorum {
          case .any: .any
          case .all: .all
          case .majority: .majority
          case .count(let count): .count(count)
          }
        return RouteStep(
          name: step.name, approvers: selectors(step.approvers), quorum: quorum,
          deadlineHours: step.deadlineHours,
          escalations: step.escalations.map(selectors), lastAction: step.rejectsAtLast ? .reject : .expire)
      })
    self.init(digest: digest, route: route, resolution: resolution)
  }
}
