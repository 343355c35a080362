import EventLoop
import Identifiers
import Logging
import Postgres

extension JobRunner {
  /// Prolongs the leases of the jobs that run, until the runner stops.
  func prolongRepeatedly() async {
    while !hasStopped {
      _ = await heartbeatPause.wait(milliseconds: configuration.heartbeatMilliseconds)
      if !hasStopped { await prolong() }
    }
  }

  /// Prolongs leases once, except of jobs whose time limit has passed: other servers may have them.
  private func prolong() async {
    let held = running.values.filter { $0.ending == nil && loop.now < $0.deadline }
    if held.isEmpty { return }
    do throws(PostgresError) {
      let lost = Set(
        try await commitLazily(
          JobStatements.prolong(held.map(\.job), leaseMilliseconds: configuration.leaseMilliseconds)))
      for run in held where lost.contains(run.job.id) && running[ObjectIdentifier(run)] != nil {
        run.cancel(.leaseLost)
      }
    } catch {
      if !Task.isCancelled {
        log.record(.error, "leases of jobs were not prolonged", ["reason": "\(error)"])
      }
    }
  }

  /// Sweeps until the runner stops.
  func sweepRepeatedly() async {
    while !hasStopped {
      await sweep()
      // Servers that started together do not stay together.
      let milliseconds = configuration.sweepMilliseconds
      let pause = milliseconds * UInt64.random(in: 80...120) / 100
      _ = await sweepPause.wait(milliseconds: pause)
    }
  }

  private func sweep() async {
    do throws(PostgresError) {
      if try await sweeper.sweep() { noteWork() }
    } catch {
      if !Task.isCancelled {
        log.record(.error, "jobs that are due were not made ready", ["reason": "\(error)"])
      }
    }
    for (name, error) in sweeper.takeRefusals() {
      log.record(.error, "schedule \(name) cannot be stored", ["reason": "\(error)"])
    }
  }

  /// Executes a statement without waiting for the disk. If a crash loses the commit, the job is ready again, or its lease
  /// expires earlier; no effect of the job can be on the disk then.
  func commitLazily<Row>(_ statement: Statement<Row>) async throws(PostgresError) -> [Row] {
    var batch = WriteBatch()
    batch.add(JobStatements.lazyCommit)
    let rows = batch.adding(statement)
    return try await database.commit(batch).rows(rows)
  }
}
