import Expenses
import GoogleAPI
import Identifiers
import Postgres
import PostgresTestSupport
import RPCTestSupport
import ServiceKit
import Testing

@testable import Jobs
@testable import payshare_server

/// The jobs that a server has of its own.
@Suite(.timeLimit(.minutes(5))) struct OwnJobsTests {
  private func run(_ name: String, _ payshare: Payshare) async throws {
    let handler = try #require(payshare.services.jobs.handlers[name])
    let effects = try await handler.run([], payshare.jobContext)
    #expect(effects.count == 0, "its effects are in transactions of their own")
  }

  @Test func everyKindButThoseOfRequestsHasAScheduleOfItsName() async throws {
    try await Payshare.with { payshare in
      let jobs = payshare.services.jobs
      #expect(
        jobs.kindNames == [
          "approval.settle", "audit.alerts", "expense.rewrite", "password.send-reset",
          "personal-data.reencrypt",
          "personal-data.seal",
          "retention.answers", "retention.deleted_users", "retention.email_tokens", "retention.guesses",
          "retention.invitations",
          "retention.job_counts",
          "retention.mails", "retention.password_resets", "retention.rate_buckets",
          "retention.refused_guesses", "retention.secrets", "retention.sessions",
          "retention.share_links",
          "retention.user_imports",
        ])
      #expect(jobs.scheduleNames == jobs.kindNames.filter { $0 != "password.send-reset" })
      #expect(
        jobs.schedules.allSatisfy {
          $0.rule == .every(seconds: ["audit.alerts": 60, "approval.settle": 30][$0.name] ?? 600)
        })
      #expect(jobs.handlers.values.allSatisfy { ($0.priority == .low) == ($0.kind != "password.send-reset") })
    }
  }

  @Test func retentionJobsPurgeWhatHasExpiredAtTheHorizon() async throws {
    try await Payshare.with { payshare in
      _ = try await payshare.person("Asha")
      func answers() async throws -> Int64? {
        try await payshare.database.readFirst(Statement("SELECT count(*) FROM idempotency", as: Int64.self))
      }
      let before = try #require(try await answers())
      try await payshare.test.made.administer(
        "UPDATE idempotency SET create_time = now() - interval '6 days'")
      try await run("retention.answers", payshare)
      #expect(try await answers() == before)
      try await payshare.test.made.administer(
        "UPDATE idempotency SET create_time = now() - interval '8 days'")
      try await run("retention.answers", payshare)
      #expect(try await answers() == 0)
    }
  }

  @Test func oldCountsOfJobsArePurged() async throws {
    try await Payshare.with { payshare in
      try await payshare.test.made.administer(
        """
        INSERT INTO job_count SELECT 'test', current_date - n, 1, 1, 0, 0 FROM unnest(ARRAY[0, 89, 92]) AS n
        """)
      try await run("retention.job_counts", payshare)
      #expect(
        try await payshare.database.readFirst(Statement("SELECT count(*) FROM job_count", as: Int64.self))
          == 2)
    }
  }

  /// A server's runner as the program starts it, as the role that serves.
  @Test func aServerRunsItsOwnJobsFromTheStart() async throws {
    try await Payshare.with { payshare in
      let log = LogProbe()
      let runner = JobRunner(
        payshare.database, payshare.services.jobs, computePool: payshare.computePool, on: payshare.test.loop,
        logger: log.logger)
      runner.start()
      let wanted = Int64(payshare.services.jobs.schedules.count)
      func done() async throws -> Int64? {
        try await payshare.database.readFirst(
          Statement(
            """
            SELECT (SELECT count(*) FROM job_schedule WHERE next_time > now())
              - (SELECT count(*) FROM job)
            """, as: Int64.self))
      }
      while try await done() != wanted {}
      await runner.stop(grace: .seconds(60))
      #expect(log.lines == [])
    }
  }
}
