import ArgumentParser
import LoadTest

/// Lists the scenarios that come with the generator, or prints one as a file to begin with.
struct Scenarios: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the scenarios that come with the generator, or prints one, to be changed.")

  @Argument(help: "The scenario to print.")
  var name: String?

  func run() throws {
    if let name {
      guard let text = BuiltInScenarios.text(name) else {
        throw ValidationError("There is no scenario '\(name)'.")
      }
      return print(text)
    }
    for name in BuiltInScenarios.names {
      guard let text = BuiltInScenarios.text(name) else { continue }
      let scenario = try Scenario(yaml: text, source: name)
      print("\(name.padded(to: 16))\(scenario.description)")
    }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
