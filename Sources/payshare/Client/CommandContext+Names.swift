import PayshareClient

extension CommandContext {
  /// The names of what some grants, and further teams, are shown with, as far as the caller may see them; none for JSON,
  /// which has ids only.
  func names(
    in grants: [PayshareV1.Grant], teams: [String] = []
  ) async throws(CommandError) -> AccessNames {
    if options.json { return AccessNames(People(me: try session())) }
    var wanted = ResourceIDs(in: grants)
    wanted.groups.formUnion(teams.filter { !$0.isEmpty })
    return AccessNames(try await people(in: grants), try await resourceNames(wanted))
  }

  /// The names of groups, events, goals and budgets, as far as the caller may see them; none for JSON.
  func names(_ wanted: ResourceIDs) async throws(CommandError) -> AccessNames {
    AccessNames(People(me: try session()), options.json ? [:] : try await resourceNames(wanted))
  }

  /// The people in some grants by their names.
  private func people(in grants: [PayshareV1.Grant]) async throws(CommandError) -> People {
    var ids = Set(grants.map(\.granterUserID))
    for grant in grants { if case .userID(let id)? = grant.principal?.principal { ids.insert(id) } }
    return try await people(ids)
  }

  /// People by their names, as far as the caller may see them.
  func people(_ ids: Set<String>) async throws(CommandError) -> People {
    let session = try session()
    let unknown = ids.subtracting(["", session.userID]).sorted()
    var names = [session.userID: session.displayName]
    let most = PayshareV1.BatchGetUsersRequest.Limits.userIDsCount
    for start in stride(from: 0, to: unknown.count, by: most) {
      let part = Array(unknown[start..<min(start + most, unknown.count)])
      let answer = try await call { options async throws(Status) in
        try await PayshareV1.UserServiceClient(channel).batchGetUsers(
          .with { $0.userIDs = part }, options: options)
      }
      for user in answer.users { names[user.id] = user.displayName }
    }
    return People(me: session.userID, names)
  }

  /// Looks among the caller's newest groups, events, goals and budgets, then among those of the organisation, if the caller
  /// may list them: a refused call would stand in the audit.
  private func resourceNames(_ wanted: ResourceIDs) async throws(CommandError) -> [String: String] {
    var names: [String: String] = [:]
    if !wanted.groups.isEmpty { names.add(try await groups(limit: Self.knownPeopleLimit).found) }
    if !wanted.events.isEmpty { names.add(try await events(limit: Self.knownPeopleLimit).found) }
    if !wanted.goals.isEmpty { names.add(try await goals(limit: Self.knownPeopleLimit).found) }
    if !wanted.budgets.isEmpty { names.add(try await budgets(limit: Self.knownPeopleLimit).found) }
    let missing = wanted.without(names)
    if missing.isEmpty { return names }
    let mayList = try await mayListOrganisation()
    if mayList.groups, !missing.groups.isEmpty {
      names.add(try await organisationGroups(limit: Self.knownPeopleLimit).found)
    }
    if mayList.events, !missing.events.isEmpty {
      names.add(try await organisationEvents(limit: Self.knownPeopleLimit).found)
    }
    if mayList.goals, !missing.goals.isEmpty {
      names.add(try await organisationGoals(limit: Self.knownPeopleLimit).found)
    }
    if mayList.budgets, !missing.budgets.isEmpty {
      names.add(try await organisationBudgets(limit: Self.knownPeopleLimit).found)
    }
    return names
  }

  /// Whether the caller may list all groups, all events, all goals, and all budgets, of the organisation.
  func mayListOrganisation() async throws(CommandError) -> (
    groups: Bool, events: Bool, goals: Bool, budgets: Bool
  ) {
    let allowed = try await may([.groupList, .eventList, .goalList, .budgetList])
    guard allowed.count == 4 else { return (false, false, false, false) }
    return (allowed[0], allowed[1], allowed[2], allowed[3])
  }

  /// Whether the caller may do each of some things on the organisation. Asked before a call that would be refused: it
  /// would stand in the audit.
  func may(_ permissions: [PayshareV1.Permission]) async throws(CommandError) -> [Bool] {
    let organisation = try await organisationID()
    let answer = try await call { options async throws(Status) in
      try await access.batchCheckAccess(
        .with {
          $0.requests = permissions.map { permission in
            .with {
              $0.permission = permission
              $0.resource = .with { $0.resource = .organisationID(organisation) }
            }
          }
        }, options: options)
    }
    return answer.responses.map(\.allowed)
  }
}

extension [String: String] {
  /// Also knows the names of some groups.
  fileprivate mutating func add(_ groups: [PayshareV1.Group]) {
    for group in groups { self[group.id] = group.displayName }
  }

  /// Also knows the names of some goals.
  fileprivate mutating func add(_ goals: [PayshareV1.Goal]) {
    for goal in goals { self[goal.id] = goal.displayName }
  }

  /// Also knows the names of some budgets.
  fileprivate mutating func add(_ budgets: [PayshareV1.Budget]) {
    for budget in budgets { self[budget.id] = budget.displayName }
  }

  /// Also knows the names of some events.
  fileprivate mutating func add(_ events: [PayshareV1.Event]) {
    for event in events { self[event.id] = event.displayName }
  }
}
