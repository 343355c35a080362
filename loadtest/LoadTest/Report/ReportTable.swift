/// A run's figures for a terminal.
package struct ReportTable {
  private let report: RunReport
  private let total: OperationFigures

  /// The figures of a run.
  package init(_ report: RunReport) {
    self.report = report
    total = report.total
  }

  /// Lines of at most 120 columns, except descriptions of faults.
  package var text: String {
    [[heading], operations, errors, checks, usage].filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private var heading: String {
    let rate = "\(Text.rate(report.rate)) calls/s ended well"
    return "\(report.scenario.name) on \(report.server), \(Text.duration(seconds: report.seconds)): \(rate)"
  }

  private var operations: [String] {
    var table = TextTable(leftColumns: 1)
    table.add(
      "operation", "calls", "ok/s", "errors", "p50", "p90", "p99", "p99.9", "max", "p50", "p99", "p99")
    for (operation, figures) in report.calledOperations { add(operation.rawValue, figures, to: &table) }
    add("all", total, to: &table)
    let ends = table.columnEnds
    var groups = ""
    for (title, column) in [("latency, since the call was due", 8), ("service", 10), ("delay", 11)] {
      groups += String(repeating: " ", count: max(1, ends[column] - groups.count - title.count)) + title
    }
    return [groups] + table.lines
  }

  private func add(_ name: String, _ figures: OperationFigures, to table: inout TextTable) {
    func time(_ latencies: Latencies, _ percent: Double) -> String {
      latencies.count == 0 ? "-" : Text.time(microseconds: latencies.percentile(percent))
    }
    let rate = report.seconds > 0 ? Double(figures.count - figures.errorCount) / report.seconds : 0
    table.add(
      name, Text.count(figures.count), Text.rate(rate), Text.count(figures.errorCount),
      time(figures.latency, 50), time(figures.latency, 90), time(figures.latency, 99),
      time(figures.latency, 99.9), time(figures.latency, 100), time(figures.service, 50),
      time(figures.service, 99), time(figures.delay, 99))
  }

  private var errors: [String] {
    guard total.errorCount > 0 else { return ["errors: none"] }
    var table = TextTable(leftColumns: 2, indent: "  ")
    for (operation, figures) in report.calledOperations {
      for (status, count) in figures.errors.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
        let share = Text.percent(Double(count) / Double(max(1, figures.count)))
        table.add(operation.rawValue, status, Text.count(count), "\(share) of its calls")
      }
    }
    return ["errors: \(Text.percent(total.errorFraction)) of all calls"] + table.lines
  }

  private var checks: [String] {
    let checks = report.checks
    var table = TextTable(leftColumns: 0, indent: "  ")
    for (count, _) in checks.performed { table.add(Text.count(count)) }
    var lines = zip(table.lines, checks.performed).map { "\($0) \($1.what)" }
    if lines.isEmpty { lines = ["  nothing was checked but the status of each answer"] }
    lines.append(
      "  \(checks.wrongCount == 0 ? "nothing was wrong" : "\(Text.count(checks.wrongCount)) wrong:")")
    lines += checks.wrong.map { "    \($0)" }
    if checks.undescribed > 0 { lines.append("    and \(Text.count(checks.undescribed)) more") }
    lines.append("  unresolved changes: \(Text.count(checks.unresolved))")
    lines.append("  calls not made, because too many were under way: \(Text.count(report.overruns))")
    return ["checks"] + lines
  }

  private var usage: [String] {
    var lines: [String] = []
    let costs = report.cpuCosts.map { "\($0.process) \(Text.digits($0.microseconds)) us" }
    if !costs.isEmpty { lines.append("CPU per call: " + costs.joined(separator: ", ")) }
    if let memory = report.serverMemory {
      let (start, peak, end) =
        (
          Text.memory(kibibytes: memory.start), Text.memory(kibibytes: memory.peak),
          Text.memory(kibibytes: memory.end)
        )
      lines.append("server memory: \(start) at the start, \(peak) at most, \(end) at the end")
    }
    return lines
  }
}
