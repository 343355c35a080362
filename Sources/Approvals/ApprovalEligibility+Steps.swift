import Identifiers

extension ApprovalEligibility {
  /// The first step, from the open one on, that cannot be filled any more together with those before it, and how many
  /// of the missing votes it can have; nil if all can be. Who could stand in for whom makes no difference: whoever is
  /// stood in for must be able to vote.
  func unfillable() -> (step: Int, filled: Int)? {
    let steps = request.steps.indices.dropFirst(request.stepIndex)
    guard request.openStep != nil,
      let (step, filled) = StepMatching.firstUnfillable(
        needs: steps.map { request.missing(in: $0) },
        candidates: steps.map { step in pending(in: step).filter(canVote) })
    else { return nil }
    return (step + request.stepIndex, filled)
  }

  /// Those whose decision a step waits for.
  func pending(in step: Int) -> [UUID] {
    let decided = Set(request.votes.lazy.filter { $0.step == step }.map(\.approverID))
    return request.steps[step].places.map(\.approverID).filter { !decided.contains($0) }
  }
}

extension ApprovalRequest {
  /// How many more have to approve in a step.
  func missing(in step: Int) -> Int { max(0, steps[step].needed - given(in: step)) }
}
