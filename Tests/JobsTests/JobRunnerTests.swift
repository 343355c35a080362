import EventLoop
import GoogleAPI
import Identifiers
import Locking
import Postgres
import PostgresTestSupport
import Protobuf
import RPCTestSupport
import Testing

@testable import Jobs

/// Servers that run jobs.
@Suite(.timeLimit(.minutes(5))) struct JobRunnerTests {
  private static let noJobs = "NOT EXISTS (SELECT FROM job)"

  /// A registry that counts the effects of plain jobs.
  private static func counting(_ kinds: JobKind<GoogleProtobuf.Empty>...) -> JobRegistry {
    var registry = JobRegistry()
    for kind in kinds { registry.add(kind) { _, context in .effect(of: context) } }
    return registry
  }

  private func stop(_ runners: [JobRunner]) async {
    for runner in runners { await runner.stop(grace: .seconds(60)) }
  }

  @Test func everyJobHasItsEffectOnceOnServersThatRunTogether() async throws {
    try await JobTest.with { jobs async throws in
      let runners = (0..<3).map { _ in jobs.runner(Self.counting(.plain, .low, .urgent)) }
      for runner in runners { runner.start() }
      for number in 0..<10 {
        for kind in [JobKind.plain, .low, .urgent] {
          try await jobs.enqueue(kind, count: 20, for: UUID(high: UInt64(number % 4), low: 1))
        }
      }
      try await jobs.eventually(Self.noJobs)
      await stop(runners)
      #expect(try await jobs.number("SELECT count(*) FROM effect") == 600)
      #expect(try await jobs.number("SELECT count(DISTINCT job_id) FROM effect") == 600)
      #expect(try await jobs.number("SELECT sum(successes)::bigint FROM job_count") == 600)
      #expect(try await jobs.number("SELECT sum(attempts)::bigint FROM job_count") == 600)
    }
  }

  @Test func aCommitBeginsItsJobWithoutWaitingForThePoll() async throws {
    try await JobTest.with { jobs async throws in
      let runner = jobs.runner(Self.counting(.plain)) {
        $0.pollMilliseconds = 3_600_000
        $0.sweepMilliseconds = 3_600_000
      }
      runner.start()
      for _ in 0..<20 {
        try await jobs.enqueue(.plain)
        try await jobs.eventually(Self.noJobs)
      }
      await stop([runner])
    }
  }

  @Test func jobsOfOtherProcessesAreFoundByPolling() async throws {
    try await JobTest.with { jobs async throws in
      let runner = jobs.runner(Self.counting(.plain))
      runner.start()
      try await jobs.test.made.administer(
        """
        INSERT INTO job (organisation_id, id, kind, payload, state, run_time, max_attempts, create_time)
        VALUES (gen_random_uuid(), gen_random_uuid(), 'test.plain', '', 2, now(), 1, now())
        """)
      try await jobs.eventually(Self.noJobs)
      await stop([runner])
    }
  }

  @Test func aPayloadReachesItsHandler() async throws {
    try await JobTest.with { jobs async throws in
      let seen = Gate<String>()
      let kind = JobKind<GoogleProtobuf.StringValue>("test.text")
      var registry = JobRegistry()
      registry.add(kind) { payload, context in
        await seen.open(
          "\(payload.value) \(context.organisationID == JobTest.organisation) \(context.attempt)")
        return WriteBatch()
      }
      let runner = jobs.runner(registry)
      runner.start()
      var batch = WriteBatch()
      batch.enqueue(kind, .with { $0.value = "hello" }, for: JobTest.organisation)
      try await jobs.database.commit(batch)
      #expect(await seen.wait() == "hello true 1")
      try await jobs.eventually(Self.noJobs)
      await stop([runner])
    }
  }

  @Test func noMoreJobsRunAtATimeThanMay() async throws {
    try await JobTest.with { jobs async throws in
      let (going, most) = (Locked(0), Locked(0))
      let (begun, gate) = (Counter(), Gate<Void>())
      var registry = JobRegistry()
      registry.add(JobKind.plain) { _, context in
        let now = going.withLock {
          $0 += 1
          return $0
        }
        most.withLock { $0 = max($0, now) }
        await begun.increment()
        await gate.wait()
        going.withLock { $0 -= 1 }
        return .effect(of: context)
      }
      let runner = jobs.runner(registry) { $0.maximumRunning = 3 }
      runner.start()
      try await jobs.enqueue(.plain, count: 20)
      await begun.wait(for: 3)
      await gate.open()
      try await jobs.eventually(Self.noJobs)
      await stop([runner])
      #expect(most.withLock { $0 } == 3)
    }
  }

  @Test func aPoisonedJobIsDeadAfterItsAttemptsAndHoldsUpNoOther() async throws {
    try await JobTest.with { jobs async throws in
      let log = LogProbe()
      var registry = Self.counting(.other)
      let poisoned = JobKind<GoogleProtobuf.Empty>("test.poisoned", maximumAttempts: 3)
      registry.add(poisoned) { _, context async throws(JobFailure) in
        throw .failed("attempt \(context.attempt) for ben@example.com")
      }
      let runner = jobs.runner(registry, logger: log.logger)
      runner.start()
      let id = try await jobs.enqueue(poisoned)[0]
      for attempt in 1...3 {
        try await jobs.eventually("EXISTS (SELECT FROM job WHERE attempt = \(attempt) AND state IN (1, 4))")
        try await jobs.test.made.administer("UPDATE job SET run_time = now() WHERE state = 1")
      }
      try await jobs.enqueue(.other, count: 5)
      try await jobs.eventually("NOT EXISTS (SELECT FROM job WHERE state <> 4)")
      await stop([runner])
      #expect(try await jobs.state(id) == .dead)
      #expect(try await jobs.number("SELECT count(*) FROM effect") == 5)
      #expect(try await jobs.number("SELECT count(*) FROM job WHERE last_error = 'attempt 3 for …@…'") == 1)
      #expect(
        try await jobs.number("SELECT failures * 10 + deaths FROM job_count WHERE kind = 'test.poisoned'")
          == 31)
      #expect(log.lines.contains { $0.contains("a job is dead: test.poisoned") })
    }
  }

  @Test func aJobWhoseEffectsTheDatabaseRefusesFailsWithoutAny() async throws {
    try await JobTest.with { jobs async throws in
      var registry = JobRegistry()
      registry.add(JobKind.plain) { _, context in
        var batch = WriteBatch.effect(of: context)
        batch.add(Statement<Void>("INSERT INTO effect (job_id, attempt) VALUES (NULL, 0)"))
        return batch
      }
      let runner = jobs.runner(registry)
      runner.start()
      let id = try await jobs.enqueue(.plain)[0]
      try await jobs.eventually("EXISTS (SELECT FROM job WHERE state = 1)")
      await stop([runner])
      #expect(try await jobs.state(id) == .scheduled)
      #expect(try await jobs.number("SELECT count(*) FROM effect") == 0)
      #expect(try await jobs.number("SELECT count(*) FROM job WHERE last_error LIKE '%23502%'") == 1)
    }
  }

  @Test func aPayloadThatCannotBeReadIsHopeless() async throws {
    try await JobTest.with { jobs async throws in
      var registry = JobRegistry()
      registry.add(JobKind<GoogleProtobuf.StringValue>("test.text")) { _, _ in WriteBatch() }
      let runner = jobs.runner(registry)
      runner.start()
      try await jobs.test.made.administer(
        """
        INSERT INTO job (organisation_id, id, kind, payload, state, run_time, max_attempts, create_time)
        VALUES (gen_random_uuid(), gen_random_uuid(), 'test.text', '\\xff', 2, now(), 20, now())
        """)
      try await jobs.eventually("EXISTS (SELECT FROM job WHERE state = 4 AND attempt = 1)")
      await stop([runner])
    }
  }

  @Test func whatAHandlerComputesRunsInThePool() async throws {
    try await JobTest.with { jobs async throws in
      let (loop, isOnLoop) = (jobs.test.loop, Locked<Bool?>(nil))
      var registry = JobRegistry()
      registry.add(JobKind.plain) { _, context async throws(JobFailure) in
        let value = try await context.compute { _ throws(JobFailure) in loop.isCurrent }
        isOnLoop.withLock { $0 = value }
        return .effect(of: context)
      }
      let runner = jobs.runner(registry)
      runner.start()
      try await jobs.enqueue(.plain)
      try await jobs.eventually(Self.noJobs)
      await stop([runner])
      #expect(isOnLoop.withLock { $0 } == false)
    }
  }

  @Test func schedulesAreDeclaredAndFired() async throws {
    try await JobTest.with { jobs async throws in
      var registry = JobRegistry()
      registry.add(JobKind.plain, .every(seconds: 3_600)) { _, context in .effect(of: context) }
      let wrong = JobKind<GoogleProtobuf.Empty>("test.wrong")
      let noon = try #require(LocalTime(12, 0))
      registry.add(wrong, .daily(at: noon, zone: "Europe/Atlantis")) { _, _ in WriteBatch() }
      let log = LogProbe()
      let runners = [jobs.runner(registry, logger: log.logger), jobs.runner(registry, logger: log.logger)]
      for runner in runners { runner.start() }
      try await jobs.eventually("EXISTS (SELECT FROM effect)")
      await log.next("schedule test.wrong cannot be stored")
      await stop(runners)
      #expect(try await jobs.number("SELECT count(*) FROM effect") == 1)
      #expect(try await jobs.number("SELECT count(*) FROM job_schedule") == 1)
    }
  }
}
