import GoogleAPI
import Identifiers
import PayshareAPI
import Protobuf
import RPC

extension StrangerTests {
  private static let digest = "1:" + String(repeating: "0", count: 64)

  /// Calls about approvals, and about budgets that are to be approved.
  static let approvals: [(field: String, kind: Kind, ask: Ask)] = [
    (
      "SubmitForApproval.budget_revision.budget_id", .budget,
      { person, id in
        _ = try await person.approvals.submitForApproval(
          .with {
            $0.subject = .budgetRevision(.with { ($0.budgetID, $0.number) = (id, 1) })
            $0.etag = "v1"
          })
      }
    ),
    (
      "ListApprovals.budget_id", .budget,
      { person, id in _ = try await person.approvals.listApprovals(.with { $0.budgetID = id }) }
    ),
    (
      "GetApproval.approval_id", .approval,
      { person, id in _ = try await person.approvals.getApproval(.with { $0.approvalID = id }) }
    ),
    (
      "DecideApproval.approval_id", .approval,
      { person, id in
        _ = try await person.approvals.decideApproval(
          .with { ($0.approvalID, $0.choice, $0.digest) = (id, .approve, digest) })
      }
    ),
    (
      "BulkDecideApprovals.items.approval_id", .approval,
      { person, id in
        let answer = try await person.approvals.bulkDecideApprovals(
          .with {
            $0.items = [.with { ($0.approvalID, $0.choice, $0.digest) = (id, .approve, digest) }]
          })
        guard case .error(let error)? = answer.results.first?.outcome else { return }
        throw Status(StatusCode(rawValue: error.code) ?? .unknown, error.message, details: error.details)
      }
    ),
    (
      "WithdrawApproval.approval_id", .approval,
      { person, id in
        _ = try await person.approvals.withdrawApproval(.with { ($0.approvalID, $0.etag) = (id, "v1") })
      }
    ),
    (
      "ReopenApproval.approval_id", .approval,
      { person, id in
        _ = try await person.approvals.reopenApproval(.with { ($0.approvalID, $0.etag) = (id, "v1") })
      }
    ),
    (
      "ReassignApproval.approval_id", .approval,
      { person, id in
        _ = try await person.approvals.reassignApproval(
          .with { ($0.approvalID, $0.etag, $0.toUserID) = (id, "v1", person.id) })
      }
    ),
    (
      "CommentOnApproval.approval_id", .approval,
      { person, id in
        _ = try await person.approvals.commentOnApproval(
          .with { ($0.approvalID, $0.comment) = (id, .with { $0.text = "Note" }) })
      }
    ),
    (
      "ListApprovalComments.approval_id", .approval,
      { person, id in
        _ = try await person.approvals.listApprovalComments(.with { $0.approvalID = id })
      }
    ),
    (
      "ExplainApproval.approval_id", .approval,
      { person, id in _ = try await person.approvals.explainApproval(.with { $0.approvalID = id }) }
    ),
  ]

  /// A submitted revision of a budget.
  static func approval(
    of budget: PayshareV1.Budget, by asha: Person, _ payshare: Payshare
  ) async throws -> PayshareV1.Approval {
    let (approver, root) = (try await payshare.person("Cleo"), try await payshare.administrator())
    try await root.grant("approver", to: approver, on: .budget(budget.id))
    return try await asha.submits(
      budget, by: try await root.route("One", [.asking("One", .userID(approver.id))]))
  }

  /// Methods for administrators, and the people whom decisions and places are about: their ids tell whoever may see the approval, and nobody else, whether
  /// they can decide.
  static let aboutPeople = administrators.union([
    "DecideApproval.approver_user_id", "ReassignApproval.from_user_id", "ReassignApproval.to_user_id",
    // Of a resource that the caller sees.
    "RevokeShareLink.share_link_id", "UpdateComment.comment_id", "DeleteComment.comment_id",
    // Only chooses among the edits of an event that the caller may see.
    "ListExpenseEdits.expense_id", "SetExpenseEditThreshold.approval_route_id",
  ])
}
