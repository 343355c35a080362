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

/// Making, changing and removing templates.
extension BudgetTemplateService {
  /// Makes a template of lines that the request states.
  public func createBudgetTemplate(
    _ request: PayshareV1.CreateBudgetTemplateRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetTemplate {
    let caller = try call.caller
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let chosen = try ChosenID(request.budgetTemplateID, field: "budget_template_id", of: request, by: caller)
    let draft = try TemplateDraft(request.budgetTemplate)
    return try await create(mutation, chosen, call) { id async throws(Status) in
      let categories = try await database.categories(for: call)
      let template = try await call.compute(isLong: BudgetService.areMany(draft.lines.count)) {
        () throws(Status) in
        try decide(TemplateRules.new(id: id, draft, by: caller.userID, in: categories.tree))
      }
      return NewTemplate(template: template, treeVersion: categories.version, budgetID: nil)
    }
  }

  /// Makes a template of the lines of a budget.
  public func saveBudgetAsTemplate(
    _ request: PayshareV1.SaveBudgetAsTemplateRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetTemplate {
    let caller = try call.caller
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let chosen = try ChosenID(request.budgetTemplateID, field: "budget_template_id", of: request, by: caller)
    let budgetID = try UUID(required: request.budgetID, field: "budget_id")
    return try await create(mutation, chosen, call) { id async throws(Status) in
      let state = try await database.revisionState(of: request.number, of: budgetID, call)
      let authors = try await database.read(
        BudgetStatements.authors(of: state.revision.number, of: budgetID, in: caller.organisationID),
        for: call)
      let tree = state.categories.tree
      let template = try await call.compute(isLong: BudgetService.areMany(state.lines.count)) {
        () throws(Status) in
        let draft = TemplateDraft(
          displayName: request.displayName, description: request.description,
          lines: TemplateRules.drafts(of: state.lines, in: tree))
        return try decide(
          TemplateRules.new(
            id: id, draft, by: caller.userID, of: state.revision.state.isOpen ? authors : [],
            besides: state.budget.budget.currency, in: tree))
      }
      return NewTemplate(template: template, treeVersion: state.categories.version, budgetID: budgetID)
    }
  }

  /// Changes a template.
  public func updateBudgetTemplate(
    _ request: PayshareV1.UpdateBudgetTemplateRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetTemplate {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let fields: Set<TemplateField> = try decide(
      UpdateMask.fields(request.updateMask?.paths ?? [], of: "a template"))
    let draft = try TemplateDraft(request.budgetTemplate)
    let editor = try call.caller.userID
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let stored = try await stored(request.budgetTemplateID, call)
      let categories = try await database.categories(for: call)
      let isLong = BudgetService.areMany(draft.lines.count + stored.template.lineCount)
      let new = try await call.compute(isLong: isLong) { () throws(Status) in
        try decide(
          TemplateRules.edit(
            stored.template, fields, from: draft, by: editor, etag: request.etag, in: categories.tree))
      }
      if new == stored.template { return PayshareV1.BudgetTemplate(stored) }
      let changed = StoredTemplate(
        template: new, createTime: stored.createTime, updateTime: mutation.time(after: stored.updateTime))
      return try await commit(changed, insteadOf: stored, in: categories, mutation, call)
    }
  }

  /// Removes a template.
  public func deleteBudgetTemplate(
    _ request: PayshareV1.DeleteBudgetTemplateRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.DeleteBudgetTemplateResponse {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let stored = try await stored(request.budgetTemplateID, call)
      let template = stored.template
      try decide(template.version.require(etag: request.etag))
      return try await database.commit(
        mutation, for: call, replying: PayshareV1.DeleteBudgetTemplateResponse()
      ) { batch in
        batch.add(TemplateStatements.delete(template, in: mutation.organisationID))
        batch.record(
          .budgetTemplateDeleted(.with { $0.budgetTemplate = PayshareV1.BudgetTemplate(stored) }),
          of: template.id, by: mutation)
      }
    }
  }

  private func commit(
    _ new: StoredTemplate, insteadOf old: StoredTemplate, in categories: StoredTree, _ mutation: Mutation,
    _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetTemplate {
    let haveChanged = new.template.lines != old.template.lines
    let (before, after, lines) = try await call.compute(
      isLong: haveChanged && BudgetService.areMany(new.template.lineCount + old.template.lineCount)
    ) {
      haveChanged
        ? (.init(withLinesOf: old), .init(withLinesOf: new), new.template.lines.stored)
        : (PayshareV1.BudgetTemplate(old), PayshareV1.BudgetTemplate(new), nil)
    }
    let difference = try MessageDifference(of: before, to: after)
    let reply = PayshareV1.BudgetTemplate(new)
    return try await database.commit(mutation, for: call, replying: reply, unique: [.templateName]) { batch in
      if haveChanged {
        batch.add(CategoryStatements.lockTree(version: categories.version, in: mutation.organisationID))
      }
      batch.add(
        TemplateStatements.update(new.template, lines, in: mutation.organisationID, at: new.updateTime))
      batch.record(
        .budgetTemplateUpdated(
          .with {
            ($0.budgetTemplate, $0.previous) = (after, difference.previous)
            $0.changedFields = difference.fields
          }), of: new.template.id, by: mutation)
    }
  }
}

extension UniqueKey {
  static let templateName = UniqueKey(
    TemplateStatements.nameConstraint, field: "budget_template.display_name",
    "there is a template with this name")
}
