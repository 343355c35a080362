import Goals
import GoogleAPI
import Identifiers
import Journal
import PayshareAPI
import Postgres
import Protobuf
import RPC
import ServiceKit

/// A budget that is made.
struct NewBudget: Sendable {
  let budget: Budget
  /// The lines of its first revision.
  let checked: DraftRules.Checked
  /// The budget that it is copied from; nil if it is not.
  var copiedID: UUID?
  /// Who made what it is copied from, where that was never approved, or the lines of its template.
  var copiedAuthors: [UUID] = []
  /// The template that it is made with; nil if there is none.
  var templateID: UUID?
  let reason: String

  /// Who made its first revision what it is.
  var authors: Set<UUID> { Set(copiedAuthors + [budget.creatorID]) }
}

extension BudgetService {
  /// Makes a budget with its first revision.
  /// - Parameter field: the field with the id that the client may have chosen.
  func create(
    _ mutation: Mutation, _ chosen: ChosenID?, field: String, _ call: ServerCall,
    _ decision: () async throws(Status) -> NewBudget
  ) async throws(Status) -> PayshareV1.Budget {
    let organisation = mutation.organisationID
    return try await database.create(
      mutation, chosen, for: call,
      isRepetition: { BudgetStatements.isRepetition($0, in: organisation) },
      existing: { id async throws(Status) in PayshareV1.Budget(try await stored(id, call)) }
    ) { () async throws(Status) in
      try await commit(try await decision(), mutation, chosen, field: field, call)
    }
  }

  private func commit(
    _ new: NewBudget, _ mutation: Mutation, _ chosen: ChosenID?, field: String, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Budget {
    let (budget, organisation, time) = (new.budget, mutation.organisationID, mutation.time)
    let texts = try await vault.sealed(budget, in: organisation, call)
    let made = PayshareV1.Budget(
      StoredBudget(
        budget: budget, nameSealed: [], descriptionSealed: nil, newestNumber: budget.lastNumber,
        eventCount: 0, createTime: time, updateTime: time))
    let revision = StoredRevision(
      budgetID: budget.id, number: budget.lastNumber, lineCount: new.checked.lines.count,
      amounts: new.checked.amounts, creatorID: budget.creatorID, createTime: time, updateTime: time)
    let lines = new.checked.lines
    let (stored, messages) = try await call.compute(isLong: Self.areMany(lines.count)) {
      (lines.stored, lines.messages)
    }
    _ = try await database.commit(
      mutation, for: call, replying: made.withoutTexts,
      unique: [UniqueKey(BudgetStatements.idConstraint, field: field, "there is a budget with this id")]
    ) { batch in
      batch.requireUnused(chosen, by: .budget, in: organisation)
      batch.add(texts.guarding)
      batch.add(GoalStatements.lockForBudgets(budget.goalID, in: organisation))
      batch.add(BudgetStatements.insert(budget, texts, chosen, in: organisation, at: time))
      batch.add(BudgetStatements.insert(revision, in: organisation))
      batch.add(
        BudgetStatements.add(authors: new.authors, of: revision.number, of: budget.id, in: organisation))
      batch.add(BudgetStatements.store(stored, of: revision.number, of: budget.id, in: organisation))
      batch.record(
        .budgetCreated(
          .with {
            ($0.budget, $0.lines, $0.reason) = (made, messages, new.reason)
            $0.copiedBudgetID = new.copiedID?.description ?? ""
            $0.budgetTemplateID = new.templateID?.description ?? ""
          }), of: budget.id, by: mutation)
    }
    return made
  }
}
