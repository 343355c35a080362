import PayshareClient

/// The words for what approvals say.
extension ApprovalViews {
  /// `revision 2 of Household`
  static func subject(_ approval: PayshareV1.Approval, _ names: AccessNames) -> String {
    switch approval.subject {
    case .budgetRevision(let subject):
      "revision \(subject.number) of \(names.resources[subject.budgetID] ?? subject.budgetID)"
    case .expenseEdit(let subject):
      "edit \(subject.number) of an expense of \(names.resources[subject.eventID] ?? subject.eventID)"
    case nil: approval.id
    }
  }

  /// What has become of it.
  static func state(_ state: PayshareV1.Approval.State) -> String {
    switch state {
    case .draft: "a draft"
    case .submitted: "submitted"
    case .approved: "approved"
    case .rejected: "rejected"
    case .changesRequested: "changes requested"
    case .withdrawn: "withdrawn"
    case .expired: "expired"
    case .superseded: "superseded"
    case .unspecified, .unrecognized: "unknown"
    }
  }

  /// The same, with its cause.
  static func state(_ approval: PayshareV1.Approval) -> String {
    let state = state(approval.state)
    return switch approval.cause {
    case .baseChanged: "\(state), as what it builds on has changed"
    case .deadlinePassed: "\(state), as a deadline has passed"
    case .approvedDirectly: "\(state), without a decision"
    case .subjectDeleted: "deleted"
    case .unspecified, .unrecognized: state
    }
  }

  static func choice(_ choice: PayshareV1.ApprovalVote.Choice) -> String {
    switch choice {
    case .approve: "approved"
    case .reject: "rejected"
    case .requestChanges: "wants changes"
    case .unspecified, .unrecognized: "unknown"
    }
  }

  /// Whether a step was passed, is open, or comes later.
  static func stepState(_ approval: PayshareV1.Approval, _ index: Int) -> String {
    let current = Int(approval.stepIndex)
    switch approval.state {
    case .approved, .superseded: return "passed"
    case .submitted: return index < current ? "passed" : index == current ? "open" : "later"
    default: return index < current ? "passed" : ""
    }
  }

  /// The name of the step that waits, or was decided last.
  static func stepName(_ approval: PayshareV1.Approval) -> String {
    let index = Int(approval.stepIndex)
    return approval.steps.indices.contains(index) ? approval.steps[index].displayName : ""
  }

  /// When the deadline of a step passes next.
  static func dueTime(_ step: PayshareV1.ApprovalStep) -> GoogleProtobuf.Timestamp? {
    let next = Int(step.escalationCount)
    return step.dueTimes.indices.contains(next) ? step.dueTimes[next] : nil
  }

  /// Why somebody cannot decide.
  static func obstacles(_ obstacles: [String]) -> String {
    obstacles.map { obstacle in
      switch obstacle {
      case "AUTHOR": "made it"
      case "VOTED": "has decided"
      case "NO_PERMISSION": "may not approve it"
      case "DELETED": "is gone"
      case "NOT_THIS_STEP": "is not asked now"
      default: obstacle.lowercased()
      }
    }.joined(separator: ", ")
  }
}
