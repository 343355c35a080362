import Testing

@testable import LoadTest

/// What has changed between two runs.
@Suite struct ComparisonTests {
  private func lines(_ before: RunReport, _ after: RunReport) -> [String] {
    Comparison(before, after).text.split(separator: "\n").map(String.init)
  }

  private func mark(_ kind: ComparedFigure.Kind, _ before: Double?, _ after: Double?) -> String {
    ComparedFigure("", kind, before, after).mark(Comparison.Threshold())
  }

  @Test func aRunHasNotChangedFromItself() throws {
    let report = try SampleRun.report(seconds: 3)
    let lines = lines(report, report)
    #expect(lines.last == "Nothing changed by more than 5 %, and of latencies also by more than 50 us.")
    #expect(!lines.contains { $0.hasSuffix("better") || $0.hasSuffix("worse") || $0.contains("differ") })
  }

  @Test func changesAreMarked() throws {
    let lines = lines(try SampleRun.report(seconds: 3), try SampleRun.report(seconds: 3, slowdown: 1.5))
    let all = try #require(lines.firstIndex { $0.hasPrefix("all ") })
    #expect(lines[all].contains(" rate "))
    #expect(lines[all].hasSuffix("0 %"))
    let p50 = lines[all + 2]
    #expect(p50.contains("p50"))
    #expect(p50.hasSuffix("%  worse"))
    #expect(p50.contains(" +4"))
    #expect(lines.last?.hasPrefix("Marked: ") == true)
  }

  @Test func eachOperationAndAllHaveTheirFigures() throws {
    let lines = lines(try SampleRun.report(seconds: 10), try SampleRun.report(seconds: 10))
    let names = lines.drop { !$0.hasPrefix("operation") }.dropFirst().dropLast()
    #expect(names.count == 7 * 5 + 5 + 2)
    #expect(names.suffix(2).map { $0.contains("CPU of ") } == [true, true])
  }

  @Test func lessLatencyAndMoreRateAreBetter() {
    #expect(mark(.latency, 2_000, 1_000) == "better")
    #expect(mark(.latency, 1_000, 2_000) == "worse")
    #expect(mark(.rate, 1_000, 2_000) == "better")
    #expect(mark(.rate, 2_000, 1_000) == "worse")
    #expect(mark(.errors, 0, 0.001) == "worse")
    #expect(mark(.errors, 0.001, 0) == "better")
    #expect(mark(.cpu, 120, 100) == "better")
  }

  @Test func whatIsWithinTheThresholdIsNotMarked() {
    #expect(mark(.rate, 1_000, 1_050) == "")
    #expect(mark(.rate, 1_000, 1_051) == "better")
    // A latency must differ by more than 50 us as well.
    #expect(mark(.latency, 100, 150) == "")
    #expect(mark(.latency, 100, 151) == "worse")
    #expect(mark(.latency, 10_000, 10_400) == "")
    #expect(mark(.errors, 0, 0) == "")
  }

  @Test func changesAreInPercentOfTheRunBefore() {
    #expect(ComparedFigure("", .rate, 200, 250).changeText == "+25.0 %")
    #expect(ComparedFigure("", .rate, 200, 150).changeText == "-25.0 %")
    #expect(ComparedFigure("", .rate, 200, 3_000).changeText == "+1 400.0 %")
    #expect(ComparedFigure("", .rate, 20_000, 20_001).changeText == "0.0 %")
    #expect(ComparedFigure("", .errors, 0, 0.1).changeText == "from 0")
    #expect(ComparedFigure("", .errors, 0, 0).changeText == "0 %")
    #expect(ComparedFigure("", .rate, nil, 1).changeText == "")
  }

  @Test func anOperationOfOneRunOnlyIsShown() throws {
    let before = try SampleRun.report(seconds: 3)
    var after = before
    after.operations[.echo] = try SampleRun.ofOneSecond().operations[.echo]
    let lines = lines(before, after)
    let echo = try #require(lines.firstIndex { $0.hasPrefix("echo ") })
    #expect(lines[echo + 2].hasSuffix("only in one run"))
  }

  @Test func scenariosThatDifferAreNamed() throws {
    let before = try SampleRun.report(seconds: 3)
    var after = before
    after.scenario.load = .closed(callers: 64, thinkMilliseconds: 20, seconds: 60)
    after.scenario.connections = 1
    let text = Comparison(before, after).text
    #expect(
      text.contains(
        """
        The scenarios differ, and so may what was measured:
          load
            A: on a schedule, as Poisson arrivals: 400/s for 1 min, then 600/s for 1 min
            B: 64 callers call again after 20.0 ms each time for 1 min
          connections
            A: 8
            B: 1
        """))
  }

  @Test func anUntrustworthyRunIsNamed() throws {
    let before = try SampleRun.report(seconds: 3)
    var after = before
    after.checks.recordFault("something")
    #expect(Comparison(before, after).text.contains("B cannot be trusted: 1 answer was wrong"))
  }

  @Test func emptyRunsAreCompared() throws {
    #expect(lines(try SampleRun.empty(), try SampleRun.empty()).contains { $0.hasPrefix("all ") })
  }
}
