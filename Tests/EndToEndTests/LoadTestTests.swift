import Foundation
import LoadTest
import RPCTestSupport
import Testing

/// The load generator against the real server, in a short form: that it works and checks, not how fast anything is.
@Suite("The load generator")
struct LoadTestTests {
  private let data: TestFolder
  private let certificates: TestCertificates
  private let server: ServerProcess
  private let folder: TestFolder

  init() async throws {
    data = try TestFolder()
    folder = try TestFolder()
    certificates = try await TestCertificates.shared()
    server = try await ServerProcess.start(data: data, certificates: certificates.folder)
  }

  private func loadTest(_ arguments: String...) async throws -> (code: Int32, output: String) {
    try await ChildProcess([Programs.loadTest] + arguments).finish()
  }

  private func prepare(_ scenario: String = "tiny") async throws {
    let (code, output) = try await loadTest("prepare", scenario, "--data", data.path)
    #expect(code == 0, "\(output)")
  }

  private func run(_ arguments: String...) async throws -> (code: Int32, output: String) {
    try await ChildProcess(
      [Programs.loadTest, "run"] + arguments + [
        "--server", server.address, "--certs", certificates.folder, "--identity", "service",
      ]
    ).finish()
  }

  private func report(_ name: String) throws -> RunReport {
    try RunReport(json: Data(contentsOf: URL(filePath: "\(folder.path)/\(name)")))
  }

  /// The calls that failed, by status, but for those that a busy server refuses: how much it can do decides no test.
  private func failures(_ report: RunReport) -> [String: Int] {
    report.total.errors.filter { status, _ in
      !["RESOURCE_EXHAUSTED", "UNAVAILABLE", "DEADLINE_EXCEEDED"].contains(status)
    }
  }

  @Test func aMixedRunChecksItsAnswersAndAccountsForEveryChange() async throws {
    try await prepare()
    // An existing population is not made again.
    #expect(try await loadTest("prepare", "tiny", "--data", data.path).output.contains("already"))
    let refused = try await loadTest("prepare", "rush", "--data", data.path)
    #expect(refused.code == 69)
    #expect(refused.output.contains("another population"))

    let (code, output) = try await run(
      "tiny", "--slo", "errors<100%", "--processes", "2", "--json", "\(folder.path)/run.json", "--html",
      "\(folder.path)/run.html")
    #expect(code == 0, "\(output)")
    #expect(output.contains("event_page"))
    let report = try report("run.json")
    #expect(report.isTrustworthy)
    #expect(report.generators == 2)
    // 100 in the ramp and 240 after it, give or take what chance does.
    #expect((250...430).contains(report.total.count))
    #expect(failures(report) == [:])
    #expect((report.operations[.account]?.count ?? 0) > 0)
    #expect(report.checks.balances > 0)
    #expect(report.checks.expenses > 0)
    #expect(report.checks.filtered > 0)
    let creations = report.operations[.createExpense] ?? OperationFigures()
    // A refused creation is not verified; one without an answer is, if repeating it gives one.
    #expect((creations.count - creations.errorCount...creations.count).contains(report.checks.found))
    #expect(report.checks.found > 0)
    #expect(report.checks.totals > 0)
    let page = try String(contentsOfFile: "\(folder.path)/run.html", encoding: .utf8)
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    _ = try await server.stop()
  }

  @Test func answersAboutAccessAreThoseOfThePopulation() async throws {
    try await prepare()
    let path = "\(folder.path)/asking.yaml"
    let tiny = try #require(BuiltInScenarios.text("tiny"))
    let mix = try #require(tiny.range(of: "\nmix:"))
    try (tiny[..<mix.lowerBound] + "\nmix: {access_check: 4, own_grants: 1, group_join: 1}\n").write(
      toFile: path, atomically: true, encoding: .utf8)
    let (code, output) = try await run(path, "--json", "\(folder.path)/asking.json")
    #expect(code == 0, "\(output)")
    let report = try report("asking.json")
    #expect(failures(report) == [:] && report.checks.wrong == [])
    for operation in [LoadTest.Operation.accessCheck, .ownGrants, .groupJoin] {
      #expect((report.operations[operation]?.count ?? 0) > 0)
    }
    _ = try await server.stop()
  }

