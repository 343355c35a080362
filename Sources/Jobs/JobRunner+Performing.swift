import EventLoop
import Logging
import Postgres

extension JobRunner {
  /// Makes an attempt of a job, and stores its end.
  func perform(_ run: RunningJob, _ context: JobContext) async {
    do throws(JobFailure) {
      let effects = try await run.handler.run(run.job.payload, context)
      var batch = WriteBatch()
      batch.add(JobStatements.complete(run.job))
      batch.append(effects)
      try await jobStep { () async throws(PostgresError) in
        _ = try await database.commit(batch, flow: context.flow)
      }
      counts.add(to: run.job.kind) { $0.successes += 1 }
    } catch {
      // Unstructured, because this task may be cancelled, which may be why the attempt failed.
      await Task(executorPreference: loop) { [self] in await settle(run, error) }.value
    }
  }

  /// Stores that an attempt failed.
  private func settle(_ run: RunningJob, _ failure: JobFailure) async {
    if case .database(.guardFailed(let guardFailure)) = failure, guardFailure.code == JobGuard.leaseLost {
      return noteLost(run)
    }
    switch run.ending {
    case .leaseLost: noteLost(run)
    case .serverStops: _ = await store(JobStatements.giveBack(run.job), of: run)
    case .timeLimit, nil: await fail(run, failure)
    }
  }

  private func noteLost(_ run: RunningJob) {
    log.record(.warning, "the lease of a job was lost: \(run.job.kind)", ["id": "\(run.job.id)"])
  }

  private func fail(_ run: RunningJob, _ failure: JobFailure) async {
    let job = run.job
    var random = SystemRandomNumberGenerator()
    let reason = JobError.stored(run.reason(failure))
    let stored = await store(
      JobStatements.fail(
        job, isHopeless: failure.isHopeless,
        pauseMicroseconds: JobBackoff.microseconds(afterAttempt: job.attempt, using: &random), reason: reason),
      of: run)
    // There is none if the outcome of the commit was unknown and it had succeeded.
    guard let state = stored.first else { return }
    let isDead = state == JobState.dead.rawValue
    counts.add(to: job.kind) { count in
      count.failures += 1
      if isDead { count.deaths += 1 }
    }
    log.record(
      isDead ? .error : .warning, isDead ? "a job is dead: \(job.kind)" : "a job failed: \(job.kind)",
      ["id": "\(job.id)", "attempt": "\(job.attempt)", "reason": "\(reason)"])
  }

  /// Executes a statement that ends an attempt. While the database is unavailable it retries until the lease has
  /// expired, which ends the attempt, too.
  private func store<Row>(_ statement: Statement<Row>, of run: RunningJob) async -> [Row] {
    let end = loop.now.advanced(byNanoseconds: UInt64(configuration.leaseMilliseconds) * 1_000_000)
    while true {
      do throws(PostgresError) {
        return try await database.commit(statement)
      } catch {
        let isLate = loop.now >= end || isStopping
        if isLate || !error.mayPass {
          log.record(
            .error, "the end of a job was not stored: \(run.job.kind)",
            ["id": "\(run.job.id)", "reason": "\(error)"])
          return []
        }
        try? await Task.sleep(for: .milliseconds(Self.settlePauseMilliseconds))
      }
    }
  }
}

extension PostgresError {
  /// Whether the same statement may succeed later.
  fileprivate var mayPass: Bool {
    switch self {
    case .unavailable, .outcomeUnknown, .overloaded, .deadlineExceeded: true
    default: isRetryable
    }
  }
}
