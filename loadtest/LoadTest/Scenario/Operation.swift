/// The operations of the generator; the names are those of scenario files and reports.
package enum Operation: String, CaseIterable, Codable, Sendable {
  /// `GetEvent`: the event, its newest expenses and its balances. The balances must sum to zero.
  case eventPage = "event_page"
  /// `ListExpenses`: a page of an event's expenses, some through a filter. Each expense must add up, and match.
  case expenseList = "expense_list"
  /// `GetBalances`, which must sum to zero.
  case balances
  /// `GetSettlement`: a plan that must bring the balances to zero.
  case settlement
  /// `CreateExpense`; some are sent twice and must be answered alike.
  case createExpense = "create_expense"
  /// `UpdateExpense` of an expense that this run has created.
  case editExpense = "edit_expense"
  /// `LogIn`, with the cost of hashing a password.
  case logIn = "log_in"
  /// `GetCurrentUser`, which must be the caller.
  case account
  /// `CheckAccess`: whether the caller may see an event; the answer must be whether they take part in it.
  case accessCheck = "access_check"
  /// `ListOwnGrants`, which must be the caller's.
  case ownGrants = "own_grants"
  /// `AddGroupMembers`, then `RemoveGroupMembers` of the same person, who must not see the group afterwards.
  case groupJoin = "group_join"
  /// `GetGoal` of the caller's goal, which must be as it was made.
  case goal
  /// `ViewGoal`: its totals must be the sums of its budgets.
  case goalView = "goal_view"
  /// `ViewBudget` of the caller's budget: each line and the whole must add up.
  case budgetView = "budget_view"
  /// `AddBudgetEntry`; afterwards the budget must have spent exactly what was acknowledged.
  case budgetEntry = "budget_entry"
  /// `ListMyApprovals`: what waits for the caller, among which must be what nobody has decided about.
  case ownApprovals = "own_approvals"
  /// `GetApproval` of what waits for somebody, which must still wait.
  case approval
  /// `ListApprovals` of a budget, of which at most one may be approved.
  case approvalList = "approval_list"
  /// `CreateBudgetRevision`, `SubmitForApproval`, and `DecideApproval` by another caller; afterwards the budget must have
  /// in force what was approved last.
  case budgetRevision = "budget_revision"
  /// `ListAuditEntries`, asked by an auditor: the newest first.
  case auditList = "audit_list"
  /// `grpc.health.v1.Health/Check`: a call that touches no database.
  case echo
  /// A connection of its own: TCP, TLS with both certificates, one `Check`, and the end.
  case connect

  /// Whether it is about a goal or a budget of the caller.
  package var needsPlan: Bool {
    [.goal, .goalView, .budgetView, .budgetEntry].contains(self) || needsApprovals
  }

  /// Whether it is about an approval, which another caller decides about.
  package var needsApprovals: Bool {
    [.ownApprovals, .approval, .approvalList, .budgetRevision].contains(self)
  }

  /// Whether it is made by somebody who is logged in, mostly for an event.
  package var needsEvent: Bool { self != .logIn && self != .echo && self != .connect }
}
