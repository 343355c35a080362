/// What has become of something that needs approval. The raw values are stored, and those of the contract.
public enum ApprovalState: Int16, Sendable, Hashable, CaseIterable {
  /// Being written.
  case draft = 1
  /// Waiting for decisions, and read-only.
  case submitted = 2
  /// Every step was passed.
  case approved = 3
  /// An approver said no.
  case rejected = 4
  /// An approver wants something else, or what it builds on has changed.
  case changesRequested = 5
  /// Taken back by one of its authors, or by a manager.
  case withdrawn = 6
  /// A deadline passed.
  case expired = 7
  /// Was approved; another one has taken its place. Final.
  case superseded = 8

  /// The contract's name.
  public var name: String {
    switch self {
    case .draft: "DRAFT"
    case .submitted: "SUBMITTED"
    case .approved: "APPROVED"
    case .rejected: "REJECTED"
    case .changesRequested: "CHANGES_REQUESTED"
    case .withdrawn: "WITHDRAWN"
    case .expired: "EXPIRED"
    case .superseded: "SUPERSEDED"
    }
  }

  /// Whether the way back to a draft is `ReopenApproval`.
  public var canBeReopened: Bool {
    switch self {
    case .rejected, .changesRequested, .withdrawn, .expired: true
    case .draft, .submitted, .approved, .superseded: false
    }
  }
}
