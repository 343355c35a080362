import Identifiers
import Postgres
import Rules

/// A revision of a budget as it is stored, without its lines.
struct StoredRevision: Sendable, Hashable {
  /// What has become of it. The raw values are stored, and those of the contract.
  enum State: Int16, Sendable, Hashable, CaseIterable {
    case draft = 1
    case approved = 2
    case superseded = 3
    case submitted = 4
    case rejected = 5
    case changesRequested = 6
    case withdrawn = 7
    case expired = 8

    /// The contract's name.
    var name: String {
      switch self {
      case .draft: "DRAFT"
      case .approved: "APPROVED"
      case .superseded: "SUPERSEDED"
      case .submitted: "SUBMITTED"
      case .rejected: "REJECTED"
      case .changesRequested: "CHANGES_REQUESTED"
      case .withdrawn: "WITHDRAWN"
      case .expired: "EXPIRED"
      }
    }

    /// Whether it may still come in force: it was never approved.
    var isOpen: Bool { self != .approved && self != .superseded }
  }

  let budgetID: UUID
  let number: Int64
  var state = State.draft
  /// The number of the revision that it was made from; nil if there was none.
  var baseNumber: Int64?
  var lineCount = 0
  /// The amounts of the whole budget, by period.
  var amounts: [Int64]
  let creatorID: UUID
  var approverID: UUID?
  var version = ResourceVersion.first
  let createTime: Timestamp
  var updateTime: Timestamp
  var approveTime: Timestamp?
  /// What transfers have moved, up to this revision, since a revision was approved.
  var movedMinor: Int64 = 0
}
