import Approvals
import Identifiers
import Money
import Postgres
import RPC
import ServiceKit

/// Edits that are too large to be made without approval.
extension ExpenseService {
  /// An expense that the caller may see, with the threshold that it is under, if there is one.
  func expenseAndThreshold(
    _ id: UUID, _ call: ServerCall
  ) async throws(Status) -> (ExpenseStatements.StoredExpense, ExpenseEditThreshold?) {
    let (resource, organisation) = (Resource.expense(id), try call.caller.organisationID)
    let (expenses, thresholds) = try await database.read(
      ExpenseStatements.expense(id, in: organisation),
      ExpenseEditThresholdStatements.threshold(ofExpense: id, in: organisation), of: resource, for: call)
    return (try resource.shown(expenses), thresholds.first)
  }

  /// Refuses a change that moves more than a threshold.
  /// - Throws: `FAILED_PRECONDITION` with the figures, and with the route that it has to take.
  func requireDirect(
    _ change: ExpenseChange, under threshold: ExpenseEditThreshold?, _ call: ServerCall
  ) async throws(Status) {
    let moved = change.movedMinor
    guard let threshold, let amount = threshold.amountMinor,
      ExpenseEditRules.needsApproval(moved, threshold: amount)
    else { return }
    let mandatory = try await database.readFirst(
      ApprovalRouteStatements.mandatoryID(for: .expenseEdit, in: try call.caller.organisationID), for: call)
    let currency = change.new.baseTotal.currency
    throw Status(
      .failedPrecondition, reason: "APPROVAL_REQUIRED",
      "this moves \(Amount(minorUnits: moved, currency: currency)), and more than "
        + "\(Amount(minorUnits: amount, currency: currency)) needs approval here: CreateExpenseEdit is the way",
      metadata: [
        "moved_minor": "\(moved)", "threshold_minor": "\(amount)",
        "approval_route_id": (mandatory ?? threshold.routeID).description,
      ])
  }
}
