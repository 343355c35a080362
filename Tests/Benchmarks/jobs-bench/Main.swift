import ArgumentParser
import Postgres
import Schema

/// Measures jobs on a PostgreSQL of its own: how many a second, what each costs PostgreSQL, how soon one begins after
/// the commit that makes it, and what servers cost that have nothing to do.
@main
struct JobsBench: AsyncParsableCommand {
  @Option(help: "How many jobs there are in a round.") var jobs = 20_000
  @Option(help: "How many rounds; the median is told.") var rounds = 3
  @Option(help: "How many jobs are made one at a time, for their latency.") var latencies = 2_000
  @Option(help: "How long the idle server is watched, in seconds.") var idleSeconds = 60
  @Option(help: "The folder of the PostgreSQL, which is made and removed.") var folder: String

  mutating func run() async throws {
    let options = self
    try await options.measure()
  }

  @concurrent private func measure() async throws {
    var configuration = PrivateClusterConfiguration(folder: folder)
    configuration.settings = ["shared_preload_libraries": "pg_stat_statements"]
    let cluster = try PrivateCluster(configuration)
    defer { cluster.destroy() }
    try Schema.migrations.apply(to: cluster.connection())
    try cluster.administer(
      "CREATE TABLE effect (job_id uuid NOT NULL, attempt integer NOT NULL); CREATE EXTENSION pg_stat_statements"
    )
    let bench = try Bench(cluster)

    print("| jobs | a second, median (min–max) | server CPU µs each | PostgreSQL CPU µs each |")
    print("|---|---|---|---|")
    for (name, organisations) in [("of one organisation", 1), ("of 1 000 organisations", 1_000)] {
      var samples: [Throughput] = []
      for _ in 0..<rounds {
        samples.append(try await bench.throughput(jobs: jobs, organisations: organisations))
      }
      print("| \(name) | \(Throughput.row(samples)) |")
    }
    let latency = try await bench.latency(jobs: latencies)
    print("\nFrom the commit to the start of the handler, one at a time: \(latency)")
    print("With nothing to do: \(try await bench.idle(seconds: idleSeconds))")
    await bench.end()
  }
}