  @Test func budgetsSpendExactlyWhatWasAcknowledged() async throws {
    try await prepare()
    let path = "\(folder.path)/planning.yaml"
    let tiny = try #require(BuiltInScenarios.text("tiny"))
    let mix = try #require(tiny.range(of: "\nmix:"))
    let wanted =
      "{goal: 2, goal_view: 2, budget_view: 4, audit_list: 1, own_approvals: 2, approval: 1, approval_list: 1, "
      + "budget_entry: 4, budget_revision: 1}"
    try (tiny[..<mix.lowerBound] + "\nmix: \(wanted)\n").write(
      toFile: path, atomically: true, encoding: .utf8)
    let (code, output) = try await run(path, "--json", "\(folder.path)/planning.json")
    #expect(code == 0, "\(output)")
    let report = try report("planning.json")
    #expect(failures(report) == [:], "\(output)")
    #expect(report.checks.wrong == [])
    for operation in [
      LoadTest.Operation.goal, .goalView, .budgetView, .ownApprovals, .approval, .approvalList, .budgetEntry,
      .budgetRevision, .auditList,
    ] {
      #expect((report.operations[operation]?.count ?? 0) > 0)
    }
    #expect(report.checks.budgets > 0 && report.checks.views > 0 && report.checks.revisions > 0)
    _ = try await server.stop()
  }

  @Test func everyCallerOfARushIsAnsweredAndNothingIsLost() async throws {
    try await prepare("rush")
    let (code, output) = try await run(
      "rush", "--callers", "50", "--seconds", "2", "--json", "\(folder.path)/rush.json")
    #expect(code == 0, "\(output)")
    let report = try report("rush.json")
    #expect(failures(report) == [:])
    #expect(report.checks.totals == 1)
    #expect(report.checks.found > 0)
    _ = try await server.stop()
  }

  @Test func aMissedObjectiveDecidesTheExitCode() async throws {
    let (code, output) = try await run("echo", "--callers", "2", "--seconds", "1", "--slo", "p50<0us")
    #expect(code == 1)
    #expect(output.contains("missed: p50<0us"))
    _ = try await server.stop()
  }

  @Test func connectionsOfTheirOwnAreMadeAndEnded() async throws {
    let (code, output) = try await run(
      "connect-storm", "--rate", "20", "--seconds", "1", "--json", "\(folder.path)/connect.json")
    // 2 where the machine is too slow for the figures to be trusted.
    #expect(code == 0 || code == 2, "\(output)")
    let report = try report("connect.json")
    #expect(failures(report) == [:])
    #expect(report.total.count > report.total.errorCount)
    _ = try await server.stop()
  }

  @Test func theHighestRateIsSearchedFor() async throws {
    let (code, output) = try await ChildProcess([
      Programs.loadTest, "find-max", "echo", "--start", "20", "--limit", "40", "--trial", "1", "--slo",
      "errors<100%",
      "--server", server.address, "--certs", certificates.folder, "--identity", "service",
    ]).finish()
    #expect(code == 0)
    #expect(output.contains("40/s is the highest rate that meets errors<100%"))
    _ = try await server.stop()
  }

  @Test func anUnreachableServerIsReported() async throws {
    _ = try await server.stop()
    let (code, output) = try await run("seed", "--rate", "10", "--seconds", "1")
    #expect(code == 69)
    #expect(output.contains("UNAVAILABLE"))
  }

  @Test func mistakesInAScenarioAreAllNamedWithTheirLines() async throws {
    let path = "\(folder.path)/wrong.yaml"
    try "name: wrong\nmix: {fly: 1}\nload:\n  phases:\n    - {rate: 0, seconds: 5}\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    let (code, output) = try await run(path)
    #expect(code == 64)
    #expect(output.contains("wrong.yaml:2: mix.fly"))
    #expect(output.contains("wrong.yaml:5: load.phases[0].rate"))
    _ = try await server.stop()
  }
}
