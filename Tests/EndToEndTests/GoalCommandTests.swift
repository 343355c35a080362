import RPCTestSupport
import Testing

/// Goals at the command line, through the real server.
@Suite("Goals at the command line", .timeLimit(.minutes(10)))
struct GoalCommandTests {
  @Test func aGoalIsSavedForSharedAndReached() async throws {
    let site = try await AdministeredServer()
    let asha = try await site.join("asha")
    let ben = try await site.join("ben")
    let made = try await site.run(
      "asha", "goal", "add", "New roof", "1000.00", "--currency", "eur", "--start", "2026-01-01", "--due",
      "2026-12-31")
    #expect(made.contains("Goal New roof, active") && made.contains("0.00 EUR of 1000.00 EUR"), "\(made)")
    #expect(made.contains("kept by Asha\n"), "\(made)")
    let saved = try await site.run("asha", "goal", "save", "new roof", "300.00", "--note", "March")
    #expect(saved.contains("300.00 EUR, March") && saved.contains("] 30 %"), "\(saved)")
    let taken = try await site.object(
      "asha", "goal", "take", "New roof", "50.00", "--date", "2026-03-02", "--reason", "the car"
    ).text("id")
    let entries = try await site.run("asha", "goal", "entries", "New roof")
    #expect(entries.contains("-50.00") && entries.contains("March"), "\(entries)")
    let corrected = try await site.run("asha", "goal", "correct", "New roof", taken, "--amount", "60.00")
    #expect(corrected.contains("-60.00 EUR") && corrected.contains("240.00 EUR of"), "\(corrected)")

    let hidden = try await site.refused("ben", "goal", "show", "New roof")
    #expect(hidden.code == 64 && hidden.output.contains("payshare goal list"), "\(hidden.output)")
    try await site.run("asha", "grant", "give", "supervisor", "--user", ben, "--goal", "New roof")
    let list = try await site.run("ben", "goal", "list")
    #expect(list.contains("New roof") && list.contains("24 %"), "\(list)")
    let may = try await site.run("ben", "access", "check", "goal.read", "--goal", "New roof")
    #expect(may.contains("Allowed"))
    let denied = try await site.refused("ben", "goal", "save", "New roof", "1.00")
    #expect(denied.code == 7, "\(denied.output)")
    let grants = try await site.run("asha", "grant", "list", "--goal", "New roof")
    #expect(grants.contains("supervisor") && grants.contains("goal New roof"), "\(grants)")
    let found = try await site.run("ben", "access", "list", "goal.read", "--kind", "goal")
    #expect(found.contains("New roof"), "\(found)")

    try await site.run("asha", "goal", "remove", "New roof", taken)
    try await site.run("asha", "goal", "edit", "New roof", "--name", "Roof", "--target", "250.00")
    let reached = try await site.run("asha", "goal", "reach", "Roof", "--reason", "all is paid")
    #expect(reached.contains("reached") && reached.contains("120 %"), "\(reached)")
    let late = try await site.refused("asha", "goal", "save", "Roof", "1.00")
    #expect(late.code == 9 && late.output.contains("GOAL_STATE"), "\(late.output)")
    let log = try await site.run("asha", "goal", "log", "Roof")
    for part in ["all is paid", "the car", "goal.state", "goal.display_name", "1000.00", "250.00"] {
      #expect(log.contains(part), "\(part): \(log)")
    }
    try await site.run("asha", "goal", "archive", "Roof")
    #expect(try await site.run("asha", "goal", "list", "--state", "archived").contains("Roof"))
    #expect(try await site.run("asha", "goal", "unarchive", "Roof").contains("reached"))
    #expect(try await site.run("asha", "goal", "reopen", "Roof").contains("active"))
    let handed = try await site.run("asha", "goal", "edit", "Roof", "--owner", ben)
    #expect(handed.contains("kept by \(ben)"), "\(handed)")
    #expect(try await site.run("ben", "goal", "abandon", "Roof").contains("abandoned"))
    let gone = try await site.refused("asha", "goal", "show", "Roof")
    #expect(gone.code == 64, "\(gone.output)")
    #expect(try await site.run("root", "goal", "list", "--all").contains(asha) == false)
    #expect(try await site.server.stop().code == 0)
  }

  @Test func aPythonProgramPlansSpendsAndIsStopped() async throws {
    let certificates = try await TestCertificates.shared()
    let server = try await ServerProcess.start(
      data: TestFolder(), certificates: certificates.folder, ["--loops", "1"])
    let program = try ChildProcess(
      [
        try await Python.program(), "\(Repository.path)/Tests/python/planning/planning.py", server.address,
        certificates.folder,
      ])
    let (code, said) = try await program.finish(seconds: 300)
    #expect(code == 0 && said.hasSuffix("OK\n"), "\(said)")
    #expect(try await server.stop().code == 0)
  }
}
