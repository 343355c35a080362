import RPCTestSupport
import Testing

/// Roles, grants and questions at the command line, through the real server.
@Suite("Access at the command line", .timeLimit(.minutes(10)))
struct AccessCommandTests {
  @Test func aRoleIsMadeChangedGrantedToATeamExplainedAndTakenBack() async throws {
    let site = try await AdministeredServer()
    let (asha, ben) = (try await site.join("asha"), try await site.join("ben"))
    let trip = try await site.object("asha", "event", "create", "Trip", "--currency", "INR").text("id")
    let flat = try await site.object("root", "group", "create", "Flat", "--with", ben).text("id")

    let made = try await site.run(
      "root", "role", "create", "clerk", "--permission", "event.read", "--on", "event", "--on", "group")
    #expect(made.contains("allows: event.read\n"), "\(made)")
    let changed = try await site.run(
      "root", "role", "update", "clerk", "--add-permission", "expense.read", "--title", "Clerk")
    #expect(changed.hasPrefix("clerk, Clerk\ngranted on: group, event\nallows: event.read, expense.read\n"))
    let listed = try await site.run("ben", "role", "list")
    #expect(listed.contains("admin ") && listed.contains("clerk "))
    #expect(try await site.run("ben", "role", "show", "auditor").contains("(built in)"))

    // Nobody gets in before.
    let denied = try await site.refused("ben", "access", "check", "expense.read", "--event", trip)
    #expect(denied.code == 7 && denied.output.hasPrefix("Not allowed: expense.read, for you\n"))
    let remedy = try await site.run("ben", "access", "explain", "expense.read", "--event", trip)
    #expect(remedy.contains("  on the event: ") && remedy.contains("clerk"), "\(remedy)")

    let given = try await site.object(
      "root", "grant", "give", "clerk", "--team", "flat", "--event", trip, "--until", "30d", "--reason",
      "audit")
    let grant = try given.object("grant").text("id")
    let again = try await site.run("root", "grant", "give", "clerk", "--team", flat, "--event", trip)
    #expect(
      again.hasPrefix(
        "Held already; nothing has changed.\nclerk for team Flat (\(flat)) on event Trip (\(trip))\n"),
      "\(again)")
    let twice = try await site.refused(
      "root", "grant", "give", "clerk", "--team", flat, "--event", trip, "--must-not-exist")
    #expect(twice.code == 6 && twice.output.contains("ALREADY_HELD"))

