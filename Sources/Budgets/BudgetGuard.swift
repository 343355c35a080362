import Approvals
import Postgres
import RPC
import Rules
import ServiceKit

/// The codes of guards of budgets.
enum BudgetGuard {
  /// Another budget of the goal has one of the categories in force for the same days: `FAILED_PRECONDITION`.
  static let overlap: SQLState = "PS050"

  /// The client's error for those that say more than that a race was lost.
  static func refusal(_ error: PostgresError) -> Status? {
    switch error {
    case .guardFailed(let failure) where failure.code == overlap: overlapping
    case .guardFailed(let failure) where failure.code == ApprovalRouteGuard.mandatory:
      Status(Refusal.approvalRequired)
    case .server(let server) where server.constraint == BudgetStatements.overlapConstraint: overlapping
    default: nil
    }
  }

  private static let overlapping = Status(
    .failedPrecondition, reason: "BUDGETS_OVERLAP",
    "another budget of the goal has a category of this one in force for the same days")
}

extension Refusal {
  /// The organisation has a route that all revisions of budgets take.
  static let approvalRequired = Refusal.precondition(
    reason: "APPROVAL_REQUIRED",
    message: "revisions of budgets are approved by a route here: SubmitForApproval is the way")
}
