import Events
import Expenses
import Identifiers
import Journal
import Money
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Rules
import ServiceKit

/// Which events count for budgets. A change of that locks the event, so that changes of its expenses come before it, and
/// are then read, or after it, and are then decided again.
extension BudgetEntryService {
  /// What decides about a link.
  private struct Facts: Sendable {
    let event: EventStatements.StoredEvent
    let ground: SpendingGround
    let actuals: [StoredActual]
  }

  /// Lets an event count for a budget.
  public func linkEvent(
    _ request: PayshareV1.LinkEventRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetLink {
    let caller = try call.caller
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let (event, budget) = try ids(request.eventID, request.budgetID)
    let rate = try Self.rate(request.exchangeRate)
    return try await database.once(mutation, for: call) { () async throws(Status) in
      try await decisions.make(
        for: call, { (facts: Facts) in [facts.ground] },
        read: { () async throws(Status) in try await facts(event, budget, at: rate, call) },
        change: { facts async throws(Status) in
          let link = BudgetLink(
            budgetID: budget, eventID: event, rate: rate, linkerID: caller.userID,
            createTime: mutation.time, canStop: try await canStop(budget, call))
          let change = try await call.compute(isLong: facts.actuals.count > OffLoopSizes.changedParts) {
            () throws(Status) in
            do throws(SpendingError) {
              return try SpendingRules.change(from: [], to: facts.actuals.map(\.item), on: facts.ground)
            } catch {
              throw Status(withoutFigures: error)
            }
          }
          let reply = PayshareV1.BudgetLink(link)
          return try await commit(link, facts, change, reply, request.reason, mutation, call)
        })
    }
  }

  private func commit(
    _ link: BudgetLink, _ facts: Facts, _ change: SpendingChange, _ reply: PayshareV1.BudgetLink,
    _ reason: String, _ mutation: Mutation, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BudgetLink {
    let organisation = mutation.organisationID
    return try await database.commit(mutation, for: call, replying: reply) { batch in
      batch.add(EventStatements.countBudgets(1, of: facts.event, in: organisation))
      batch.spend(change, on: facts.ground, events: 1, in: organisation) { batch in
        batch.add(BudgetLinkStatements.insert(link, in: organisation))
        batch.add(
          ActualStatements.insert(
            facts.actuals, of: link.eventID, for: link.budgetID, rate: link.rate, in: organisation))
      }
      for id in [link.budgetID, link.eventID] {
        batch.record(
          .budgetEventLinked(.with { ($0.link, $0.reason) = (reply, reason) }), of: id, by: mutation)
      }
    }
  }

  /// Lets an event count for a budget no more.
  public func unlinkEvent(
    _ request: PayshareV1.UnlinkEventRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.UnlinkEventResponse {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let (event, budget) = try ids(request.eventID, request.budgetID)
    let reply = PayshareV1.UnlinkEventResponse()
    return try await database.once(mutation, for: call) { () async throws(Status) in
      try await unlink(event, budget, by: .budget(budget), request.reason, replying: reply, mutation, call)
    }
  }

  /// Lets an event count for a budget no more.
  public func withdrawEvent(
    _ request: PayshareV1.WithdrawEventRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.WithdrawEventResponse {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let (event, budget) = try ids(request.eventID, request.budgetID)
    let reply = PayshareV1.WithdrawEventResponse()
    return try await database.once(mutation, for: call) { () async throws(Status) in
      try await unlink(event, budget, by: .event(event), request.reason, replying: reply, mutation, call)
    }
  }

  /// Reads what an event comes to in a budget. Its categories are known only then: so the budget is read afterwards; the
  /// event is compared again when the link is written, and so is the revision in force.
  private func facts(
    _ event: UUID, _ budget: UUID, at rate: ExchangeRate?, _ call: ServerCall
  ) async throws(Status) -> Facts {
    let organisation = try call.caller.organisationID
    let (events, links, grounds) = try await database.read(
      EventStatements.event(event, in: organisation),
      BudgetLinkStatements.link(event, to: budget, in: organisation),
      SpendingStatements.ground(budget, in: organisation), for: call)
    let stored = try Resource.event(event).shown(events)
    let ground = try Resource.budget(budget).shown(grounds)
    try decide(
      BudgetLinkRules.requireLinkable(stored.event, to: ground, at: rate, isLinked: !links.isEmpty))
    let expenses = try await database.read(
      ExpenseStatements.spent(
        in: event, stored.event.baseCurrency, in: organisation, limit: BudgetLinkRules.maximumExpenses + 1),
      for: call)
    let actuals = try await call.compute(isLong: expenses.count > OffLoopSizes.changedParts) {
      () throws(Status) in
      try decide(BudgetLinkRules.actuals(expenses, of: event, on: ground, at: rate))
    }
    let categories = Set(actuals.compactMap(\.item.categoryID))
    return Facts(
      event: stored, ground: try await decisions.ground(of: budget, for: Array(categories), call),
      actuals: actuals)
  }

  private func canStop(_ budget: UUID, _ call: ServerCall) async throws(Status) -> Bool {
    try await database.readFirst(
      BudgetLinkStatements.canStop(budget, in: try call.caller.organisationID), for: call) ?? false
  }

  func ids(_ event: String, _ budget: String) throws(Status) -> (event: UUID, budget: UUID) {
    (try UUID(required: event, field: "event_id"), try UUID(required: budget, field: "budget_id"))
  }

  private static func rate(_ message: PayshareV1.ExchangeRate?) throws(Status) -> ExchangeRate? {
    guard let message else { return nil }
    do throws(MoneyError) {
      return try ExchangeRate(
        numerator: message.numerator, denominator: message.denominator, source: message.source,
        date: message.date)
    } catch {
      throw Status(field: "exchange_rate", reason: error.reason, error.description)
    }
  }
}
