import Rules

/// What is done with a goal; the raw values are the contract's methods.
enum GoalVerb: String, Sendable, Hashable, CaseIterable {
  case update = "UpdateGoal"
  case reach = "ReachGoal"
  case abandon = "AbandonGoal"
  case reopen = "ReopenGoal"
  case archive = "ArchiveGoal"
  case unarchive = "UnarchiveGoal"
  case addEntry = "AddGoalEntry"
  case updateEntry = "UpdateGoalEntry"
  case deleteEntry = "DeleteGoalEntry"

  /// Those that a state allows.
  static func legal(in state: Goal.State) -> [GoalVerb] {
    switch state {
    case .active: [.update, .reach, .abandon, .archive, .addEntry, .updateEntry, .deleteEntry]
    case .reached, .abandoned: [.update, .reopen, .archive]
    case .archived: [.unarchive]
    }
  }

  /// Refuses what the state of a goal does not allow, and says what it does.
  func require(in state: Goal.State) throws(Refusal) {
    let legal = Self.legal(in: state)
    if legal.contains(self) { return }
    let names = legal.map(\.rawValue).joined(separator: ", ")
    throw .precondition(
      reason: "GOAL_STATE", message: "the goal is \(state.name): \(rawValue) is not possible, but \(names)",
      metadata: ["state": state.name, "verbs": names])
  }
}
