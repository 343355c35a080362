import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// Who owns a goal, and how it gets another owner.
@Suite("Owners of goals", .timeLimit(.minutes(10))) struct GoalOwnerTests {
  private static func on(_ goal: PayshareV1.Goal) -> PayshareV1.GrantResource {
    .with { $0.resource = .goalID(goal.id) }
  }

  @Test func anOwnerHandsTheGoalOverAndLosesIt() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let goal = try await asha.goal()
      let given = try await asha.changes(goal, ["owner_user_id"]) { $0.ownerUserID = ben.id }
      #expect(given.ownerUserID == ben.id && given.displayName == "New roof")
      #expect(await status { _ = try await asha.sees(goal) }?.reason == "ACCESS_DENIED")
      try await ben.saves(5, for: goal)
      try await ben.grant("goal_owner", to: asha, on: Self.on(goal))
      try await asha.saves(5, for: goal)
      #expect(try await ben.sees(goal).saved?.amountMinor == 10)
    }
  }

  /// Who may change a goal gives nobody more than they hold there, themselves included, and nothing for longer.
  @Test func whoOnlyChangesAGoalMakesNobodyItsOwner() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, mallory) = (try await payshare.person("Asha"), try await payshare.person("Mallory"))
      let goal = try await asha.goal()
      try await root.makeRole("reviser", [.goalRead, .goalUpdate])
      try await root.grant("reviser", to: mallory, on: Self.on(goal))
      func takes() async -> Status? {
        await status { try await mallory.changes(goal, ["owner_user_id"]) { $0.ownerUserID = mallory.id } }
      }
      #expect(await takes()?.reason == "PERMISSION_NOT_HELD")
      try await asha.grant("goal_owner", to: mallory, on: Self.on(goal)) {
        $0.expireTime = .with { $0.seconds = 4_000_000_000 }
      }
      #expect(
        await takes()?.reason == "PERMISSION_NOT_HELD", "what is held until a time is not owned for good")
      let held = try await mallory.access.listOwnGrants(.init()).grants
      let limited = try #require(held.first { $0.role == "goal_owner" })
      _ = try await asha.access.revokeGrant(.with { $0.grantID = limited.id })
      try await asha.grant("goal_owner", to: mallory, on: Self.on(goal))
      #expect(await takes() == nil)
      #expect(await status { _ = try await asha.sees(goal) }?.reason == "ACCESS_DENIED")
      let taken = try await root.sees(goal)
      #expect(
        try await root.changes(taken, ["owner_user_id"]) { $0.ownerUserID = asha.id }.ownerUserID == asha.id)
    }
  }

  @Test func nobodyOwnsAGoalWhoCannotLogIn() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let goal = try await asha.goal()
      _ = try await root.accounts.deactivateUser(.with { $0.userID = ben.id })
      for id in [ben.id, UUID.version7().description] {
        let refused = await status {
          try await asha.changes(goal, ["owner_user_id"]) { $0.ownerUserID = id }
        }
        #expect(refused?.fieldViolations == ["goal.owner_user_id": "UNKNOWN_USER"])
      }
      let other = await status {
        _ = try await asha.goals.createGoal(
          .with {
            $0.goal = .with {
              ($0.displayName, $0.ownerUserID) = ("Roof", root.id)
              $0.target = .with { ($0.amountMinor, $0.currencyCode) = (5, "EUR") }
            }
          })
      }
      #expect(other?.fieldViolations == ["goal.owner_user_id": "OWNER_NOT_CALLER"])
      #expect(try await payshare.rowCount("goal_owner") == 1)
    }
  }

  @Test func anOwnerLetsOthersInAndRolesOfGroupsAndEventsMeanNothingThere() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let goal = try await asha.goal()
      for role in ["group_admin", "event_owner"] {
        let refused = await status { try await asha.grant(role, to: ben, on: Self.on(goal)) }
        #expect(refused?.fieldViolations == ["grant.role": "NOT_GRANTABLE_ON"])
      }
      let grant = try await asha.grant("supervisor", to: ben, on: Self.on(goal)).grant
      #expect(try await asha.access.listGrants(.with { $0.resource = Self.on(goal) }).grants == [grant])
      #expect(try await ben.sees(goal) == goal)
      #expect(
        await status { _ = try await ben.access.listGrants(.with { $0.resource = Self.on(goal) }) }?.reason
          == "ACCESS_DENIED")
      let who = try await asha.access.whoCan(
        .with { ($0.permission, $0.resource) = (.goalRead, .with { $0.resource = .goalID(goal.id) }) })
      #expect(Set(who.users.map(\.userID)) == [asha.id, ben.id])
      let path = try await asha.access.explainAccess(
        .with { ($0.permission, $0.resource) = (.goalUpdate, .with { $0.resource = .goalID(goal.id) }) })
      guard case .membership(let part)? = path.paths.first?.source else {
        Issue.record("no part: \(path)")
        return
      }
      #expect(part.role == "goal_owner" && part.resource == Self.on(goal))
      _ = try await asha.access.revokeGrant(.with { $0.grantID = grant?.id ?? "" })
      #expect(await status { _ = try await ben.sees(goal) }?.reason == "ACCESS_DENIED")
    }
  }

  /// Grants are found by the id of what they are on alone.
  @Test func ofAGoalAndSomethingElseWithTheSameIDOneIsMade() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let organisation = try await asha.organisations.getOrganisation(.init()).id
      let goal: (String) async throws -> Void = { id in
        _ = try await asha.goals.createGoal(
          .with {
            $0.goalID = id
            $0.goal = .with {
              $0.displayName = "Trap"
              $0.target = .with { ($0.amountMinor, $0.currencyCode) = (5, "EUR") }
            }
          })
      }
      let group: (String) async throws -> Void = { id in
        _ = try await asha.groups.createGroup(
          .with { ($0.groupID, $0.group) = (id, .with { $0.displayName = "Trap" }) })
      }
      let event: (String) async throws -> Void = { id in
        _ = try await asha.events.createEvent(
          .with {
            $0.eventID = id
            $0.event = .with { ($0.displayName, $0.baseCurrencyCode) = ("Trap", "INR") }
            $0.members = .inlineGroup(.with { $0.userIDs = [asha.id] })
          })
      }
      #expect(await status { try await goal(organisation) } != nil)
      for other in [group, event] {
        for pair in [(goal, other), (other, goal)] {
          let id = UUID.version7().description
          try await pair.0(id)
          #expect(await status { try await pair.1(id) } != nil)
        }
      }
      #expect(
        await status { try await goal(UUID.zero.description) }?.fieldViolations == ["goal_id": "INVALID_UUID"]
      )
    }
  }

  /// Routes by which somebody could take what the owner of a goal has.
  @Test func noRouteGivesMoreOnAGoalThanItsCallerHolds() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, clerk) = (try await payshare.person("Asha"), try await payshare.person("Clerk"))
      let goal = try await asha.goal()
      try await root.makeRole(
        "clerk",
        [.goalRead, .budgetRead, .approvalRead, .commentRead, .grantCreate, .grantRead, .grantUpdate])
      try await root.grant("clerk", to: clerk, on: Self.on(goal))
      for role in ["goal_owner", "accountant", "supervisor", "auditor"] {
        let refused = await status { try await clerk.grant(role, to: clerk, on: Self.on(goal)) }
        #expect(refused?.reason == (role == "auditor" ? nil : "PERMISSION_NOT_HELD"), "\(role)")
      }
      let elsewhere = await status {
        try await clerk.grant("clerk", to: clerk, on: try await clerk.organisation())
      }
      #expect(elsewhere?.code == .permissionDenied)
    }
  }
}
