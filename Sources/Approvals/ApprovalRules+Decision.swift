import Identifiers
public import Rules
public import WorkingTime

public import struct Postgres.Timestamp

extension ApprovalRules {
  /// Somebody decides at a place of the open step. All that allows it is checked as it is now.
  public static func decide(
    _ request: ApprovalRequest, _ decision: ApprovalDecision, people: PeopleNow, working: WorkingCalendar,
    now: Timestamp
  ) throws(Refusal) -> ApprovalTransition {
    var change = try settled(request, for: .decide, at: now)
    let request = change.request
    if let digest = request.digest, digest != decision.digest {
      throw .approval(
        reason: "APPROVAL_CONTENT_CHANGED", request.state,
        "the content is another one than was decided about",
        ["digest": digest.description])
    }
    let eligibility = ApprovalEligibility(request, people)
    let obstacles = eligibility.obstacles(of: decision.voterID, for: decision.approverID, at: now)
    guard obstacles.isEmpty else { throw .notEligible(obstacles, request.state) }
    let through =
      decision.voterID == decision.approverID
      ? [] : eligibility.chain(from: decision.approverID, to: decision.voterID, at: now) ?? []
    let vote = ApprovalVote(
      step: request.stepIndex, approverID: decision.approverID, voterID: decision.voterID,
      throughIDs: through,
      choice: decision.choice, digest: decision.digest, time: now, round: request.round)
    change.request.votes.append(vote)
    change.events.append(.decided(vote))
    try conclude(&change, vote.choice, working, now)
    return change.versioned()
  }

  private static func conclude(
    _ change: inout ApprovalTransition, _ choice: ApprovalChoice, _ working: WorkingCalendar, _ now: Timestamp
  ) throws(Refusal) {
    switch choice {
    case .reject:
      change.request.state = .rejected
      change.events.append(.rejected(nil))
    case .requestChanges:
      change.request.state = .changesRequested
      change.events.append(.changesRequested(nil))
    case .approve:
      let request = change.request
      if request.given(in: request.stepIndex) >= request.steps[request.stepIndex].needed {
        try advance(&change, working, now)
      }
    }
  }
}
