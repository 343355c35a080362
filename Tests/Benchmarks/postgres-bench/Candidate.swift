import EventLoop
import Foundation
import Postgres
import ProcessUsage

/// One thing that is measured.
struct Candidate {
  enum Kind { case read, write }
  enum Program {
    case ours(EventLoop, tasks: Int, Kind, readers: Int = 1, writers: Int = 4, depth: Int = 2)
    case pgbench(clients: Int, String)
  }

  let name: String
  let program: Program

  init(_ name: String, _ program: Program) {
    self.name = name
    self.program = program
  }

  func run(_ cluster: PrivateCluster, seconds: Int) async throws -> Sample {
    let server = PostgresUsage(postmaster: cluster.processIdentifier ?? 0)
    switch program {
    case .pgbench(let clients, let script):
      return try PgBench(clients: clients, script: script).run(cluster, server, seconds: seconds)
    case .ours(let loop, let tasks, let kind, let readers, let writers, let depth):
      var configuration = DatabaseConfiguration(cluster.connection())
      configuration.readConnections = readers
      configuration.writeConnections = writers
      configuration.limits.batchesInFlight = depth
      let database = Database(configuration, loops: [loop])
      try await database.waitUntilReady()
      _ = try await Self.work(database, loop, tasks, kind, seconds: 0.3)
      let (client, serverBefore) = (CPUTime.own, server.cpuMicroseconds)
      let start = MonotonicTime.now
      let count = try await Self.work(database, loop, tasks, kind, seconds: Double(seconds))
      let elapsed = Double(MonotonicTime.now.nanoseconds(since: start)) / 1e9
      let sample = Sample(
        perSecond: Double(count) / elapsed, clientMicroseconds: (CPUTime.own - client) / Double(count),
        serverMicroseconds: (Double(server.cpuMicroseconds - serverBefore)) / Double(count))
      await database.close()
      return sample
    }
  }

  private static func work(
    _ database: Database, _ loop: EventLoop, _ tasks: Int, _ kind: Kind, seconds: Double
  ) async throws -> Int {
    try await loop.submit {
      let end = MonotonicTime.now.advanced(byNanoseconds: UInt64(seconds * 1e9))
      return try await withThrowingTaskGroup(of: Int.self) { group in
        for task in 0..<tasks {
          group.addTask {
            var count = 0
            var random = FastRandom(seed: UInt64(task + 1))
            while loop.now < end {
              switch kind {
              case .read:
                _ = try await database.read(
                  BenchSchema.read(Int64(random.next() % UInt64(BenchSchema.items)) + 1))
              case .write:
                try await database.commit(
                  BenchSchema.write(event: Int64(random.next() % UInt64(BenchSchema.events)) + 1))
              }
              count += 1
            }
            return count
          }
        }
        return try await group.reduce(0, +)
      }
    }
  }
}

/// What a measurement gave.
struct Sample {
  let perSecond: Double
  let clientMicroseconds: Double
  let serverMicroseconds: Double
}

/// xorshift64: a random number costs a nanosecond.
struct FastRandom {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
