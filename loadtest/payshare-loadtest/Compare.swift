import ArgumentParser
import Foundation
import LoadTest

/// Shows what has changed between two runs.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Shows what has changed between two runs.")

  @Argument(help: "The figures of the run before, as `run --json` has written them.")
  var before: String

  @Argument(help: "The figures of the run after.")
  var after: String

  func run() throws {
    print(Comparison(try read(before), try read(after)).text)
  }

  private func read(_ path: String) throws -> RunReport {
    do {
      return try RunReport(json: Data(contentsOf: URL(filePath: path)))
    } catch {
      throw ValidationError("\(path) holds no figures of a run: \(error)")
    }
  }
}
