import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

@testable import ServiceKit

/// Concurrent changes between a change's reads and its commit.
@Suite(.timeLimit(.minutes(15)))
struct LostRaceTests {
  /// Changes the event in each of the first `count` commits, before they count the change of balances.
  private func comeInBetween(_ count: Int, _ payshare: Payshare) async throws {
    try await payshare.test.made.administer(
      """
      CREATE SEQUENCE commits;
      CREATE FUNCTION come_in_between() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
      BEGIN
        IF nextval('commits') <= \(count) THEN UPDATE event SET version = version + 1; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER come_in_between BEFORE INSERT ON idempotency FOR EACH ROW EXECUTE FUNCTION come_in_between();
      GRANT SELECT ON SEQUENCE commits TO PUBLIC
      """)
  }

  private func commits(_ payshare: Payshare) async throws -> Int64? {
    try await payshare.database.readFirst(Statement("SELECT last_value FROM commits", as: Int64.self))
  }

  @Test func theLoserOfARaceForAnEtagGetsTheCurrentOne() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let trip = try await asha.event(with: [ben])
      for round in 1...5 {
        let made = try await asha.pays(100, "Tea", [(ben, 100)], in: trip)
        let outcomes = await withTaskGroup(of: (PayshareV1.Expense?, Status?).self) { group in
          for number in 1...8 {
            group.addTask {
              var edited: PayshareV1.Expense?
              let refused = await status {
                edited = try await asha.expenses.updateExpense(
                  .with {
                    ($0.expenseID, $0.etag) = (made.id, made.etag)
                    $0.expense = .exact(number, "Tea", paidBy: asha, [(ben, number)])
                    $0.updateMask = .with { $0.paths = ["total", "payers", "shares"] }
                  })
              }
              return (edited, refused)
            }
          }
          return await group.reduce(into: []) { $0.append($1) }
        }
        let edited = outcomes.compactMap(\.0)
        #expect(edited.count == 1, "round \(round)")
        let refusals = outcomes.compactMap(\.1)
        #expect(Set(refusals.map(\.reason)) == ["STALE_ETAG"])
        let etags = refusals.map { $0.detail(GoogleRpc.ErrorInfo.self)?.metadata["current_etag"] }
        #expect(Set(etags) == [edited.first?.etag])
      }
    }
  }

  @Test func anExpenseIsDecidedAgainAfterAConcurrentChangeOfItsEvent() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let trip = try await asha.event(with: [ben])
      try await comeInBetween(Mutation.maximumDecisions - 1, payshare)
      try await asha.pays(100, "Tea", [(ben, 100)], in: trip)
      #expect(try await asha.nets(of: trip) == [asha.id: 100, ben.id: -100])
      #expect(try await commits(payshare) == Int64(Mutation.maximumDecisions))
    }
  }

  @Test func anEditIsDecidedAgainAfterAConcurrentChangeOfItsEvent() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let trip = try await asha.event(with: [ben])
      let made = try await asha.pays(100, "Tea", [(ben, 100)], in: trip)
      try await comeInBetween(1, payshare)
      _ = try await asha.expenses.deleteExpense(
        .with { ($0.expenseID, $0.etag) = (made.id, made.etag) })
      #expect(try await asha.nets(of: trip) == [asha.id: 0, ben.id: 0])
    }
  }

  @Test func theLoserOfEveryRaceIsToldToRetryAndNothingHasChanged() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let trip = try await asha.event(with: [ben])
      try await comeInBetween(1_000, payshare)
      let refused = await status { try await asha.pays(100, "Tea", [(ben, 100)], in: trip) }
      #expect(refused?.code == .aborted)
      #expect(refused?.reason == "CONFLICT")
      #expect(refused?.message.contains("try again") == true)
      #expect(refused?.detail(GoogleRpc.ErrorInfo.self)?.metadata == [:])
      #expect(try await commits(payshare) == Int64(Mutation.maximumDecisions))
      #expect(try await asha.nets(of: trip) == [asha.id: 0, ben.id: 0])
    }
  }
}
