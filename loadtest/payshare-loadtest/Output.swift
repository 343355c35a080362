import ArgumentParser
import Foundation
import LoadTest

/// Where a run's figures go.
enum Output {
  /// Writes the requested outputs, and fails if the run cannot be trusted or missed its objective.
  static func write(
    _ report: RunReport, _ objective: Objective?, json: String?, html: String?, prints: Bool
  ) throws {
    let misses = objective?.misses(of: report) ?? []
    if let json {
      let data = try report.json()
      if json == "-" {
        FileHandle.standardOutput.write(data)
      } else {
        try data.write(to: URL(filePath: json))
      }
    }
    if let html {
      try HTMLPage(report, objective: objective, misses: misses).html
        .write(toFile: html, atomically: true, encoding: .utf8)
    }
    guard prints else { return }
    if json != "-" { print(ReportTable(report).text) }
    for miss in misses { Terminal.error("missed: \(miss)") }
    if !report.isTrustworthy {
      Terminal.error("the run cannot be trusted: see the checks")
      throw ExitCode.untrustworthy
    }
    if !misses.isEmpty { throw ExitCode.objectiveMissed }
  }
}
