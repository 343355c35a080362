import Categories
import GoogleAPI
import Identifiers
import Journal
import PayshareAPI
import Postgres
import Protobuf
import RPC
import ServiceKit

/// A template that is made.
struct NewTemplate: Sendable {
  let template: BudgetTemplate
  /// The version of the categories by which its lines were checked.
  let treeVersion: Int64
  /// The budget that its lines are from; nil if they were stated.
  let budgetID: UUID?
}

extension BudgetTemplateService {
  /// Makes a template.
  func create(
    _ mutation: Mutation, _ chosen: ChosenID?, _ call: ServerCall,
    _ decision: (UUID) async throws(Status) -> NewTemplate
  ) async throws(Status) -> PayshareV1.BudgetTemplate {
    let organisation = mutation.organisationID
    return try await database.create(
      mutation, chosen, for: call,
      isRepetition: { TemplateStatements.isRepetition($0, in: organisation) },
      existing: { id async throws(Status) in
        PayshareV1.BudgetTemplate(try await stored(id.description, call))
      }
    ) { () async throws(Status) in
      try await commit(try await decision(chosen?.id ?? .version7()), mutation, chosen, call)
    }
  }

  private func commit(
    _ new: NewTemplate, _ mutation: Mutation, _ chosen: ChosenID?, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetTemplate {
    let (template, organisation, time) = (new.template, mutation.organisationID, mutation.time)
    let stored = StoredTemplate(template: template, createTime: time, updateTime: time)
    let (recorded, lines) = try await call.compute(isLong: BudgetService.areMany(template.lineCount)) {
      (PayshareV1.BudgetTemplate(withLinesOf: stored), template.lines.stored)
    }
    let reply = PayshareV1.BudgetTemplate(stored)
    let batch = mutation.batch(replying: reply) { batch in
      batch.add(CategoryStatements.lockTree(version: new.treeVersion, in: organisation))
      batch.add(TemplateStatements.requireRoom(in: organisation))
      batch.add(TemplateStatements.insert(template, lines, chosen, in: organisation, at: time))
      batch.record(
        .budgetTemplateCreated(
          .with {
            ($0.budgetTemplate, $0.savedBudgetID) = (recorded, new.budgetID?.description ?? "")
          }), of: template.id, by: mutation)
    }
    let id = UniqueKey(
      TemplateStatements.idConstraint, field: "budget_template_id", "there is a template with this id")
    try await database.commit(batch, for: call) { error in
      id.status(for: error) ?? UniqueKey.templateName.status(for: error) ?? Self.refusal(error)
    }
    return reply
  }

  private static func refusal(_ error: PostgresError) -> Status? {
    guard case .guardFailed(let failure) = error, failure.code == TemplateGuard.tooMany else { return nil }
    return Status(
      .failedPrecondition, reason: "TOO_MANY_BUDGET_TEMPLATES",
      "an organisation has at most \(BudgetTemplate.maximumCount) templates of budgets: remove one first")
  }
}
