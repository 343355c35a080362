import RPCTestSupport
import Testing

/// Groups and lists of the organisation at the command line, through the real server.
@Suite("Groups at the command line", .timeLimit(.minutes(10)))
struct GroupCommandTests {
  @Test func theAdminOfAGroupRenamesItAddsPeopleAndRemovesThem() async throws {
    let site = try await AdministeredServer()
    let (asha, ben) = (try await site.join("asha"), try await site.join("ben"))
    let chitra = try await site.join("chitra")
    let flat = try await site.object("asha", "group", "create", "Flat").text("id")

    let renamed = try await site.run("asha", "group", "rename", "flat", "Flat 12")
    #expect(renamed.hasPrefix("Group Flat 12, id \(flat)\n"), "\(renamed)")
    let added = try await site.run(
      "asha", "group", "add", "Flat 12", "--member", "ben@example.com", "--with", chitra)
    for line in ["Asha    admin   \(asha)", "Ben     member  \(ben)", "Chitra  member  \(chitra)"] {
      #expect(added.contains(line), "\(added)")
    }
    #expect(try await site.refused("ben", "group", "remove", "Flat 12", "--member", "asha").code == 7)
    let last = try await site.refused("asha", "group", "leave", "Flat 12")
    #expect(last.code == 9 && last.output.contains("LAST_GROUP_ADMIN"), "\(last.output)")

    let promoted = try await site.run("asha", "group", "add", "Flat 12", "--member", "Ben", "--admin")
    #expect(promoted.contains("Ben     admin   \(ben)"), "\(promoted)")
    let left = try await site.object("ben", "group", "remove", "Flat 12", "--member", "chitra")
    #expect(try left.list("members").map { try $0.text("userId") }.sorted() == [asha, ben].sorted())
    #expect(try await site.refused("chitra", "group", "get", flat).code == 7)
    let unknown = try await site.refused("ben", "group", "remove", "Flat 12", "--member", "Chitra")
    #expect(
      unknown.code == 64 && unknown.output.contains("nobody called Chitra is in the group, only Asha, Ben;"),
      "\(unknown.output)")

    #expect(try await site.run("asha", "group", "leave", "Flat 12") == "Left Flat 12\n")
    #expect(try await site.refused("asha", "group", "get", flat).code == 7)
    #expect(try await site.server.stop().code == 0)
  }

  @Test func everythingOfTheOrganisationIsListedForThoseWhoMay() async throws {
    let site = try await AdministeredServer()
    let asha = try await site.join("asha")
    for name in ["One", "Two", "Three"] {
      try await site.run("asha", "group", "create", name)
      try await site.run("asha", "event", "create", name, "--currency", "INR")
    }
    for kind in ["group", "event"] {
      #expect(try await site.object("root", kind, "list").list("\(kind)s").isEmpty)
      let all = try await site.object("root", kind, "list", "--all").list("\(kind)s")
      #expect(try all.map { try $0.text("displayName") } == ["Three", "Two", "One"])
      let first = try await site.run("root", kind, "list", "--all", "--limit", "2")
      #expect(first.contains("Two") && !first.contains("One") && first.contains("there are more"), "\(first)")
      let refused = try await site.refused("asha", kind, "list", "--all")
      #expect(refused.code == 7 && refused.output.contains("\(kind).list"), "\(refused.output)")
    }
    try await site.run("root", "grant", "give", "accountant", "--user", asha)
    #expect(try await site.object("asha", "event", "list", "--all").list("events").count == 3)
    #expect(try await site.server.stop().code == 0)
  }
}
