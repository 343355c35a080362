import Identifiers
import Postgres
import Rules

/// A request with what is stored besides.
struct StoredApproval: Sendable, Hashable {
  /// The request.
  var request: ApprovalRequest
  /// What is approved.
  let subject: ApprovalSubject
  /// The route of the last submission.
  var routeID: UUID?
  /// When it was submitted first.
  let createTime: Timestamp
  /// When it last changed.
  var updateTime: Timestamp

  /// What deadlines have brought about by now, as it is shown. Its version stays that which is stored: changes name it.
  func settled(at now: Timestamp) -> StoredApproval {
    var settled = self
    settled.request = ApprovalRules.settled(request, at: now).request
    settled.request.version = request.version
    return settled
  }
}

extension ApprovalRequest {
  /// Those whose decision the open step waits for: not of those who have had their vote in another step.
  var awaitedIDs: [UUID] {
    guard let step = openStep else { return [] }
    let used = usedIDs
    return step.places.map(\.approverID).filter { !used.contains($0) }
  }

  /// What was never submitted: the first change makes its first version.
  static func new(id: UUID, _ authorship: Authorship) -> ApprovalRequest {
    ApprovalRequest(
      id: id, state: .draft, cause: nil, authorship: authorship, digest: nil, steps: [], stepIndex: 0,
      votes: [],
      round: 0, commentCount: 0, version: ResourceVersion(0))
  }

  /// Adds those who have made the content since.
  mutating func add(_ authors: Authorship) {
    authorship = Authorship(authorship.userIDs + authors.userIDs)
  }
}

extension ApprovalTransition {
  /// A change that was made, and another one after it, as one.
  func followed(by next: ApprovalTransition) -> ApprovalTransition {
    var both = ApprovalTransition(next.request, events + next.events)
    both.request.version = request.version
    return both
  }
}

extension ApprovalSubject {
  /// The kind, which routes are for.
  var kind: ApprovalSubjectKind {
    switch self {
    case .budgetRevision: .budgetRevision
    case .expenseEdit: .expenseEdit
    }
  }

  /// A value of `payshare.v1.ResourceType`.
  var resourceType: Int16 {
    switch self {
    case .budgetRevision: 8
    case .expenseEdit: 3
    }
  }

  /// What it is as it is stored; nil for a kind that this program does not know.
  init?(kind: Int16, of resource: UUID, number: Int64) {
    switch ApprovalSubjectKind(rawValue: kind) {
    case .budgetRevision: self = .budgetRevision(resource, number: number)
    case .expenseEdit: self = .expenseEdit(resource, number: number)
    case nil: return nil
    }
  }
}
