import EventLoop
import Foundation
import Postgres

/// Compares reads and write batches of the Postgres module with pgbench, on the same server and the same statements,
/// in turns. Prints the median of the rounds.
///
/// `postgres-bench [seconds a measurement] [rounds] [filter]`
@main enum Main {
  static func main() async throws {
    let arguments = CommandLine.arguments
    let seconds = arguments.count > 1 ? Int(arguments[1]) ?? 3 : 3
    let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 3 : 3
    let filter = arguments.count > 3 ? arguments[3] : ""
    try await measure(seconds: seconds, rounds: rounds, filter: filter)
  }

  @concurrent static func measure(seconds: Int, rounds: Int, filter: String) async throws {
    let folder = "/tmp/postgres-bench-\(getpid())"
    let cluster = try PrivateCluster(PrivateClusterConfiguration(folder: folder))
    defer { cluster.destroy() }
    try Migrations([Migration(1, "tables", BenchSchema.sql)]).apply(to: cluster.connection())
    try cluster.administer("VACUUM ANALYZE")

    let loop = try EventLoop(name: "bench")
    try loop.start()
    let candidates = [
      Candidate("read, ours, 64 tasks", .ours(loop, tasks: 64, .read, readers: 1)),
      Candidate("read, ours, 64 tasks, 2 connections", .ours(loop, tasks: 64, .read, readers: 2)),
      Candidate("read, pgbench -c 8", .pgbench(clients: 8, "read")),
      Candidate("read, pgbench -c 64", .pgbench(clients: 64, "read")),
      Candidate("write, ours, 64 tasks, 4 connections", .ours(loop, tasks: 64, .write, writers: 4)),
      Candidate("write, ours, 64 tasks, 8 connections", .ours(loop, tasks: 64, .write, writers: 8)),
      Candidate(
        "write, ours, 64 tasks, 8 connections, depth 1", .ours(loop, tasks: 64, .write, writers: 8, depth: 1)),
      Candidate("write, ours, 64 tasks, 16 connections", .ours(loop, tasks: 64, .write, writers: 16)),
      Candidate("write, pgbench -c 8, pipelined", .pgbench(clients: 8, "write-pipelined")),
      Candidate("write, pgbench -c 8, one CTE", .pgbench(clients: 8, "write-cte")),
      Candidate("write, pgbench -c 16, pipelined", .pgbench(clients: 16, "write-pipelined")),
    ].filter { filter.isEmpty || $0.name.contains(filter) }

    var samples: [String: [Sample]] = [:]
    for round in 1...rounds {
      for candidate in candidates {
        let sample = try await candidate.run(cluster, seconds: seconds)
        samples[candidate.name, default: []].append(sample)
        FileHandle.standardError.write(
          Data("round \(round): \(candidate.name): \(Int(sample.perSecond))/s\n".utf8))
      }
    }
    print("| what | a second, median (min–max) | client CPU µs each | server CPU µs each |")
    print("|---|---|---|---|")
    for candidate in candidates {
      guard let all = samples[candidate.name]?.sorted(by: { $0.perSecond < $1.perSecond }) else { continue }
      let median = all[all.count / 2]
      let range = "\(Int(all[0].perSecond))–\(Int(all[all.count - 1].perSecond))"
      let cpu = [median.clientMicroseconds, median.serverMicroseconds].map { String(format: "%.1f", $0) }
      print("| \(candidate.name) | \(Int(median.perSecond)) (\(range)) | \(cpu[0]) | \(cpu[1]) |")
    }
    loop.stop()
    loop.join()
  }
}
