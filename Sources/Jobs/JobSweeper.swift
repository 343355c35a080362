import Postgres

/// Makes due jobs ready, frees the jobs of dead servers, and fires schedules; any server does so for all. Confined to the
/// runner's loop.
final class JobSweeper: @unchecked Sendable {
  private let database: Database
  private let leaseMilliseconds: Int64
  private let counts: JobCounts
  private let names: [String]
  private var undeclared: [JobSchedule]
  private var refusals: [(name: String, error: PostgresError)] = []

  init(
    _ database: Database, _ schedules: [JobSchedule], leaseMilliseconds: Int64, _ counts: JobCounts
  ) {
    self.database = database
    self.leaseMilliseconds = leaseMilliseconds
    self.counts = counts
    names = schedules.map(\.name)
    undeclared = schedules
  }

  /// The schedules that the database has refused since the last call, and why.
  func takeRefusals() -> [(name: String, error: PostgresError)] {
    defer { refusals = [] }
    return refusals
  }

  /// Sweeps until nothing more is due; returns whether jobs became ready.
  func sweep() async throws(PostgresError) -> Bool {
    try await declare()
    var hasReadyJobs = false
    while true {
      let part = try await sweepSome()
      hasReadyJobs = hasReadyJobs || part.isReady
      if !part.hasMore { break }
    }
    try await counts.store(in: database)
    return hasReadyJobs
  }

  /// Sweeps as many jobs as one transaction may change.
  private func sweepSome() async throws(PostgresError) -> (isReady: Bool, hasMore: Bool) {
    var batch = WriteBatch()
    batch.add(JobStatements.lazyCommit)
    if !names.isEmpty { batch.add(JobStatements.moveBack(names)) }
    let fired = names.isEmpty ? nil : batch.adding(JobStatements.fire(names))
    batch.add(JobStatements.shortenLeases(toMilliseconds: leaseMilliseconds))
    let ended = batch.adding(JobStatements.endLeases(limit: JobLimits.sweptJobs))
    let due = batch.adding(JobStatements.makeDueReady(limit: JobLimits.sweptJobs))
    let committed = try await database.commit(batch)
    let firedCount = try fired.map { place throws(PostgresError) in try committed.rows(place).count } ?? 0
    let endedJobs = try committed.rows(ended)
    let dueCount = try committed.rows(due).count
    for job in endedJobs { noteEnd(of: job) }
    return (
      firedCount + dueCount > 0 || endedJobs.contains { !$0.isDead },
      max(endedJobs.count, dueCount) >= Int(JobLimits.sweptJobs)
    )
  }

  private func noteEnd(of job: JobStatements.Ended) {
    counts.add(to: job.kind) { count in
      count.failures += 1
      if job.isDead { count.deaths += 1 }
    }
  }

  /// Stores the schedules of this program. Refused ones, such as with an unknown zone, are not tried again.
  private func declare() async throws(PostgresError) {
    while let schedule = undeclared.last {
      do throws(PostgresError) {
        try await database.commit(JobStatements.declare(schedule))
      } catch {
        guard case .server = error else { throw error }
        refusals.append((schedule.name, error))
      }
      undeclared.removeLast()
    }
  }
}
