import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// Changes of goals that were decided on what another change has made untrue by the time of their commit.
@Suite("Races about goals", .timeLimit(.minutes(10))) struct GoalRaceTests {
  /// How a call is answered whose batch waits for the goal until another change is committed.
  private static func answer(
    _ payshare: Payshare, whileGoalIsLockedBy sql: String,
    _ meanwhile: () async throws -> Void = {}, to call: @escaping @Sendable () async throws -> Void
  ) async throws -> Status? {
    let lock = try HeldLock(payshare.test.made, sql)
    async let answer = status { try await call() }
    try await lock.waitUntilAnotherWaits()
    try await meanwhile()
    lock.commit()
    return await answer
  }

  @Test func anEntryIsRefusedThatComesAfterTheGoalWasReached() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      for change in ["state = 2", "is_archived = true"] {
        let goal = try await asha.goal()
        let refused = try await Self.answer(
          payshare, whileGoalIsLockedBy: "UPDATE goal SET \(change) WHERE id = '\(goal.id)'"
        ) { try await asha.saves(5, for: goal) }
        #expect(refused?.reason == "GOAL_STATE")
        #expect(try await asha.sees(goal).saved?.amountMinor == 0)
      }
      #expect(try await payshare.rowCount("goal_entry") == 0)
    }
  }

  @Test func anotherCurrencyIsRefusedThatComesAfterTheFirstEntry() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let goal = try await asha.goal()
      let refused = try await Self.answer(
        payshare, whileGoalIsLockedBy: "UPDATE goal SET saved_minor = 5, entry_count = 1"
      ) { try await asha.changes(goal, ["target"]) { $0.target?.currencyCode = "JPY" } }
      #expect(refused?.reason == "GOAL_HAS_ENTRIES")
      #expect(try await asha.sees(goal).target?.currencyCode == "EUR")
    }
  }

  @Test func nobodyGetsAGoalWhoWasLockedMeanwhile() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let goal = try await asha.goal()
      let refused = try await Self.answer(
        payshare, whileGoalIsLockedBy: "SELECT FROM goal FOR UPDATE",
        { _ = try await root.accounts.deactivateUser(.with { $0.userID = ben.id }) }
      ) { try await asha.changes(goal, ["owner_user_id"]) { $0.ownerUserID = ben.id } }
      #expect(refused?.fieldViolations == ["goal.owner_user_id": "UNKNOWN_USER"])
      #expect(try await asha.sees(goal).ownerUserID == asha.id)
    }
  }

  /// Whoever hands a goal over by a grant loses the grant first, or hands the goal over first.
  @Test func aHandoverAndTheLossOfWhatAllowsItHappenOneAfterTheOther() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let cleo = try await payshare.person("Cleo")
      for _ in 0..<8 {
        let goal = try await asha.goal()
        let grant = try await asha.grant("goal_owner", to: ben, on: .with { $0.resource = .goalID(goal.id) })
        async let handed = status {
          try await ben.changes(goal, ["owner_user_id"]) { $0.ownerUserID = cleo.id }
        }
        async let revoked = status {
          _ = try await asha.access.revokeGrant(.with { $0.grantID = grant.grant?.id ?? "" })
        }
        let (first, second) = await (handed, revoked)
        #expect((first == nil) || (second == nil))
        let owner = try await (first == nil ? cleo : asha).sees(goal).ownerUserID
        #expect(owner == (first == nil ? cleo.id : asha.id))
      }
    }
  }
}
