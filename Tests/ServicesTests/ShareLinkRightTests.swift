import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

/// Who makes links, what ends them, and what is told of them.
@Suite("Rights of share links", .timeLimit(.minutes(10))) struct ShareLinkRightTests {
  private static func on(_ goal: PayshareV1.Goal) -> PayshareV1.GrantResource {
    .with { $0.resource = .goalID(goal.id) }
  }

  /// A person who may grant on a goal, and sees it.
  private static func keeper(
    _ name: String, of goal: PayshareV1.Goal, by root: Person, _ payshare: Payshare
  ) async throws -> (Person, PayshareV1.Grant) {
    let person = try await payshare.person(name)
    let grant = try await root.grant("goal_owner", to: person, on: on(goal))
    return (person, try #require(grant.grant))
  }

  @Test func nobodySharesWhatTheyDoNotHold() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, kim) = (try await payshare.person("Asha"), try await payshare.person("Kim"))
      let goal = try await asha.goal()
      let denied = await status { _ = try await kim.shares(.goalID(goal.id)) }
      #expect(denied?.code == .permissionDenied)
      try await root.makeRole("granter", [.grantCreate, .grantRead, .goalRead])
      try await root.grant("granter", to: kim, on: Self.on(goal))
      let refused = await status { _ = try await kim.shares(.goalID(goal.id)) }
      #expect(refused?.reason == "PERMISSION_NOT_HELD")
      try await root.makeRole("binder", [.roleBind])
      try await root.grant("binder", to: kim, on: Self.on(goal))
      _ = try await kim.shares(.goalID(goal.id))
      #expect(try await asha.links(to: goal).map(\.makerUserID) == [kim.id])
    }
  }

  @Test func nobodySharesForLongerThanTheyHold() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, kim) = (try await payshare.person("Asha"), try await payshare.person("Kim"))
      let goal = try await asha.goal()
      try await root.grant("goal_owner", to: kim, on: Self.on(goal)) { $0.expireTime = .days(5) }
      let refused = await status { _ = try await kim.shares(.goalID(goal.id)) }
      #expect(refused?.reason == "PERMISSION_NOT_HELD")
      _ = try await kim.shares(.goalID(goal.id), days: 4)
    }
  }

  enum Loss: CaseIterable, Sendable { case revoked, deactivated, deleted, ended, handedOver }

  @Test(arguments: Loss.allCases)
  func aLinkGivesNothingMoreOnceItsMakerHasLostTheRight(loss: Loss) async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let goal = try await asha.goal()
      let (kim, grant) = try await Self.keeper("Kim", of: goal, by: root, payshare)
      let maker = loss == .handedOver ? asha : kim
      let made = try await maker.shares(.goalID(goal.id))
      switch loss {
      case .revoked: _ = try await root.access.revokeGrant(.with { $0.grantID = grant.id })
      case .deactivated: _ = try await root.accounts.deactivateUser(.with { $0.userID = kim.id })
      case .deleted: _ = try await root.accounts.deleteUser(.with { $0.userID = kim.id })
      case .ended:
        try await payshare.test.made.administer(
          "UPDATE role_grant SET expire_time = now() - interval '1 s' WHERE id = '\(grant.id)'")
      case .handedOver: try await asha.changes(goal, ["owner_user_id"]) { $0.ownerUserID = kim.id }
      }
      #expect(await status { try await ben.redeems(made.token) }?.reason == "SHARE_LINK_INVALID")
      #expect(try await root.links(to: goal).map(\.state) == [.makerLostRight])
      #expect(try await root.links(to: goal).map(\.redemptionCount) == [0])
      #expect(try await payshare.rowCount("role_grant WHERE share_link_id IS NOT NULL") == 0)
      if loss == .deactivated {
        _ = try await root.accounts.reactivateUser(.with { $0.userID = kim.id })
        try await ben.redeems(made.token)
      }
    }
  }

  @Test func nothingTellsApartWhyALinkGivesNothing() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let goal = try await asha.goal()
      let (kim, grant) = try await Self.keeper("Kim", of: goal, by: root, payshare)
      let elsewhere = try await payshare.anotherOrganisation("acme")
      let theirs = try await elsewhere.shares(.goalID(try await elsewhere.goal().id))
      let lost = try await kim.shares(.goalID(goal.id))
      _ = try await root.access.revokeGrant(.with { $0.grantID = grant.id })
      let (revoked, expired) = (
        try await asha.shares(.goalID(goal.id)), try await asha.shares(.goalID(goal.id))
      )
      try await asha.revokes(revoked.shareLink)
      let expiredID = expired.shareLink?.id ?? ""
      try await payshare.test.made.administer(
        "UPDATE share_link SET expire_time = now() - interval '1 s' WHERE id = '\(expiredID)'")
      let used = try await asha.shares(.goalID(goal.id), to: 1)
      try await kim.redeems(used.token)
      let wrong = "psl_\(String(repeating: "A", count: 43))"
      var answers: [Status?] = []
      for token in [
        wrong, "nonsense", theirs.token, lost.token, revoked.token, expired.token, used.token,
        expired.shareLink?.id ?? "",
      ] {
        answers.append(await status { try await ben.redeems(token) })
      }
      let first = try #require(answers[0])
      #expect(first.code == .permissionDenied && first.reason == "SHARE_LINK_INVALID")
      #expect(answers.allSatisfy { $0 == first }, "\(answers)")
      #expect(
        Set(try await asha.links(to: goal).map(\.state)) == [.makerLostRight, .revoked, .expired, .usedUp])
    }
  }

  @Test func onlyWhoManagesGrantsSeesAndRevokesLinks() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let (goal, other) = (try await asha.goal(), try await asha.goal("Other"))
      let made = try await asha.shares(.goalID(goal.id))
      try await ben.redeems(made.token)
      #expect(await status { _ = try await ben.links(to: goal) }?.code == .permissionDenied)
      #expect(await status { try await ben.revokes(made.shareLink) }?.code == .permissionDenied)
      #expect(await status { _ = try await ben.shares(.goalID(goal.id)) }?.code == .permissionDenied)
      let misplaced = await status {
        var link = made.shareLink
        link?.resource = .goalID(other.id)
        try await asha.revokes(link)
      }
      #expect(misplaced?.code == .notFound && misplaced?.reason == "SHARE_LINK_NOT_FOUND")
      #expect(try await root.links(to: goal).map(\.state) == [.active])
      #expect(try await root.revokes(made.shareLink).state == .revoked)
    }
  }

  @Test func theJournalSaysWhoMadeRedeemedAndRevokedALinkWithoutItsToken() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let goal = try await asha.goal()
      let made = try await asha.shares(.goalID(goal.id))
      let grant = try await ben.redeems(made.token)
      try await asha.revokes(made.shareLink)
      try await payshare.seal()
      let entries = try await root.audit.listAuditEntries(
        .with { ($0.pageSize, $0.filter) = (100, "resource_id = \(goal.id)") }
      ).entries
      let said = entries.compactMap { entry -> String? in
        switch entry.event?.kind {
        case .shareLinkCreated(let said): "\(entry.actorUserID) made \(said.shareLink?.id ?? "")"
        case .shareLinkRedeemed(let said): "\(entry.actorUserID) redeemed \(said.shareLinkID) \(said.grantID)"
        case .shareLinkRevoked(let said): "\(entry.actorUserID) revoked \(said.shareLink?.id ?? "")"
        case .roleGranted(let said): "\(entry.actorUserID) got \(said.grant?.shareLinkID ?? "")"
        default: nil
        }
      }
      let id = made.shareLink?.id ?? ""
      #expect(
        Set(said) == [
          "\(asha.id) made \(id)", "\(ben.id) redeemed \(id) \(grant.id)", "\(ben.id) got \(id)",
          "\(asha.id) revoked \(id)",
        ])
    }
  }
}
