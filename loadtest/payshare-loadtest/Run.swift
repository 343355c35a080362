import ArgumentParser
import EventLoop
import Foundation
import LoadTest

/// Carries a scenario out.
struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Carries a scenario out, and prints what was measured.",
    discussion: "The database must hold the scenario's population: see `prepare`.")

  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var target: TargetOptions

  @Option(help: "Generator processes that share the load; their measurements are merged.")
  var processes = 1

  @Option(help: "What must be reached, as in 'p99<25ms,errors<0.01%'; it decides the exit code.")
  var slo: String?

  @Option(help: "A file for the figures as JSON; - is standard output, which then has nothing else.")
  var json: String?

  @Option(help: "A file for a page with plots.")
  var html: String?

  @Option(help: .hidden)
  var share: String?

  func validate() throws {
    _ = try objective()
    guard (1...64).contains(processes) else { throw ValidationError("--processes must be from 1 to 64.") }
  }

  func run() async throws {
    let objective = try objective()
    let report =
      processes > 1
      ? try await Processes.run(processes, scenario, target)
      : try await Self.run(try scenario.read(), target, share: try parsedShare())
    try Output.write(report, objective, json: json, html: html, prints: share == nil)
  }

  /// Carries a scenario out in this process.
  static func run(
    _ scenario: Scenario, _ target: TargetOptions, share: (index: Int, count: Int) = (0, 1)
  ) async throws -> RunReport {
    var scenario = scenario
    scenario.load = scenario.load.share(share.index, of: share.count)
    let group = try EventLoopGroup(count: 1, name: "load")
    defer { group.shutDown() }
    let bar = ProgressBar()
    let isFirst = share.index == 0
    do {
      let generator = try Generator(scenario, target.target(share: share), on: group.loops[0]) {
        if isFirst { LiveLine.tell($0, bar: bar) }
      }
      return try await generator.run()
    } catch {
      Terminal.error("\(target.server): \(error)")
      throw ExitCode.unavailable
    }
  }

  private func objective() throws -> Objective? {
    do {
      return try slo.map { try Objective($0) }
    } catch {
      throw ValidationError("--slo: \(error)")
    }
  }

  private func parsedShare() throws -> (index: Int, count: Int) {
    guard let share else { return (0, 1) }
    let parts = share.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 2, parts[1] > 0, (0..<parts[1]).contains(parts[0]) else {
      throw ValidationError("--share is INDEX/COUNT.")
    }
    return (parts[0], parts[1])
  }
}
