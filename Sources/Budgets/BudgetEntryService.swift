import Categories
import GoogleAPI
import Identifiers
import Journal
public import PayshareAPI
public import Postgres
import Protobuf
public import RPC
import Rules
public import ServiceKit

/// Keeps what is spent and planned by budgets, and which events count for them.
public struct BudgetEntryService: PayshareV1.BudgetEntryService {
  let database: Database
  let pages: PageTokens
  let vault: BudgetEntryVault
  let decisions: SpendingDecisions

  /// A service over a database.
  public init(
    _ database: Database, pages: PageTokens, vault: BudgetEntryVault, decisions: SpendingDecisions
  ) {
    self.database = database
    self.pages = pages
    self.vault = vault
    self.decisions = decisions
  }

  /// Enters what was spent, or is planned.
  public func addBudgetEntry(
    _ request: PayshareV1.AddBudgetEntryRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetEntry {
    let caller = try call.caller
    var hidden = request
    hidden.entry = try vault.withoutTexts(request.entry, in: caller.organisationID)
    let mutation = try Mutation(call, hidden, requestID: request.requestID)
    let chosen = try ChosenID(request.budgetEntryID, field: "budget_entry_id", of: hidden, by: caller)
    let budget = try UUID(required: request.budgetID, field: "budget_id")
    let entry = try BudgetEntry(
      request.entry ?? PayshareV1.BudgetEntry(), id: chosen?.id ?? .version7(), of: budget,
      by: caller.userID, today: mutation.time.day.description)
    let currency = request.entry?.currencyCode ?? ""
    return try await add(entry, currency, request.reason, chosen, mutation, call)
  }

  /// Enters what was spent, whatever limits say.
  public func addBudgetEntryOverLimit(
    _ request: PayshareV1.AddBudgetEntryOverLimitRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetEntry {
    let caller = try call.caller
    var hidden = request
    hidden.entry = try vault.withoutTexts(request.entry, in: caller.organisationID)
    let mutation = try Mutation(call, hidden, requestID: request.requestID)
    let chosen = try ChosenID(request.budgetEntryID, field: "budget_entry_id", of: hidden, by: caller)
    let budget = try UUID(required: request.budgetID, field: "budget_id")
    let entry = try BudgetEntry(
      request.entry ?? PayshareV1.BudgetEntry(), id: chosen?.id ?? .version7(), of: budget,
      by: caller.userID, today: mutation.time.day.description, overrideReason: request.reason)
    let currency = request.entry?.currencyCode ?? ""
    return try await add(entry, currency, request.reason, chosen, mutation, call)
  }

  private func add(
    _ entry: BudgetEntry, _ currencyCode: String, _ reason: String, _ chosen: ChosenID?,
    _ mutation: Mutation, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetEntry {
    // A recorded answer has no note; a repetition has the same one, as otherwise it would be another request.
    var isRecorded = true
    var answer = try await database.create(
      mutation, chosen, for: call,
      isRepetition: { BudgetEntryStatements.isRepetition($0, in: mutation.organisationID) },
      existing: { id async throws(Status) in
        let found = try await existing(id, call)
        isRecorded = false
        return found
      }
    ) { () async throws(Status) in
      let category = try await use(of: entry.categoryID, call)
      let made = try await decisions.make(
        for: call, { (ground: SpendingGround) in [ground] },
        read: { () async throws(Status) in
          try await decisions.ground(
            of: entry.budgetID, for: [entry.categoryID].compactMap { $0 }, call)
        },
        change: { ground async throws(Status) in
          try decide(
            BudgetEntryRules.check(new: entry, currencyCode: currencyCode, category: category, on: ground))
          return try await commit(entry, reason, chosen, on: ground, mutation, call)
        })
      isRecorded = false
      return made
    }
    if isRecorded { answer.note = entry.note }
    return answer
  }

  private func commit(
    _ entry: BudgetEntry, _ reason: String, _ chosen: ChosenID?, on ground: SpendingGround,
    _ mutation: Mutation, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetEntry {
    let organisation = mutation.organisationID
    let note = try await vault.sealed(entry, in: organisation, call)
    let made = PayshareV1.BudgetEntry(
      entry, in: ground.currency, createTime: mutation.time, updateTime: mutation.time)
    try await spend(
      from: nil, to: entry, on: ground, isLimited: entry.overrideReason.isEmpty, mutation, call,
      replying: made.withoutTexts,
      unique: [
        UniqueKey(
          BudgetEntryStatements.idConstraint, field: "budget_entry_id", "there is an entry with this id")
      ]
    ) { batch in
      if let note { batch.add(note.guarding) }
      batch.add(BudgetEntryStatements.insert(entry, note, chosen, in: organisation, at: mutation.time))
      batch.record(
        .budgetEntryAdded(.with { ($0.entry, $0.reason) = (made, reason) }), of: entry.budgetID,
        by: mutation)
    }
    return made
  }

  /// The entry with an id, as its caller sees it.
  /// - Throws: `PERMISSION_DENIED` if it is one of a budget that they may not see.
  private func existing(_ id: UUID, _ call: ServerCall) async throws(Status) -> PayshareV1.BudgetEntry {
    let organisation = try call.caller.organisationID
    let budget =
      try await database.readFirst(BudgetEntryStatements.budget(of: id, in: organisation), for: call)
      ?? .zero
    let resource = Resource.budget(budget)
    let (grounds, entries) = try await database.read(
      SpendingStatements.ground(budget, in: organisation),
      BudgetEntryStatements.entry(id, of: budget, in: organisation), of: resource, for: call)
    let ground = try resource.shown(grounds)
    let stored = try resource.shown(try await vault.opened(entries, in: organisation, call))
    return PayshareV1.BudgetEntry(stored, in: ground.currency)
  }

  /// Whether a category can be used. Asked for only if one is named.
  func use(of category: UUID?, _ call: ServerCall) async throws(Status) -> CategoryUse {
    guard let category else { return .inUse }
    return try await database.readFirst(
      CategoryStatements.use(of: category, in: try call.caller.organisationID), for: call) ?? .unknown
  }
}
