import Identifiers
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import ServiceKit

extension BudgetViewService {
  /// Counts again what is kept of a page of budgets.
  public func reconcileBudgets(
    _ request: PayshareV1.ReconcileBudgetsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ReconcileBudgetsResponse {
    let organisation = try call.caller.organisationID
    let list = ["budget-reconciliation", organisation.description]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: list)
    var budgets = try await database.read(ReconciliationStatements.budgets(of: organisation, page), for: call)
    var response = PayshareV1.ReconcileBudgetsResponse()
    response.nextPageToken = try pages.cut(&budgets, to: page, arguments: list)
    response.budgetCount = Int32(clamping: budgets.count)
    let drifts = try await database.read(
      ReconciliationStatements.drifts(of: budgets.map(\.element), in: organisation), for: call)
    response.drifts = drifts.map { PayshareV1.ReconcileBudgetsResponse.Drift($0) }
    return response
  }
}

extension PayshareV1.ReconcileBudgetsResponse.Drift {
  init(_ drift: ReconciliationStatements.Drift) {
    self.init()
    budgetID = drift.budgetID.description
    kind =
      switch (drift.isOfLine, drift.isPlanned) {
      case (false, false): .spentOnCategory
      case (false, true): .plannedForCategory
      case (true, false): .spentUnderLine
      case (true, true): .plannedUnderLine
      }
    categoryID = drift.categoryID?.description ?? ""
    period = drift.period
    (keptMinor, countedMinor) = (drift.kept, drift.counted)
  }
}
