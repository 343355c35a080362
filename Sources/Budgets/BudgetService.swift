import Categories
import Goals
import GoogleAPI
import Identifiers
import Journal
public import PayshareAPI
public import Postgres
public import Protobuf
public import RPC
import Rules
public import ServiceKit

/// Keeps budgets: what may be spent towards goals.
public struct BudgetService: PayshareV1.BudgetService {
  let database: Database
  let pages: PageTokens
  let vault: BudgetVault

  /// A service over a database.
  public init(_ database: Database, pages: PageTokens, vault: BudgetVault) {
    self.database = database
    self.pages = pages
    self.vault = vault
  }

  /// Makes a budget of a goal, with a first revision.
  public func createBudget(
    _ request: PayshareV1.CreateBudgetRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Budget {
    let caller = try call.caller
    var hidden = request
    hidden.budget = try vault.withoutTexts(request.budget, in: caller.organisationID)
    let mutation = try Mutation(call, hidden, requestID: request.requestID)
    let chosen = try ChosenID(request.budgetID, field: "budget_id", of: hidden, by: caller)
    let goalID = try UUID(required: request.goalID, field: "goal_id")
    let (draft, lines) = (BudgetDraft(request.budget), try LineDraft.all(request.lines))
    let templateID = try UUID(optional: request.budgetTemplateID, field: "budget_template_id")
    let answer = try await create(mutation, chosen, field: "budget_id", call) { () async throws(Status) in
      let (isArchived, tree) = try await goalAndTree(goalID, call)
      try decide(GoalRules.requireOpen(isArchived: isArchived, for: "CreateBudget"))
      let template = try await template(templateID, call)
      let budget = try decide(
        BudgetRules.new(
          id: chosen?.id ?? .version7(), of: goalID, draft, by: caller.userID, besides: template?.currency))
      let isLong = Self.areMany(lines.count + (template?.lineCount ?? 0))
      let checked = try await call.compute(isLong: isLong) { () throws(Status) in
        try decide(DraftRules.new(lines, with: template, of: budget, in: tree))
      }
      return NewBudget(
        budget: budget, checked: checked, copiedAuthors: template?.authorIDs.sorted() ?? [],
        templateID: templateID, reason: request.reason)
    }
    return try await complete(answer, call)
  }

  /// A budget that the caller may see.
  public func getBudget(
    _ request: PayshareV1.GetBudgetRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Budget {
    PayshareV1.Budget(try await stored(try UUID(required: request.budgetID, field: "budget_id"), call))
  }

  /// The violations of the rules of budgets in a request that also breaks the contract's field rules.
  public func violations(
    beyondFieldRules request: any Message, _ call: ServerCall
  ) async throws(Status) -> [Protobuf.FieldViolation] {
    if let request = request as? PayshareV1.ListBudgetsRequest {
      return findings { () throws(Refusal) in
        _ = try BudgetQuery(filter: request.filter, orderBy: request.orderBy)
      }
    }
    guard let request = request as? PayshareV1.CreateBudgetRequest else { return [] }
    // What is missing a template may have.
    if !request.budgetTemplateID.isEmpty { return [] }
    let caller = try call.caller
    return findings { () throws(Refusal) in
      _ = try BudgetRules.new(id: .zero, of: .zero, BudgetDraft(request.budget), by: caller.userID)
    }
  }

  /// Whether checking so many lines takes longer than a turn of a loop may.
  static func areMany(_ lines: Int) -> Bool { lines > 50 }

  /// The budget with an id.
  /// - Throws: `PERMISSION_DENIED` if there is none, or the caller may not see it.
  func stored(_ id: UUID, _ call: ServerCall) async throws(Status) -> StoredBudget {
    // `CreateBudget` names no budget that its caller must be able to read, and may still find one.
    let resource = Resource.budget(id)
    let found = try await database.read(
      BudgetStatements.budget(id, in: try call.caller.organisationID), of: resource, for: call)
    let stored = try resource.shown(found)
    return try await vault.opened([stored], in: try call.caller.organisationID, call).first ?? stored
  }

  /// An answer with its texts: one that was recorded has none, and gets those of now.
  func complete(_ answer: PayshareV1.Budget, _ call: ServerCall) async throws(Status) -> PayshareV1.Budget {
    guard answer.displayName.isEmpty, let id = UUID(answer.id) else { return answer }
    let budget = try await stored(id, call).budget
    var answer = answer
    (answer.displayName, answer.description) = (budget.displayName, budget.description)
    return answer
  }

  /// The template that a request names; nil if it names none.
  private func template(_ id: UUID?, _ call: ServerCall) async throws(Status) -> BudgetTemplate? {
    guard let id else { return nil }
    if let stored = try await database.template(id, call) { return stored.template }
    throw Status(
      field: "budget_template_id", reason: "UNKNOWN_BUDGET_TEMPLATE", "there is no template with this id")
  }

  /// Whether a goal is archived, and the categories of now.
  private func goalAndTree(
    _ goal: UUID, _ call: ServerCall
  ) async throws(Status) -> (isArchived: Bool, tree: CategoryTree) {
    let organisation = try call.caller.organisationID
    let (archived, categories, versions) = try await database.read(
      GoalStatements.isArchived(goal, in: organisation), CategoryStatements.all(in: organisation),
      CategoryStatements.treeVersion(of: organisation), for: call)
    return (
      try Resource.goal(goal).shown(archived), StoredTree(categories, version: versions.first ?? 0).tree
    )
  }
}
