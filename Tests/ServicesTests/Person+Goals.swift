import GoogleAPI
import PayshareAPI
import Protobuf

extension Person {
  /// Goals.
  var goals: PayshareV1.GoalServiceClient { .init(channel) }

  /// Makes a goal of 1 000.00 EUR.
  func goal(_ name: String = "New roof", about description: String = "") async throws -> PayshareV1.Goal {
    try await goals.createGoal(
      .with {
        $0.goal = .with {
          ($0.displayName, $0.description) = (name, description)
          $0.target = .with { ($0.amountMinor, $0.currencyCode) = (100_000, "EUR") }
          ($0.startDate, $0.dueDate) = ("2026-01-01", "2026-12-31")
        }
      })
  }

  /// Enters something for a goal.
  @discardableResult
  func saves(
    _ amount: Int64, for goal: PayshareV1.Goal, on date: String = "2026-02-01", note: String = ""
  ) async throws -> PayshareV1.GoalEntry {
    try await goals.addGoalEntry(
      .with {
        $0.goalID = goal.id
        $0.entry = .with { ($0.amountMinor, $0.entryDate, $0.note) = (amount, date, note) }
      })
  }

  /// A goal as it is now.
  func sees(_ goal: PayshareV1.Goal) async throws -> PayshareV1.Goal {
    try await goals.getGoal(.with { $0.goalID = goal.id })
  }

  /// Changes fields of a goal.
  @discardableResult
  func changes(
    _ goal: PayshareV1.Goal, _ paths: [String], _ change: (inout PayshareV1.Goal) -> Void
  ) async throws -> PayshareV1.Goal {
    var wanted = goal
    change(&wanted)
    return try await goals.updateGoal(
      .with {
        ($0.goalID, $0.goal, $0.etag) = (goal.id, wanted, goal.etag)
        $0.updateMask = .with { $0.paths = paths }
      })
  }
}
