import GoogleAPI
import PayshareAPI
import Postgres
import Protobuf
import ServiceKit

extension Person {
  /// Approvals.
  var approvals: PayshareV1.ApprovalServiceClient { .init(channel) }

  /// Submits a revision of a budget: without a number the newest.
  @discardableResult
  func submits(
    _ budget: PayshareV1.Budget, _ number: Int64? = nil, by route: PayshareV1.ApprovalRoute? = nil
  ) async throws -> PayshareV1.Approval {
    var wanted = number ?? 0
    if number == nil { wanted = try await sees(budget).newestRevision }
    let draft = try await revision(wanted, of: budget)
    return try await approvals.submitForApproval(
      .with {
        $0.subject = .budgetRevision(.with { ($0.budgetID, $0.number) = (budget.id, draft.number) })
        ($0.approvalRouteID, $0.etag) = (route?.id ?? "", draft.etag)
      })
  }

  /// Decides about an approval as it was seen.
  @discardableResult
  func decides(
    _ choice: PayshareV1.ApprovalVote.Choice = .approve, on approval: PayshareV1.Approval,
    for other: Person? = nil,
    saying comment: String = ""
  ) async throws -> PayshareV1.Approval {
    try await approvals.decideApproval(
      .with {
        ($0.approvalID, $0.choice, $0.digest) = (approval.id, choice, approval.digest)
        ($0.approverUserID, $0.comment) = (other?.id ?? "", comment)
      })
  }

  /// An approval as it is now.
  func sees(_ approval: PayshareV1.Approval) async throws -> PayshareV1.Approval {
    try await approvals.getApproval(.with { $0.approvalID = approval.id })
  }

  /// Takes an approval back.
  @discardableResult
  func withdraws(_ approval: PayshareV1.Approval) async throws -> PayshareV1.Approval {
    let etag = try await sees(approval).etag
    return try await approvals.withdrawApproval(
      .with { ($0.approvalID, $0.etag) = (approval.id, etag) })
  }

  /// Makes an approval a draft again.
  @discardableResult
  func reopens(_ approval: PayshareV1.Approval) async throws -> PayshareV1.Approval {
    let etag = try await sees(approval).etag
    return try await approvals.reopenApproval(.with { ($0.approvalID, $0.etag) = (approval.id, etag) })
  }

  /// Gives a place in an approval to another person.
  @discardableResult
  func reassigns(
    _ approval: PayshareV1.Approval, from: Person? = nil, to other: Person, step: Int32 = 0
  ) async throws -> PayshareV1.Approval {
    let etag = try await sees(approval).etag
    return try await approvals.reassignApproval(
      .with {
        ($0.approvalID, $0.etag, $0.stepIndex) = (approval.id, etag, step)
        ($0.fromUserID, $0.toUserID) = (from?.id ?? "", other.id)
      })
  }

  /// Says something about an approval.
  @discardableResult
  func says(_ text: String, about approval: PayshareV1.Approval) async throws -> PayshareV1.ApprovalComment {
    try await approvals.commentOnApproval(
      .with { ($0.approvalID, $0.comment) = (approval.id, .with { $0.text = text }) })
  }

  /// What was said about an approval.
  func comments(on approval: PayshareV1.Approval) async throws -> [PayshareV1.ApprovalComment] {
    try await approvals.listApprovalComments(.with { $0.approvalID = approval.id }).comments
  }

  /// What waits for the person.
  func waiting() async throws -> [PayshareV1.WaitingApproval] {
    try await approvals.listMyApprovals(.init()).approvals
  }

  /// Who waits for whom.
  func explains(
    _ approval: PayshareV1.Approval, also people: [Person] = []
  ) async throws -> PayshareV1.ExplainApprovalResponse {
    try await approvals.explainApproval(
      .with { ($0.approvalID, $0.userIDs) = (approval.id, people.map(\.id)) })
  }

  /// Why somebody cannot decide; nil if they were not asked about.
  func obstacles(
    of person: Person, in approval: PayshareV1.Approval
  ) async throws -> [String]? {
    try await explains(approval, also: [person]).approvers.first { $0.userID == person.id }?.obstacles
  }
}
