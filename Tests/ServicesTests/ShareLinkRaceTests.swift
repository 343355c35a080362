import Access
import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

/// Share links that many people use at once.
@Suite("Races about share links", .timeLimit(.minutes(10))) struct ShareLinkRaceTests {
  @Test func aLinkForTenIsRedeemedByTenOfTwoHundredAtOnceOnTwoServers() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let goal = try await root.goal()
      let made = try await root.shares(.goalID(goal.id), to: 10)
      let people = try await MatrixPeople(of: root)
      var all: [Person] = []
      for _ in 0..<200 { all.append(try await people.next()) }
      try await payshare.withServerElsewhere(limits: .highest) { [all] elsewhere in
        let outcomes = await withTaskGroup(of: String.self) { group in
          for (number, person) in all.enumerated() {
            let caller = number.isMultiple(of: 2) ? person : person.using(elsewhere)
            group.addTask {
              await status { try await caller.redeems(made.token) }.map { $0.reason ?? "\($0.code)" } ?? ""
            }
          }
          return await group.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        }
        #expect(outcomes == ["": 10, "SHARE_LINK_INVALID": 190])
      }
      #expect(try await root.links(to: goal).map(\.redemptionCount) == [10])
      #expect(try await payshare.rowCount("role_grant WHERE share_link_id IS NOT NULL") == 10)
      #expect(try await payshare.deadlocks() == 0)
    }
  }

  @Test func theSameUserAtOnceIsCountedOnce() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let goal = try await asha.goal()
      let made = try await asha.shares(.goalID(goal.id))
      let ids = await withTaskGroup(of: String?.self) { group in
        for _ in 0..<20 { group.addTask { try? await ben.redeems(made.token).id } }
        return await group.reduce(into: Set<String?>()) { $0.insert($1) }
      }
      #expect(ids.count == 1 && !ids.contains(nil))
      #expect(try await asha.links(to: goal).map(\.redemptionCount) == [1])
    }
  }

  /// A redemption that has begun is waited for, and what it gave ends with the link.
  @Test func noGrantOutlivesARevocationAtTheSameMoment() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let goal = try await root.goal()
      let people = try await MatrixPeople(of: root)
      for _ in 0..<10 {
        let made = try await root.shares(.goalID(goal.id))
        var callers: [Person] = []
        for _ in 0..<5 { callers.append(try await people.next()) }
        await withTaskGroup(of: Void.self) { [callers] group in
          for caller in callers {
            group.addTask { _ = await status { try await caller.redeems(made.token) } }
          }
          group.addTask { #expect(await status { try await root.revokes(made.shareLink) } == nil) }
        }
      }
      #expect(try await payshare.rowCount("role_grant WHERE share_link_id IS NOT NULL") == 0)
      #expect(try await payshare.deadlocks() == 0)
    }
  }

  @Test func aRedemptionThatWaitsForTheLossOfTheRightIsRefused() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let kim = try await payshare.person("Kim")
      let goal = try await asha.goal()
      let made = try await asha.shares(.goalID(goal.id))
      // The redemption has read that asha keeps the goal, and waits for the link's row.
      let lock = try HeldLock(
        payshare.test.made,
        """
        UPDATE share_link SET description = 'x';
        UPDATE goal_owner SET user_id = '\(kim.id)' WHERE goal_id = '\(goal.id)'
        """)
      async let answer = status { try await ben.redeems(made.token) }
      try await lock.waitUntilAnotherWaits()
      lock.commit()
      #expect(await answer?.reason == "SHARE_LINK_INVALID")
      #expect(try await payshare.rowCount("role_grant WHERE share_link_id IS NOT NULL") == 0)
      #expect(try await payshare.rowCount("share_link WHERE redemption_count = 0") == 1)
    }
  }
}
