import Identifiers
public import PayshareAPI
import Postgres
public import RPC
import Roles
import Rules
import ServiceKit

/// Lists of budgets.
extension BudgetService {
  /// The budgets of the caller's goals, and those that others let them see.
  public func listBudgets(
    _ request: PayshareV1.ListBudgetsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListBudgetsResponse {
    let caller = try call.caller
    let query = try decide(BudgetQuery(filter: request.filter, orderBy: request.orderBy))
    let arguments = ["budgets", caller.userID.description] + query.arguments
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    var budgets = try await database.read(BudgetStatements.budgets(of: caller, page, query), for: call)
    var response = PayshareV1.ListBudgetsResponse()
    response.nextPageToken = try pages.cut(&budgets, to: page, arguments: arguments)
    response.budgets = try await messages(budgets, call)
    return response
  }

  /// All budgets of the organisation.
  public func listOrganisationBudgets(
    _ request: PayshareV1.ListOrganisationBudgetsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListOrganisationBudgetsResponse {
    let organisation = try call.caller.organisationID
    let arguments = ["organisation-budgets", organisation.description]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let (epochs, found) = try await database.read(
      GrantStatements.epoch(of: organisation), BudgetStatements.budgets(of: organisation, page), for: call)
    let epoch = try page.require(epoch: epochs.first)
    var budgets = found
    var response = PayshareV1.ListOrganisationBudgetsResponse()
    response.nextPageToken = try pages.cut(&budgets, to: page, arguments: arguments, epoch: epoch)
    response.budgets = try await messages(budgets, call)
    return response
  }

  private func messages(
    _ rows: [PageRow<StoredBudget>], _ call: ServerCall
  ) async throws(Status) -> [PayshareV1.Budget] {
    let budgets = try await vault.opened(rows.map(\.element), in: try call.caller.organisationID, call)
    return try await call.compose(of: budgets.count) { budgets.map { PayshareV1.Budget($0) } }
  }
}
