import Foundation
import RPCTestSupport
import Testing

/// The demo, where it is started by hand and as `make run` starts it.
@Suite("The demo", .timeLimit(.minutes(10)))
struct DemoTests {
  @Test func itPlaysInAnOrganisationOfItsOwnWithAnAdministrator() async throws {
    let site = try await AdministeredServer()
    let data = try #require(site.server.data).path
    try await site.run("root", "organisation", "update", "--registration", "closed")
    let made = try await ChildProcess([
      Programs.server, "organisation", "create", "payshare-demo", "--registration", "open", "--data", data,
    ]).finish()
    try #require(made.code == 0, "\(made.output)")
    let arguments = ["demo", "--organisation", "payshare-demo", "--bootstrap-token"]
    let shown = try await site.attempt("visitor", arguments + [try AdministeredServer.token(in: made.output)])
    #expect(shown.code == 0, "\(shown.output)")
    for line in [
      "Mira    administrator  3 expenses                  yes",
      "Devi    accountant     3 expenses                  no",
      "Esha    member         nothing: PERMISSION_DENIED  no",
    ] { #expect(shown.output.contains("\n\(line)\n"), "\(shown.output)") }
    #expect(
      shown.output.contains("by the role accountant on the event, given by Mira (checks what the trip cost)"))
    #expect(shown.output.contains("Not allowed: expense.read, for Esha\nOne of these grants would allow it:"))

    for line in [
      "Ben     Market           4200.00  accepted",
      "Chitra  Party            1500.00  refused: BUDGET_LIMIT",
      "Asha    Rice and dal      700.00  accepted",
    ] { #expect(shown.output.contains("\n\(line)\n"), "\(shown.output)") }
    #expect(shown.output.contains("7500.00 INR of 30000.00 INR"))
    for line in [
      "Food and drink     6000.00  4900.00  1100.00", "  Groceries        5000.00  4900.00   100.00",
    ] { #expect(shown.output.contains("\n\(line)\n"), "\(shown.output)") }

    for line in [
      "Accountant  Devi          9000.00  wants changes", "Accountant  Devi          5500.00  approved",
      "Supervisor  Esha          5500.00  approved",
    ] { #expect(shown.output.contains("\n\(line)\n"), "\(shown.output)") }
    #expect(shown.output.contains("revision 2 took the place of the one in force"))

    // As it starts again, with another token.
    let again = try await ChildProcess([
      Programs.server, "organisation", "bootstrap", "payshare-demo", "--data", data,
    ]).finish()
    let token = try AdministeredServer.token(in: again.output)
    #expect(try await site.attempt("visitor", arguments + [token]).code == 0)
    // The people of the first organisation have no part in it.
    #expect(try await site.object("root", "user", "list").list("users").count == 1)
    #expect(try await site.server.stop().code == 0)
  }

  @Test func whereItCannotPlayItSaysWhatToDo() async throws {
    let site = try await AdministeredServer()
    try await site.run("root", "organisation", "update", "--registration", "closed")
    let closed = try await site.refused("visitor", "demo")
    #expect(closed.code == 7 && closed.output.contains("payshare organisation update --registration open"))
    let made = try await site.run("root", "organisation", "create", "acme")
    #expect(made.contains("payshare login EMAIL --organisation acme"))
    let several = try await site.refused("visitor", "demo")
    #expect(several.code == 3 && several.output.contains("add --organisation HANDLE"))
    let alone = try await site.refused("visitor", "demo", "--bootstrap-token", "x")
    #expect(alone.code == 64 && alone.output.contains("--bootstrap-token needs --organisation"))
    #expect(try await site.server.stop().code == 0)
  }
}
