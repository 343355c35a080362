import ArgumentParser
import Foundation
import LoadTest

/// Several generator processes as one.
enum Processes {
  /// Starts processes that share a scenario, and merges their reports.
  static func run(
    _ count: Int, _ scenario: ScenarioOptions, _ target: TargetOptions
  ) async throws -> RunReport {
    let folder = FileManager.default.temporaryDirectory.appending(path: "payshare-loadtest-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var children: [(process: Process, report: URL)] = []
    for index in 0..<count {
      let report = folder.appending(path: "\(index).json")
      let process = Process()
      process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      process.arguments =
        [
          "run", "--share", "\(index)/\(count)", "--json", report.path, "--server", target.server,
          "--certs", target.certs, "--identity", target.identity, "--seed", "\(target.seed)",
        ] + scenario.arguments + (target.serverPid.map { ["--server-pid", "\($0)"] } ?? [])
      try process.run()
      children.append((process, report))
    }
    var whole: RunReport?
    for (process, report) in children {
      process.waitUntilExit()
      guard process.terminationReason == .exit, process.terminationStatus == 0 else {
        for (other, _) in children where other.isRunning { other.terminate() }
        Terminal.error("a generator process ended with \(process.terminationStatus)")
        throw ExitCode.unavailable
      }
      let part = try RunReport(json: Data(contentsOf: report))
      if whole == nil { whole = part } else { whole?.merge(part) }
    }
    guard var whole else { throw ExitCode.unavailable }
    whole.scenario = try scenario.read()
    return whole
  }
}
