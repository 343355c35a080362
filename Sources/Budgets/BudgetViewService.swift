import Identifiers
import Money
public import PayshareAPI
public import Postgres
import Protobuf
public import RPC
import Rules
public import ServiceKit

/// Shows what was budgeted and what became of it.
public struct BudgetViewService: PayshareV1.BudgetViewService {
  let database: Database
  let pages: PageTokens

  /// A service over a database.
  public init(_ database: Database, pages: PageTokens) {
    self.database = database
    self.pages = pages
  }

  /// The most lines, or categories, of a page.
  static let maximumPageSize: Int32 = 100

  /// The lines of a revision, with what became of them.
  public func viewBudget(
    _ request: PayshareV1.ViewBudgetRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ViewBudgetResponse {
    let id = try UUID(required: request.budgetID, field: "budget_id")
    let (budget, revision) = try await revision(request.number, of: id, call)
    let day = Self.day(request.asOfDate)
    let list = ["budget-view", id.description, "\(revision.number)", "\(day)"]
    let page = try pages.page(
      size: Self.pageSize(request.pageSize), token: request.pageToken, arguments: list)
    let isFirst = page.after == nil
    let shown =
      revision.state == .approved
      ? try await linesInForce(revision, of: budget, on: day, page, call)
      : try await lines(revision, of: budget, on: day, page, call)

    var response = PayshareV1.ViewBudgetResponse()
    (response.number, response.currencyCode) = (revision.number, budget.currency.code)
    response.firstDates = budget.periods.all.map(\.first.description)
    response.endDate = budget.periods.span.end.previous.description
    var rows = shown.lines
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: list)
    response.lines = rows.map { PayshareV1.ViewBudgetResponse.Line($0.element) }
    if isFirst {
      response.whole = PayshareV1.BudgetFigures(shown.whole.periods)
      response.unbudgetedMinor = shown.unbudgeted.spent
    }
    return response
  }

  /// A page of lines with their parents, and the whole, which only a first page needs.
  struct ShownLines: Sendable {
    struct Line: Sendable {
      let view: BudgetView.Line
      /// The line that it is part of; nil at the top.
      let parentID: UUID?
    }

    /// A row with its line; nil for one that is for none.
    struct Read: Sendable {
      let row: BudgetViewStatements.Row
      let line: BudgetLine?
    }

    /// One more than the page has if there are more.
    var lines: [PageRow<Line>]
    var whole: PeriodFigures
    var unbudgeted: PeriodSums
  }

  /// Those of the revision in force, by its counters: as much is read for a million amounts as for a thousand.
  private func linesInForce(
    _ revision: StoredRevision, of budget: Budget, on day: CalendarDate, _ page: Page, _ call: ServerCall
  ) async throws(Status) -> ShownLines {
    let read = try await database.read(
      BudgetViewStatements.linesInForce(
        revision.number, of: budget.id, in: try call.caller.organisationID, page),
      of: .budget(budget.id), for: call)
    // Even a budget without lines has a row for all that was spent, and a later page has lines.
    if read.isEmpty { throw .lostRace }
    return try await call.compose(of: read.count) { () throws(Status) in
      var rows: [ShownLines.Read] = []
      rows.reserveCapacity(read.count)
      for row in read {
        let line = row.kind == .everything ? nil : try StatedLine(row.line).line
        rows.append(ShownLines.Read(row: row, line: line))
      }
      return try Self.adding { [rows] () throws(MoneyError) in
        try ShownLines(rows, in: budget.periods, on: day)
      }
    }
  }

  /// Those of any revision, counted from what was spent on categories.
  private func lines(
    _ revision: StoredRevision, of budget: Budget, on day: CalendarDate, _ page: Page, _ call: ServerCall
  ) async throws(Status) -> ShownLines {
    let read = try await readWhole(revision, of: budget, call)
    return try await call.compute { _ throws(Status) in
      let view = try read.view(of: budget, on: day)
      return Self.adding(view, read.revision.hierarchy, page)
    }
  }

  private static func adding(_ view: BudgetView, _ hierarchy: LineHierarchy, _ page: Page) -> ShownLines {
    let rest = view.lines.lazy.filter { page.after == nil || $0.categoryID > (page.after?.id ?? .zero) }
    let lines = rest.prefix(page.size + 1).map { line in
      ShownLines.Line(view: line, parentID: hierarchy.parent(of: line.categoryID)).row
    }
    return ShownLines(lines: Array(lines), whole: view.whole, unbudgeted: view.unbudgeted)
  }

  /// Computes sums of stored amounts; one that is too large is an error of the server's data.
  static func adding<Value: Sendable>(
    _ compute: () throws(MoneyError) -> Value
  ) throws(Status) -> Value {
    do throws(MoneyError) {
      return try compute()
    } catch {
      throw Status(.outOfRange, reason: "AMOUNT_TOO_LARGE", "a sum would be larger than can be shown")
    }
  }

  static func pageSize(_ wanted: Int32) -> Int32 {
    wanted == 0 ? maximumPageSize : min(wanted, maximumPageSize)
  }

  /// The day of a view: today in UTC if it is not stated.
  static func day(_ text: String) -> CalendarDate {
    // The field rules refuse what is no date.
    CalendarDate(text) ?? Timestamp.now.day
  }

  /// A budget and a revision of it: for zero the one in force, else the newest.
  func revision(
    _ number: Int64, of id: UUID, _ call: ServerCall
  ) async throws(Status) -> (Budget, StoredRevision) {
    let organisation = try call.caller.organisationID
    let resource = Resource.budget(id)
    let (budgets, revisions) = try await database.read(
      BudgetStatements.budget(id, in: organisation),
      BudgetStatements.revision(number, of: id, in: organisation), of: resource, for: call)
    let budget = try resource.shown(budgets).budget
    guard let revision = revisions.first else { throw .noRevision }
    return (budget, revision)
  }
}

extension BudgetViewService.ShownLines.Line {
  /// The line at its place in the list.
  var row: PageRow<BudgetViewService.ShownLines.Line> {
    PageRow(
      self, at: Page.Position(time: Timestamp(microsecondsSince1970: 0), id: view.categoryID),
      bytesUpToHere: 0)
  }
}
