import ArgumentParser
import ComputePool
import EventLoop
import Glibc
import GoogleAPI
import Jobs
import Postgres

/// A server that runs jobs and nothing else, for tests that kill it. Each job adds a row to the table `effect`.
@main
struct JobWorker: ParsableCommand {
  @Option(help: "The database, as a libpq connection string.") var database: String
  @Option(help: "How long a lease lasts, in milliseconds.") var lease: Int64 = 60_000
  @Option(help: "The most jobs at a time.") var running = 16

  static var kind: JobKind<GoogleProtobuf.Empty> { JobKind("test.effect", maximumAttempts: 1_000) }

  func run() throws {
    SignalWatch.block([SIGTERM])
    let main = try EventLoop(name: "main")
    let loop = try EventLoop(name: "jobs")
    try loop.start()
    let work = Database(DatabaseConfiguration(database), loops: [loop])
    var configuration = JobRunnerConfiguration()
    configuration.leaseMilliseconds = lease
    configuration.pollMilliseconds = 100
    configuration.sweepMilliseconds = 200
    configuration.maximumRunning = running
    let runner = JobRunner(
      work, Self.registry(), configuration: configuration, computePool: ComputePool(threads: 1), on: loop)
    runner.start()
    main.execute {
      // The loop keeps it.
      _ = try? SignalWatch([SIGTERM], on: main) { _ in
        Task(executorPreference: main) {
          await runner.stop(grace: .seconds(10))
          await work.close()
          main.stop()
        }
      }
    }
    main.run()
  }

  private static func registry() -> JobRegistry {
    var registry = JobRegistry()
    registry.add(kind) { _, context in
      var batch = WriteBatch()
      batch.add(
        Statement<Void>(
          "INSERT INTO effect (job_id, attempt) VALUES ($1, $2)", context.id, Int32(context.attempt)))
      return batch
    }
    return registry
  }
}
