import Identifiers
public import Rules
public import WorkingTime

public import struct Postgres.Timestamp

extension ApprovalRules {
  /// Somebody hands in a draft, which makes them an author.
  ///
  /// The steps are frozen: the people of the selectors without authors, those whose accounts are deleted, and those
  /// without the permission. It is refused unless different people can fill all of them.
  public static func submit(
    _ request: ApprovalRequest, _ submission: ApprovalSubmission, by actor: ApprovalActor, people: PeopleNow,
    working: WorkingCalendar, now: Timestamp
  ) throws(Refusal) -> ApprovalTransition {
    var change = try settled(request, for: .submit, at: now)
    try RouteRules.check(submission.route)
    change.request.authorship.add(actor)
    let authorIDs = Set(change.request.authorship.userIDs)
    let mayApprove = { (userID: UUID) in people.mayApprove(userID) && !authorIDs.contains(userID) }
    let steps = try frozen(submission, request.state, mayApprove)
    let kept = try keptVotes(of: request, submission.digest, steps, mayApprove)
    change.request.steps = steps
    change.request.votes = kept
    change.request.digest = submission.digest
    change.request.round += 1
    change.request.state = .submitted
    change.request.cause = nil
    change.request.stepIndex = 0
    change.events.append(.submitted(by: actor, keptVotes: kept.count))
    try advance(&change, working, now)
    return change.versioned()
  }

  /// Passes the steps that are filled, and opens the next one; after the last one the request is approved.
  static func advance(
    _ change: inout ApprovalTransition, _ working: WorkingCalendar, _ now: Timestamp
  ) throws(Refusal) {
    let request = change.request
    let isFilled = { (index: Int) in request.given(in: index) >= request.steps[index].needed }
    guard let open = request.steps.indices.dropFirst(request.stepIndex).first(where: { !isFilled($0) }) else {
      change.request.stepIndex = max(0, request.steps.count - 1)
      change.request.state = .approved
      change.events.append(.approved)
      return
    }
    change.request.stepIndex = open
    try change.request.steps[open].open(at: now, working)
    change.events.append(.stepOpened(open))
  }

  private static func frozen(
    _ submission: ApprovalSubmission, _ state: ApprovalState, _ mayApprove: (UUID) -> Bool
  ) throws(Refusal) -> [FrozenStep] {
    var steps: [FrozenStep] = []
    for step in submission.route.steps {
      let approvers = submission.people(step.approvers).filter(mayApprove).sorted()
      let needed = step.quorum.needed(of: approvers.count)
      guard approvers.count >= needed else {
        throw .tooFewApprovers(in: step.name, needed: needed, eligible: approvers.count, state)
      }
      var asked = Set(approvers)
      var escalations: [[UUID]] = []
      for level in step.escalations {
        let further = submission.people(level).filter(mayApprove).subtracting(asked)
        asked.formUnion(further)
        escalations.append(further.sorted())
      }
      guard asked.count <= ApprovalLimits.maximumApprovers else {
        throw .approval(
          reason: "APPROVAL_STEP_TOO_MANY_APPROVERS", state, "the step \(step.name) has too many approvers",
          ["step": step.name, "limit": "\(ApprovalLimits.maximumApprovers)"])
      }
      steps.append(
        FrozenStep(
          name: step.name, places: approvers.map { ApprovalPlace($0) }, needed: needed,
          deadlineHours: step.deadlineHours, escalations: escalations, lastAction: step.lastAction))
    }
    return steps
  }

  /// The votes that count again. The same content keeps those that approve it, of people who still may, at the places
  /// that they still have.
  ///
  /// A submission alone never approves: if nothing were left to decide, the last step is decided again. And votes are
  /// kept only if other people can fill what is left, since keeping them could otherwise close the only way.
  private static func keptVotes(
    of request: ApprovalRequest, _ digest: ContentDigest, _ steps: [FrozenStep], _ mayApprove: (UUID) -> Bool
  ) throws(Refusal) -> [ApprovalVote] {
    var kept = request.votes.filter { vote in
      vote.choice == .approve && vote.digest == digest && steps.indices.contains(vote.step)
        && request.steps.indices.contains(vote.step) && request.steps[vote.step].name == steps[vote.step].name
        && steps[vote.step].contains(vote.approverID) && vote.people.allSatisfy(mayApprove)
    }
    let isFilled = steps.indices.allSatisfy { index in kept.count { $0.step == index } >= steps[index].needed
    }
    if isFilled { kept.removeAll { $0.step == steps.count - 1 } }
    if unfillable(steps, kept) == nil { return kept }
    if let (step, filled) = unfillable(steps, []) {
      throw .tooFewApprovers(
        in: steps[step].name, needed: steps[step].needed, eligible: filled, request.state)
    }
    return []
  }

  private static func unfillable(
    _ steps: [FrozenStep], _ votes: [ApprovalVote]
  ) -> (step: Int, filled: Int)? {
    let used = Set(votes.flatMap { [$0.approverID, $0.voterID] })
    return StepMatching.firstUnfillable(
      needs: steps.indices.map { index in steps[index].needed - votes.count { $0.step == index } },
      candidates: steps.map { step in step.places.map(\.approverID).filter { !used.contains($0) } })
  }
}
