import ComputePool
import Identifiers
import PayshareAPI
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// Large work that the services do in the compute pool.
@Suite struct OffLoopTests {
  @Test func aSmallPlanIsComputedOnTheLoopAndALargeOneInThePool() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let trip = try await asha.event(with: [ben])
      for count in 1...11 {
        try await asha.pays(100, "Tea", [(ben, 100)], in: trip)
        let before = payshare.computePool.startedCount
        let plan = try await ben.settlements.getSettlement(
          .with {
            $0.eventID = trip.id
            $0.mode = .preserveCounterparties
          })
        #expect(plan.transfers.map(\.amountMinor) == [Int64(100 * count)])
        // Two people, and the expenses.
        #expect(payshare.computePool.startedCount - before == (count + 2 > 12 ? 1 : 0))
      }
    }
  }

  @Test func aLargeExpenseIsComputedAndItsReplyEncodedInThePool() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      let ids = try await Self.join(trip, 300, payshare)
      for (count, computations) in [(90, 0), (110, 2)] {
        let before = payshare.computePool.startedCount
        let expense = try await asha.expenses.createExpense(
          .with {
            $0.eventID = trip.id
            $0.expense = .exact(count, "Tea", paidBy: asha, [])
            $0.expense?.shares = ids.prefix(count).map { id in
              .with {
                $0.userID = id
                $0.amountMinor = 1
              }
            }
          })
        #expect(expense.shares.count == count)
        #expect(payshare.computePool.startedCount - before == computations)
        let deleted = try await asha.expenses.deleteExpense(
          .with {
            $0.expenseID = expense.id
            $0.etag = expense.etag
          })
        #expect(deleted.shares.count == count)
        #expect(payshare.computePool.startedCount - before == 2 * computations)
      }
    }
  }

  @Test func balancesOfManyPeopleAreComposedAndEncodedInThePool() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let small = try await asha.event("Small", with: [])
      let large = try await asha.event("Large", with: [])
      _ = try await Self.join(large, 300, payshare)
      for (event, people, computations) in [(small, 1, 0), (large, 301, 2)] {
        let before = payshare.computePool.startedCount
        let balances = try await asha.balances.getBalances(.with { $0.eventID = event.id })
        #expect(balances.balances.count == people)
        #expect(payshare.computePool.startedCount - before == computations)
        let shown = try await asha.events.getEvent(.with { $0.eventID = event.id })
        #expect(shown.event?.participants.count == people)
        #expect(payshare.computePool.startedCount - before == 2 * computations)
      }
    }
  }

  /// Adds this many new people to an event.
  /// - Returns: their ids.
  static func join(
    _ event: PayshareV1.Event, _ count: Int, _ payshare: Payshare
  ) async throws -> [String] {
    let ids = (0..<count).map {
      UUID(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0000 + UInt64($0)).description
    }
    let organisation = "'00000000-0000-7000-8000-000000000001'"
    let values = ids.map { "('\($0)'::uuid)" }.joined(separator: ", ")
    try await payshare.test.made.administer(
      """
      INSERT INTO app_user (organisation_id, id, email, display_name, password_hash, version, create_time, update_time)
      SELECT \(organisation), id, id || '@x', 'Person', '', 1, now(), now() FROM (VALUES \(values)) AS p (id);
      INSERT INTO participant (organisation_id, event_id, user_id)
      SELECT \(organisation), '\(event.id)', id FROM (VALUES \(values)) AS p (id);
      UPDATE event SET participant_count = participant_count + \(count) WHERE id = '\(event.id)';
      """)
    return ids
  }

  @Test func responsesOfSessionsAreNeverCompressed() {
    // What GetJwks shows is public.
    let methods = PayshareV1.SessionServiceMethods.service.methods.filter { $0.method != "GetJwks" }
    #expect(methods.allSatisfy { $0.policy?.isSecret == true })
  }
}
