import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import SeededRandom
import Testing

/// Answers about access: they are what calls then meet with, and all questions agree.
@Suite("Questions about access", .timeLimit(.minutes(10))) struct AccessQuestionTests {
  /// Random grants of built-in and other roles, to people and teams, on all kinds of resources, some of which have ended.
  @Test func answersListsAndCallsAgreeForAnyGrants() async throws {
    try await Payshare.with { payshare in
      var random = SeededGenerator(seed: 18)
      let root = try await payshare.administrator()
      let organisation = try await root.organisation()
      var people: [Person] = []
      for name in ["Asha", "Ben", "Cleo", "Dev"] { people.append(try await payshare.person(name)) }
      var (events, groups, goals, budgets): ([String], [String], [String], [String]) = ([], [], [], [])
      for (index, person) in people.prefix(3).enumerated() {
        events.append(try await person.event(with: index == 0 ? [people[1]] : []).id)
        groups.append(try await person.team(with: people[(index + 1) % people.count]))
        let goal = try await person.goal()
        goals.append(goal.id)
        for _ in 0..<2 { budgets.append(try await person.budget(of: goal).id) }
      }
      try await root.makeRole("reader", [.eventRead, .groupRead, .goalRead, .budgetRead])
      try await root.makeRole("balancer", [.balanceRead])
      let resources =
        [organisation] + events.map { id in .with { $0.resource = .eventID(id) } }
        + groups.map { id in .with { $0.resource = .groupID(id) } }
        + goals.map { id in .with { $0.resource = .goalID(id) } } + budgets.map { .budget($0) }
      for _ in 0..<24 {
        guard let resource = resources.randomElement(using: &random),
          let role = ["reader", "balancer", "accountant"].randomElement(using: &random),
          let person = people.randomElement(using: &random), let team = groups.randomElement(using: &random)
        else { continue }
        let isTeam = Bool.random(using: &random)
        try await root.grant(role, to: person, on: resource) {
          if isTeam { $0.principal = .with { $0.principal = .groupID(team) } }
        }
      }
      try await payshare.test.made.administer(
        "UPDATE role_grant SET expire_time = now() WHERE role <> 'admin' AND get_byte(uuid_send(id), 15) < 60"
      )
      for person in people {
        for event in events {
          let mayRead =
            await status { _ = try await person.events.getEvent(.with { $0.eventID = event }) } == nil
          let seesBalances =
            await status { _ = try await person.balances.getBalances(.with { $0.eventID = event }) } == nil
          let resource = PayshareV1.AccessResource.with { $0.resource = .eventID(event) }
          try await expect(mayRead, person, .eventRead, resource, root)
          try await expect(seesBalances, person, .balanceRead, resource, root)
        }
        for goal in goals {
          let mayRead = await status { _ = try await person.goals.getGoal(.with { $0.goalID = goal }) } == nil
          try await expect(mayRead, person, .goalRead, .with { $0.resource = .goalID(goal) }, root)
        }
        try await expect(person, toReadAsTheyMay: budgets, root)
        for group in groups {
          let mayRead =
            await status { _ = try await person.groups.getGroup(.with { $0.groupID = group }) } == nil
          try await expect(mayRead, person, .groupRead, .with { $0.resource = .groupID(group) }, root)
        }
      }
    }
  }

  private func expect(_ person: Person, toReadAsTheyMay budgets: [String], _ root: Person) async throws {
    for budget in budgets {
      let mayRead =
        await status { _ = try await person.budgets.getBudget(.with { $0.budgetID = budget }) } == nil
      try await expect(mayRead, person, .budgetRead, .with { $0.resource = .budgetID(budget) }, root)
    }
    let listed = try await person.budgets.listBudgets(.init()).budgets.map(\.id)
    let readable = try await person.budgets(permitting: .budgetRead)
    // Only the latter has what somebody may read because they may read all.
    #expect(Set(listed).isSubset(of: readable))
  }

  /// All ways to ask whether somebody may do something.
  private func expect(
    _ allowed: Bool, _ person: Person, _ permission: PayshareV1.Permission,
    _ resource: PayshareV1.AccessResource, _ root: Person
  ) async throws {
    let check = PayshareV1.CheckAccessRequest.with { ($0.permission, $0.resource) = (permission, resource) }
    #expect(try await person.access.checkAccess(check).allowed == allowed)
    let batch = try await root.access.batchCheckAccess(
      .with {
        $0.requests = [
          check, .with { ($0.userID, $0.permission, $0.resource) = (person.id, permission, resource) },
        ]
      })
    #expect(batch.responses.map(\.allowed) == [true, allowed])
    let explained = try await person.access.explainAccess(
      .with { ($0.permission, $0.resource) = (permission, resource) })
    #expect(explained.allowed == allowed && explained.paths.isEmpty != allowed)
    #expect(explained.remedies.isEmpty == allowed)
    let holders = try await root.access.whoCan(
      .with { ($0.permission, $0.resource) = (permission, resource) })
    #expect(holders.users.contains { $0.userID == person.id } == allowed)
    let (type, id): (PayshareV1.ResourceType, String) =
      switch resource.resource {
      case .groupID(let id): (.group, id)
      case .eventID(let id): (.event, id)
      case .goalID(let id): (.goal, id)
      case .budgetID(let id): (.budget, id)
      default: (.unspecified, "")
      }
    var (found, token): ([String], String) = ([], "")
    repeat {
      let page = try await person.access.listAccessible(
        .with {
          ($0.permission, $0.resourceType) = (permission, type)
          ($0.pageSize, $0.pageToken) = (1, token)
        })
      found += page.resourceIDs
      token = page.nextPageToken
    } while !token.isEmpty
    #expect(found.contains(id) == allowed && Set(found).count == found.count)
  }

  /// Rule 7.
  @Test func whatDoesNotExistNobodyMay() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      for resource in [
        .with { $0.resource = .eventID(UUID.version7().description) },
        .with { $0.resource = .groupID(UUID.version7().description) },
        .with { $0.resource = .expenseID(UUID.version7().description) },
        .with { $0.resource = .goalID(UUID.version7().description) },
        .with { $0.resource = .budgetID(UUID.version7().description) },
        .with { $0.resource = .organisationID(UUID.version7().description) },
      ] as [PayshareV1.AccessResource] {
        #expect(
          try await !root.access.checkAccess(.with { ($0.permission, $0.resource) = (.eventRead, resource) })
            .allowed)
        let explained = try await root.access.explainAccess(
          .with { ($0.permission, $0.resource) = (.eventRead, resource) })
        #expect(!explained.allowed && !explained.remedies.isEmpty)
        #expect(!explained.remedies.contains { $0.role == "service" }, "no user can be granted it")
      }
    }
  }

  /// Rule 6.
  @Test func aListEndsWhenRolesOrGrantsChangeBetweenItsPages() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      for _ in 0..<3 { _ = try await asha.event(with: []) }
      let list = { (token: String) async throws -> PayshareV1.ListAccessibleResponse in
        try await asha.access.listAccessible(
          .with {
            ($0.permission, $0.resourceType) = (.eventRead, .event)
            ($0.pageSize, $0.pageToken) = (1, token)
          })
      }
      let first = try await list("")
      let second = try await list(first.nextPageToken)
      try await root.grant("auditor", to: asha, on: try await root.organisation())
      let outdated = await status { _ = try await list(second.nextPageToken) }
      #expect(outdated?.code == .invalidArgument)
      #expect(outdated?.fieldViolations == ["page_token": "PAGE_TOKEN_OUTDATED"])
    }
  }

  /// Rule 8.
  @Test func whatOthersMayDoIsToldOnlyToWhoMayAsk() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let trip = try await asha.event(with: [])
      let explain = PayshareV1.ExplainAccessRequest.with {
        ($0.userID, $0.permission) = (asha.id, .eventRead)
        $0.resource = .with { $0.resource = .eventID(trip.id) }
      }
      #expect(await status { _ = try await ben.access.explainAccess(explain) }?.code == .permissionDenied)
      let told = try await root.access.explainAccess(explain)
      #expect(
        told.paths.map {
          $0.source.map { source in
            if case .membership(let part) = source { part.role } else { "" }
          }
        } == ["event_owner", "participant"])
      #expect(
        await status {
          _ = try await ben.access.whoCan(
            .with {
              $0.permission = .eventRead
              $0.resource = .with { $0.resource = .eventID(trip.id) }
            })
        }?.code == .permissionDenied)
    }
  }
}

extension Person {
  /// The id of a new group with another member.
  fileprivate func team(with other: Person) async throws -> String {
    try await groups.createGroup(
      .with {
        $0.group = .with {
          $0.displayName = "Team"
          $0.members = [.with { $0.userID = other.id }]
        }
      }
    ).id
  }
}
