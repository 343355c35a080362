import GoogleAPI
import Identifiers
import PayshareAPI
import Protobuf
import RPC

extension StrangerTests {
  /// Calls about what is spent by budgets, and which events count for them.
  static let budgetEntries: [(field: String, kind: Kind, ask: Ask)] = [
    (
      "AddBudgetEntry.budget_id", .budget,
      { person, id in try await person.spends(1, of: .with { $0.id = id }) }
    ),
    (
      "AddBudgetEntryOverLimit.budget_id", .budget,
      { person, id in
        _ = try await person.budgetEntries.addBudgetEntryOverLimit(
          .with {
            ($0.budgetID, $0.reason) = (id, "storm")
            $0.entry = .with { ($0.amountMinor, $0.entryDate) = (1, "2027-01-01") }
          })
      }
    ),
    (
      "UpdateBudgetEntry.budget_id", .budget,
      { person, id in
        try await person.changes(
          PayshareV1.BudgetEntry.with {
            ($0.budgetID, $0.id, $0.etag) = (id, UUID.version7().description, "v1")
          }, ["note"]
        ) { $0.note = "Note" }
      }
    ),
    (
      "DeleteBudgetEntry.budget_id", .budget,
      { person, id in
        try await person.removes(
          .with { ($0.budgetID, $0.id, $0.etag) = (id, UUID.version7().description, "v1") })
      }
    ),
    (
      "ListBudgetEntries.budget_id", .budget,
      { person, id in _ = try await person.budgetEntries.listBudgetEntries(.with { $0.budgetID = id }) }
    ),
    (
      "ListBudgetActuals.budget_id", .budget,
      { person, id in _ = try await person.budgetEntries.listBudgetActuals(.with { $0.budgetID = id }) }
    ),
    (
      "ListBudgetEvents.budget_id", .budget,
      { person, id in _ = try await person.budgetEntries.listBudgetEvents(.with { $0.budgetID = id }) }
    ),
    (
      "LinkEvent.budget_id", .budget,
      { person, id in try await person.links(try await person.strangersEvent(), to: .with { $0.id = id }) }
    ),
    (
      "UnlinkEvent.budget_id", .budget,
      { person, id in try await person.unlinks(try await person.strangersEvent(), from: .with { $0.id = id })
      }
    ),
    (
      "WithdrawEvent.budget_id", .budget,
      { person, id in
        let event = try await person.strangersEvent()
        _ = try await person.budgetEntries.withdrawEvent(
          .with { ($0.eventID, $0.budgetID) = (event.id, id) })
      }
    ),
    (
      "LinkEvent.event_id", .event,
      { person, id in try await person.links(.with { $0.id = id }, to: try await person.ownBudget()) }
    ),
    (
      "UnlinkEvent.event_id", .event,
      { person, id in try await person.unlinks(.with { $0.id = id }, from: try await person.ownBudget()) }
    ),
    (
      "WithdrawEvent.event_id", .event,
      { person, id in
        _ = try await person.budgetEntries.withdrawEvent(
          .with { ($0.eventID, $0.budgetID) = (id, UUID.version7().description) })
      }
    ),
    (
      "ListEventBudgets.event_id", .event,
      { person, id in _ = try await person.budgetEntries.listEventBudgets(.with { $0.eventID = id }) }
    ),
    (
      "UpdateBudgetEntry.budget_entry_id", .budgetEntry,
      { person, id in
        let budget = try await person.ownBudget()
        try await person.changes(
          PayshareV1.BudgetEntry.with { ($0.budgetID, $0.id, $0.etag) = (budget.id, id, "v1") }, ["note"]
        ) { $0.note = "Note" }
      }
    ),
    (
      "DeleteBudgetEntry.budget_entry_id", .budgetEntry,
      { person, id in
        let budget = try await person.ownBudget()
        try await person.removes(.with { ($0.budgetID, $0.id, $0.etag) = (budget.id, id, "v1") })
      }
    ),
  ]
}

extension Person {
  /// Their only budget.
  fileprivate func ownBudget() async throws -> PayshareV1.Budget {
    try await budgets.listBudgets(.init()).budgets.first ?? PayshareV1.Budget()
  }

  /// Their only event.
  fileprivate func strangersEvent() async throws -> PayshareV1.Event {
    try await events.listEvents(.init()).events.first ?? PayshareV1.Event()
  }
}
