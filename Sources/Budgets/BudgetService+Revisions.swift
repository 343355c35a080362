import Approvals
import Categories
import GoogleAPI
import Identifiers
import Journal
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Rules
import ServiceKit

/// Revisions and drafts of budgets.
extension BudgetService {
  /// Makes a draft of the next revision from another one.
  public func createBudgetRevision(
    _ request: PayshareV1.CreateBudgetRevisionRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetRevision {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let id = try UUID(required: request.budgetID, field: "budget_id")
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let state = try await database.revisionState(of: request.baseNumber, of: id, call)
      let base = state.revision
      let (open, authors) = try await database.read(
        BudgetStatements.openCount(of: id, in: mutation.organisationID),
        BudgetStatements.authors(of: base.number, of: id, in: mutation.organisationID), for: call)
      try decide(DraftRules.requireRoom(drafts: Int(open.first ?? 0)))
      let (budget, tree) = (state.budget.budget, state.categories.tree)
      let checked = try await call.compute(isLong: Self.areMany(state.lines.count)) { () throws(Status) in
        try decide(DraftRules.checked(state.lines.meaning(in: tree), of: budget, in: tree))
      }
      let draft = try await NewDraft(
        checked, from: state, by: authors, because: request.reason, mutation, call)
      return try await database.commit(mutation, for: call, replying: draft.reply) { batch in
        draft.write(to: &batch, by: mutation)
      }
    }
  }

  /// A revision of a budget.
  public func getBudgetRevision(
    _ request: PayshareV1.GetBudgetRevisionRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetRevision {
    let organisation = try call.caller.organisationID
    let id = try UUID(required: request.budgetID, field: "budget_id")
    let (budgets, revisions) = try await database.read(
      BudgetStatements.budget(id, in: organisation),
      BudgetStatements.revision(request.number, of: id, in: organisation), for: call)
    _ = try Resource.budget(id).shown(budgets)
    guard let revision = revisions.first else { throw .noRevision }
    return PayshareV1.BudgetRevision(revision)
  }

  /// The revisions of a budget.
  public func listBudgetRevisions(
    _ request: PayshareV1.ListBudgetRevisionsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListBudgetRevisionsResponse {
    let organisation = try call.caller.organisationID
    let id = try UUID(required: request.budgetID, field: "budget_id")
    let arguments = ["budget-revisions", organisation.description, id.description]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let (budgets, found) = try await database.read(
      BudgetStatements.budget(id, in: organisation),
      BudgetStatements.revisions(of: id, in: organisation, page), for: call)
    _ = try Resource.budget(id).shown(budgets)
    var rows = found
    var response = PayshareV1.ListBudgetRevisionsResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments)
    let revisions = rows.map(\.element)
    response.revisions = try await call.compose(of: revisions.count) {
      revisions.map { PayshareV1.BudgetRevision($0) }
    }
    return response
  }

  /// Removes a draft.
  public func deleteBudgetRevision(
    _ request: PayshareV1.DeleteBudgetRevisionRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.DeleteBudgetRevisionResponse {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let id = try UUID(required: request.budgetID, field: "budget_id")
    let organisation = mutation.organisationID
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let (budgets, revisions, others) = try await database.read(
        BudgetStatements.budget(id, in: organisation),
        BudgetStatements.revision(request.number, of: id, in: organisation),
        BudgetStatements.hasRevision(besides: request.number, of: id, in: organisation), for: call)
      let stored = try Resource.budget(id).shown(budgets)
      guard let revision = revisions.first else { throw .noRevision }
      try decide(DraftRules.delete(revision, etag: request.etag, isOnly: others.isEmpty))
      let consequences = try await database.approvalConsequences(
        ofDeleting: .budgetRevision(id, number: revision.number), on: BudgetRevisionApprovals(database),
        mutation,
        for: call)
      var budget = stored.budget
      budget.version = budget.version.next
      return try await database.commit(
        mutation, for: call, replying: PayshareV1.DeleteBudgetRevisionResponse()
      ) { [budget] batch in
        batch.add(
          BudgetStatements.update(budget, in: organisation, at: mutation.time(after: stored.updateTime)))
        batch.add(BudgetStatements.delete(revision, in: organisation))
        batch.add(BudgetStatements.removeLines(of: revision.number, of: id, in: organisation))
        batch.add(BudgetStatements.removeAuthors(of: revision.number, of: id, in: organisation))
        batch.record(
          .budgetRevisionDeleted(
            .with { ($0.revision, $0.reason) = (PayshareV1.BudgetRevision(revision), request.reason) }),
          of: id, by: mutation)
        consequences.write(&batch)
      }
    }
  }
}

extension DraftRules {
  /// Refuses one more draft than a budget may have.
  static func requireRoom(drafts: Int) throws(Refusal) {
    if drafts < maximumDrafts { return }
    throw .precondition(
      reason: "TOO_MANY_DRAFTS",
      message: "a budget has at most \(maximumDrafts) revisions that were not approved: remove a draft first")
  }

  /// Whether a draft may be removed.
  /// - Parameter isOnly: whether the budget has no other revision.
  static func delete(_ revision: StoredRevision, etag: String, isOnly: Bool) throws(Refusal) {
    try revision.version.require(etag: etag)
    try RevisionVerb.delete.require(in: revision.state)
    if isOnly {
      throw .precondition(
        reason: "ONLY_BUDGET_REVISION", message: "a budget has at least one revision, and it has no other")
    }
  }
}
