import RPCTestSupport
import Testing

/// Share links and comments at the command line, through the real server.
@Suite("Sharing at the command line", .timeLimit(.minutes(10)))
struct SharingCommandTests {
  @Test func aLinkIsMadeRedeemedListedAndRevoked() async throws {
    let site = try await AdministeredServer()
    _ = try await site.join("asha")
    _ = try await site.join("ben")
    try await site.run("asha", "goal", "add", "New roof", "12000.00", "--currency", "EUR")
    let never = try await site.refused(
      "asha", "share", "link", "create", "--goal", "New roof", "--until", "never")
    #expect(never.code == 64 && never.output.contains("a link ends"), "\(never)")
    let far = try await site.refused(
      "asha", "share", "link", "create", "--goal", "New roof", "--until", "91d")
    #expect(far.code == 3 && far.output.contains("90 days"), "\(far)")
    let made = try await site.run(
      "asha", "share", "link", "create", "--goal", "New roof", "--until", "14d", "--grant-days", "7",
      "--most",
      "3", "--description", "For the roofer")
    let token = String(try #require(made.split(separator: "\n").first))
    #expect(token.hasPrefix("psl_") && made.contains("shown only here"), "\(made)")
    #expect(made.contains("active") && made.contains("0 of 3") && made.contains("7 days"), "\(made)")
    let redeemed = try await site.run("ben", "share", "link", "redeem", token)
    #expect(redeemed.contains("viewer") && redeemed.contains("New roof"), "\(redeemed)")
    let seen = try await site.run("ben", "goal", "show", "New roof")
    #expect(seen.contains("New roof"), "\(seen)")
    let listed = try await site.run("asha", "share", "link", "list", "--goal", "New roof")
    #expect(listed.contains("1 of 3") && listed.contains("For the roofer"), "\(listed)")
    #expect(!listed.contains(token), "\(listed)")
    let line = try #require(listed.split(separator: "\n").last)
    let id = String(try #require(line.split(separator: " ").last))
    let revoked = try await site.run("asha", "share", "link", "revoke", id, "--goal", "New roof")
    #expect(revoked.contains("revoked"), "\(revoked)")
    let gone = try await site.refused("ben", "share", "link", "redeem", token)
    #expect(gone.code == 7 && gone.output.contains("not valid"), "\(gone)")
    #expect(try await site.server.stop().code == 0)
  }

  @Test func peopleSaySomethingEditItAndTakeItBack() async throws {
    let site = try await AdministeredServer()
    _ = try await site.join("asha")
    _ = try await site.join("ben")
    try await site.run("asha", "goal", "add", "New roof", "12000.00", "--currency", "EUR")
    let unseen = try await site.refused(
      "asha", "comment", "add", "Look", "--goal", "New roof", "--mention", "ben@example.com")
    #expect(unseen.code == 3 && unseen.output.contains("may not see"), "\(unseen)")
    try await site.run("asha", "goal", "share", "New roof", "ben@example.com", "--as", "commenter")
    let said = try await site.run(
      "asha", "comment", "add", "On Monday", "--goal", "New roof", "--mention", "ben@example.com")
    // Whoever shares no group or event with Asha has no name for her.
    #expect(said.contains("On Monday") && said.contains("@"), "\(said)")
    try await site.run("ben", "comment", "add", "Fine", "--goal", "New roof")
    try await site.run("asha", "event", "create", "Picnic", "--currency", "EUR", "--with", "ben@example.com")
    try await site.run("asha", "expense", "add", "Picnic", "Fruit", "4.50")
    try await site.run("ben", "comment", "add", "Ripe?", "--expense", "fruit", "--event", "Picnic")
    #expect(try await site.run("asha", "comment", "list", "--expense", "Fruit").contains("Ripe?"))
    let listed = try await site.run("ben", "comment", "list", "--goal", "New roof")
    #expect(listed.contains("On Monday") && listed.contains("Fine"), "\(listed)")
    let id = String(
      try #require(listed.split(separator: "(").dropFirst().first).prefix { $0 != ")" })
    let other = try await site.refused("ben", "comment", "edit", id, "Never", "--goal", "New roof")
    #expect(other.code == 7 && other.output.contains("only who said it"), "\(other)")
    let edited = try await site.run("asha", "comment", "edit", id, "On Tuesday", "--goal", "New roof")
    #expect(edited.contains("On Tuesday") && edited.contains("edited"), "\(edited)")
    let deleted = try await site.run("asha", "comment", "delete", id, "--goal", "New roof")
    #expect(deleted.contains("deleted") && !deleted.contains("Tuesday"), "\(deleted)")
    let none = try await site.refused("asha", "comment", "list")
    #expect(none.code == 64 && none.output.contains("--expense"), "\(none)")
    #expect(try await site.server.stop().code == 0)
  }
}
