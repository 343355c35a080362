/// The names of what grants, and answers about access, have ids of.
struct AccessNames: Sendable {
  /// People.
  let people: People
  /// Groups, events, goals and budgets, by their ids; those that the caller may not see are missing.
  let resources: [String: String]

  init(_ people: People, _ resources: [String: String] = [:]) {
    self.people = people
    self.resources = resources
  }

  /// A group, an event, a goal or a budget: its name, if that is known, and its id.
  func resource(_ id: String) -> String {
    guard let name = resources[id] else { return id }
    return "\(name) (\(id))"
  }
}
