import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

@testable import ServiceKit

/// Who may do what with budgets: what holds on a goal holds on its budgets, and a grant on a budget there only.
@Suite("Access to budgets", .timeLimit(.minutes(10))) struct BudgetAccessTests {
  @Test func aRoleOnABudgetGivesNothingOnItsGoalNorOnOtherBudgets() async throws {
    try await Payshare.with { payshare in
      let (asha, kim) = (try await payshare.person("Asha"), try await payshare.person("Kim"))
      let goal = try await asha.goal()
      let (one, two) = (try await asha.budget(of: goal).id, try await asha.budget(of: goal).id)
      try await asha.grant("accountant", to: kim, on: .budget(one))
      for permission in [PayshareV1.Permission.budgetRead, .budgetUpdate, .budgetSpend] {
        #expect(try await kim.may(permission, withBudget: one))
        #expect(try await !kim.may(permission, withBudget: two))
        let onGoal = try await kim.access.checkAccess(
          .with { ($0.permission, $0.resource) = (permission, .with { $0.resource = .goalID(goal.id) }) })
        #expect(!onGoal.allowed)
      }
      #expect(try await !kim.may(.budgetApprove, withBudget: one))
      #expect(try await kim.budgets(permitting: .budgetRead) == [one])
      let goals = try await kim.access.listAccessible(
        .with { ($0.permission, $0.resourceType) = (.goalRead, .goal) })
      #expect(goals.resourceIDs.isEmpty)
      #expect(await status { _ = try await kim.sees(goal) }?.reason == "ACCESS_DENIED")
      #expect(try await kim.budgets.listBudgets(.init()).budgets.map(\.id) == [one])
      #expect(try await kim.budgets.getBudget(.with { $0.budgetID = one }).id == one)
      let hidden = await status { _ = try await kim.budgets.getBudget(.with { $0.budgetID = two }) }
      #expect(hidden?.reason == "ACCESS_DENIED")
      #expect(try await asha.knowsWhoMay(.budgetRead, withBudget: one) == [asha.id, kim.id])
      #expect(try await asha.knowsWhoMay(.budgetRead, withBudget: two) == [asha.id])
      let path = try #require(try await kim.explains(.budgetRead, withBudget: one).paths.first?.grant)
      #expect(path.role == "accountant" && path.resource == .budget(one))
    }
  }

  @Test func grantsOnABudgetAreReadByWhoMayReadThemThereOrOnItsGoal() async throws {
    try await Payshare.with { payshare in
      let (asha, kim, mallory) = (
        try await payshare.person("Asha"), try await payshare.person("Kim"),
        try await payshare.person("Mallory")
      )
      let goal = try await asha.goal()
      let (one, two) = (try await asha.budget(of: goal).id, try await asha.budget(of: goal).id)
      let onOne = try #require(try await asha.grant("auditor", to: kim, on: .budget(one)).grant)
      let onTwo = try #require(try await asha.grant("auditor", to: mallory, on: .budget(two)).grant)
      let onGoal = try #require(try await asha.grant("accountant", to: mallory, on: .goal(goal)).grant)
      #expect(try await kim.grants(on: .budget(one)) == [onOne])
      #expect(try await kim.access.getGrant(.with { $0.grantID = onOne.id }) == onOne)
      for hidden in [PayshareV1.GrantResource.budget(two), .goal(goal)] {
        #expect(await status { _ = try await kim.grants(on: hidden) }?.code == .permissionDenied)
      }
      for hidden in [onTwo, onGoal] {
        let seen = await status { _ = try await kim.access.getGrant(.with { $0.grantID = hidden.id }) }
        #expect(seen?.code == .permissionDenied)
      }
      try await asha.grant("auditor", to: kim, on: .goal(goal))
      #expect(try await kim.grants(on: .budget(two)) == [onTwo])
      #expect(try await kim.access.getGrant(.with { $0.grantID = onTwo.id }) == onTwo)
      let taken = await status { _ = try await kim.access.revokeGrant(.with { $0.grantID = onTwo.id }) }
      #expect(taken?.code == .permissionDenied)
      _ = try await asha.access.revokeGrant(.with { $0.grantID = onTwo.id })
      #expect(try await asha.grants(on: .budget(two)).isEmpty)
    }
  }

  @Test func aRoleOnAGoalHoldsOnAllOfItsBudgetsAlsoForATeam() async throws {
    try await Payshare.with { payshare in
      let (asha, kim, lee) = (
        try await payshare.person("Asha"), try await payshare.person("Kim"), try await payshare.person("Lee")
      )
      let (goal, other) = (try await asha.goal(), try await asha.goal("Other"))
      let one = try await asha.budget(of: goal).id
      _ = try await asha.budget(of: other)
      let grant = try #require(try await asha.grant("accountant", to: kim, on: .goal(goal)).grant)
      let team = try await lee.groups.createGroup(.with { $0.group = .with { $0.displayName = "Team" } })
      try await asha.grant("supervisor", to: lee, on: .goal(goal)) {
        $0.principal = .with { $0.principal = .groupID(team.id) }
      }
      let two = try await asha.budget(of: goal).id
      for person in [kim, lee] {
        #expect(try await person.budgets(permitting: .budgetRead) == [one, two].sorted())
        #expect(try await person.may(.budgetRead, withBudget: two))
      }
      #expect(try await lee.budgets(permitting: .budgetApprove) == [one, two].sorted())
      #expect(try await kim.budgets(permitting: .budgetApprove) == [])
      #expect(try await asha.knowsWhoMay(.budgetApprove, withBudget: one) == [asha.id, lee.id])
      let path = try #require(try await kim.explains(.budgetRead, withBudget: one).paths.first?.grant)
      #expect(path.resource == .goal(goal))
      let denied = try await kim.explains(.budgetApprove, withBudget: one)
      let remedies = denied.remedies.filter { $0.role == "supervisor" }.map(\.resourceType)
      #expect(!denied.allowed && remedies == [.budget, .goal, .organisation])
      _ = try await asha.access.revokeGrant(.with { $0.grantID = grant.id })
      #expect(try await kim.budgets(permitting: .budgetRead) == [])
      #expect(try await !kim.may(.budgetRead, withBudget: one))
    }
  }

  @Test func whoOwnsAGoalMayDoAllWithItsBudgetsUntilTheyHandItOver() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let goal = try await asha.goal()
      let budget = try await asha.budget(of: goal).id
      for permission in [PayshareV1.Permission.budgetRead, .budgetApprove, .budgetOverride, .budgetLink] {
        #expect(try await asha.budgets(permitting: permission) == [budget])
        let explained = try await asha.explains(permission, withBudget: budget)
        guard case .membership(let part)? = explained.paths.first?.source else {
          Issue.record("no part: \(explained)")
          continue
        }
        #expect(part.role == "goal_owner" && part.resource == .goal(goal), "the part is in the goal")
      }
      try await asha.changes(goal, ["owner_user_id"]) { $0.ownerUserID = ben.id }
      #expect(try await !asha.may(.budgetRead, withBudget: budget))
      #expect(try await ben.may(.budgetApprove, withBudget: budget))
      #expect(await status { _ = try await asha.grants(on: .budget(budget)) }?.code == .permissionDenied)
      try await ben.grant("accountant", to: asha, on: .budget(budget))
      #expect(try await asha.budgets(permitting: .budgetSpend) == [budget])
    }
  }

  /// Rule 1: what somebody holds on the goal counts on its budget, and not the other way round.
  @Test func whoHoldsSomethingHandsOnThatAndNoMore() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, clerk, kim) = (
        try await payshare.person("Asha"), try await payshare.person("Clerk"),
        try await payshare.person("Kim")
      )
      let goal = try await asha.goal()
      let (one, two) = (try await asha.budget(of: goal).id, try await asha.budget(of: goal).id)
      try await root.makeRole("sharer", [.grantCreate, .grantRead, .budgetRead])
      try await root.makeRole("reader", [.budgetRead])
      try await root.grant("sharer", to: clerk, on: .budget(one))
      try await clerk.grant("reader", to: kim, on: .budget(one))
      for role in ["accountant", "supervisor"] {
        let refused = await status { try await clerk.grant(role, to: clerk, on: .budget(one)) }
        #expect(refused?.reason == "PERMISSION_NOT_HELD", "\(role)")
      }
      for elsewhere in [PayshareV1.GrantResource.budget(two), .goal(goal), try await root.organisation()] {
        let refused = await status { try await clerk.grant("reader", to: clerk, on: elsewhere) }
        #expect(refused?.code == .permissionDenied)
      }
      try await asha.grant("accountant", to: clerk, on: .goal(goal)) {
        $0.expireTime = .with { $0.seconds = 4_000_000_000 }
      }
      let longer = await status { try await clerk.grant("accountant", to: kim, on: .budget(one)) }
      #expect(longer?.reason == "PERMISSION_NOT_HELD", "it is held on the goal until a time")
      try await clerk.grant("accountant", to: kim, on: .budget(one)) {
        $0.expireTime = .with { $0.seconds = 3_900_000_000 }
      }
      #expect(try await kim.budgets(permitting: .budgetSpend) == [one])
      for role in ["goal_owner", "group_admin", "event_owner"] {
        let refused = await status { try await asha.grant(role, to: kim, on: .budget(one)) }
        #expect(refused?.fieldViolations == ["grant.role": "NOT_GRANTABLE_ON"], "\(role)")
      }
    }
  }

  @Test func nobodyGetsARoleOnABudgetThatDoesNotExist() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let kim = try await payshare.person("Kim")
      let unknown = UUID.version7().description
      let refused = await status { try await root.grant("accountant", to: kim, on: .budget(unknown)) }
      #expect(refused?.reason == "ACCESS_DENIED")
      #expect(await status { _ = try await root.grants(on: .budget(unknown)) }?.reason == "ACCESS_DENIED")
      #expect(await status { _ = try await root.knowsWhoMay(.budgetRead, withBudget: unknown) } != nil)
      #expect(try await !root.may(.budgetRead, withBudget: unknown))
    }
  }

  /// Adding people to a group gives what it holds as a team, on budgets too.
  @Test func whoAddsPeopleToATeamHoldsWhatItHoldsOnABudget() async throws {
    try await Payshare.with { payshare in
      let (asha, lee, kim) = (
        try await payshare.person("Asha"), try await payshare.person("Lee"), try await payshare.person("Kim")
      )
      let goal = try await asha.goal()
      let budget = try await asha.budget(of: goal).id
      let team = try await lee.groups.createGroup(
        .with { request in
          request.group = .with {
            $0.displayName = "Team"
            $0.members = [.with { ($0.userID, $0.role) = (asha.id, .admin) }]
          }
        })
      try await asha.grant("supervisor", to: lee, on: .budget(budget)) {
        $0.principal = .with { $0.principal = .groupID(team.id) }
      }
      try await asha.grant("accountant", to: lee, on: .budget(budget))
      let add = { (person: Person, other: Person) async throws in
        _ = try await person.groups.addGroupMembers(
          .with { ($0.groupID, $0.members) = (team.id, [.with { $0.userID = other.id }]) })
      }
      // As a member of the team, Lee holds its role too.
      try await add(lee, kim)
      #expect(try await kim.may(.budgetApprove, withBudget: budget))
      _ = try await lee.groups.removeGroupMembers(
        .with { ($0.groupID, $0.userIDs) = (team.id, [kim.id]) })
      #expect(try await !kim.may(.budgetApprove, withBudget: budget))
      try await add(asha, kim)
      #expect(try await kim.may(.budgetApprove, withBudget: budget))
    }
  }

  /// Rule 2.
  @Test func whoActsUponAnAccountHoldsItsRolesOnBudgetsThereOrOnTheirGoals() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, keeper, kim) = (
        try await payshare.person("Asha"), try await payshare.person("Keeper"),
        try await payshare.person("Kim")
      )
      let (goal, other) = (try await asha.goal(), try await asha.goal("Other"))
      let budget = try await asha.budget(of: goal).id
      try await root.makeRole("keeper", [.userRead, .userUpdate])
      try await root.grant("keeper", to: keeper, on: try await root.organisation())
      try await asha.grant("accountant", to: kim, on: .budget(budget))
      func locks() async -> Status? {
        await status { _ = try await keeper.accounts.deactivateUser(.with { $0.userID = kim.id }) }
      }
      #expect(await locks()?.reason == "USER_HOLDS_MORE_ROLES")
      try await asha.grant("accountant", to: keeper, on: .goal(other))
      #expect(await locks()?.reason == "USER_HOLDS_MORE_ROLES", "it is the goal of another budget")
      try await asha.grant("accountant", to: keeper, on: .goal(goal))
      #expect(await locks() == nil)
    }
  }

  /// An id stands alone in the journal, and where what two people hold is compared.
  @Test func aBudgetHasTheIDOfNothingElseOnWhichRolesAreGranted() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let goal = try await asha.goal()
      let taken = try await asha.budget(of: goal).id
      let group = try await asha.groups.createGroup(.with { $0.group = .with { $0.displayName = "Flat" } })
      let event = try await asha.event(with: [])
      let makes: [(String) async throws -> Void] = [
        { id in
          _ = try await asha.groups.createGroup(
            .with { ($0.groupID, $0.group) = (id, .with { $0.displayName = "Trap" }) })
        },
        { id in
          _ = try await asha.events.createEvent(
            .with {
              $0.eventID = id
              $0.event = .with { ($0.displayName, $0.baseCurrencyCode) = ("Trap", "INR") }
              $0.members = .inlineGroup(.with { $0.userIDs = [asha.id] })
            })
        },
        { id in
          _ = try await asha.goals.createGoal(
            .with {
              $0.goalID = id
              $0.goal = .with {
                $0.displayName = "Trap"
                $0.target = .with { ($0.amountMinor, $0.currencyCode) = (5, "EUR") }
              }
            })
        },
      ]
      for make in makes { #expect(await status { try await make(taken) } != nil) }
      for id in [group.id, event.id, goal.id] {
        let refused = await status { _ = try await asha.budget(of: goal) { $0.budgetID = id } }
        #expect(refused != nil, "\(id)")
      }
      let organisation = Payshare.organisation
      for id in [group.id, event.id, goal.id, organisation.description] {
        let uuid = try #require(UUID(id))
        let statement = ChosenIDStatements.requireUnused(uuid, by: .budget, in: organisation)
        await #expect(throws: PostgresError.self, "\(id)") {
          _ = try await payshare.database.readFirst(statement)
        }
      }
      let free = ChosenIDStatements.requireUnused(.version7(), by: .budget, in: organisation)
      #expect(try await payshare.database.readFirst(free) == true)
    }
  }

  /// Even if a budget had the id of an event or of another goal, grants on it would give nothing there.
  @Test func aGrantOnABudgetGivesNothingOnSomethingElseWithItsID() async throws {
    try await Payshare.with { payshare in
      let (asha, mallory) = (try await payshare.person("Asha"), try await payshare.person("Mallory"))
      let (trip, goal) = (try await asha.event(with: []), try await asha.goal())
      let own = try await mallory.goal()
      for id in [trip.id, goal.id] {
        try await payshare.budgetRow(of: own, withID: id)
        try await mallory.grant("accountant", to: mallory, on: .budget(id))
      }
      #expect(
        await status { _ = try await mallory.events.getEvent(.with { $0.eventID = trip.id }) }?.reason
          == "ACCESS_DENIED")
      #expect(await status { _ = try await mallory.sees(goal) }?.reason == "ACCESS_DENIED")
      #expect(try await mallory.budgets(permitting: .budgetRead).count == 2)
    }
  }
}

extension PayshareV1.AccessPath {
  /// The grant that allows it, if one does.
  fileprivate var grant: PayshareV1.Grant? { if case .grant(let grant)? = source { grant } else { nil } }
}
