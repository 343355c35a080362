import Foundation
import Testing

@testable import LoadTest

/// All that is known of a run.
@Suite struct RunReportTests {
  private func report(latencies: [Int], error: String? = nil) throws -> RunReport {
    var report = RunReport(
      scenario: try SampleRun.scenario("tiny"), server: "localhost:8443", startTime: "2026-11-25T12:00:00Z")
    report.seconds = 2
    var figures = OperationFigures()
    var second = SecondFigures()
    for latency in latencies {
      figures.record(latency: latency, service: latency - 10, delay: 10, error: error)
      second.latency.record(microseconds: latency)
    }
    second.due = latencies.count
    second.ended = latencies.count
    second.inFlight = 1
    report.operations[.balances] = figures
    report.timeline = [second]
    return report
  }

  @Test func generatorsAreMergedIntoOneRun() throws {
    var one = try report(latencies: [100, 200])
    one.timeline[0].usage = .init(serverCPU: 600, serverMemory: 10, databaseCPU: 900, generatorCPU: 300)
    one.checks.balances = 2
    one.overruns = 1
    var other = try report(latencies: [300], error: "UNAVAILABLE")
    other.seconds = 3
    other.timeline[0].usage = .init(serverCPU: 600, serverMemory: 10, databaseCPU: 900, generatorCPU: 330)
    other.timeline.append(SecondFigures())
    other.operations[.echo] = OperationFigures()
    other.checks.balances = 3
    other.checks.recordFault("something")
    one.merge(other)
    #expect(one.generators == 2)
    #expect(one.seconds == 3)
    #expect(Set(one.operations.keys) == [.balances, .echo])
    #expect(one.total.count == 3)
    #expect(one.total.errors == ["UNAVAILABLE": 1])
    #expect(one.timeline.count == 2)
    #expect(one.timeline[0].due == 3)
    #expect(one.timeline[0].inFlight == 2)
    #expect(one.timeline[0].latency.count == 3)
    #expect(one.checks.balances == 5)
    #expect(one.checks.wrong == ["something"])
    #expect(one.overruns == 1)
    // Both look at the same server, and each at itself.
    let cost = try #require(one.cpuPerCall)
    #expect([cost.server, cost.database, cost.generator] == [200, 300, 210])
  }

  @Test func onlyTheFirstDescriptionsOfWhatWasWrongAreKept() throws {
    var one = try report(latencies: [1])
    var other = one
    for index in 0..<15 {
      one.checks.recordFault("one \(index)")
      other.checks.recordFault("other \(index)")
    }
    one.merge(other)
    #expect(one.checks.wrongCount == 30)
    #expect(one.checks.wrong.count == 20)
    #expect(one.checks.undescribed == 10)
  }

  @Test func theRateIsOfCallsThatEndedWell() throws {
    #expect(try report(latencies: [1, 2, 3]).rate == 1.5)
    #expect(try report(latencies: [1, 2, 3], error: "UNAVAILABLE").rate == 0)
    #expect(try SampleRun.empty().rate == 0)
  }

  @Test func aRunIsTrustworthyIfAllCallsWereMadeRightAndAccountedFor() throws {
    let report = try report(latencies: [1])
    #expect(report.isTrustworthy)
    #expect(report.doubts.isEmpty)
    var wrong = report
    wrong.checks.recordFault("something")
    var unresolved = report
    unresolved.checks.unresolved = 1
    var overrun = report
    overrun.overruns = 1
    for doubtful in [wrong, unresolved, overrun] {
      #expect(!doubtful.isTrustworthy)
      #expect(doubtful.doubts.count == 1)
    }
  }

  @Test func jsonKeepsAllOfAReport() throws {
    var report = try SampleRun.report(seconds: 5)
    report.checks.recordFault("something")
    report.overruns = 3
    let read = try RunReport(json: report.json())
    #expect(read.scenario == report.scenario)
    #expect(read.server == report.server)
    #expect(read.startTime == report.startTime)
    #expect(read.seconds == 5)
    #expect(read.generators == 1)
    #expect(read.checks == report.checks)
    #expect(read.overruns == 3)
    #expect(read.operations.keys == report.operations.keys)
    for (operation, figures) in report.operations {
      let other = try #require(read.operations[operation])
      #expect(other.errors == figures.errors)
      for (read, written) in [
        (other.latency, figures.latency), (other.service, figures.service), (other.delay, figures.delay),
      ] {
        #expect(read.count == written.count)
        for percent in [10.0, 50, 90, 99, 100] {
          // Three digits: the longest is known exactly only where it was recorded.
          #expect(abs(read.percentile(percent) - written.percentile(percent)) <= written.maximum / 1_000)
        }
      }
    }
    #expect(read.timeline.map(\.due) == report.timeline.map(\.due))
    #expect(read.timeline.map(\.ended) == report.timeline.map(\.ended))
    #expect(read.timeline.map(\.errors) == report.timeline.map(\.errors))
    #expect(read.timeline.map(\.inFlight) == report.timeline.map(\.inFlight))
    #expect(
      read.timeline.map { $0.latency.percentile(50) } == report.timeline.map { $0.latency.percentile(50) })
    #expect(read.timeline.map(\.usage?.serverMemory) == report.timeline.map(\.usage?.serverMemory))
    #expect(
      read.cpuPerCall.map { [$0.server, $0.database, $0.generator] }
        == report.cpuPerCall.map { [$0.server, $0.database, $0.generator] })
  }

  @Test func readReportsAreMergedAsTheyWere() throws {
    var read = try RunReport(json: SampleRun.report(seconds: 3).json())
    read.merge(try RunReport(json: SampleRun.report(seconds: 4).json()))
    #expect(read.timeline.count == 4)
    #expect(read.total.count == read.timeline.reduce(0) { $0 + $1.latency.count })
  }

  @Test func jsonIsTheSameEachTimeAndNamesOperations() throws {
    let report = try SampleRun.report(seconds: 2)
    #expect(try report.json() == SampleRun.report(seconds: 2).json())
    let object = try #require(JSONSerialization.jsonObject(with: report.json()) as? [String: Any])
    let operations = try #require(object["operations"] as? [String: Any])
    #expect(operations["event_page"] != nil)
    let scenario = try #require(object["scenario"] as? [String: Any])
    #expect((scenario["mix"] as? [String: Int])?["create_expense"] == 700)
  }

  @Test func whatIsNoReportIsRefused() {
    #expect(throws: DecodingError.self) { try RunReport(json: Data("{}".utf8)) }
  }
}
