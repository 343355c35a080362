public import Rules

/// What is done with a request for approval. The raw values are the contract's methods, those of the system in lower
/// case.
public enum ApprovalVerb: String, Sendable, Hashable, CaseIterable {
  /// Hand it in.
  case submit = "SubmitForApproval"
  /// Approve it, reject it, or ask for changes.
  case decide = "DecideApproval"
  /// Take it back.
  case withdraw = "WithdrawApproval"
  /// Make it a draft again.
  case reopen = "ReopenApproval"
  /// Give a pending place of an approver to another person.
  case reassign = "ReassignApproval"
  /// Say something about it.
  case comment = "CommentOnApproval"
  /// Change the content, by the methods of the content itself.
  case edit
  /// A deadline has passed, and nobody else can be asked.
  case expire
  /// A deadline has passed, and further people are asked.
  case escalate
  /// Another request has taken its place.
  case supersede
  /// What the content builds on has changed.
  case rebase
  /// The content was put in force by a method of its own.
  case approveDirectly
  /// The content was deleted by a method of its own.
  case delete

  /// Those that a state allows, whoever asks.
  public static func legal(in state: ApprovalState) -> [ApprovalVerb] {
    switch state {
    case .draft: [.submit, .comment, .edit, .rebase, .approveDirectly, .delete]
    case .submitted: [.decide, .withdraw, .reassign, .comment, .expire, .escalate, .rebase]
    case .approved: [.comment, .supersede]
    case .rejected, .changesRequested, .withdrawn, .expired: [.reopen, .comment, .rebase]
    case .superseded: [.comment]
    }
  }

  /// Whether it is one of the contract's methods of approvals, which people call.
  public var isMethod: Bool {
    switch self {
    case .submit, .decide, .withdraw, .reopen, .reassign, .comment: true
    case .edit, .expire, .escalate, .supersede, .rebase, .approveDirectly, .delete: false
    }
  }

  /// The methods that a state allows, as refusals name them.
  static func methods(in state: ApprovalState) -> String {
    legal(in: state).filter(\.isMethod).map(\.rawValue).joined(separator: ", ")
  }

  /// Refuses what a state does not allow, and says what it does.
  public func require(in state: ApprovalState) throws(Refusal) {
    if Self.legal(in: state).contains(self) { return }
    let names = Self.methods(in: state)
    throw .precondition(
      reason: "APPROVAL_STATE",
      message: "the approval is \(state.name): \(rawValue) is not possible, but \(names)",
      metadata: ["state": state.name, "verbs": names])
  }
}
