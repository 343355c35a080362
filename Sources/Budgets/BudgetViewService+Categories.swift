import Identifiers
public import PayshareAPI
import Postgres
public import RPC
import ServiceKit

extension BudgetViewService {
  /// Categories with all below them, by the tree of a revision.
  public func viewBudgetCategories(
    _ request: PayshareV1.ViewBudgetCategoriesRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ViewBudgetCategoriesResponse {
    let id = try UUID(required: request.budgetID, field: "budget_id")
    let (budget, revision) = try await revision(request.number, of: id, call)
    let day = Self.day(request.asOfDate)
    let list = ["budget-categories", id.description, "\(revision.number)", "\(day)"]
    let page = try pages.page(
      size: Self.pageSize(request.pageSize), token: request.pageToken, arguments: list)
    let read = try await readWhole(revision, of: budget, call)
    var rows = try await call.compute { _ throws(Status) in
      let shown = try read.view(of: budget, on: day).categories.filter { !$0.figures.isEmpty }
      // In the order of the tree, which no key says: after the last one of the page before.
      let start = page.after.flatMap { last in shown.firstIndex { $0.categoryID == last.id } }.map { $0 + 1 }
      return shown[(start ?? 0)...].prefix(page.size + 1).map { category in
        PageRow(
          category, at: Page.Position(time: Timestamp(microsecondsSince1970: 0), id: category.categoryID),
          bytesUpToHere: 0)
      }
    }
    var response = PayshareV1.ViewBudgetCategoriesResponse()
    response.number = revision.number
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: list)
    response.categories = rows.map { PayshareV1.ViewBudgetCategoriesResponse.Category($0.element) }
    return response
  }
}
