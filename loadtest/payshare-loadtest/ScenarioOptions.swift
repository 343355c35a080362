import ArgumentParser
import Foundation
import LoadTest

/// What is done to the server.
struct ScenarioOptions: ParsableArguments {
  @Argument(
    help: "The name of a scenario that comes with the generator (see `scenarios`), or a YAML or JSON file.")
  var scenario = "seed"

  @Option(help: "Another rate than the scenario's, in calls a second, all the time.")
  var rate: Int?

  @Option(help: "This many callers that wait for their answers, instead of the scenario's load.")
  var callers: Int?

  @Option(help: "How long, in seconds, instead of the scenario's time.")
  var seconds: Int?

  func validate() throws {
    if rate != nil, callers != nil {
      throw ValidationError("Give --rate or --callers: a loop is open or closed.")
    }
    for (name, value) in [("rate", rate), ("callers", callers), ("seconds", seconds)] {
      if let value, value < 1 { throw ValidationError("--\(name) must be at least 1.") }
    }
  }

  /// The same as arguments for another process.
  var arguments: [String] {
    let options = [("--rate", rate), ("--callers", callers), ("--seconds", seconds)]
    return options.reduce(into: [scenario]) { arguments, option in
      if let value = option.1 { arguments += [option.0, "\(value)"] }
    }
  }

  /// The scenario, with the options applied.
  func read() throws -> Scenario {
    let source = BuiltInScenarios.names.contains(scenario) ? "scenario \(scenario)" : scenario
    guard
      let text = BuiltInScenarios.text(scenario) ?? (try? String(contentsOfFile: scenario, encoding: .utf8))
    else {
      let names = BuiltInScenarios.names.joined(separator: ", ")
      throw ValidationError("'\(scenario)' is neither a file that can be read nor one of \(names).")
    }
    var result: Scenario
    do {
      result = try Scenario(yaml: text, source: source)
    } catch {
      throw ValidationError("\(error)")
    }
    if let rate {
      result.load = .steady(rate: rate, seconds: seconds ?? result.load.seconds)
    } else if let callers {
      result.load = .closed(callers: callers, thinkMilliseconds: 0, seconds: seconds ?? result.load.seconds)
    } else if let seconds {
      result.load = result.load.lasting(seconds)
    }
    return result
  }
}
