import Identifiers
public import Rules

public import struct Postgres.Timestamp

extension ApprovalRules {
  /// An approver gives a pending place of theirs to another person, or a manager does so for them. Authors never
  /// choose who decides.
  public static func reassign(
    _ request: ApprovalRequest, _ reassignment: ApprovalReassignment, by actor: ApprovalActor,
    people: PeopleNow,
    now: Timestamp
  ) throws(Refusal) -> ApprovalTransition {
    var change = try settled(request, for: .reassign, at: now)
    let request = change.request
    let (step, from, to) = (reassignment.step, reassignment.fromID, reassignment.toID)
    guard request.isPending(from, in: step), let place = request.steps[step].index(of: from) else {
      throw .approval(
        reason: "APPROVAL_PLACE_NOT_PENDING", request.state,
        "no decision of this person is waited for in the step")
    }
    let eligibility = ApprovalEligibility(request, people)
    try requireMayReassign(from, actor, eligibility)
    var obstacles = eligibility.obstacles(of: to)
    if request.steps[step].contains(to) { obstacles.insert(.alreadyInStep) }
    guard obstacles.isEmpty else { throw .notEligible(obstacles, request.state) }
    let former = request.steps[step].places[place].formerIDs
    guard former.count < ApprovalLimits.maximumReassignments, !former.contains(to) else {
      throw .approval(
        reason: "APPROVAL_REASSIGNMENT_CHAIN", request.state,
        "a place is given on at most \(ApprovalLimits.maximumReassignments) times, and never back",
        ["limit": "\(ApprovalLimits.maximumReassignments)"])
    }
    change.request.steps[step].places[place] = ApprovalPlace(to, formerIDs: former + [from])
    try requireFillable(change.request, before: eligibility)
    change.events.append(.reassigned(step: step, from: from, to: to, by: actor))
    return change.versioned()
  }

  private static func requireMayReassign(
    _ from: UUID, _ actor: ApprovalActor, _ eligibility: ApprovalEligibility
  ) throws(Refusal) {
    let state = eligibility.request.state
    guard actor.mayManage || actor.userID == from else {
      throw .notYours(state, "only the approver and who may manage approvals give a place to another person")
    }
    var obstacles = Set(actor.people.flatMap { eligibility.obstacles(of: $0) }).intersection([.author])
    // Nobody gives on what they do not hold.
    if !actor.mayManage {
      obstacles.formUnion(eligibility.obstacles(of: from).intersection([.noPermission, .deleted]))
    }
    guard obstacles.isEmpty else { throw .notEligible(obstacles, state) }
  }

  /// Refuses what would take from a step the person whom it needs.
  private static func requireFillable(
    _ request: ApprovalRequest, before: ApprovalEligibility
  ) throws(Refusal) {
    guard before.unfillable() == nil,
      let (step, filled) = ApprovalEligibility(request, before.people).unfillable()
    else { return }
    throw .tooFewApprovers(
      in: request.steps[step].name, needed: request.missing(in: step), eligible: filled, request.state)
  }
}
