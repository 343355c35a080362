import Approvals
public import Balances
public import Money
import Rules

/// Which edits of expenses need to be approved. No I/O, no clock.
public enum ExpenseEditRules {
  /// How much an edit moves: by how much the balances of those rise whose balances rise, together. What rises for some
  /// falls for others, so this is half of all changes. An edit that only says something else moves nothing.
  public static func moved(from old: Expense, to new: Expense) throws(MoneyError) -> Int64 {
    try moved(ExpenseBalances.changes(from: old, to: new))
  }

  /// How much some changes of balances move.
  public static func moved(_ changes: [Balance]) throws(MoneyError) -> Int64 {
    var moved: Int64 = 0
    for change in changes { moved = try moved.addingExactly(max(0, try change.netMinor)) }
    return moved
  }

  /// Whether an edit needs to be approved: it moves more than the threshold.
  public static func needsApproval(_ moved: Int64, threshold: Int64?) -> Bool {
    threshold.map { moved > $0 } ?? false
  }

  /// Refuses a change, or a submission, of an edit that is not a draft.
  static func requireDraft(_ edit: ExpenseEdit) throws(Refusal) {
    if edit.state == .draft { return }
    throw .precondition(
      reason: "EXPENSE_EDIT_STATE",
      message: "the edit is \(edit.state.name): only a draft can be changed and submitted",
      metadata: ["state": edit.state.name])
  }

  /// Refuses to submit an edit of a version of the expense that is not the current one.
  static func requireCurrent(_ edit: ExpenseEdit, _ expense: Expense) throws(Refusal) {
    if edit.base == expense.version { return }
    throw .precondition(
      reason: "EXPENSE_EDIT_OUTDATED",
      message: "the expense was changed since the edit was made: UpdateExpenseEdit makes it anew",
      metadata: ["expense_etag": expense.version.etag])
  }
}
