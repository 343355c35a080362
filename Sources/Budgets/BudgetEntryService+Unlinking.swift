import Events
import Identifiers
import Journal
import PayshareAPI
import Postgres
import Protobuf
import RPC
import ServiceKit

/// Takes back what events come to. No limit stops that, not even where there are more refunds.
extension BudgetEntryService {
  /// What is taken back.
  private struct Counted: Sendable {
    let event: EventStatements.StoredEvent
    let link: BudgetLink
    let ground: SpendingGround
    let items: [SpendingItem]
  }

  /// Lets an event count for a budget no more.
  /// - Parameter known: which of them the caller is known to be able to see.
  func unlink<Reply: Message>(
    _ event: UUID, _ budget: UUID, by known: Resource, _ reason: String, replying reply: Reply,
    _ mutation: Mutation,
    _ call: ServerCall
  ) async throws(Status) -> Reply {
    try await decisions.make(
      for: call, { (counted: Counted) in [counted.ground] },
      read: { () async throws(Status) in try await counted(event, budget, by: known, call) },
      change: { counted async throws(Status) in
        let change: SpendingChange
        do throws(SpendingError) {
          change = try SpendingRules.change(
            from: counted.items, to: [], on: counted.ground, isLimited: false)
        } catch {
          throw Status(withoutFigures: error)
        }
        return try await commit(counted, change, reason, replying: reply, mutation, call)
      })
  }

  private func commit<Reply: Message>(
    _ counted: Counted, _ change: SpendingChange, _ reason: String, replying reply: Reply,
    _ mutation: Mutation, _ call: ServerCall
  ) async throws(Status) -> Reply {
    let (link, organisation) = (counted.link, mutation.organisationID)
    return try await database.commit(mutation, for: call, replying: reply) { batch in
      batch.add(EventStatements.countBudgets(-1, of: counted.event, in: organisation))
      batch.spend(change, on: counted.ground, events: -1, in: organisation) { batch in
        batch.add(BudgetLinkStatements.delete(link, in: organisation))
        batch.add(ActualStatements.remove(eventID: link.eventID, of: link.budgetID, in: organisation))
      }
      for id in [link.budgetID, link.eventID] {
        batch.record(
          .budgetEventUnlinked(.with { ($0.link, $0.reason) = (PayshareV1.BudgetLink(link), reason) }),
          of: id, by: mutation)
      }
    }
  }

  /// Of what is not linked only the one that the caller can see is read: the other one must not tell by the pages that are
  /// read whether it exists. The event is read before what it comes to, so that its version tells whether that has
  /// changed.
  private func counted(
    _ event: UUID, _ budget: UUID, by known: Resource, _ call: ServerCall
  ) async throws(Status) -> Counted {
    let organisation = try call.caller.organisationID
    let statement = BudgetLinkStatements.link(event, to: budget, in: organisation)
    let links: [BudgetLink]
    switch known.kind {
    case .event:
      let (events, found) = try await database.read(
        EventStatements.event(event, in: organisation), statement, for: call)
      _ = try known.shown(events)
      links = found
    default:
      let (grounds, found) = try await database.read(
        SpendingStatements.ground(budget, in: organisation), statement, for: call)
      _ = try known.shown(grounds)
      links = found
    }
    guard let link = links.first else {
      throw Status(.notFound, reason: "EVENT_NOT_LINKED", "the event does not count for this budget")
    }
    guard
      let stored = try await database.readFirst(
        EventStatements.event(event, in: organisation), for: call)
    else { throw .lostRace }
    let items = try await database.read(
      ActualStatements.sums(of: event, for: budget, in: organisation), for: call)
    let categories = Set(items.compactMap(\.categoryID))
    return Counted(
      event: stored, link: link,
      ground: try await decisions.ground(of: budget, for: Array(categories), call), items: items)
  }
}
