import Categories
import Identifiers
import Money
import Postgres
import RPC
import ServiceKit

extension BudgetViewService {
  /// All that a view of any revision is made from.
  struct WholeRevision: Sendable {
    let revision: BudgetRevision
    let totals: [ActualTotal]

    /// The view; sums of all lines and categories.
    func view(of budget: Budget, on day: CalendarDate) throws(Status) -> BudgetView {
      try adding { () throws(MoneyError) in
        try BudgetView(
          revision, totals: try LineTotals(counting: totals, in: revision), categories: totals, on: day)
      }
    }
  }

  /// Reads all lines of a revision, its categories, and what was spent on them. A draft goes by the categories of now.
  func readWhole(
    _ revision: StoredRevision, of budget: Budget, _ call: ServerCall
  ) async throws(Status) -> WholeRevision {
    let organisation = try call.caller.organisationID
    let (stored, trees, totals) = try await database.read(
      BudgetStatements.lines(of: revision.number, of: budget.id, in: organisation),
      BudgetStatements.tree(of: revision.number, of: budget.id, in: organisation),
      BudgetStatements.totals(of: budget.id, in: organisation), of: .budget(budget.id), for: call)
    let tree = if let frozen = trees.first { frozen.tree } else { try await treeOfNow(call) }
    return try await call.compute(isLong: stored.count > OffLoopSizes.changedParts) { () throws(Status) in
      WholeRevision(
        revision: budget.revision(try StatedLine.all(stored).map(\.line), tree: tree), totals: totals)
    }
  }

  private func treeOfNow(_ call: ServerCall) async throws(Status) -> CategoryTree {
    let (categories, versions) = try await database.read(
      CategoryStatements.all(in: try call.caller.organisationID),
      CategoryStatements.treeVersion(of: try call.caller.organisationID), for: call)
    return StoredTree(categories, version: versions.first ?? 0).tree
  }
}

private func adding<Value: Sendable>(
  _ compute: () throws(MoneyError) -> Value
) throws(Status) -> Value {
  try BudgetViewService.adding(compute)
}
