import EventLoop
import Glibc
import Postgres
import PostgresTestSupport
import RPCTestSupport
import Schema
import Testing

/// Jobs on servers and a PostgreSQL that are killed.
@Suite("Jobs survive crashes", .timeLimit(.minutes(15)))
struct JobCrashTests {
  /// How many jobs there are.
  static let jobCount: Int64 = 10_000
  /// How often one of the servers or PostgreSQL is killed.
  static let killCount: Int64 = 12
  /// How much of the work is done between two kills.
  static let jobsBetweenKills = jobCount / (killCount + 1)
  static let leaseMilliseconds = 1_000

  @Test func everyJobHasItsEffectExactlyOnceThoughServersAndPostgreSQLAreKilled() async throws {
    let data = try TestFolder()
    var cluster: PrivateCluster? = try await start(data)
    try await prepare(try #require(cluster))
    let connection = try #require(cluster).connection()
    let probe = try Probe(connection)
    try await interruptJob(probe, connection)
    var workers = [try launch(connection), try launch(connection)]
    for number in 1...Self.killCount {
      try await waitForEffects(number * Self.jobsBetweenKills, probe)
      // Whichever it is, it is killed in the middle of its work: jobs are waited for, not moments.
      try await probe.wait(until: "EXISTS (SELECT FROM job WHERE state = 3) OR NOT EXISTS (SELECT FROM job)")
      if let index = [0, 1, nil].randomElement() ?? nil {
        await workers[index].signal(SIGKILL)
        _ = try await workers[index].finish()
        workers[index] = try launch(connection)
      } else {
        kill(try #require(cluster?.processIdentifier), SIGKILL)
        cluster = nil
        cluster = try await start(data)
      }
    }
    try await probe.wait(until: "(SELECT count(*) FROM job) = 0")
    #expect(try await probe.number("SELECT count(*) FROM effect") == Self.jobCount)
    #expect(try await probe.number("SELECT count(DISTINCT job_id) FROM effect") == Self.jobCount)
    #expect(
      try await probe.number("SELECT count(*) FROM effect WHERE attempt > 1") ?? 0 > 0, "none was interrupted"
    )
    for worker in workers {
      await worker.signal(SIGTERM)
      #expect(try await worker.finish().code == 0)
    }
    try await probe.end()
    cluster?.destroy()
  }

  /// Kills a server while a job cannot end, so that at least one has another attempt, however fast the others are.
  private func interruptJob(_ probe: Probe, _ connection: String) async throws {
    let worker = try launch(connection)
    try await probe.wait(until: "EXISTS (SELECT FROM job WHERE state = 3)")
    await worker.signal(SIGKILL)
    _ = try await worker.finish()
    // By then PostgreSQL has noticed that its client is gone, and rolled back.
    try await probe.wait(until: "EXISTS (SELECT FROM job WHERE state = 3 AND lease_expire_time < now())")
    #expect(try await probe.number("SELECT count(*) FROM effect") == 0)
    try await probe.openGate()
  }

  private func waitForEffects(_ count: Int64, _ probe: Probe) async throws {
    try await probe.wait(until: "(SELECT count(*) FROM effect) >= \(count)")
  }

  private func launch(_ connection: String) throws -> ChildProcess {
    try ChildProcess([
      BuiltPrograms.path("job-worker"), "--database", connection, "--lease", "\(Self.leaseMilliseconds)",
    ])
  }

  private func start(_ data: TestFolder) async throws -> PrivateCluster {
    var configuration = PrivateClusterConfiguration(folder: data.path)
    configuration.settings = [
      "shared_buffers": "32MB", "max_connections": "60", "client_connection_check_interval": "50",
    ]
    let fixed = configuration
    return try await blocking { try PrivateCluster(fixed) }
  }

  private func prepare(_ cluster: PrivateCluster) async throws {
    try await blocking {
      try Schema.migrations.apply(to: cluster.connection())
      try cluster.administer(
        """
        CREATE TABLE effect (job_id uuid NOT NULL, attempt integer NOT NULL);
        -- While it is closed, no job ends.
        CREATE TABLE gate (is_open boolean NOT NULL);
        INSERT INTO gate VALUES (false);
        CREATE FUNCTION wait_at_gate() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          WHILE NOT (SELECT is_open FROM gate) LOOP PERFORM pg_sleep(0.01); END LOOP;
          RETURN NEW;
        END $$;
        CREATE TRIGGER gate BEFORE INSERT ON effect FOR EACH ROW EXECUTE FUNCTION wait_at_gate();
        INSERT INTO job (organisation_id, id, kind, payload, state, run_time, max_attempts, create_time)
        SELECT lpad((1 + n % 7)::text, 32, '0')::uuid, gen_random_uuid(), 'test.effect', '', 2, now(), 1000, now()
        FROM generate_series(1, \(Self.jobCount)) AS n
        """)
    }
  }
}

/// Asks a database that may be away.
private final class Probe: Sendable {
  private let loop: EventLoop
  private let database: Database

  init(_ connection: String) throws {
    loop = try EventLoop(name: "probe")
    try loop.start()
    var configuration = DatabaseConfiguration.quiet(connection)
    (configuration.readConnections, configuration.writeConnections) = (1, 1)
    configuration.limits.longestBackoffMilliseconds = 100
    database = Database(configuration, loops: [loop])
  }

  /// Asks until a condition holds, as often as the database can take it; the test's time limit ends it otherwise.
  func wait(until condition: String) async throws {
    let statement = Statement(
      SQL(dynamic: "SELECT (\(condition))::int FROM pg_sleep(0.02)"), as: Int32.self)
    while (try? await database.readFirst(statement)) != 1 {}
  }

  /// A number that SQL gives.
  func number(_ sql: String) async throws -> Int64? {
    try await database.readFirst(Statement(SQL(dynamic: sql), as: Int64.self))
  }

  /// Lets jobs end.
  func openGate() async throws {
    var batch = WriteBatch()
    batch.add(Statement<Void>("UPDATE gate SET is_open = true"))
    try await database.commit(batch)
  }

  func end() async throws {
    await database.close()
    loop.stop()
    let loop = loop
    try await blocking { loop.join() }
  }
}
