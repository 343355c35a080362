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

/// The lines of drafts.
extension BudgetService {
  /// Adds, replaces and removes lines of a draft.
  public func updateBudgetLines(
    _ request: PayshareV1.UpdateBudgetLinesRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetRevision {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let id = try UUID(required: request.budgetID, field: "budget_id")
    let drafts = try LineDraft.all(request.lines)
    var removed: [UUID] = []
    for (index, text) in request.removedCategoryIDs.enumerated() {
      removed.append(try UUID(required: text, field: "removed_category_ids[\(index)]"))
    }
    let wanted = removed
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let state = try await database.revisionState(of: request.number, of: id, call)
      try decide(state.require(.updateLines, etag: request.etag))
      let checked = try await call.compute(isLong: Self.areMany(drafts.count + state.lines.count)) {
        () throws(Status) in
        try decide(
          DraftRules.update(
            state.lines, with: drafts, removing: wanted, of: state.budget.budget, in: state.categories.tree))
      }
      return try await commit(checked, of: state, because: request.reason, mutation, call)
    }
  }

  /// Divides a line of a draft among the categories right below it.
  public func divideBudgetLine(
    _ request: PayshareV1.DivideBudgetLineRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetRevision {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let id = try UUID(required: request.budgetID, field: "budget_id")
    let category = try UUID(required: request.categoryID, field: "category_id")
    var stated: [(category: UUID, weight: Int64)] = []
    for (index, weight) in request.weights.enumerated() {
      let field = "weights[\(index)].category_id"
      stated.append((try UUID(required: weight.categoryID, field: field), weight.weight))
    }
    let weights = stated
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let state = try await database.revisionState(of: request.number, of: id, call)
      try decide(state.require(.divideLine, etag: request.etag))
      let checked = try await call.compute(isLong: true) { () throws(Status) in
        try decide(
          DivisionRules.divide(
            state.lines, category, by: weights, of: state.budget.budget, in: state.categories.tree))
      }
      return try await commit(checked, of: state, because: request.reason, mutation, call)
    }
  }

  /// The lines of a revision.
  public func listBudgetLines(
    _ request: PayshareV1.ListBudgetLinesRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListBudgetLinesResponse {
    let organisation = try call.caller.organisationID
    let id = try UUID(required: request.budgetID, field: "budget_id")
    let arguments = [
      "budget-lines", organisation.description, id.description, request.number.description,
    ]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let (budgets, revisions, found) = try await database.read(
      BudgetStatements.budget(id, in: organisation),
      BudgetStatements.revision(request.number, of: id, in: organisation),
      BudgetStatements.lines(of: request.number, of: id, in: organisation, page), for: call)
    _ = try Resource.budget(id).shown(budgets)
    guard let number = revisions.first?.number else { throw .noRevision }
    // Another revision may be in force by now.
    let epoch = try page.require(epoch: number)
    var rows = found
    var response = PayshareV1.ListBudgetLinesResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments, epoch: epoch)
    let lines = rows.map(\.element)
    response.lines = try await call.compose(of: lines.count) { () throws(Status) in
      var messages: [PayshareV1.BudgetLine] = []
      messages.reserveCapacity(lines.count)
      for line in lines { messages.append(try PayshareV1.BudgetLine(response: line.message)) }
      return messages
    }
    return response
  }

  /// Commits the next version of a draft; nothing if its lines have not changed.
  private func commit(
    _ checked: DraftRules.Checked, of state: RevisionState, because reason: String, _ mutation: Mutation,
    _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetRevision {
    let (id, organisation) = (state.budget.budget.id, mutation.organisationID)
    let author = try call.caller.userID
    let changes = LineChanges(from: state.lines, to: checked.lines)
    if changes.isEmpty { return PayshareV1.BudgetRevision(state.revision) }
    var revision = state.revision
    revision.version = revision.version.next
    revision.updateTime = mutation.time(after: revision.updateTime)
    (revision.lineCount, revision.amounts) = (checked.lines.count, checked.amounts)
    let reply = PayshareV1.BudgetRevision(revision)
    let (stored, messages, previous) = try await call.compute(isLong: Self.areMany(checked.lines.count)) {
      (changes.lines.stored, changes.lines.messages, changes.previous.messages)
    }
    return try await database.commit(mutation, for: call, replying: reply) { [revision] batch in
      batch.add(BudgetStatements.lock(id, in: organisation))
      batch.add(BudgetStatements.update(revision, in: organisation))
      batch.add(BudgetStatements.add(authors: [author], of: revision.number, of: id, in: organisation))
      batch.add(
        BudgetStatements.removeLines(of: changes.removed, of: revision.number, of: id, in: organisation))
      batch.add(BudgetStatements.store(stored, of: revision.number, of: id, in: organisation))
      batch.record(
        .budgetLinesUpdated(
          .with {
            ($0.revision, $0.lines, $0.previousLines, $0.reason) = (reply, messages, previous, reason)
          }), of: id, by: mutation)
    }
  }
}

extension RevisionState {
  /// Refuses another version than the one that a request names, and what the state does not allow.
  func require(_ verb: RevisionVerb, etag: String) throws(Refusal) {
    try revision.version.require(etag: etag)
    try verb.require(in: revision.state)
  }
}
