import EventLoop
import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import RPCTestSupport
import Testing

@testable import ServiceKit
@testable import payshare_server

/// A wrong clock must not delete early, answer twice, or break the order of lists.
@Suite(.timeLimit(.minutes(15)))
struct RetentionTests {
  private static let day: Int64 = 86_400_000_000

  private func later(_ microseconds: Int64) -> Timestamp {
    Timestamp(microsecondsSince1970: Timestamp.now.microsecondsSince1970 + microseconds)
  }

  private func time(_ microseconds: Int64) -> MonotonicTime {
    MonotonicTime(nanoseconds: UInt64(microseconds) * 1_000)
  }

  private func count(_ table: String, _ payshare: Payshare) async throws -> Int64? {
    try await payshare.database.readFirst(
      Statement(SQL(dynamic: "SELECT count(*) FROM \(table)"), as: Int64.self))
  }

  /// A server's upkeep and the retention jobs after it, at these times of the system clock and the monotonic clock.
  private func round(
    _ horizon: inout RetentionHorizon, clock: Timestamp, _ time: MonotonicTime, _ payshare: Payshare
  ) async throws {
    await Upkeep(payshare.database).round(&horizon, clock: clock, time)
    try await payshare.runRetentionJobs(clock: clock)
  }

  @Test func aServerThatStartsWithItsClockAheadDeletesNothing() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      let request = asha.snack(in: trip)
      let first = try await asha.expenses.createExpense(request)
      for ahead in [8 * Self.day, 40 * Self.day, 4_000 * Self.day] {
        var horizon = RetentionHorizon()
        try await round(&horizon, clock: later(ahead), time(0), payshare)
        try await round(&horizon, clock: later(ahead), time(600_000_000), payshare)
      }
      #expect(try await asha.expenses.createExpense(request) == first)
      #expect(try await count("expense", payshare) == 1)
      #expect(try await count("session WHERE end_time IS NULL", payshare) == 1)
    }
  }

  @Test func rowsAreDeletedAfterTheirTimeAsMeasured() async throws {
    try await Payshare.with { payshare in
      _ = try await payshare.person("Asha")
      var horizon = RetentionHorizon()
      try await round(&horizon, clock: later(0), time(0), payshare)
      try await round(&horizon, clock: later(6 * Self.day), time(6 * Self.day), payshare)
      #expect(try await count("idempotency", payshare) == 1)
      try await round(&horizon, clock: later(8 * Self.day), time(8 * Self.day), payshare)
      #expect(try await count("idempotency", payshare) == 0)
      #expect(try await count("session", payshare) == 1)
      try await round(&horizon, clock: later(32 * Self.day), time(32 * Self.day), payshare)
      #expect(try await count("session", payshare) == 0)
    }
  }

  @Test func severalServersMoveTheHorizonNoFasterThanOne() async throws {
    try await Payshare.with { payshare in
      _ = try await payshare.person("Asha")
      var horizons = (0..<4).map { _ in RetentionHorizon() }
      for step in 0...12 {
        let measured = Int64(step) * Self.day / 2
        for index in horizons.indices {
          try await round(&horizons[index], clock: later(100 * Self.day), time(measured), payshare)
        }
      }
      #expect(try await count("idempotency", payshare) == 1, "six days have passed, whoever measures")
    }
  }

  @Test func aClockThatIsBehindDeletesNothingNewerThanItsTime() async throws {
    try await Payshare.with { payshare in
      _ = try await payshare.person("Asha")
      var horizon = RetentionHorizon()
      await Upkeep(payshare.database).round(&horizon, clock: later(0), time(0))
      await Upkeep(payshare.database).round(&horizon, clock: later(8 * Self.day), time(8 * Self.day))
      #expect(horizon.proposal(clock: later(0), time(9 * Self.day)) < later(Self.day))
      try await payshare.runRetentionJobs(clock: later(0))
      #expect(try await count("idempotency", payshare) == 1)
      try await payshare.runRetentionJobs(clock: later(8 * Self.day))
      #expect(try await count("idempotency", payshare) == 0)
    }
  }

  @Test func aClockJumpIsLogged() async throws {
    try await Payshare.with { payshare in
      let log = LogProbe()
      let upkeep = Upkeep(payshare.database, logger: log.logger)
      var horizon = RetentionHorizon()
      await upkeep.round(&horizon, clock: later(0), time(0))
      await upkeep.round(&horizon, clock: later(600_000_000), time(600_000_000))
      #expect(log.lines.isEmpty)
      await upkeep.round(&horizon, clock: later(8 * Self.day), time(1_200_000_000))
      #expect(log.lines.count { $0.contains("clock was set") } == 1)
      await upkeep.round(&horizon, clock: later(0), time(1_800_000_000))
      #expect(log.lines.last?.contains("by seconds=-") == true)
      var second = RetentionHorizon()
      await upkeep.round(&second, clock: later(-Self.day), time(0))
      #expect(log.lines.last?.contains("behind what the database has seen") == true)
    }
  }

  @Test func aFailedRoundIsLogged() async throws {
    try await Payshare.with { payshare in
      let log = LogProbe()
      try await payshare.test.made.administer("ALTER TABLE retention_horizon RENAME TO gone")
      let upkeep = Upkeep(payshare.database, logger: log.logger) {
        () throws(PostgresError) in throw .cancelled
      }
      var horizon = RetentionHorizon()
      await upkeep.round(&horizon, clock: later(0), time(0))
      #expect(log.lines.count { $0.contains("collected counts were not stored") } == 1)
      #expect(
        log.lines.count { $0.contains("the retention horizon was not advanced") && $0.contains("42P01") } == 1
      )
    }
  }

  @Test func theTimesOfAnExpenseNeverRunBackwards() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      let expense = try await asha.pays(100, "Snack", [(asha, 100)], in: trip)
      // As written by a server whose clock is an hour ahead.
      try await payshare.test.made.administer(
        "UPDATE expense SET create_time = now() + interval '1 hour', update_time = now() + interval '1 hour'")
      let deleted = try await asha.expenses.deleteExpense(
        .with {
          $0.expenseID = expense.id
          $0.etag = expense.etag
        })
      let createTime = try #require(deleted.createTime)
      let updateTime = try #require(deleted.updateTime)
      #expect((updateTime.seconds, updateTime.nanos) >= (createTime.seconds, createTime.nanos))
      #expect(deleted.deleteTime == updateTime)
      #expect(try await count("expense WHERE update_time < create_time", payshare) == 0)
    }
  }

  @Test func aServersTimesContinueAfterTheLatestStoredChange() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      _ = try await asha.event(with: [])
      let ahead = later(3_600_000_000)
      try await payshare.database.commit(
        Statement<Void>(
          """
          INSERT INTO journal_entry (organisation_id, id, create_time, service, kind, resource_id, event)
          SELECT organisation_id, gen_random_uuid(), $1, service, kind, resource_id, event
          FROM journal_entry LIMIT 1
          """, ahead))
      let clock = ChangeClock()
      try await clock.note(latestIn: payshare.database)
      #expect(clock.next() > ahead)
    }
  }

  @Test func guessesMadeWhileTheClockWasAheadLockNobodyOut() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      try await payshare.test.made.administer("UPDATE guess SET used_until = now() + interval '8 days'")
      let refused = await status {
        _ = try await PayshareV1.SessionServiceClient(payshare.channel).logIn(
          .with {
            $0.email = asha.email
            $0.password = asha.password
          })
      }
      #expect(refused == nil)
    }
  }

  @Test func aFullDatabaseIsReportedAsSuch() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      for (code, expected) in [
        ("53100", "RESOURCE_EXHAUSTED DATABASE_FULL"), ("53400", "RESOURCE_EXHAUSTED DATABASE_FULL"),
        ("53200", "UNAVAILABLE DATABASE_UNAVAILABLE"), ("58030", "UNAVAILABLE DATABASE_UNAVAILABLE"),
        ("25006", "UNAVAILABLE DATABASE_UNAVAILABLE"), ("XX001", "INTERNAL DATABASE_ERROR"),
      ] {
        try await payshare.test.made.administer(
          """
          CREATE OR REPLACE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$
          BEGIN RAISE EXCEPTION USING ERRCODE = '\(code)'; END $$;
          CREATE OR REPLACE TRIGGER fail BEFORE INSERT ON expense EXECUTE FUNCTION fail();
          """)
        let refused = await status { try await asha.pays(100, "Snack", [(asha, 100)], in: trip) }
        #expect("\(refused?.code.name ?? "") \(refused?.reason ?? "")" == expected, "\(code)")
      }
    }
  }
}
