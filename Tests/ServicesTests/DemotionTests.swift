import GoogleAPI
import Locking
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// A call whose caller is demoted after it has read, and before it commits.
@Suite("Demotions during a call", .serialized, .timeLimit(.minutes(10))) struct DemotionTests {
  @Test(arguments: Revocation.all)
  func aCallIsRefusedByItsCommitIfItsCallerWasDemotedAfterItHasRead(_ revocation: Revocation) async throws {
    try await Self.withOneBatchAtATime { payshare in
      let scene = try await RevocationScene(payshare)
      let take = try await revocation.give(scene)
      let refused = try await Self.refusal(
        on: payshare, of: { try await scene.enterExpense(by: scene[keyPath: revocation.holder]) },
        demotedBy: { try await take(scene.root.using($0)) })
      #expect(refused?.code == revocation.code)
      #expect(try await payshare.rowCount("expense WHERE event_id = '\(scene.trip.id)'") == 0)
    }
  }

  /// Who gives decides by what they held when they read; the commit notices that they hold it no longer.
  @Test func nobodyGivesWhatTheyHaveLostSinceTheirCallHasRead() async throws {
    try await Self.withOneBatchAtATime { payshare in
      let root = try await payshare.administrator()
      let (clerk, friend) = (try await payshare.person("Clerk"), try await payshare.person("Friend"))
      let organisation = try await root.organisation()
      try await root.makeRole("clerk", [.grantCreate])
      try await root.grant("clerk", to: clerk, on: organisation)
      let held = try await root.grant("auditor", to: clerk, on: organisation).grant
      let refused = try await Self.refusal(
        on: payshare, of: { try await clerk.grant("auditor", to: friend, on: organisation) },
        demotedBy: {
          _ = try await root.using($0).access.revokeGrant(.with { $0.grantID = held?.id ?? "" })
        })
      #expect(refused?.reason == "PERMISSION_NOT_HELD")
    }
  }

  /// Grants below the organisation are not counted in its epoch.
  @Test func nobodyGivesOnAnEventWhatTheyHaveLostThereSinceTheirCallHasRead() async throws {
    try await Self.withOneBatchAtATime { payshare in
      let root = try await payshare.administrator()
      let (clerk, friend) = (try await payshare.person("Clerk"), try await payshare.person("Friend"))
      let trip = try await root.event(with: [])
      let event = PayshareV1.GrantResource.with { $0.resource = .eventID(trip.id) }
      try await root.makeRole("lender", [.grantCreate])
      try await root.makeRole("payer", [.expenseCreate])
      try await root.grant("lender", to: clerk, on: event)
      let held = try await root.grant("payer", to: clerk, on: event).grant
      let refused = try await Self.refusal(
        on: payshare, of: { try await clerk.grant("payer", to: friend, on: event) },
        demotedBy: {
          _ = try await root.using($0).access.revokeGrant(.with { $0.grantID = held?.id ?? "" })
        })
      #expect(refused?.reason == "PERMISSION_NOT_HELD")
    }
  }

  /// Others' accounts need a permission that the policy of the method does not name.
  @Test func nobodyChangesAnAccountWhoMayNoLongerSinceTheirCallHasRead() async throws {
    try await Self.withOneBatchAtATime { payshare in
      let root = try await payshare.administrator()
      let (keeper, friend) = (try await payshare.person("Keeper"), try await payshare.person("Friend"))
      try await root.makeRole("keeper", [.userUpdate])
      let held = try await root.grant("keeper", to: keeper, on: try await root.organisation()).grant
      let refused = try await Self.refusal(
        on: payshare,
        of: {
          _ = try await keeper.accounts.updateUser(
            .with {
              ($0.userID, $0.etag) = (friend.id, "v1")
              $0.user = .with { $0.displayName = "Renamed" }
              $0.updateMask = .with { $0.paths = ["display_name"] }
            })
        },
        demotedBy: {
          _ = try await root.using($0).access.revokeGrant(.with { $0.grantID = held?.id ?? "" })
        })
      #expect(refused?.code == .permissionDenied && refused?.reason == "PERMISSION_MISSING")
      #expect(try await payshare.rowCount("app_user WHERE display_name = 'Renamed'") == 0)
    }
  }

  /// A role is attached to a team after it was read who may add people to it.
  @Test func nobodyIsLetIntoATeamThatGotARoleSinceTheirCallHasRead() async throws {
    try await Self.withOneBatchAtATime { payshare in
      let root = try await payshare.administrator()
      let (keeper, friend) = (try await payshare.person("Keeper"), try await payshare.person("Friend"))
      let organisation = try await root.organisation()
      let group = try await root.groups.createGroup(.with { $0.group = .with { $0.displayName = "Team" } })
      try await root.grant("group_admin", to: keeper, on: .with { $0.resource = .groupID(group.id) })
      let refused = try await Self.refusal(
        on: payshare,
        of: {
          _ = try await keeper.groups.addGroupMembers(
            .with { ($0.groupID, $0.members) = (group.id, [.with { $0.userID = friend.id }]) })
        },
        demotedBy: {
          try await root.using($0).grant("auditor", to: root, on: organisation) {
            $0.principal = .with { $0.principal = .groupID(group.id) }
          }
        })
      #expect(refused?.reason == "PERMISSION_NOT_HELD")
      #expect(try await payshare.rowCount("group_member WHERE user_id = '\(friend.id)'") == 0)
    }
  }

  /// A server on which a batch that waits for a lock holds up those after it.
  private static func withOneBatchAtATime(_ body: (Payshare) async throws -> Void) async throws {
    func configure(_ configuration: inout DatabaseConfiguration) {
      configuration.writeConnections = 1
      configuration.limits.batchesInFlight = 1
    }
    try await Payshare.with(configure: configure, body)
  }

  /// How a call is refused whose caller is demoted, on another server, while its batch is held up.
  private static func refusal(
    on payshare: Payshare, of call: @escaping @Sendable () async throws -> Void,
    demotedBy demote: (Payshare) async throws -> Void
  ) async throws -> Status? {
    let owner = try await payshare.person("Other")
    let other = try await owner.event(with: [])
    let lock = try HeldLock(payshare.test.made, "SELECT FROM event WHERE id = '\(other.id)' FOR UPDATE")
    async let first = owner.pays(100, "Tea", [(owner, 100)], in: other)
    try await lock.waitUntilAnotherWaits()
    let hasEnded = Locked(false)
    async let refused = status {
      defer { hasEnded.withLock { $0 = true } }
      try await call()
    }
    // Once its batch waits, the call has read, and was allowed to.
    while await payshare.database.health.queued == 0, !hasEnded.withLock({ $0 }) { await Task.yield() }
    #expect(!hasEnded.withLock { $0 }, "the call was decided before the demotion")
    try await payshare.withServerElsewhere(demote)
    lock.release()
    #expect(try await first.description == "Tea")
    return await refused
  }
}
