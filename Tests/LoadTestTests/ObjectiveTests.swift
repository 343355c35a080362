import Foundation
import Testing

@testable import LoadTest

/// What a run must reach.
@Suite struct ObjectiveTests {
  /// Nine calls of 1 ms to 9 ms and one of 100 ms that failed, in two seconds.
  private func report() throws -> RunReport {
    var report = RunReport(
      scenario: try SampleRun.scenario("echo"), server: "localhost:8443", startTime: "2026-11-25T12:00:00Z")
    report.seconds = 2
    var figures = OperationFigures()
    for latency in 1...9 { figures.record(latency: latency * 1_000, service: 0, delay: 0, error: nil) }
    report.operations[.balances] = figures
    var slow = OperationFigures()
    slow.record(latency: 100_000, service: 0, delay: 0, error: "UNAVAILABLE")
    report.operations[.createExpense] = slow
    return report
  }

  private func misses(_ text: String) throws -> [String] { try Objective(text).misses(of: report()) }

  @Test(arguments: [
    ("p50<850us", 850), ("p50<25ms", 25_000), ("p50<1.5s", 1_500_000), ("max<2s", 2_000_000),
    ("mean<3ms", 3_000),
    ("errors<0.01%", 0.0001), ("errors<0.5", 0.5), ("rate>390/s", 390), ("rate>390", 390), ("p50<0us", 0),
  ])
  func limitsHaveTheUnitOfTheirMetric(_ text: String, _ limit: Double) throws {
    let condition = try #require(Objective(text).conditions.first)
    #expect(abs(condition.limit - limit) < 1e-9)
    #expect(condition.isBelow == text.contains("<"))
    #expect(condition.operation == nil)
  }

  @Test func metricsAreReadByName() throws {
    let objective = try Objective("p99.9<1s,max<1s,mean<1s,errors<1%,rate>1/s")
    #expect(objective.conditions.map(\.metric) == [.percentile(99.9), .maximum, .mean, .errors, .rate])
  }

  @Test func aConditionMayBeForOneOperation() throws {
    let objective = try Objective("create_expense.p99.9<5ms, balances.errors<1%")
    #expect(objective.conditions.map(\.operation) == [.createExpense, .balances])
    #expect(objective.conditions.map(\.metric) == [.percentile(99.9), .errors])
  }

  @Test func aServerThatRefusesEveryCallMeetsNoLatency() throws {
    var report = try report()
    var refused = OperationFigures()
    refused.record(latency: 100, service: 0, delay: 0, error: "RESOURCE_EXHAUSTED")
    #expect(refused.count == 1)
    #expect(refused.errorCount == 1)
    #expect(refused.latency.count == 0)
    report.operations = [.balances: refused]
    for text in ["p99<1s", "max<1s", "balances.mean<1s"] {
      #expect(try Objective(text).misses(of: report).first?.contains("refused") == true)
    }
    #expect(try Objective("create_expense.p99<1s").misses(of: report).isEmpty)
  }

  @Test func aReportOfBeforeThereWereRefusalsIsReadWithNone() throws {
    var figures = OperationFigures()
    figures.record(latency: 100, service: 1, delay: 2, error: nil)
    var json = try #require(
      JSONSerialization.jsonObject(with: JSONEncoder().encode(figures)) as? [String: Any])
    json["refusals"] = nil
    let read = try JSONDecoder().decode(
      OperationFigures.self, from: JSONSerialization.data(withJSONObject: json))
    #expect(read.count == 1)
    #expect(read.refusals.count == 0)
  }

  @Test func blanksAreOfNoConsequence() throws {
    #expect(try Objective(" p99 < 25 ms , rate > 1/s ").description == "p99<25ms,rate>1/s")
  }

  @Test(arguments: [
    "", ",", "p99", "p99<", "p99<25", "p99<25m", "p99<-1ms", "p99<ms", "p99<25%", "p99<nanms", "p0<1ms",
    "p100<1ms",
    "p<1ms", "px<1ms", "<1ms", "speed<1ms", "errors<1ms", "rate>1ms", "nothing.p99<1ms", "p99<1ms,",
    "p99=1ms",
  ])
  func malformedObjectivesAreRefused(_ text: String) {
    #expect(throws: Objective.Malformed.self) { try Objective(text) }
  }

  @Test func aRefusalSaysWhatIsWrong() {
    #expect { try Objective("p99<1ms,speed<1ms") } throws: {
      "\($0)".contains("'speed<1ms'") && "\($0)".contains("p99<25ms,")
    }
  }

  @Test func conditionsThatAreMetAreNoMisses() throws {
    #expect(
      try misses("p50<6ms,max<101ms,errors<11%,rate>4/s,balances.max<10ms,balances.errors<0.1%").isEmpty)
  }

  @Test func missesSayWhatWasReached() throws {
    #expect(try misses("p50<2ms,max<1ms") == ["p50<2ms: was 5.00 ms", "max<1ms: was 100 ms"])
    #expect(try misses("errors<1%,rate>390/s") == ["errors<1%: was 10.0 %", "rate>390/s: was 4/s"])
    #expect(try misses("create_expense.errors<1%") == ["create_expense.errors<1%: was 100 %"])
  }

  @Test func aLimitThatIsJustReachedIsMissed() throws {
    #expect(try misses("balances.p50<5ms").count == 1)
  }

  @Test func anOperationThatWasNotCalledHasNoErrorsAndNoRate() throws {
    #expect(try misses("settlement.errors<1%").isEmpty)
    #expect(try misses("settlement.rate>1/s").count == 1)
  }
}
