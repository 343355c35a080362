import ArgumentParser
import PayshareClient

/// A state of approvals, as it is typed.
enum ApprovalStateOption: String, ExpressibleByArgument, CaseIterable, Sendable {
  case draft, submitted, approved, rejected, withdrawn, expired, superseded
  case changesRequested = "changes-requested"

  /// As the contract has it.
  var state: PayshareV1.Approval.State {
    switch self {
    case .draft: .draft
    case .submitted: .submitted
    case .approved: .approved
    case .rejected: .rejected
    case .changesRequested: .changesRequested
    case .withdrawn: .withdrawn
    case .expired: .expired
    case .superseded: .superseded
    }
  }
}

/// A decision, as it is typed.
enum ApprovalChoiceOption: String, ExpressibleByArgument, CaseIterable, Sendable {
  case approve, reject
  case requestChanges = "request-changes"

  /// As the contract has it.
  var choice: PayshareV1.ApprovalVote.Choice {
    switch self {
    case .approve: .approve
    case .reject: .reject
    case .requestChanges: .requestChanges
    }
  }
}
