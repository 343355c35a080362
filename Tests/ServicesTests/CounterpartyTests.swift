import PayshareAPI
import PostgresTestSupport
import Protobuf
import Testing

/// Plans that preserve counterparties, while expenses are added.
@Suite struct CounterpartyTests {
  @Test func aPlanReadsOneSnapshotWhileExpensesAreAdded() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let trip = try await asha.event(with: [ben])
      let count = 60
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          for _ in 0..<count { try await asha.pays(100, "Tea", [(ben, 100)], in: trip) }
        }
        group.addTask {
          var owed: Int64 = 0
          while owed < 100 * count {
            let plan = try await ben.settlements.getSettlement(
              .with {
                $0.eventID = trip.id
                $0.mode = .preserveCounterparties
              })
            let now = plan.transfers.first?.amountMinor ?? 0
            #expect(now >= owed)
            owed = now
          }
        }
        try await group.waitForAll()
      }
    }
  }
}
