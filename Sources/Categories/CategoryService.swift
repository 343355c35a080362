import GoogleAPI
import Identifiers
import Journal
public import PayshareAPI
public import Postgres
import Protobuf
public import RPC
import Rules
public import ServiceKit

/// Keeps the categories of organisations.
public struct CategoryService: PayshareV1.CategoryService {
  let database: Database
  let pages: PageTokens

  /// A service over a database.
  public init(_ database: Database, pages: PageTokens) {
    self.database = database
    self.pages = pages
  }

  /// A category of the caller's organisation.
  public func getCategory(
    _ request: PayshareV1.GetCategoryRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Category {
    let id = try UUID(required: request.categoryID, field: "category_id")
    return PayshareV1.Category(try await stored(call).category(id))
  }

  /// The categories of the caller's organisation, in the order of the tree.
  public func listCategories(
    _ request: PayshareV1.ListCategoriesRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListCategoriesResponse {
    let organisation = try call.caller.organisationID
    let arguments = ["categories", organisation.description, request.showArchived.description]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let stored = try await stored(call)
    _ = try page.require(epoch: stored.version)
    let all = stored.inOrder(showArchived: request.showArchived)
    let begin = all.firstIndex { $0.category.id == page.after?.id }.map { $0 + 1 } ?? 0
    var rows = all[begin...].prefix(page.size + 1).map {
      PageRow(
        $0, at: Page.Position(time: $0.createTime, id: $0.category.id), bytesUpToHere: 0)
    }
    var response = PayshareV1.ListCategoriesResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments, epoch: stored.version)
    response.categories = rows.map { PayshareV1.Category($0.element) }
    return response
  }

  /// The caller's organisation's categories.
  func stored(_ call: ServerCall) async throws(Status) -> StoredTree {
    try await database.categories(for: call)
  }
}

extension Database {
  /// The categories of the caller's organisation.
  public func categories(for call: ServerCall) async throws(Status) -> StoredTree {
    let organisation = try call.caller.organisationID
    let (categories, versions) = try await read(
      CategoryStatements.all(in: organisation), CategoryStatements.treeVersion(of: organisation), for: call)
    return StoredTree(categories, version: versions.first ?? 0)
  }
}
