import Identifiers
public import PayshareAPI
public import Postgres
import Protobuf
public import RPC
import Rules
public import ServiceKit

/// Keeps the templates of budgets of organisations.
public struct BudgetTemplateService: PayshareV1.BudgetTemplateService {
  let database: Database
  let pages: PageTokens

  /// A service over a database.
  public init(_ database: Database, pages: PageTokens) {
    self.database = database
    self.pages = pages
  }

  /// A template of the caller's organisation, with its lines.
  public func getBudgetTemplate(
    _ request: PayshareV1.GetBudgetTemplateRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetTemplate {
    let stored = try await stored(request.budgetTemplateID, call)
    return try await call.compose(of: stored.template.lineCount) { .init(withLinesOf: stored) }
  }

  /// The templates of the caller's organisation, by name.
  public func listBudgetTemplates(
    _ request: PayshareV1.ListBudgetTemplatesRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListBudgetTemplatesResponse {
    let organisation = try call.caller.organisationID
    let arguments = ["budget-templates", organisation.description]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    var templates = try await database.read(TemplateStatements.templates(in: organisation, page), for: call)
    var response = PayshareV1.ListBudgetTemplatesResponse()
    response.nextPageToken = try pages.cut(&templates, to: page, arguments: arguments)
    response.budgetTemplates = templates.map { PayshareV1.BudgetTemplate($0.element) }
    return response
  }

  /// A template with its lines.
  /// - Throws: `NOT_FOUND` if there is none.
  func stored(_ id: String, _ call: ServerCall) async throws(Status) -> StoredTemplate {
    let id = try UUID(required: id, field: "budget_template_id")
    guard let template = try await database.template(id, call) else {
      throw Status(.notFound, reason: "BUDGET_TEMPLATE_NOT_FOUND", "there is no template with this id")
    }
    return template
  }
}

extension Database {
  /// A template of the caller's organisation, with its lines; nil if there is none.
  func template(_ id: UUID, _ call: ServerCall) async throws(Status) -> StoredTemplate? {
    let row = try await readFirst(
      TemplateStatements.template(id, in: try call.caller.organisationID), for: call)
    guard let row else { return nil }
    return try await call.compute(isLong: BudgetService.areMany(row.stored.template.lineCount)) {
      () throws(Status) in
      var stored = row.stored
      stored.template.lines = try [LineDraft](stored: row.lines)
      return stored
    }
  }
}
