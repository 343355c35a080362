import Approvals

/// Faults that are put in to show that the test finds them.
enum ModelFault: CaseIterable, Sendable {
  /// Authors are forgotten when somebody decides.
  case authorshipIsForgotten
  /// A permission that was revoked still counts.
  case revocationIsIgnored
  /// A vote is about whatever the content is now.
  case digestIsIgnored
  /// The clock stands still for decisions.
  case deadlineIsIgnored
  /// Of two decisions at once the second overwrites the first.
  case updateIsLost
  /// The one that was in force stays so.
  case nothingIsSuperseded
  /// Votes are forgotten when somebody decides in a later step.
  case votesAreForgotten
}

extension ModelFault {
  /// What the code is given instead of the request.
  func spoiling(_ request: ApprovalRequest) -> ApprovalRequest {
    let votes =
      self == .votesAreForgotten ? request.votes.filter { $0.step == request.stepIndex } : request.votes
    return ApprovalRequest(
      id: request.id, state: request.state, cause: request.cause,
      authorship: self == .authorshipIsForgotten ? Authorship() : request.authorship, digest: request.digest,
      steps: request.steps, stepIndex: request.stepIndex, votes: votes, round: request.round,
      commentCount: request.commentCount, version: request.version)
  }
}
