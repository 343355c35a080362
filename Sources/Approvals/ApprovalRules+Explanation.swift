public import Identifiers

public import struct Postgres.Timestamp

extension ApprovalRules {
  /// Who waits for whom, and for everyone who is asked, and others who are named, why they cannot decide.
  public static func explain(
    _ stored: ApprovalRequest, also others: Set<UUID> = [], people: PeopleNow, now: Timestamp
  ) -> ApprovalExplanation {
    let request = settled(stored, at: now).request
    let eligibility = ApprovalEligibility(request, people)
    let isOpen = request.openStep != nil
    let asked = isOpen ? Set(request.steps.flatMap(\.places).map(\.approverID)) : []
    return ApprovalExplanation(
      state: request.state, cause: request.cause,
      verbs: ApprovalVerb.legal(in: request.state).filter(\.isMethod),
      step: request.openStep.map { step in
        ApprovalStepStanding(
          index: request.stepIndex, name: step.name, needed: step.needed,
          given: request.given(in: request.stepIndex), dueTime: step.dueTime)
      },
      stuck: stuck(eligibility),
      approvers: asked.union(others).sorted().map { standing(of: $0, eligibility, now) })
  }

  private static func standing(
    of userID: UUID, _ eligibility: ApprovalEligibility, _ now: Timestamp
  ) -> ApproverStanding {
    let isAsked = eligibility.request.openStep?.contains(userID) == true
    let chains = isAsked ? eligibility.delegates(of: userID, at: now) : [:]
    var obstacles = eligibility.obstacles(of: userID, for: userID, at: now)
    // Of an id that has no part in it nobody learns whether an account had it.
    if !eligibility.request.concerns(userID), obstacles.remove(.deleted) != nil {
      obstacles.insert(.noPermission)
    }
    return ApproverStanding(
      userID: userID, obstacles: obstacles.sorted(),
      delegates: chains.sorted { $0.key < $1.key }.map { delegate, chain in
        DelegateStanding(
          userID: delegate, throughIDs: Array(chain.dropLast()),
          obstacles: eligibility.obstacles(ofDelegate: delegate, for: userID).sorted())
      })
  }

  private static func stuck(_ eligibility: ApprovalEligibility) -> StuckApprovalStep? {
    guard let (index, possible) = eligibility.unfillable() else { return nil }
    let step = eligibility.request.steps[index]
    let pending = eligibility.pending(in: index).filter { approverID in
      step.places.contains {
        $0.approverID == approverID && $0.formerIDs.count < ApprovalLimits.maximumReassignments
      }
    }
    let unable = pending.filter { !eligibility.canVote($0) }
    return StuckApprovalStep(
      index: index, name: step.name, missing: eligibility.request.missing(in: index), possible: possible,
      reassignableIDs: (unable.isEmpty ? pending : unable).sorted())
  }
}
