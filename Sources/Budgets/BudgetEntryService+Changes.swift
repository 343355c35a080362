import GoogleAPI
import Identifiers
import Journal
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Rules
import ServiceKit

/// Changes of entries.
extension BudgetEntryService {
  /// An entry with the ground on which it is changed.
  private struct Facts: Sendable {
    let ground: SpendingGround
    let stored: StoredBudgetEntry
  }

  /// Changes an entry.
  public func updateBudgetEntry(
    _ request: PayshareV1.UpdateBudgetEntryRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetEntry {
    let caller = try call.caller
    var hidden = request
    hidden.entry = try vault.withoutTexts(request.entry, in: caller.organisationID)
    let mutation = try Mutation(call, hidden, requestID: request.requestID)
    let fields: Set<BudgetEntryField> = try decide(
      UpdateMask.fields(request.updateMask?.paths ?? [], of: "an entry"))
    let (budget, id) = try entryIDs(request.budgetID, request.budgetEntryID)
    let wanted = request.entry ?? PayshareV1.BudgetEntry()
    let draft = try BudgetEntry(wanted, id: id, of: budget, by: caller.userID)
    var isNew = false
    let answer = try await database.once(mutation, for: call) { () async throws(Status) in
      let category = try await use(of: fields.contains(.category) ? draft.categoryID : nil, call)
      let answer = try await decisions.make(
        for: call, { (facts: Facts) in [facts.ground] },
        read: { () async throws(Status) in
          try await facts(budget, id, besides: fields.contains(.category) ? draft.categoryID : nil, call)
        },
        change: { facts async throws(Status) in
          let new = try decide(
            BudgetEntryRules.edit(
              facts.stored.entry, fields, from: draft, currencyCode: wanted.currencyCode,
              etag: request.etag, category: category, on: facts.ground))
          return try await commit(facts, new, request.reason, mutation, call)
        })
      isNew = true
      return answer
    }
    return isNew ? answer : try await complete(answer, call)
  }

  private func commit(
    _ facts: Facts, _ new: BudgetEntry, _ reason: String, _ mutation: Mutation, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetEntry {
    let (stored, currency) = (facts.stored, facts.ground.currency)
    let before = PayshareV1.BudgetEntry(stored, in: currency)
    if new == stored.entry { return before }
    let organisation = mutation.organisationID
    let time = mutation.time(after: stored.updateTime)
    let after = PayshareV1.BudgetEntry(new, in: currency, createTime: stored.createTime, updateTime: time)
    let difference = try MessageDifference(of: before, to: after)
    let sealed = try await vault.sealed(new, in: organisation, call)
    try await spend(
      from: stored.entry, to: new, on: facts.ground, isLimited: true, mutation, call,
      replying: after.withoutTexts
    ) { batch in
      if let sealed { batch.add(sealed.guarding) }
      batch.add(BudgetEntryStatements.update(new, sealed, in: organisation, at: time))
      batch.record(
        .budgetEntryUpdated(
          .with {
            ($0.entry, $0.previous, $0.changedFields) = (after, difference.previous, difference.fields)
            $0.reason = reason
          }), of: new.budgetID, by: mutation)
    }
    return after
  }

  /// Removes an entry. No limit stops that, not even for a refund.
  public func deleteBudgetEntry(
    _ request: PayshareV1.DeleteBudgetEntryRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.DeleteBudgetEntryResponse {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let (budget, id) = try entryIDs(request.budgetID, request.budgetEntryID)
    let reply = PayshareV1.DeleteBudgetEntryResponse()
    return try await database.once(mutation, for: call) { () async throws(Status) in
      try await decisions.make(
        for: call, { (facts: Facts) in [facts.ground] },
        read: { () async throws(Status) in try await facts(budget, id, besides: nil, call) },
        change: { facts async throws(Status) in
          let stored = facts.stored
          try decide(stored.entry.version.require(etag: request.etag))
          try await spend(
            from: stored.entry, to: nil, on: facts.ground, isLimited: false, mutation, call, replying: reply
          ) { batch in
            batch.add(BudgetEntryStatements.delete(stored.entry, in: mutation.organisationID))
            let entry = PayshareV1.BudgetEntry(stored, in: facts.ground.currency)
            batch.record(
              .budgetEntryDeleted(.with { ($0.entry, $0.reason) = (entry, request.reason) }), of: budget,
              by: mutation)
          }
          return reply
        })
    }
  }

  /// A recorded answer with the note, which it has not, as it is now; without one if the entry is gone.
  private func complete(
    _ answer: PayshareV1.BudgetEntry, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetEntry {
    let organisation = try call.caller.organisationID
    let (budget, id) = try entryIDs(answer.budgetID, answer.id)
    let found = try await database.read(
      BudgetEntryStatements.entry(id, of: budget, in: organisation), for: call)
    var answer = answer
    answer.note = try await vault.opened(found, in: organisation, call).first?.entry.note ?? ""
    return answer
  }

  private func entryIDs(_ budget: String, _ entry: String) throws(Status) -> (budget: UUID, entry: UUID) {
    (
      try UUID(required: budget, field: "budget_id"),
      try UUID(required: entry, field: "budget_entry_id")
    )
  }

  /// An entry, and its budget with the lines that count its category and another one.
  /// - Throws: `NOT_FOUND` if the budget has no such entry.
  private func facts(
    _ budget: UUID, _ id: UUID, besides other: UUID?, _ call: ServerCall
  ) async throws(Status) -> Facts {
    let organisation = try call.caller.organisationID
    let (grounds, found) = try await database.read(
      SpendingStatements.ground(budget, in: organisation),
      BudgetEntryStatements.entry(id, of: budget, in: organisation), for: call)
    _ = try Resource.budget(budget).shown(grounds)
    guard let stored = try await vault.opened(found, in: organisation, call).first else {
      throw Status(.notFound, reason: "BUDGET_ENTRY_NOT_FOUND", "the budget has no entry with this id")
    }
    // Read afterwards; the version of the entry is compared again when it is written.
    let categories = Set([stored.entry.categoryID, other].compactMap { $0 })
    return Facts(
      ground: try await decisions.ground(of: budget, for: Array(categories), call), stored: stored)
  }
}
