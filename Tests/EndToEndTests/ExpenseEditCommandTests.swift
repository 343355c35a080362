import RPCTestSupport
import Testing

/// Large edits of expenses at the command line, through the real server.
@Suite("Large edits of expenses at the command line", .timeLimit(.minutes(10)))
struct ExpenseEditCommandTests {
  @Test func aLargeEditIsMadeByWhoeverApprovesIt() async throws {
    let site = try await AdministeredServer()
    _ = try await site.join("asha")
    _ = try await site.join("ben")
    let route = try await site.run(
      "root", "approval", "route", "add", "Large edits", "--for-expense-edits", "--step",
      "Anybody: role participant, within 48h, then reject")
    #expect(route.contains("edits of expenses") && route.contains("then reject"), "\(route)")
    try await site.run("asha", "event", "create", "Goa", "--currency", "EUR", "--with", "ben@example.com")
    let threshold = try await site.run(
      "asha", "event", "edit-threshold", "set", "Goa", "50.00", "--route", "Large edits", "--reason", "trust")
    #expect(threshold.contains("more than 50.00 EUR"), "\(threshold)")
    try await site.run("asha", "expense", "add", "Goa", "Taxi", "30.00")
    try await site.run("asha", "expense", "edit", "Taxi", "--amount", "80.00")
    let refused = try await site.refused("asha", "expense", "edit", "Taxi", "--amount", "300.00")
    #expect(refused.code == 9 && refused.output.contains("moved_minor=11000"), "\(refused)")
    let submitted = try await site.run(
      "asha", "expense", "edit", "Taxi", "--amount", "300.00", "--for-approval", "--reason", "the receipt")
    #expect(submitted.contains("edit 1 of an expense of Goa: submitted"), "\(submitted)")
    let waiting = try await site.run("ben", "approval", "list")
    let id = String(try #require(waiting.split(separator: "\n").last?.split(separator: " ").last))
    let shown = try await site.run("ben", "approval", "show", id)
    #expect(shown.contains("moves 110.00 EUR") && !shown.contains("etag ,"), "\(shown)")
    let own = try await site.refused("asha", "approval", "approve", id)
    #expect(own.code == 9 && own.output.contains("AUTHOR"), "\(own)")
    try await site.run("ben", "approval", "approve", id)
    #expect(try await site.run("asha", "balances", "Goa").contains("+150.00"))
    let gone = try await site.refused("ben", "expense", "delete", "Taxi")
    #expect(gone.code == 9 && gone.output.contains("APPROVAL_REQUIRED"), "\(gone)")
    try await site.run("ben", "expense", "delete", "Taxi", "--for-approval", "--reason", "it was a gift")
    let edits = try await site.run("asha", "expense", "edits", "Goa")
    #expect(edits.contains("approved") && edits.contains("submitted"), "\(edits)")
    try await site.run("asha", "event", "edit-threshold", "clear", "Goa", "--reason", "it is over")
    try await site.run("asha", "expense", "delete", "Taxi")
    #expect(try await site.server.stop().code == 0)
  }
}
