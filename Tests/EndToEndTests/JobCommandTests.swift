import RPCTestSupport
import Testing

/// Jobs at the command line.
@Suite("Jobs at the command line")
struct JobCommandTests {
  @Test func whoIsNoOperatorIsRefused() async throws {
    let asha = try await CommandLineUser.loggedIn("Asha")
    let (code, output) = try await asha.attempt(["job", "list"])
    #expect(code == 7 && output.contains("reason: OPERATOR_REQUIRED"))
  }

  @Test func operatorsSeeRunAndDropJobs() async throws {
    let data = try TestFolder()
    let certificates = try await TestCertificates.shared().folder
    let server = try await ServerProcess.start(
      data: data, certificates: certificates,
      ["--loops", "1", "--callers", "\(Repository.path)/certs/dev-callers"])
    func run(_ arguments: String...) async throws -> (code: Int32, output: String) {
      try await ChildProcess(
        [Programs.commandLine] + arguments,
        environment: ["PAYSHARE_SERVER": server.address, "PAYSHARE_CERTS": certificates]
      ).finish()
    }
    let stats = try await run("job", "stats")
    #expect(
      stats.code == 0 && stats.output.contains("KIND") && stats.output.contains("SCHEDULE"), "\(stats.output)"
    )
    let list = try await run("job", "list", "--state", "dead", "--json")
    #expect(list.code == 0 && list.output.contains("\"jobs\""), "\(list.output)")
    let unknown = try await run("job", "show", "01890a5d-ac96-774b-bcce-b302099a8057")
    #expect(unknown.code == 5 && unknown.output.contains("JOB_NOT_FOUND"), "\(unknown.output)")
    let schedule = try await run("job", "run", "nothing")
    #expect(schedule.code == 3 && schedule.output.contains("no schedule of this name"), "\(schedule.output)")
    #expect(try await server.stop().code == 0)
  }
}
