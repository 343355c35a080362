import GoogleAPI
import Identifiers
import PayshareAPI
import Protobuf
import RPC

extension StrangerTests {
  /// Calls about goals.
  static let goals: [(field: String, kind: Kind, ask: Ask)] = [
    (
      "GetGoal.goal_id", .goal,
      { person, id in _ = try await person.goals.getGoal(.with { $0.goalID = id }) }
    ),
    (
      "UpdateGoal.goal_id", .goal,
      { person, id in
        _ = try await person.goals.updateGoal(
          .with {
            ($0.goalID, $0.etag, $0.goal) = (id, "v1", .with { $0.displayName = "Mallory" })
            $0.updateMask = .with { $0.paths = ["display_name"] }
          })
      }
    ),
    (
      "ReachGoal.goal_id", .goal,
      { person, id in
        _ = try await person.goals.reachGoal(.with { ($0.goalID, $0.etag) = (id, "v1") })
      }
    ),
    (
      "AbandonGoal.goal_id", .goal,
      { person, id in
        _ = try await person.goals.abandonGoal(.with { ($0.goalID, $0.etag) = (id, "v1") })
      }
    ),
    (
      "ReopenGoal.goal_id", .goal,
      { person, id in
        _ = try await person.goals.reopenGoal(.with { ($0.goalID, $0.etag) = (id, "v1") })
      }
    ),
    (
      "ArchiveGoal.goal_id", .goal,
      { person, id in
        _ = try await person.goals.archiveGoal(.with { ($0.goalID, $0.etag) = (id, "v1") })
      }
    ),
    (
      "UnarchiveGoal.goal_id", .goal,
      { person, id in
        _ = try await person.goals.unarchiveGoal(.with { ($0.goalID, $0.etag) = (id, "v1") })
      }
    ),
    (
      "AddGoalEntry.goal_id", .goal,
      { person, id in
        _ = try await person.goals.addGoalEntry(
          .with { ($0.goalID, $0.entry) = (id, .with { ($0.amountMinor, $0.note) = (1, "Note") }) })
      }
    ),
    (
      "UpdateGoalEntry.goal_id", .goal,
      { person, id in
        _ = try await person.goals.updateGoalEntry(
          .with {
            ($0.goalID, $0.goalEntryID, $0.etag) = (id, UUID.version7().description, "v1")
            $0.entry = .with { $0.note = "Note" }
            $0.updateMask = .with { $0.paths = ["note"] }
          })
      }
    ),
    (
      "DeleteGoalEntry.goal_id", .goal,
      { person, id in
        _ = try await person.goals.deleteGoalEntry(
          .with { ($0.goalID, $0.goalEntryID, $0.etag) = (id, UUID.version7().description, "v1") })
      }
    ),
    (
      "ListGoalEntries.goal_id", .goal,
      { person, id in _ = try await person.goals.listGoalEntries(.with { $0.goalID = id }) }
    ),
    (
      "ListGoalChanges.goal_id", .goal,
      { person, id in _ = try await person.goals.listGoalChanges(.with { $0.goalID = id }) }
    ),
    (
      "CheckAccess.resource.goal_id", .goal,
      { person, id in try await person.asks(.with { $0.resource = .goalID(id) }) }
    ),
    (
      "ListGrants.resource.goal_id", .goal,
      { person, id in
        _ = try await person.access.listGrants(.with { $0.resource = .with { $0.resource = .goalID(id) } })
      }
    ),
    (
      "WhoCan.resource.goal_id", .goal,
      { person, id in
        _ = try await person.access.whoCan(
          .with {
            ($0.permission, $0.resource) = (.goalRead, .with { $0.resource = .goalID(id) })
          })
      }
    ),
    (
      "UpdateGoalEntry.goal_entry_id", .goalEntry,
      { person, id in
        let own = try await person.ownGoal()
        _ = try await person.goals.updateGoalEntry(
          .with {
            ($0.goalID, $0.goalEntryID, $0.etag) = (own, id, "v1")
            $0.entry = .with { $0.note = "Note" }
            $0.updateMask = .with { $0.paths = ["note"] }
          })
      }
    ),
    (
      "DeleteGoalEntry.goal_entry_id", .goalEntry,
      { person, id in
        let own = try await person.ownGoal()
        _ = try await person.goals.deleteGoalEntry(
          .with { ($0.goalID, $0.goalEntryID, $0.etag) = (own, id, "v1") })
      }
    ),
    (
      "GetGrant.grant_id", .grantOnGoal,
      { person, id in _ = try await person.access.getGrant(.with { $0.grantID = id }) }
    ),
  ]
}

extension Person {
  /// The id of their only goal.
  fileprivate func ownGoal() async throws -> String {
    try await goals.listGoals(.init()).goals.first?.id ?? ""
  }
}
