import ArgumentParser
import LoadTest

/// Searches for the highest rate that a server sustains.
struct FindMax: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Searches for the highest rate at which a scenario meets an objective.")

  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var target: TargetOptions

  @Option(help: "What must be reached, as in 'p99<25ms,errors<0.01%'.")
  var slo = "p99<25ms,errors<0.01%"

  @Option(help: "The rate to begin with, in calls a second.")
  var start = 500

  @Option(help: "The highest rate to try.")
  var limit = 100_000

  @Option(help: "How long each rate is tried, in seconds.")
  var trial = 10

  @Option(help: "The precision of the answer, in percent.")
  var precision = 5

  func validate() throws {
    if scenario.rate != nil || scenario.callers != nil {
      throw ValidationError("find-max chooses the rate itself: leave --rate and --callers out.")
    }
    guard trial >= 1, start >= 1, limit >= start, (1...50).contains(precision) else {
      throw ValidationError("--trial, --start and --limit must be at least 1, and --precision from 1 to 50.")
    }
  }

  func run() async throws {
    let objective: Objective
    do {
      objective = try Objective(slo)
    } catch {
      throw ValidationError("--slo: \(error)")
    }
    var scenario = try scenario.read()
    var search = MaximumSearch(start: start, limit: limit, precisionPercent: precision)
    while let rate = search.next {
      Terminal.error("\(rate)/s for \(trial) s")
      scenario.load = .steady(rate: rate, seconds: trial)
      let report = try await Run.run(scenario, target)
      if report.checks.wrongCount > 0 {
        try Output.write(report, objective, json: nil, html: nil, prints: true)
      }
      // A generator that cannot keep up is no fault of the server, but the rate was not reached either.
      let misses =
        objective.misses(of: report) + (report.overruns > 0 ? ["\(report.overruns) calls not made"] : [])
      print("\(rate)/s: \(misses.isEmpty ? "met" : misses.joined(separator: ", "))")
      search.tried(rate, met: misses.isEmpty)
    }
    guard search.met > 0 else {
      print("\(objective) is not met at any rate that was tried")
      throw ExitCode.objectiveMissed
    }
    print("\(search.met)/s is the highest rate that meets \(objective)")
  }
}
