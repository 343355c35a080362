import Categories
import Goals
import GoogleAPI
import Identifiers
import Journal
import Money
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Rules
import ServiceKit

/// Copying budgets, and comparing their revisions.
extension BudgetService {
  /// Makes a budget from the lines of another one.
  public func copyBudget(
    _ request: PayshareV1.CopyBudgetRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Budget {
    let caller = try call.caller
    var hidden = request
    hidden.budget = try vault.withoutTexts(request.budget, in: caller.organisationID)
    let mutation = try Mutation(call, hidden, requestID: request.requestID)
    let chosen = try ChosenID(request.newBudgetID, field: "new_budget_id", of: hidden, by: caller)
    let sourceID = try UUID(required: request.budgetID, field: "budget_id")
    let goalID = try UUID(required: request.goalID, field: "goal_id")
    let (draft, change) = (BudgetDraft(request.budget), Percentage(perMille: request.changePermille))
    let answer = try await create(mutation, chosen, field: "new_budget_id", call) {
      () async throws(Status) in
      let state = try await database.revisionState(of: request.number, of: sourceID, call)
      let source = state.budget.budget
      let (number, organisation) = (state.revision.number, caller.organisationID)
      let (archived, trees, authors) = try await database.read(
        GoalStatements.isArchived(goalID, in: organisation),
        BudgetStatements.tree(of: number, of: sourceID, in: organisation),
        BudgetStatements.authors(of: number, of: sourceID, in: organisation), for: call)
      let isArchived = try Resource.goal(goalID).shown(archived)
      try decide(GoalRules.requireOpen(isArchived: isArchived, for: "CopyBudget"))
      let budget = try decide(
        BudgetRules.new(
          id: chosen?.id ?? .version7(), of: goalID, draft, by: caller.userID, besides: source.currency))
      let checked = try await call.compute(isLong: Self.areMany(state.lines.count)) { () throws(Status) in
        try decide(
          DraftRules.copy(
            state.lines, of: source, frozen: trees.first?.tree, changedBy: change, into: budget,
            in: state.categories.tree))
      }
      return NewBudget(
        budget: budget, checked: checked, copiedID: sourceID,
        copiedAuthors: state.revision.state.isOpen ? authors : [], reason: request.reason)
    }
    return try await complete(answer, call)
  }

  /// How two revisions differ.
  public func compareBudgetRevisions(
    _ request: PayshareV1.CompareBudgetRevisionsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.CompareBudgetRevisionsResponse {
    let organisation = try call.caller.organisationID
    let id = try UUID(required: request.budgetID, field: "budget_id")
    let (budgets, first, second, before, after) = try await database.read(
      BudgetStatements.budget(id, in: organisation),
      BudgetStatements.revision(request.fromNumber, of: id, in: organisation),
      BudgetStatements.revision(request.toNumber, of: id, in: organisation),
      BudgetStatements.lines(of: request.fromNumber, of: id, in: organisation),
      BudgetStatements.lines(of: request.toNumber, of: id, in: organisation), for: call)
    let budget = try Resource.budget(id).shown(budgets).budget
    if first.isEmpty || second.isEmpty { throw .noRevision }
    return try await call.compose(of: before.count + after.count) { () throws(Status) in
      let (old, new) = (try StatedLine.all(before), try StatedLine.all(after))
      return try .init(differencesOf: old, and: new, of: budget)
    }
  }
}

extension PayshareV1.CompareBudgetRevisionsResponse {
  /// How lines of two revisions of a budget differ.
  init(differencesOf old: [StatedLine], and new: [StatedLine], of budget: Budget) throws(Status) {
    self.init()
    // No tree is needed to compare lines.
    let tree = CategoryTree([])
    let comparison: RevisionComparison
    do throws(MoneyError) {
      comparison = try RevisionComparison(
        from: budget.revision(old.map(\.line), tree: tree), to: budget.revision(new.map(\.line), tree: tree))
    } catch {
      throw Status(.internal, "the revisions cannot be compared: \(error)")
    }
    let places = Dictionary(
      budget.periods.all.enumerated().map { ($1, Int32(clamping: $0)) },
      uniquingKeysWith: { first, _ in first })
    let (before, after) = (Self.byCategory(old), Self.byCategory(new))
    differences = comparison.lines.map { change in
      .with {
        $0.categoryID = change.categoryID.description
        $0.before = before[change.categoryID].map { PayshareV1.BudgetLine($0) }
        $0.after = after[change.categoryID].map { PayshareV1.BudgetLine($0) }
        $0.periods = change.amounts.compactMap { places[$0.period] }
      }
    }
  }

  private static func byCategory(_ lines: [StatedLine]) -> [UUID: StatedLine] {
    Dictionary(lines.map { ($0.categoryID, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
