import GoogleAPI
import Identifiers
import PayshareAPI
import Protobuf

extension MatrixFixture {
  private typealias Methods = PayshareV1.BudgetEntryServiceMethods

  /// What is spent by budgets, and which events count for them.
  static let budgetEntries: [MatrixFixture] = entries + links + lists

  private static let entries: [MatrixFixture] = [
    .init(Methods.addBudgetEntry, PayshareV1.AddBudgetEntryRequest.self) { scene, request in
      request.budgetID = scene.budget
      request.entry = .with { ($0.amountMinor, $0.entryDate) = (1, "2027-01-01") }
    },
    .init(Methods.addBudgetEntryOverLimit, PayshareV1.AddBudgetEntryOverLimitRequest.self) { scene, request in
      (request.budgetID, request.reason) = (scene.budget, "storm")
      request.entry = .with { ($0.amountMinor, $0.entryDate) = (1, "2027-01-01") }
    },
    .init(Methods.updateBudgetEntry, PayshareV1.UpdateBudgetEntryRequest.self) { scene, request in
      let entry = try await scene.budgetEntry()
      (request.budgetID, request.budgetEntryID, request.etag) = (entry.budgetID, entry.id, entry.etag)
      request.entry = .with { $0.amountMinor = 2 }
      request.updateMask = .with { $0.paths = ["amount_minor"] }
    },
    .init(Methods.deleteBudgetEntry, PayshareV1.DeleteBudgetEntryRequest.self) { scene, request in
      let entry = try await scene.budgetEntry()
      (request.budgetID, request.budgetEntryID, request.etag) = (entry.budgetID, entry.id, entry.etag)
    },
  ]

  private static let links: [MatrixFixture] = [
    .init(Methods.linkEvent, PayshareV1.LinkEventRequest.self) { scene, request in
      (request.budgetID, request.eventID) = (scene.budget, scene.event)
      request.exchangeRate = .with { ($0.numerator, $0.denominator) = (1, 90) }
      try await scene.withdrawEvent()
    },
    .init(Methods.unlinkEvent, PayshareV1.UnlinkEventRequest.self) { scene, request in
      let keeper = scene.place.keeper
      let event = try await keeper.ownEvent()
      (request.budgetID, request.eventID) = (scene.budget, event.id)
      try await keeper.links(event, to: .with { $0.id = scene.budget })
    },
    .init(Methods.withdrawEvent, PayshareV1.WithdrawEventRequest.self) { scene, request in
      try await scene.withdrawEvent()
      let keeper = scene.linker
      let budget = try await keeper.budget(of: try await keeper.goal())
      (request.budgetID, request.eventID) = (budget.id, scene.event)
      _ = try await keeper.budgetEntries.linkEvent(
        .with {
          ($0.budgetID, $0.eventID) = (budget.id, scene.event)
          $0.exchangeRate = .with { ($0.numerator, $0.denominator) = (1, 90) }
        })
    },
  ]

  private static let lists: [MatrixFixture] = [
    .init(Methods.listBudgetEntries, PayshareV1.ListBudgetEntriesRequest.self) { scene, request in
      request.budgetID = scene.budget
    },
    .init(Methods.listBudgetActuals, PayshareV1.ListBudgetActualsRequest.self) { scene, request in
      request.budgetID = scene.budget
    },
    .init(Methods.listBudgetEvents, PayshareV1.ListBudgetEventsRequest.self) { scene, request in
      request.budgetID = scene.budget
    },
    .init(Methods.listEventBudgets, PayshareV1.ListEventBudgetsRequest.self) { scene, request in
      request.eventID = scene.event
    },
  ]
}

extension MatrixScene {
  /// Somebody who may link the event.
  fileprivate var linker: Person {
    place.ids["organisation"] == world.theirs.ids["organisation"] ? place.keeper : root
  }

  /// Takes back whatever calls before have linked the event to.
  fileprivate func withdrawEvent() async throws {
    for link in try await linker.budgetEntries.listEventBudgets(.with { [event] in $0.eventID = event }).links
    {
      _ = try await linker.budgetEntries.withdrawEvent(
        .with { ($0.eventID, $0.budgetID) = (link.eventID, link.budgetID) })
    }
  }

  /// A new entry of the budget.
  fileprivate func budgetEntry() async throws -> PayshareV1.BudgetEntry {
    try await place.keeper.spends(1, of: .with { $0.id = budget })
  }
}
