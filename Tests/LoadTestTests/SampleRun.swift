import SeededRandom

@testable import LoadTest

/// Runs that were never made, alike each time.
enum SampleRun {
  /// Reads and writes at 400/s, and at 600/s in the second half, with a stall of three seconds in between.
  static func report(seconds: Int = 120, slowdown: Double = 1) throws -> RunReport {
    var scenario = try scenario("seed")
    scenario.load = .open(
      .poisson,
      [.init(from: 400, to: 400, seconds: 60), .init(from: 600, to: 600, seconds: 60)])
    var report = RunReport(
      scenario: scenario, server: "localhost:8443", startTime: "2026-11-25T12:00:00Z")
    report.seconds = Double(seconds)
    var random = SeededGenerator(seed: 1)
    let mix = Mix(scenario.mix)
    for second in 0..<seconds {
      let due = (second < seconds / 2 ? 400 : 600) + Int.random(in: -20...20, using: &random)
      // The calls of a stall wait for its end; those due just after it wait in the queue it has left.
      let wait = (40..<43).contains(second) ? (43 - second) * 1_000_000 : second == 43 ? 180_000 : 0
      report.timeline.append(SecondFigures())
      for _ in 0..<due {
        let operation = mix.sample(using: &random)
        let service = Int(Double(serviceTime(of: operation, using: &random)) * slowdown)
        let delay = Int.random(in: 2...60, using: &random)
        let latency =
          service + delay + (wait > 0 ? Int.random(in: max(1, wait - 999_999)...wait, using: &random) : 0)
        let error: String? =
          wait > 1_500_000 && Int.random(in: 0..<20, using: &random) == 0
          ? "DEADLINE_EXCEEDED" : Int.random(in: 0..<8_000, using: &random) == 0 ? "UNAVAILABLE" : nil
        report.operations[operation, default: OperationFigures()]
          .record(latency: latency, service: latency - delay, delay: delay, error: error)
        report.timeline[second].latency.record(microseconds: latency)
        if error != nil { report.timeline[second].errors += 1 }
      }
      report.timeline[second].due = due
      report.timeline[second].ended =
        wait > 180_000 ? 3 : wait > 0 ? due + 1_200 : due
      report.timeline[second].inFlight =
        wait > 180_000 ? (second - 39) * 400 : Int.random(in: 0...4, using: &random)
      let busy = wait > 180_000 ? 3_000 : due * 110 + Int.random(in: 0...4_000, using: &random)
      report.timeline[second].usage = SecondFigures.Usage(
        serverCPU: busy, serverMemory: 48_000 + second * 90 + (second > 43 ? 14_000 : 0),
        databaseCPU: busy * 3,
        generatorCPU: busy / 2)
    }
    report.checks.balances = 24_800
    report.checks.settlements = 3_540
    report.checks.expenses = 310_000
    report.checks.replays = 81
    report.checks.found = 4_190
    report.checks.totals = 2_870
    return report
  }

  /// One call in one second.
  static func ofOneSecond() throws -> RunReport {
    var report = RunReport(
      scenario: try scenario("echo"), server: "localhost:8443", startTime: "2026-11-25T12:00:00Z")
    report.seconds = 1
    var figures = OperationFigures()
    figures.record(latency: 1_250, service: 1_200, delay: 50, error: nil)
    report.operations[.echo] = figures
    var second = SecondFigures()
    second.due = 1
    second.ended = 1
    second.latency.record(microseconds: 1_250)
    report.timeline = [second]
    return report
  }

  /// No call at all.
  static func empty() throws -> RunReport {
    RunReport(scenario: try scenario("tiny"), server: "localhost:8443", startTime: "2026-11-25T12:00:00Z")
  }

  static func scenario(_ name: String) throws -> Scenario {
    try Scenario(yaml: BuiltInScenarios.text(name) ?? "", source: name)
  }

  /// Mostly fast, now and then slow.
  private static func serviceTime(of operation: Operation, using random: inout SeededGenerator) -> Int {
    let usual =
      switch operation {
      case .eventPage: 1_900.0
      case .expenseList: 1_300.0
      case .balances: 700.0
      case .settlement: 1_100.0
      case .createExpense: 3_400.0
      case .editExpense: 3_900.0
      case .logIn: 38_000.0
      case .account, .accessCheck, .ownGrants, .goal, .approval: 400.0
      case .groupJoin: 5_200.0
      case .goalView, .budgetView, .auditList, .ownApprovals, .approvalList: 1_500.0
      case .budgetRevision: 12_000.0
      case .budgetEntry: 3_000.0
      case .echo, .connect: 200.0
      }
    var time = usual * Double.random(in: 0.7...1.4, using: &random)
    var odds = Double.random(in: 0..<1, using: &random)
    while odds < 0.1 {
      time *= Double.random(in: 1.3...2.4, using: &random)
      odds *= 4
    }
    return Int(time)
  }
}
