public import Rules

public import struct Postgres.Timestamp

extension ApprovalRules {
  /// What the content builds on has changed. Votes count no more, and what waits goes back to its authors with
  /// `changesRequested`: it has not expired, since no time brings it back, but has to be made anew on the new base.
  public static func rebase(
    _ request: ApprovalRequest, now: Timestamp
  ) throws(Refusal) -> ApprovalTransition {
    var change = try settled(request, for: .rebase, at: now)
    let voided = change.request.votes.count
    change.request.votes = []
    if voided > 0 { change.events.append(.votesVoided(voided)) }
    if change.request.state == .submitted {
      change.request.state = .changesRequested
      change.request.cause = .baseChanged
      change.events.append(.changesRequested(.baseChanged))
    }
    return change.versioned()
  }

  /// Another request has taken the place of an approved one.
  public static func supersede(
    _ request: ApprovalRequest, now: Timestamp
  ) throws(Refusal) -> ApprovalTransition {
    var change = try settled(request, for: .supersede, at: now)
    (change.request.state, change.request.cause) = (.superseded, nil)
    change.events.append(.superseded)
    return change.versioned()
  }

  /// The content was put in force by a method of its own, without the request.
  public static func approveDirectly(
    _ request: ApprovalRequest, now: Timestamp
  ) throws(Refusal) -> ApprovalTransition {
    var change = try settled(request, for: .approveDirectly, at: now)
    (change.request.state, change.request.cause) = (.approved, .approvedDirectly)
    change.events.append(.approved)
    return change.versioned()
  }

  /// The content was deleted by a method of its own.
  public static func delete(
    _ request: ApprovalRequest, now: Timestamp
  ) throws(Refusal) -> ApprovalTransition {
    var change = try settled(request, for: .delete, at: now)
    (change.request.state, change.request.cause) = (.superseded, .subjectDeleted)
    change.events.append(.superseded)
    return change.versioned()
  }

  /// What an approval does to the other requests for the same content, such as other revisions of the budget: the one
  /// that was in force is superseded, all others have lost their base. It is written in the transaction of the
  /// approval, so that never two are in force. Requests that it does not concern are left out.
  public static func consequences(
    for others: [ApprovalRequest], now: Timestamp
  ) throws(Refusal) -> [ApprovalTransition] {
    var changes: [ApprovalTransition] = []
    for other in others where other.state != .superseded {
      let change = other.state == .approved ? try supersede(other, now: now) : try rebase(other, now: now)
      if !change.isEmpty { changes.append(change) }
    }
    return changes
  }
}
