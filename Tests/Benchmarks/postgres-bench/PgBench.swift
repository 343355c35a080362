import Foundation
import Postgres
import ProcessUsage

/// Runs pgbench with one of the scripts.
struct PgBench {
  let clients: Int
  let script: String

  func run(_ cluster: PrivateCluster, _ server: PostgresUsage, seconds: Int) throws -> Sample {
    let file = NSTemporaryDirectory() + "/postgres-bench-\(script).sql"
    try (BenchSchema.scripts[script] ?? "").write(toFile: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "pgbench", "-n", "-M", "prepared", "-c", "\(clients)", "-j", "2", "-T", "\(seconds)", "-f", file,
      cluster.connection(),
    ]
    var environment = ProcessInfo.processInfo.environment
    environment["PATH", default: ""] += ":/usr/lib/postgresql/15/bin:/usr/lib/postgresql/16/bin"
    process.environment = environment
    let output = Pipe()
    process.standardOutput = output
    let (client, serverBefore) = (CPUTime.children, server.cpuMicroseconds)
    // Threads of the concurrency pool block all signals, and children inherit that: pgbench needs its alarm.
    var none = sigset_t()
    var before = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    try process.run()
    pthread_sigmask(SIG_SETMASK, &before, nil)
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    func number(after label: String) -> Double {
      guard let range = text.range(of: label) else { return 0 }
      return Double(text[range.upperBound...].prefix { $0.isNumber || $0 == "." }) ?? 0
    }
    let count = max(number(after: "number of transactions actually processed: "), 1)
    return Sample(
      perSecond: number(after: "tps = "), clientMicroseconds: (CPUTime.children - client) / count,
      serverMicroseconds: (Double(server.cpuMicroseconds - serverBefore)) / count)
  }
}
