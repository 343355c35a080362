import GoogleAPI
import Identifiers
import Postgres
import PostgresTestSupport
import RPCTestSupport
import Testing

@testable import Jobs

/// Attempts that do not end by themselves, and servers that stop.
@Suite(.timeLimit(.minutes(5))) struct JobStopTests {
  /// A registry whose first attempt of a plain job waits for a gate, whatever happens; later ones end at once.
  private static func hanging(_ begun: Counter, _ gate: Gate<Void>, timeLimitSeconds: Int = 300)
    -> JobRegistry
  {
    var registry = JobRegistry()
    registry.add(
      JobKind<GoogleProtobuf.Empty>("test.plain", timeLimitSeconds: timeLimitSeconds)
    ) { _, context in
      await begun.increment()
      if context.attempt == 1 { await gate.wait() }
      return .effect(of: context)
    }
    return registry
  }

  @Test func aWorkerThatHangsPastItsLeaseHasNoEffectAndAnotherDoesTheJob() async throws {
    try await JobTest.with { jobs async throws in
      let (begun, gate) = (Counter(), Gate<Void>())
      let log = LogProbe()
      let hanging = jobs.runner(Self.hanging(begun, gate), logger: log.logger)
      hanging.start()
      let id = try await jobs.enqueue(.plain)[0]
      await begun.wait(for: 1)
      try await jobs.test.made.administer("UPDATE job SET lease_expire_time = now() - interval '1 hour'")
      try await jobs.eventually("NOT EXISTS (SELECT FROM job)")
      #expect(try await jobs.number("SELECT max(attempt)::bigint FROM effect") == 2)
      await gate.open()
      await log.next("the lease of a job was lost: test.plain")
      await hanging.stop(grace: .seconds(60))
      #expect(try await jobs.number("SELECT count(*) FROM effect WHERE job_id = '\(id)'") == 1)
    }
  }

  @Test func heartbeatsKeepTheLeaseOfAJobThatTakesLong() async throws {
    try await JobTest.with { jobs async throws in
      let (begun, gate) = (Counter(), Gate<Void>())
      // What prolongs the lease is seen, not waited for: a lease that expires on a busy machine is no fault.
      let runners = (0..<2).map { _ in
        jobs.runner(Self.hanging(begun, gate)) { $0.heartbeatMilliseconds = 50 }
      }
      for runner in runners { runner.start() }
      try await jobs.enqueue(.plain)
      await begun.wait(for: 1)
      let expiry = "(SELECT (extract(epoch FROM lease_expire_time) * 1000)::bigint FROM job)"
      for _ in 0..<3 {
        let before = try await jobs.number("SELECT \(expiry)")
        try await jobs.eventually("\(expiry) > \(before)")
      }
      #expect(await begun.count == 1)
      await gate.open()
      try await jobs.eventually("NOT EXISTS (SELECT FROM job)")
      for runner in runners { await runner.stop(grace: .seconds(60)) }
      #expect(try await jobs.number("SELECT sum(attempt)::bigint FROM effect") == 1)
    }
  }

  @Test func anAttemptThatTakesLongerThanItsKindMayIsCancelled() async throws {
    try await JobTest.with { jobs async throws in
      var registry = JobRegistry()
      registry.add(JobKind<GoogleProtobuf.Empty>("test.plain", timeLimitSeconds: 1)) {
        _, _ async throws(JobFailure) in
        do { try await Task.sleep(for: .seconds(3_600)) } catch { throw .cancelled }
        return WriteBatch()
      }
      let runner = jobs.runner(registry)
      runner.start()
      try await jobs.enqueue(.plain)
      try await jobs.eventually("EXISTS (SELECT FROM job WHERE state = 1)")
      await runner.stop(grace: .seconds(60))
      #expect(
        try await jobs.number(
          "SELECT count(*) FROM job WHERE last_error = 'the attempt took longer than 1 seconds'") == 1)
    }
  }

  @Test func aServerThatStopsFinishesWhatRunsAndTakesNoMore() async throws {
    try await JobTest.with { jobs async throws in
      let (begun, gate) = (Counter(), Gate<Void>())
      let runner = jobs.runner(Self.hanging(begun, gate)) { $0.maximumRunning = 1 }
      runner.start()
      try await jobs.enqueue(.plain, count: 3)
      await begun.wait(for: 1)
      let stopped = Task { await runner.stop(grace: .seconds(3_600)) }
      await gate.open()
      await stopped.value
      #expect(try await jobs.number("SELECT count(*) FROM effect") >= 1)
      #expect(try await jobs.number("SELECT count(*) FROM job WHERE state = 3") == 0)
      let left = try await jobs.number("SELECT count(*) FROM job WHERE state = 2 AND attempt = 0")
      #expect(try await jobs.number("SELECT count(*) FROM effect") + left == 3)
    }
  }

  @Test func aServerThatStopsGivesBackWhatDoesNotEndInTime() async throws {
    try await JobTest.with { jobs async throws in
      let begun = Counter()
      var registry = JobRegistry()
      registry.add(JobKind.plain) { _, _ async throws(JobFailure) in
        await begun.increment()
        do { try await Task.sleep(for: .seconds(3_600)) } catch { throw .cancelled }
        return WriteBatch()
      }
      let log = LogProbe()
      let runner = jobs.runner(registry, logger: log.logger)
      runner.start()
      let ids = try await jobs.enqueue(.plain, count: 3)
      await begun.wait(for: 3)
      await runner.stop(grace: .zero)
      #expect(log.lines == [])
      for id in ids { #expect(try await jobs.state(id) == .ready) }
      #expect(try await jobs.number("SELECT sum(attempt)::bigint FROM job") == 0, "the attempts do not count")
    }
  }

  @Test func aJobThatIsDroppedWhileItRunsHasNoEffect() async throws {
    try await JobTest.with { jobs async throws in
      let (begun, gate) = (Counter(), Gate<Void>())
      let log = LogProbe()
      let runner = jobs.runner(Self.hanging(begun, gate), logger: log.logger)
      runner.start()
      try await jobs.enqueue(.plain)
      await begun.wait(for: 1)
      try await jobs.test.made.administer("DELETE FROM job")
      await gate.open()
      await log.next("the lease of a job was lost: test.plain")
      await runner.stop(grace: .seconds(60))
      #expect(try await jobs.number("SELECT count(*) FROM effect") == 0)
    }
  }
}
