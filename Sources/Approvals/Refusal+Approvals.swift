import Identifiers
import Rules

extension Refusal {
  /// A refusal that the state of a request does not explain; it names the state and the methods that are legal all
  /// the same.
  static func approval(
    reason: String, _ state: ApprovalState, _ message: String, _ metadata: [String: String] = [:]
  ) -> Refusal {
    let methods = ApprovalVerb.methods(in: state)
    return .precondition(
      reason: reason, message: "\(message); possible: \(methods)",
      metadata: metadata.merging(["state": state.name, "verbs": methods]) { stated, _ in stated })
  }

  /// Somebody cannot decide, or be asked to.
  static func notEligible(_ obstacles: some Sequence<ApprovalObstacle>, _ state: ApprovalState) -> Refusal {
    .approval(
      reason: "APPROVAL_NOT_ELIGIBLE", state, "not possible for this person: \(obstacles.names)",
      ["obstacles": obstacles.names])
  }

  /// Only authors and managers do this, or the approver whose place it is.
  static func notYours(_ state: ApprovalState, _ message: String) -> Refusal {
    .approval(reason: "APPROVAL_NOT_YOURS", state, message)
  }

  /// The selectors of a route mean more people than can be looked through.
  static func tooManyConsidered(_ state: ApprovalState) -> Refusal {
    .approval(
      reason: "APPROVAL_TOO_MANY_PEOPLE", state,
      "the roles and groups of the route have more than \(ApprovalLimits.maximumConsidered) people",
      ["limit": "\(ApprovalLimits.maximumConsidered)"])
  }

  /// A step has fewer approvers than it needs.
  static func tooFewApprovers(
    in step: String, needed: Int, eligible: Int, _ state: ApprovalState
  ) -> Refusal {
    .approval(
      reason: "APPROVAL_STEP_TOO_FEW_APPROVERS", state,
      "the step \(step) needs \(needed) approvers, of whom each has no other vote, and has \(eligible)",
      ["step": step, "needed": "\(needed)", "eligible": "\(eligible)"])
  }
}
