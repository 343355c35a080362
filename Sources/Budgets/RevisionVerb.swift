import Rules

/// What is done with a revision of a budget; the raw values are the contract's methods, the last three of approvals.
enum RevisionVerb: String, Sendable, Hashable, CaseIterable {
  case revise = "CreateBudgetRevision"
  case updateLines = "UpdateBudgetLines"
  case divideLine = "DivideBudgetLine"
  case delete = "DeleteBudgetRevision"
  case approve = "ApproveBudgetRevision"
  case transfer = "TransferBudgetAmount"
  case draftTransfer = "DraftBudgetTransfer"
  case submit = "SubmitForApproval"
  case withdraw = "WithdrawApproval"
  case reopen = "ReopenApproval"

  /// Those that a state allows.
  static func legal(in state: StoredRevision.State) -> [RevisionVerb] {
    switch state {
    case .draft: [.revise, .updateLines, .divideLine, .delete, .approve, .submit]
    case .approved: [.revise, .transfer, .draftTransfer]
    case .superseded: [.revise]
    case .submitted: [.revise, .withdraw]
    case .rejected, .changesRequested, .withdrawn, .expired: [.revise, .reopen]
    }
  }

  /// Refuses what the state of a revision does not allow, and says what it does.
  func require(in state: StoredRevision.State) throws(Refusal) {
    let legal = Self.legal(in: state)
    if legal.contains(self) { return }
    let names = legal.map(\.rawValue).joined(separator: ", ")
    throw .precondition(
      reason: "BUDGET_REVISION_STATE",
      message: "the revision is \(state.name): \(rawValue) is not possible, but \(names)",
      metadata: ["state": state.name, "verbs": names])
  }
}
