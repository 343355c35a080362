import ComputePool
import EventLoop
import Glibc
import GoogleAPI
import Identifiers
import Jobs
import Locking
import Postgres
import ProcessUsage

/// A server that runs jobs, on a loop of its own.
struct Bench: Sendable {
  private static let kind = JobKind<GoogleProtobuf.Empty>("bench.effect")

  private let cluster: PrivateCluster
  private let loop: EventLoop
  private let database: Database
  private let usage: PostgresUsage
  /// When handlers began, by their job.
  private let starts = Locked<[UUID: MonotonicTime]>([:])

  init(_ cluster: PrivateCluster) throws {
    self.cluster = cluster
    loop = try EventLoop(name: "jobs")
    try loop.start()
    database = Database(DatabaseConfiguration(cluster.connection()), loops: [loop])
    usage = PostgresUsage(postmaster: cluster.processIdentifier ?? 0)
  }

  func end() async {
    await database.close()
    loop.stop()
    loop.join()
  }

  private func runner() -> JobRunner {
    var registry = JobRegistry()
    registry.add(Self.kind) { _, context in
      starts.withLock { $0[context.id] = .now }
      var batch = WriteBatch()
      batch.add(
        Statement<Void>(
          "INSERT INTO effect (job_id, attempt) VALUES ($1, $2)", context.id, Int32(context.attempt)))
      return batch
    }
    return JobRunner(database, registry, computePool: ComputePool(threads: 1), on: loop)
  }

  private static var ownMicroseconds: UInt64 { ProcessUsage(getpid())?.cpuMicroseconds ?? 0 }

  /// Runs jobs that are there before the server is.
  func throughput(jobs: Int, organisations: Int) async throws -> Throughput {
    try await database.waitUntilReady()
    try cluster.administer(
      """
      INSERT INTO job (organisation_id, id, kind, payload, state, run_time, max_attempts, create_time)
      SELECT lpad((1 + n % \(organisations))::text, 32, '0')::uuid, gen_random_uuid(), '\(Self.kind.name)', '', 2, now(),
        20, now()
      FROM generate_series(1, \(jobs)) AS n
      """)
    try cluster.administer("ANALYZE job")
    starts.withLock { $0 = [:] }
    let (own, server, start) = (Self.ownMicroseconds, usage.cpuMicroseconds, MonotonicTime.now)
    let runner = runner()
    runner.start()
    while starts.withLock({ $0.count }) < jobs { usleep(1_000) }
    await runner.stop(grace: .seconds(10))
    let seconds = Double(MonotonicTime.now.nanoseconds(since: start)) / 1e9
    return Throughput(
      perSecond: Double(jobs) / seconds, ownMicroseconds: Double(Self.ownMicroseconds - own) / Double(jobs),
      serverMicroseconds: Double(usage.cpuMicroseconds - server) / Double(jobs))
  }

  /// Makes jobs one at a time, and looks how long each takes to begin.
  func latency(jobs: Int) async throws -> String {
    let runner = runner()
    runner.start()
    var microseconds: [Int] = []
    for _ in 0..<jobs {
      let (id, time) = try await loop.submit { () async throws(PostgresError) in
        var batch = WriteBatch()
        let id = batch.enqueue(Self.kind, .init(), for: UUID(high: 1, low: 1))
        try await database.commit(batch)
        return (id, MonotonicTime.now)
      }
      while true {
        if let start = starts.withLock({ $0[id] }) {
          microseconds.append(Int(start.nanoseconds(since: time) / 1_000))
          break
        }
        usleep(100)
      }
    }
    await runner.stop(grace: .seconds(10))
    microseconds.sort()
    func percentile(_ part: Int) -> Int {
      microseconds[min(microseconds.count * part / 1_000, microseconds.count - 1)]
    }
    return "p50 \(percentile(500)) µs, p99 \(percentile(990)) µs, max \(microseconds.last ?? 0) µs"
  }

  /// Watches a server that has nothing to do.
  func idle(seconds: Int) async throws -> String {
    let runner = runner()
    runner.start()
    // The first sweep declares schedules and plans statements.
    sleep(2)
    try cluster.administer("SELECT pg_stat_statements_reset()")
    let (own, server) = (Self.ownMicroseconds, usage.cpuMicroseconds)
    sleep(UInt32(seconds))
    let (ownUsed, serverUsed) = (Self.ownMicroseconds - own, usage.cpuMicroseconds - server)
    let calls = try await database.readFirst(
      Statement("SELECT sum(calls)::bigint FROM pg_stat_statements", as: Int64.self))
    await runner.stop(grace: .seconds(10))
    let minutes = Double(seconds) / 60
    return """
      \(Int(Double(calls ?? 0) / minutes)) statements, \(Int(Double(serverUsed) / 1_000 / minutes)) ms of \
      PostgreSQL's CPU and \(Int(Double(ownUsed) / 1_000 / minutes)) ms of the server's a minute
      """
  }
}

/// How fast jobs ran.
struct Throughput: Sendable {
  let perSecond: Double
  let ownMicroseconds: Double
  let serverMicroseconds: Double

  /// The median of some rounds, as cells of a table.
  static func row(_ samples: [Throughput]) -> String {
    let sorted = samples.sorted { $0.perSecond < $1.perSecond }
    let median = sorted[sorted.count / 2]
    return """
      \(Int(median.perSecond)) (\(Int(sorted[0].perSecond))–\(Int(sorted[sorted.count - 1].perSecond))) \
      | \(Int(median.ownMicroseconds)) | \(Int(median.serverMicroseconds))
      """
  }
}
