import GoogleAPI
import Identifiers
import PayshareAPI
import Protobuf

extension MatrixFixture {
  private typealias Methods = PayshareV1.GoalServiceMethods

  /// Goals and their entries.
  static let goals: [MatrixFixture] = reading + changing + entries

  private static let reading: [MatrixFixture] = [
    .init(Methods.createGoal, PayshareV1.CreateGoalRequest.self) { _, request in
      request.goal = .with {
        $0.displayName = "Roof"
        $0.target = .with { ($0.amountMinor, $0.currencyCode) = (5, "EUR") }
      }
    },
    .init(Methods.getGoal, PayshareV1.GetGoalRequest.self) { scene, request in request.goalID = scene.goal },
    .init(Methods.listGoals, PayshareV1.ListGoalsRequest.self),
    .init(Methods.listOrganisationGoals, PayshareV1.ListOrganisationGoalsRequest.self),
    .init(Methods.listGoalEntries, PayshareV1.ListGoalEntriesRequest.self) { scene, request in
      request.goalID = scene.goal
    },
    .init(Methods.listGoalChanges, PayshareV1.ListGoalChangesRequest.self) { scene, request in
      request.goalID = scene.goal
    },
  ]

  private static let changing: [MatrixFixture] = [
    .init(Methods.updateGoal, PayshareV1.UpdateGoalRequest.self) { scene, request in
      let goal = try await scene.openGoal()
      (request.goalID, request.etag) = (goal.id, goal.etag)
      request.goal = .with { $0.displayName = "G\(UUID.version7())" }
      request.updateMask = .with { $0.paths = ["display_name"] }
    },
    .init(Methods.reachGoal, PayshareV1.ReachGoalRequest.self) { scene, request in
      let goal = try await scene.openGoal()
      (request.goalID, request.etag) = (goal.id, goal.etag)
    },
    .init(Methods.abandonGoal, PayshareV1.AbandonGoalRequest.self) { scene, request in
      let goal = try await scene.openGoal()
      (request.goalID, request.etag) = (goal.id, goal.etag)
    },
    .init(Methods.reopenGoal, PayshareV1.ReopenGoalRequest.self) { scene, request in
      let goal = try await scene.openGoal()
      let reached = try await scene.place.keeper.goals.reachGoal(
        .with { ($0.goalID, $0.etag) = (goal.id, goal.etag) })
      (request.goalID, request.etag) = (goal.id, reached.etag)
    },
    .init(Methods.archiveGoal, PayshareV1.ArchiveGoalRequest.self) { scene, request in
      let goal = try await scene.openGoal()
      (request.goalID, request.etag) = (goal.id, goal.etag)
    },
    .init(Methods.unarchiveGoal, PayshareV1.UnarchiveGoalRequest.self) { scene, request in
      let goal = try await scene.openGoal()
      let archived = try await scene.place.keeper.goals.archiveGoal(
        .with { ($0.goalID, $0.etag) = (goal.id, goal.etag) })
      (request.goalID, request.etag) = (goal.id, archived.etag)
    },
  ]

  private static let entries: [MatrixFixture] = [
    .init(Methods.addGoalEntry, PayshareV1.AddGoalEntryRequest.self) { scene, request in
      request.goalID = try await scene.openGoal().id
      request.entry = .with { $0.amountMinor = 1 }
    },
    .init(Methods.updateGoalEntry, PayshareV1.UpdateGoalEntryRequest.self) { scene, request in
      let entry = try await scene.goalEntry()
      (request.goalID, request.goalEntryID, request.etag) = (scene.goal, entry.id, entry.etag)
      request.entry = .with { $0.amountMinor = 2 }
      request.updateMask = .with { $0.paths = ["amount_minor"] }
    },
    .init(Methods.deleteGoalEntry, PayshareV1.DeleteGoalEntryRequest.self) { scene, request in
      let entry = try await scene.goalEntry()
      (request.goalID, request.goalEntryID, request.etag) = (scene.goal, entry.id, entry.etag)
    },
  ]
}

extension MatrixScene {
  /// The goal that the call is about, active whatever calls before have made of it.
  func openGoal() async throws -> PayshareV1.Goal {
    let keeper = place.keeper
    var found = try await keeper.goals.getGoal(.with { $0.goalID = goal })
    if found.state == .archived {
      found = try await keeper.goals.unarchiveGoal(.with { ($0.goalID, $0.etag) = (goal, found.etag) })
    }
    if found.state == .active { return found }
    return try await keeper.goals.reopenGoal(.with { ($0.goalID, $0.etag) = (goal, found.etag) })
  }

  /// A new entry of the goal.
  fileprivate func goalEntry() async throws -> PayshareV1.GoalEntry {
    try await place.keeper.saves(1, for: try await openGoal())
  }
}
