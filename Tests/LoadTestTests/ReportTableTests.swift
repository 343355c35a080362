import Testing

@testable import LoadTest

/// A run's figures for a terminal.
@Suite struct ReportTableTests {
  private func lines(_ report: RunReport) -> [String] {
    ReportTable(report).text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Many calls, with the longest texts that a figure has.
  private func wide() throws -> RunReport {
    var report = try SampleRun.report(seconds: 2)
    report.seconds = 600
    for operation in Operation.allCases {
      var figures = OperationFigures()
      for latency in [12_500, 125_000, 999_000] {
        figures.record(latency: latency, service: latency, delay: 12_500, error: "DEADLINE_EXCEEDED")
      }
      for _ in 0..<21 { figures.merge(figures) }
      report.operations[operation] = figures
    }
    return report
  }

  @Test func columnsAreAligned() throws {
    let lines = lines(try SampleRun.report())
    let head = try #require(lines.firstIndex { $0.hasPrefix("operation") })
    let table = lines[head...].prefix { !$0.isEmpty }
    #expect(table.count == 1 + 7 + 1)
    #expect(Set(table.map(\.count)).count == 1)
    #expect(lines[head - 1].count == lines[head].count)
    #expect(lines[head + 8].hasPrefix("all "))
  }

  @Test func linesFitATerminal() throws {
    for report in [try SampleRun.report(), try wide(), try SampleRun.empty(), try SampleRun.ofOneSecond()] {
      for line in lines(report) { #expect(line.count <= 120, "\(line)") }
    }
  }

  @Test func aLineHasTheFiguresOfItsOperation() throws {
    let line = try #require(
      lines(try SampleRun.ofOneSecond()).first { $0.hasPrefix("echo ") && $0.contains("us") })
    let cells = line.split(separator: " ").joined(separator: " ")
    let latencies = Array(repeating: "1.25 ms", count: 5).joined(separator: " ")
    #expect(cells == "echo 1 1.00 0 \(latencies) 1.20 ms 1.20 ms 50 us")
  }

  @Test func errorsAreListedByOperationAndStatus() throws {
    var report = try SampleRun.ofOneSecond()
    #expect(lines(report).contains("errors: none"))
    for error in ["UNAVAILABLE", "DEADLINE_EXCEEDED", "UNAVAILABLE"] {
      report.operations[.echo]?.record(latency: 1, service: 1, delay: 0, error: error)
    }
    let text = ReportTable(report).text
    #expect(
      text.contains(
        """
        errors: 75.0 % of all calls
          echo  UNAVAILABLE        2  50.0 % of its calls
          echo  DEADLINE_EXCEEDED  1  25.0 % of its calls
        """))
  }

  @Test func checksAreDescribed() throws {
    var report = try SampleRun.ofOneSecond()
    #expect(ReportTable(report).text.contains("nothing was checked but the status"))
    report.checks.balances = 1_200
    report.checks.replays = 7
    report.checks.unresolved = 2
    report.overruns = 5
    for index in 0..<22 { report.checks.recordFault("event \(index) is wrong") }
    let text = ReportTable(report).text
    #expect(
      text.contains(
        """
        checks
          1 200 balances, which must sum to zero
              7 requests sent again, which must be answered alike
          22 wrong:
            event 0 is wrong
        """))
    #expect(
      text.contains(
        """
            event 19 is wrong
            and 2 more
          unresolved changes: 2
          calls not made, because too many were under way: 5
        """))
  }

  @Test func resourceUsageIsShownWhereKnown() throws {
    var report = try SampleRun.ofOneSecond()
    #expect(!ReportTable(report).text.contains("CPU"))
    report.timeline[0].usage = .init(serverCPU: 120, serverMemory: 51_200, databaseCPU: 340, generatorCPU: 80)
    #expect(
      ReportTable(report).text.hasSuffix(
        """
        CPU per call: server 120 us, PostgreSQL 340 us, generator 80.0 us
        server memory: 50.0 MiB at the start, 50.0 MiB at most, 50.0 MiB at the end
        """))
    report.timeline[0].usage?.databaseCPU = 0
    #expect(!ReportTable(report).text.contains("PostgreSQL"))
  }

  @Test func anEmptyRunHasATable() throws {
    let lines = lines(try SampleRun.empty())
    #expect(lines.contains { $0.hasPrefix("all ") && $0.contains("-") })
  }
}
