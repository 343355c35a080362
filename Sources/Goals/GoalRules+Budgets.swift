package import Rules

extension GoalRules {
  /// Refuses what is done with a budget of an archived goal, by the contract's name of the method.
  package static func requireOpen(isArchived: Bool, for method: String) throws(Refusal) {
    guard isArchived else { return }
    let state = Goal.State.archived
    let names = GoalVerb.legal(in: state).map(\.rawValue).joined(separator: ", ")
    throw .precondition(
      reason: "GOAL_STATE", message: "the goal is \(state.name): \(method) is not possible, but \(names)",
      metadata: ["state": state.name, "verbs": names])
  }
}
