import GoogleAPI
import PayshareAPI
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// The roles that goals and budgets are shared with: what each may do, and nothing else.
@Suite("Roles of sharing", .timeLimit(.minutes(10))) struct SharingRoleTests {
  private static let may: [String: Set<PayshareV1.Permission>] = [
    "viewer": [.budgetRead, .approvalRead],
    "commenter": [.budgetRead, .approvalRead, .approvalComment],
    "editor": [.budgetRead, .approvalRead, .approvalComment, .budgetUpdate, .budgetSpend],
    "approver": [.budgetRead, .approvalRead, .approvalComment, .approvalDecide],
  ]
  private static let asked: [PayshareV1.Permission] = [
    .budgetRead, .approvalRead, .approvalComment, .budgetUpdate, .budgetSpend, .approvalDecide,
    .budgetApprove,
    .budgetOverride, .budgetLink, .approvalManage, .grantCreate,
  ]

  @Test(arguments: ["viewer", "commenter", "editor", "approver"])
  func aRoleOnABudgetAllowsWhatItSays(role: String) async throws {
    try await Payshare.with { payshare in
      let (asha, kim) = (try await payshare.person("Asha"), try await payshare.person("Kim"))
      let goal = try await asha.goal()
      let (budget, other) = (try await asha.budget(of: goal), try await asha.budget("Other", of: goal))
      try await asha.grant(role, to: kim, on: .budget(budget.id))
      var held: Set<PayshareV1.Permission> = []
      for permission in Self.asked where try await kim.may(permission, withBudget: budget.id) {
        held.insert(permission)
      }
      #expect(held == Self.may[role])
      #expect(try await kim.sees(budget).id == budget.id)
      #expect(await status { _ = try await kim.sees(other) }?.code == .permissionDenied)
      #expect(await status { _ = try await kim.sees(goal) }?.code == .permissionDenied)
      let edited = await status { try await kim.sets([], in: try await kim.revision(of: budget)) }
      #expect((edited == nil) == (role == "editor"))
      #expect(await status { try await kim.approves(budget) }?.code == .permissionDenied)
      let lee = try await payshare.person("Lee")
      #expect(
        await status { try await kim.grant("viewer", to: lee, on: .budget(budget.id)) }?.code
          == .permissionDenied)
    }
  }

  @Test(arguments: ["viewer", "commenter", "editor", "approver"])
  func aRoleOnAGoalHoldsOnItsBudgets(role: String) async throws {
    try await Payshare.with { payshare in
      let (asha, kim) = (try await payshare.person("Asha"), try await payshare.person("Kim"))
      let goal = try await asha.goal()
      try await asha.grant(role, to: kim, on: .with { $0.resource = .goalID(goal.id) })
      let budget = try await asha.budget(of: goal)
      #expect(try await kim.sees(goal).id == goal.id)
      var held: Set<PayshareV1.Permission> = []
      for permission in Self.asked where try await kim.may(permission, withBudget: budget.id) {
        held.insert(permission)
      }
      #expect(held == Self.may[role])
      let made = await status { _ = try await kim.budget("Kim's", of: goal) }
      #expect((made == nil) == (role == "editor"))
      let changed = await status {
        _ = try await kim.goals.updateGoal(
          .with {
            ($0.goalID, $0.etag) = (goal.id, goal.etag)
            $0.goal = .with { $0.displayName = "Kim's" }
            $0.updateMask = .with { $0.paths = ["display_name"] }
          })
      }
      #expect((changed == nil) == (role == "editor"))
    }
  }

  @Test func aRoleOfSharingIsNotGrantedOnAnOrganisation() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let kim = try await payshare.person("Kim")
      for role in ["viewer", "commenter", "editor", "approver"] {
        let refused = await status { try await root.grant(role, to: kim, on: try await root.organisation()) }
        #expect(refused?.fieldViolations["grant.role"] == "NOT_GRANTABLE_ON")
      }
    }
  }
}
