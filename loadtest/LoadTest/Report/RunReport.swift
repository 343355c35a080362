package import Foundation

/// The result of a run: written as JSON, compared and drawn.
package struct RunReport: Codable, Sendable {
  /// What was done.
  package var scenario: Scenario
  /// The server's address.
  package var server: String
  /// When it began, as in RFC 3339.
  package var startTime: String
  /// How long calls were made, in seconds.
  package var seconds: Double
  /// How many generator processes there were.
  package var generators: Int
  /// What was measured of each operation.
  package var operations: [Operation: OperationFigures]
  /// What happened in each second.
  package var timeline: [SecondFigures]
  /// What was checked besides the status.
  package var checks: Checks
  /// Calls that were due and not made, because the generator had too many under way.
  package var overruns: Int

  package init(scenario: Scenario, server: String, startTime: String, generators: Int = 1) {
    self.scenario = scenario
    self.server = server
    self.startTime = startTime
    self.generators = generators
    seconds = 0
    operations = [:]
    timeline = []
    checks = Checks()
    overruns = 0
  }

  /// All operations together.
  package var total: OperationFigures {
    var total = OperationFigures()
    for figures in operations.values { total.merge(figures) }
    return total
  }

  /// Successful calls a second.
  package var rate: Double {
    let total = total
    return seconds > 0 ? Double(total.count - total.errorCount) / seconds : 0
  }

  /// Whether every answer was right, every change was accounted for, and every call was made.
  package var isTrustworthy: Bool { checks.wrongCount == 0 && checks.unresolved == 0 && overruns == 0 }

  /// What one call cost each process in CPU time, in microseconds; nil if the server is not local.
  package var cpuPerCall: (server: Double, database: Double, generator: Double)? {
    let usages = timeline.compactMap(\.usage)
    let count = Double(total.count)
    guard !usages.isEmpty, count > 0 else { return nil }
    func sum(_ part: (SecondFigures.Usage) -> Int) -> Double {
      Double(usages.reduce(0) { $0 + part($1) }) / count
    }
    return (sum(\.serverCPU), sum(\.databaseCPU), sum(\.generatorCPU))
  }

  /// Adds what another generator of the same run has measured.
  package mutating func merge(_ other: RunReport) {
    generators += other.generators
    seconds = max(seconds, other.seconds)
    operations.merge(other.operations) { mine, theirs in
      var both = mine
      both.merge(theirs)
      return both
    }
    for (index, second) in other.timeline.enumerated() {
      if index < timeline.count { timeline[index].merge(second) } else { timeline.append(second) }
    }
    checks.merge(other.checks)
    overruns += other.overruns
  }

  /// The report as JSON.
  package func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return try encoder.encode(self)
  }

  /// Reads a report.
  package init(json: Data) throws { self = try JSONDecoder().decode(RunReport.self, from: json) }
}
