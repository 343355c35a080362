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

  @Test func operatorsSeeRunRetryAndDropJobs() async throws {
    let data = try TestFolder()
    let certificates = try await TestCertificates.shared().folder
    // Without jobs of its own, so that what the test makes stays as it is.
    let server = try await ServerProcess.start(
      data: data, certificates: certificates,
      ["--loops", "1", "--max-jobs", "0", "--callers", "\(Repository.path)/certs/dev-callers"])
    func run(_ arguments: String...) async throws -> (code: Int32, output: String) {
      try await ChildProcess(
        [Programs.commandLine, "job"] + arguments,
        environment: ["PAYSHARE_SERVER": server.address, "PAYSHARE_CERTS": certificates]
      ).finish()
    }
    let made = try await run("run", "retention.sessions", "--json")
    let id = try JSONObject(made.output).text("id")
    #expect(try JSONObject(try await run("run", "retention.sessions", "--json").output).text("id") == id)
    let list = try await run("list", "--kind", "retention.sessions", "--state", "ready")
    #expect(list.code == 0 && list.output.contains(id) && list.output.contains("0 of 20"), "\(list.output)")
    #expect(try await run("list", "--state", "dead").output.contains(id) == false)
    let shown = try await run("show", id)
    #expect(
      shown.output.contains("retention.sessions, ready") && shown.output.contains("payload {}"),
      "\(shown.output)")
    let retried = try await run("retry", id)
    #expect(retried.code == 0 && retried.output.contains("ready"), "\(retried.output)")
    let stats = try await run("stats")
    #expect(
      stats.output.contains("retention.sessions") && stats.output.contains("SCHEDULE"), "\(stats.output)")
    #expect(try await run("drop", id).output == "Dropped retention.sessions, id \(id)\n")
    let gone = try await run("show", id)
    #expect(gone.code == 5 && gone.output.contains("JOB_NOT_FOUND"), "\(gone.output)")
    let unknown = try await run("run", "nothing")
    #expect(unknown.code == 3 && unknown.output.contains("no schedule with this name"), "\(unknown.output)")
    #expect(try await server.stop().code == 0)
  }
}
