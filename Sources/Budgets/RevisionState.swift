import Categories
import Identifiers
import Postgres
import RPC
import Rules
import ServiceKit

/// A revision as it was read, with its budget and the categories of now.
struct RevisionState: Sendable {
  /// The budget, without its texts.
  let budget: StoredBudget
  let revision: StoredRevision
  /// In order of the ids of their categories.
  let lines: [StatedLine]
  let categories: StoredTree
}

extension Database {
  /// A revision of a budget: for zero the one in force, else the newest.
  /// - Throws: `NOT_FOUND` if the budget has no such revision.
  func revisionState(
    of number: Int64, of id: UUID, _ call: ServerCall
  ) async throws(Status) -> RevisionState {
    let organisation = try call.caller.organisationID
    let (budgets, revisions, lines, categories, versions) = try await read(
      BudgetStatements.budget(id, in: organisation),
      BudgetStatements.revision(number, of: id, in: organisation),
      BudgetStatements.lines(of: number, of: id, in: organisation),
      CategoryStatements.all(in: organisation), CategoryStatements.treeVersion(of: organisation), for: call)
    let budget = try Resource.budget(id).shown(budgets)
    guard let revision = revisions.first else { throw .noRevision }
    // Many categories take long to be put in order.
    let isLong = BudgetService.areMany(lines.count) || categories.count > BudgetService.manyCategories
    return try await call.compute(isLong: isLong) { () throws(Status) in
      RevisionState(
        budget: budget, revision: revision, lines: try StatedLine.all(lines),
        categories: StoredTree(categories, version: versions.first ?? 0))
    }
  }

}

extension BudgetService {
  /// How many categories a loop puts in order itself.
  fileprivate static let manyCategories = 200

  /// Lines as they are stored.
  func decoded(_ lines: [StoredLine], _ call: ServerCall) async throws(Status) -> [StatedLine] {
    try await call.compute(isLong: Self.areMany(lines.count)) { () throws(Status) in
      try StatedLine.all(lines)
    }
  }
}

extension Status {
  /// `NOT_FOUND` for a number that no revision of the budget has.
  static var noRevision: Status {
    Status(.notFound, reason: "BUDGET_REVISION_NOT_FOUND", "the budget has no revision with this number")
  }
}
