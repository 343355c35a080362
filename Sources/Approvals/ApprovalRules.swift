public import Rules

public import struct Postgres.Timestamp

/// How requests move. Each function takes a request as it was read and everything else by value, and returns the
/// request as it is to be stored, with what happened; or it refuses, and nothing has changed. No I/O, no clock.
///
/// What is due has happened: each of them first does what deadlines have brought about, so that nothing depends on
/// how soon a job notices them.
public enum ApprovalRules {
  /// What deadlines have brought about by now, for the job that writes it.
  public static func settled(_ request: ApprovalRequest, at now: Timestamp) -> ApprovalTransition {
    settling(request, at: now).versioned()
  }

  /// Somebody changes the content, by a method of its own.
  public static func edit(
    _ request: ApprovalRequest, by actor: ApprovalActor, now: Timestamp
  ) throws(Refusal) -> ApprovalTransition {
    var change = try settled(request, for: .edit, at: now)
    change.request.authorship.add(actor)
    change.events.append(.edited(by: actor))
    return change.versioned()
  }

  /// An author or a manager takes it back.
  public static func withdraw(
    _ request: ApprovalRequest, by actor: ApprovalActor, now: Timestamp
  ) throws(Refusal) -> ApprovalTransition {
    var change = try settled(request, for: .withdraw, at: now)
    try requireOwn(change.request, actor)
    change.request.state = .withdrawn
    change.events.append(.withdrawn(by: actor))
    return change.versioned()
  }

  /// An author or a manager makes it a draft again. Its votes stay, for the case that it is submitted as it was.
  public static func reopen(
    _ request: ApprovalRequest, by actor: ApprovalActor, now: Timestamp
  ) throws(Refusal) -> ApprovalTransition {
    var change = try settled(request, for: .reopen, at: now)
    try requireOwn(change.request, actor)
    change.request.state = .draft
    change.request.cause = nil
    change.events.append(.reopened(by: actor))
    return change.versioned()
  }

  /// Somebody comments, which voids nothing, and makes no other version: who decides or withdraws has seen the same.
  public static func comment(
    _ request: ApprovalRequest, by actor: ApprovalActor, now: Timestamp
  ) throws(Refusal) -> ApprovalTransition {
    var change = ApprovalTransition(request)
    let state = settling(request, at: now).request.state
    try ApprovalVerb.comment.require(in: state)
    guard change.request.commentCount < ApprovalLimits.maximumComments else {
      throw .approval(
        reason: "TOO_MANY_APPROVAL_COMMENTS", state,
        "there are as many comments as there may be",
        ["limit": "\(ApprovalLimits.maximumComments)"])
    }
    change.request.commentCount += 1
    change.events.append(.commented(by: actor))
    return change
  }

  /// What deadlines have brought about, then the refusal of a verb that the state does not allow.
  static func settled(
    _ request: ApprovalRequest, for verb: ApprovalVerb, at now: Timestamp
  ) throws(Refusal) -> ApprovalTransition {
    let change = settling(request, at: now)
    try verb.require(in: change.request.state)
    return change
  }

  private static func settling(_ request: ApprovalRequest, at now: Timestamp) -> ApprovalTransition {
    var change = ApprovalTransition(request)
    while let step = change.request.openStep, let due = step.dueTime, due <= now {
      let index = change.request.stepIndex
      guard step.escalationCount < step.escalations.count else {
        end(&change, step.lastAction, in: index)
        break
      }
      let further = step.escalations[step.escalationCount].filter { !step.contains($0) }
      change.request.steps[index].places += further.map { ApprovalPlace($0) }
      change.request.steps[index].escalationCount += 1
      change.events.append(.escalated(step: index, to: further))
    }
    return change
  }

  /// What follows on the last deadline of a step.
  private static func end(
    _ change: inout ApprovalTransition, _ action: ApprovalLastAction, in step: Int
  ) {
    switch action {
    case .expire:
      change.request.state = .expired
      change.events.append(.expired(step: step))
    case .reject:
      (change.request.state, change.request.cause) = (.rejected, .deadlinePassed)
      change.events.append(.rejected(.deadlinePassed))
    }
  }

  private static func requireOwn(_ request: ApprovalRequest, _ actor: ApprovalActor) throws(Refusal) {
    guard actor.mayManage || request.authorship.contains(actor.userID) else {
      throw .notYours(request.state, "only authors and who may manage approvals do this")
    }
  }
}
