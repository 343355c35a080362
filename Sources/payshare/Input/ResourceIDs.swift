import PayshareClient

/// Groups, events, goals and budgets whose names are wanted.
struct ResourceIDs: Sendable, Hashable {
  var groups: Set<String> = []
  var events: Set<String> = []
  var goals: Set<String> = []
  var budgets: Set<String> = []

  /// Whether there are none.
  var isEmpty: Bool { groups.isEmpty && events.isEmpty && goals.isEmpty && budgets.isEmpty }

  init(
    groups: Set<String> = [], events: Set<String> = [], goals: Set<String> = [], budgets: Set<String> = []
  ) {
    self.groups = groups
    self.events = events
    self.goals = goals
    self.budgets = budgets
  }

  /// Those that some grants are on, and those that hold them as teams.
  init(in grants: [PayshareV1.Grant]) {
    for grant in grants {
      if case .groupID(let id)? = grant.principal?.principal { groups.insert(id) }
      switch grant.resource?.resource {
      case .groupID(let id): groups.insert(id)
      case .eventID(let id): events.insert(id)
      case .goalID(let id): goals.insert(id)
      case .budgetID(let id): budgets.insert(id)
      case .organisationID, nil: break
      }
    }
  }

  /// Those whose names are not known yet.
  func without(_ names: [String: String]) -> ResourceIDs {
    ResourceIDs(
      groups: groups.subtracting(names.keys), events: events.subtracting(names.keys),
      goals: goals.subtracting(names.keys), budgets: budgets.subtracting(names.keys))
  }
}
