import GoogleAPI
import PayshareAPI
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// What somebody holds for a time, they cannot make last, for themselves or for others.
@Suite("Roles held for a time", .timeLimit(.minutes(10))) struct LentRoleTests {
  private static let end: Int64 = 4_000_000_000

  /// Ben administers until then, for ever only after that.
  private struct Scene {
    let payshare: Payshare
    let root: Person
    let ben: Person
    let friend: Person
    let organisation: PayshareV1.GrantResource
    let lent: PayshareV1.Grant

    init(_ payshare: Payshare) async throws {
      self.payshare = payshare
      root = try await payshare.administrator()
      (ben, friend) = (try await payshare.person("Ben"), try await payshare.person("Friend"))
      organisation = try await root.organisation()
      lent = try #require(
        try await root.grant("admin", to: ben, on: organisation) {
          $0.expireTime = .with { $0.seconds = LentRoleTests.end }
        }.grant)
    }

    func prolong(to end: Int64?) async throws {
      _ = try await ben.access.updateGrant(
        .with {
          ($0.grantID, $0.etag) = (lent.id, lent.etag)
          $0.updateMask = .with { $0.paths = ["expire_time"] }
          $0.expireTime = end.map { end in .with { $0.seconds = end } }
        })
    }

    func give(_ role: String, until end: Int64?) async throws {
      try await ben.grant(role, to: friend, on: organisation) {
        $0.expireTime = end.map { end in .with { $0.seconds = end } }
      }
    }
  }

  @Test func nobodyGivesForLongerThanTheyHoldByAnyRoute() async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      let (root, ben, friend) = (scene.root, scene.ben, scene.friend)
      try await root.makeRole("reader", [.eventRead])
      let group = try await root.groups.createGroup(.with { $0.group = .with { $0.displayName = "Team" } })
      let routes: [(String, () async throws -> Void)] = [
        ("prolong one's own for ever", { try await scene.prolong(to: nil) }),
        ("prolong one's own by a second", { try await scene.prolong(to: Self.end + 1) }),
        ("grant for ever", { try await scene.give("admin", until: nil) }),
        ("grant for a second longer", { try await scene.give("auditor", until: Self.end + 1) }),
        (
          "widen a role",
          {
            _ = try await ben.access.updateRole(
              .with {
                $0.role = .with { ($0.name, $0.permissions) = ("reader", [.eventRead, .userUpdate]) }
                $0.updateMask = .with { $0.paths = ["permissions"] }
                $0.etag = "v1"
              })
          }
        ),
        (
          "add to a group",
          {
            _ = try await ben.groups.addGroupMembers(
              .with { ($0.groupID, $0.members) = (group.id, [.with { $0.userID = friend.id }]) })
          }
        ),
        ("invite", { _ = try await ben.invite("x@example.com", role: "admin") }),
        (
          "import",
          {
            _ = try await ben.importing(
              [.of(1, "y@example.com")], "018f0000-0000-7000-8000-000000000001", .with { $0.role = "admin" })
          }
        ),
      ]
      for (name, route) in routes {
        let refused = await status { try await route() }
        #expect(
          ["PERMISSION_NOT_HELD", "ROLE_NOT_HELD"].contains(refused?.reason), "\(name): \(refused as Any)")
      }
      // Up to then, everything.
      try await scene.give("admin", until: Self.end)
      try await ben.makeRole("new", [.userUpdate])
      _ = try await ben.invite("z@example.com")
    }
  }

  /// The part in the group has no end, the role of the team may have one.
  @Test func whoKeepsAGroupForGoodLetsPeopleIntoTeamsWhoseRolesEndInTime() async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      let (root, ben, friend) = (scene.root, scene.ben, scene.friend)
      let group = try await root.groups.createGroup(.with { $0.group = .with { $0.displayName = "Team" } })
      try await root.grant("group_admin", to: ben, on: .with { $0.resource = .groupID(group.id) })
      func team(until end: Int64?) async throws -> PayshareV1.Grant {
        try #require(
          try await root.grant("auditor", to: root, on: scene.organisation) {
            $0.principal = .with { $0.principal = .groupID(group.id) }
            $0.expireTime = end.map { end in .with { $0.seconds = end } }
          }.grant)
      }
      let add = { () async -> Status? in
        await status {
          _ = try await ben.groups.addGroupMembers(
            .with { ($0.groupID, $0.members) = (group.id, [.with { $0.userID = friend.id }]) })
        }
      }
      for end in [nil, Self.end + 1] {
        let longer = try await team(until: end)
        #expect(await add()?.reason == "PERMISSION_NOT_HELD")
        _ = try await root.access.revokeGrant(.with { $0.grantID = longer.id })
      }
      _ = try await team(until: Self.end)
      #expect(await add() == nil)
    }
  }

  @Test func anInvitationByWhoHoldsTheRoleForATimeOnlyNoLongerGivesIt() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let second = try await payshare.administrator("second@example.com")
      _ = try await second.invite("ben@example.com", name: "Ben", role: "admin")
      let own = try #require(try await second.access.listOwnGrants(.init()).grants.first)
      _ = try await root.access.updateGrant(
        .with {
          ($0.grantID, $0.etag) = (own.id, own.etag)
          $0.updateMask = .with { $0.paths = ["expire_time"] }
          $0.expireTime = .with { $0.seconds = Self.end }
        })
      let user = try await payshare.accept(try await payshare.mailedToken(to: "ben@example.com"))
      #expect(user.state == .active && user.roles.isEmpty)
      #expect(try await payshare.rowCount("role_grant WHERE principal_id = '\(user.id)'") == 0)
    }
  }
}
