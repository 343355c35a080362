import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

/// Share links over the services.
@Suite("Share links, over the services", .timeLimit(.minutes(10))) struct ShareLinkTests {
  @Test func whoRedeemsALinkSeesTheGoalUntilItIsRevoked() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let goal = try await asha.goal()
      let budget = try await asha.budget(of: goal)
      let made = try await asha.shares(.goalID(goal.id)) { $0.description = "For the roofer" }
      let link = try #require(made.shareLink)
      #expect(made.token.hasPrefix("psl_") && link.makerUserID == asha.id && link.maxRedemptions == 100)
      #expect(await status { _ = try await ben.sees(goal) }?.reason == "ACCESS_DENIED")
      let grant = try await ben.redeems(made.token)
      #expect(grant.role == "viewer" && grant.shareLinkID == link.id && grant.granterUserID == asha.id)
      #expect(grant.expireTime == link.expireTime && grant.reason == "share link")
      #expect(try await ben.sees(goal).displayName == "New roof")
      #expect(try await ben.sees(budget).id == budget.id)
      #expect(await status { try await ben.saves(5, for: goal) }?.code == .permissionDenied)
      let listed = try await asha.links(to: goal)
      #expect(listed.map(\.redemptionCount) == [1] && listed.map(\.state) == [.active])
      #expect(listed.map(\.description) == ["For the roofer"])

      let revoked = try await asha.revokes(link)
      #expect(revoked.state == .revoked && revoked.revokeTime != nil)
      #expect(try await asha.revokes(link) == revoked)
      #expect(await status { _ = try await ben.sees(goal) }?.reason == "ACCESS_DENIED")
      #expect(await status { try await ben.redeems(made.token) }?.reason == "SHARE_LINK_INVALID")
      #expect(try await asha.links(to: goal) == [revoked])
      #expect(try await payshare.rowCount("role_grant WHERE share_link_id IS NOT NULL") == 0)
    }
  }

  @Test func aLinkToABudgetShowsThatBudgetOnlyAndForAsManyDaysAsItSays() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let goal = try await asha.goal()
      let (budget, other) = (try await asha.budget(of: goal), try await asha.budget("Other", of: goal))
      let made = try await asha.shares(.budgetID(budget.id)) { $0.grantDays = 3 }
      let grant = try await ben.redeems(made.token)
      let days = Double((grant.expireTime?.seconds ?? 0) - (grant.createTime?.seconds ?? 0)) / 86_400
      #expect(days == 3)
      #expect(try await ben.sees(budget).id == budget.id)
      #expect(await status { _ = try await ben.sees(other) }?.code == .permissionDenied)
      #expect(await status { _ = try await ben.sees(goal) }?.code == .permissionDenied)
    }
  }

  @Test func theSameUserIsCountedOnceAndAnewOnceTheGrantHasEnded() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let kim = try await payshare.person("Kim")
      let goal = try await asha.goal()
      let made = try await asha.shares(.goalID(goal.id), to: 2)
      let first = try await ben.redeems(made.token)
      #expect(try await ben.redeems(made.token) == first)
      #expect(try await asha.links(to: goal).map(\.redemptionCount) == [1])
      try await payshare.test.made.administer(
        "UPDATE role_grant SET expire_time = now() - interval '1 s' WHERE share_link_id IS NOT NULL")
      #expect(await status { _ = try await ben.sees(goal) }?.code == .permissionDenied)
      let second = try await ben.redeems(made.token)
      #expect(second.id != first.id && second.shareLinkID == first.shareLinkID)
      #expect(try await asha.links(to: goal).map(\.redemptionCount) == [2])
      #expect(try await asha.links(to: goal).map(\.state) == [.usedUp])
      #expect(await status { try await kim.redeems(made.token) }?.reason == "SHARE_LINK_INVALID")
      #expect(try await ben.redeems(made.token) == second, "who has redeemed it has what they have")
    }
  }

  @Test func whoIsAViewerAlreadyKeepsTheirOwnGrant() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let goal = try await asha.goal()
      let given = try await asha.grant("viewer", to: ben, on: .with { $0.resource = .goalID(goal.id) })
      let made = try await asha.shares(.goalID(goal.id))
      #expect(try await ben.redeems(made.token) == given.grant)
      try await asha.revokes(made.shareLink)
      #expect(try await ben.sees(goal).id == goal.id)
    }
  }

  @Test func aRepetitionHasNoOtherTokenAndRedeemsNothingTwice() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let goal = try await asha.goal()
      let id = UUID.version7().description
      let wanted = PayshareV1.CreateShareLinkRequest.with {
        $0.shareLink = .with { ($0.resource, $0.expireTime) = (.goalID(goal.id), .days(5)) }
        $0.requestID = id
      }
      let first = try await asha.shareLinks.createShareLink(wanted)
      // Read back first, so that the answer is the recorded one.
      let second = try await asha.shareLinks.createShareLink(wanted)
      #expect(!first.token.isEmpty && second.token.isEmpty && second.shareLink == first.shareLink)
      #expect(try await asha.links(to: goal).count == 1)
      let redemption = UUID.version7().description
      let grant = try await ben.redeems(first.token, requestID: redemption)
      try await asha.revokes(first.shareLink)
      #expect(try await ben.redeems(first.token, requestID: redemption) == grant, "as it was answered")
      let other = await status { try await ben.redeems("psl_other", requestID: redemption) }
      #expect(other?.code == .invalidArgument || other?.reason == "SHARE_LINK_INVALID")
      #expect(await status { _ = try await ben.sees(goal) }?.code == .permissionDenied)
    }
  }

  @Test func whatLinksHaveIsLimited() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let goal = try await asha.goal()
      for (days, reason) in [(Int64(91), "TOO_FAR_AHEAD"), (-1, "IN_THE_PAST")] {
        let refused = await status { _ = try await asha.shares(.goalID(goal.id), days: days) }
        #expect(refused?.fieldViolations["share_link.expire_time"] == reason)
      }
      let none = await status { _ = try await asha.shares(.goalID(goal.id)) { $0.expireTime = nil } }
      #expect(none?.fieldViolations["share_link.expire_time"] == "REQUIRED")
      let many = await status { _ = try await asha.shares(.goalID(goal.id), to: 1_001) }
      #expect(many?.fieldViolations["share_link.max_redemptions"] == "TOO_LARGE")
      let long = await status { _ = try await asha.shares(.goalID(goal.id)) { $0.grantDays = 91 } }
      #expect(long?.fieldViolations["share_link.grant_days"] == "TOO_LARGE")
      #expect(try await payshare.rowCount("share_link") == 0)
    }
  }

  @Test func theTokenIsStoredNowhere() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let goal = try await asha.goal()
      let made = try await asha.shares(.goalID(goal.id), requestID: UUID.version7().description)
      try await ben.redeems(made.token, requestID: UUID.version7().description)
      #expect(await status { try await ben.redeems("psl_\(String(repeating: "A", count: 43))") } != nil)
      try await payshare.storeRefusals()
      let hex = made.token.utf8.map { String($0, radix: 16) }.joined()
      let tables = try await payshare.database.read(
        Statement(
          """
          SELECT relname::text FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
          """, as: String.self))
      #expect(tables.contains("share_link") && tables.contains("idempotency"))
      for table in tables {
        let found = try await payshare.rowCount(
          "\"\(table)\" t WHERE t::text LIKE '%\(hex)%' OR t::text LIKE '%\(made.token)%'")
        #expect(found == 0, "\(table)")
      }
    }
  }

  @Test func oldLinksArePurged() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      _ = try await asha.shares(.goalID(try await asha.goal().id))
      try await payshare.purge(inHours: 24 * 374)
      #expect(try await payshare.rowCount("share_link") == 1)
      try await payshare.purge(inHours: 24 * 376)
      #expect(try await payshare.rowCount("share_link") == 0)
    }
  }
}