    #expect(
      try await site.run("ben", "access", "check", "expense.read", "--event", trip)
        == "Allowed: expense.read, for you\n")
    let why = try await site.run(
      "root", "access", "explain", "expense.read", "--event", trip, "--user", "ben@example.com")
    let path = "by the role clerk to the team Flat (\(flat)) on the event, given by Root"
    #expect(why.contains(path), "\(why)")
    #expect(why.contains("(audit); grant \(grant)"), "\(why)")
    let holders = try await site.run("asha", "access", "who-can", "expense.read", "--event", "Trip")
    #expect(holders.contains("Asha  \(asha)") && holders.contains("Ben   \(ben)"), "\(holders)")

    let endless = try await site.run("root", "grant", "update", grant, "--until", "never", "--reason", "")
    #expect(endless.contains("\nwithout an end\n") && !endless.contains("audit"), "\(endless)")
    #expect(try await site.run("asha", "grant", "list", "--event", "Trip").contains("clerk  team \(flat)"))
    #expect(try await site.run("root", "grant", "show", grant).contains("given"))
    let held = try await site.refused("root", "role", "delete", "clerk")
    #expect(held.code == 9)
    #expect(try await site.run("root", "grant", "revoke", grant) == "Revoked \(grant)\n")
    #expect(try await site.refused("ben", "access", "check", "expense.read", "--event", trip).code == 7)
    #expect(try await site.run("root", "role", "delete", "clerk") == "Deleted clerk\n")
    #expect(try await site.server.stop().code == 0)
  }

  @Test func groupsAndEventsHaveNamesForThoseWhoMaySeeThem() async throws {
    let site = try await AdministeredServer()
    for person in ["asha", "ben"] { _ = try await site.join(person) }
    let trip = try await site.object("asha", "event", "create", "Trip", "--currency", "INR").text("id")
    let flat = try await site.object("ben", "group", "create", "Flat").text("id")
    let given = try await site.run("root", "grant", "give", "accountant", "--team", flat, "--event", trip)
    #expect(given.hasPrefix("accountant for team Flat (\(flat)) on event Trip (\(trip))\n"), "\(given)")
    // Root has no part in either, but may list both; Ben may not.
    #expect(try await site.run("root", "grant", "list", "--event", "trip").contains("team Flat"))
    #expect(try await site.run("root", "grant", "list", "--group", "flat").contains("ROLE"))
    let unknown = try await site.refused("root", "grant", "list", "--event", "Trap")
    #expect(unknown.output.contains("no event called Trap; did you mean Trip? payshare event list --all"))
    #expect(try await site.refused("ben", "event", "get", "Trip").code == 64)
    // Asha is not in the group.
    let granted = try await site.run("asha", "grant", "list", "--event", "Trip")
    #expect(granted.contains("team \(flat)") && granted.contains("event Trip (\(trip))"), "\(granted)")
    for person in ["asha", "root"] {
      let found = try await site.run(person, "access", "list", "event.read")
      #expect(found == "EVENT  ID\nTrip   \(trip)\n")
    }
    // Ben takes no part in the event, and may not list those of others.
    #expect(try await site.run("ben", "access", "list", "event.read") == "EVENT  ID\n       \(trip)\n")
    let groups = try await site.run("ben", "access", "list", "group.read", "--kind", "group")
    #expect(groups == "GROUP  ID\nFlat   \(flat)\n")
    _ = try await site.refused("ben", "access", "check", "event.read", "--user", "nobody@example.com")
    // Looking for names and people is no refused call, which would stand in the audit, as this one does.
    _ = try await site.refused("ben", "event", "list", "--all")
    var refused: [JSONObject] = []
    while refused.isEmpty {
      refused = try await site.object("root", "audit", "list", "--refused").list("entries")
    }
    #expect(refused.count == 1)
    #expect(try await site.server.stop().code == 0)
  }

  @Test func peopleAreGrantedRolesByAddressAndSeeTheirOwn() async throws {
    let site = try await AdministeredServer()
    let (asha, ben) = (try await site.join("asha"), try await site.join("ben"))
    let trip = try await site.object("asha", "event", "create", "Trip", "--currency", "INR").text("id")
    // Who keeps an event need not administer the organisation to find a person and let them in.
    let given = try await site.run(
      "asha", "grant", "give", "accountant", "--user", "ben@example.com", "--event", "trip")
    #expect(given.hasPrefix("accountant for "), "\(given)")
    #expect(try await site.object("ben", "grant", "list", "--mine").list("grants").count == 1)
    #expect(try await site.run("ben", "event", "get", trip).contains("Trip"))
    let named = try await site.object("root", "grant", "list", "--user", ben).list("grants")
    #expect(try named.map { try $0.text("granterUserId") } == [asha])
    #expect(
      try await site.run("root", "grant", "list").contains("admin  Root     the organisation"))

    let over = try await site.refused(
      "asha", "grant", "give", "accountant", "--user", ben, "--event", trip, "--until", "2020-01-01")
    #expect(over.code == 64 && over.output.contains("--until is in the past"), "\(over.output)")
    let service = "spiffe://payshare.dev/client/portal"
    try await site.run("root", "grant", "give", "service", "--service", service)
    #expect(try await site.run("root", "grant", "list", "--service", service).contains(service))

    // What one does not hold, one does not give, and the last administrator stays.
    let more = try await site.refused("asha", "grant", "give", "accountant", "--user", ben)
    #expect(more.code == 7)
    let own = try #require(try await site.object("root", "grant", "list", "--mine").list("grants").first)
    let last = try await site.refused("root", "grant", "revoke", try own.text("id"))
    #expect(last.code == 9 && last.output.contains("LAST_ADMINISTRATOR"))
    #expect(try await site.server.stop().code == 0)
  }

  @Test func aPythonProgramGrantsAsksAndTakesBack() async throws {
    let certificates = try await TestCertificates.shared()
    let server = try await ServerProcess.start(
      data: TestFolder(), certificates: certificates.folder, ["--loops", "1"])
    let token = try AdministeredServer.token(in: await server.process.wait(for: "--name NAME"))
    let program = try ChildProcess(
      [
        try await Python.program(), "\(Repository.path)/Tests/python/access/access.py", server.address,
        certificates.folder, token,
      ])
    let (code, said) = try await program.finish(seconds: 300)
    #expect(code == 0 && said.hasSuffix("OK\n"), "\(said)")
    #expect(try await server.stop().code == 0)
  }

  @Test func permissionsAreListedWithoutAServer() async throws {
    let user = try await CommandLineUser("Visitor")
    let listed = try await user.run("access", "permissions")
    #expect(listed.contains("expense.read"))
    #expect(
      try await user.object("access", "permissions").list("permissions").map { try $0.text("name") }
        .contains("event.read"))
    let wrong = try await user.attempt(["role", "create", "x", "--permission", "event.raed", "--on", "event"])
    #expect(wrong.code == 64 && wrong.output.contains("--permission: there is no permission event.raed"))
    #expect(try await user.attempt(["role", "create", "x", "--on", "event"]).output.contains("--permission"))
  }
}
