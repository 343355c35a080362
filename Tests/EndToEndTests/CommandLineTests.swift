import Foundation
import RPCTestSupport
import Testing

@Suite("The command line")
struct CommandLineTests {
  @Test func aTripFromRegistrationToSettlement() async throws {
    let asha = try await CommandLineUser.loggedIn("Asha")
    let ben = try await CommandLineUser.loggedIn("Ben")
    let ashaID = try await asha.object("whoami").text("id")
    let benID = try await ben.object("whoami").text("id")

    let group = try await asha.object("group", "create", "Flat", "--with", benID)
    #expect(try group.list("members").map { try $0.text("role") }.sorted() == ["ADMIN", "MEMBER"])
    // They know each other now, so names will do.
    let event = try await asha.object("event", "create", "Trip", "--currency", "INR", "--with", "ben")
    let eventID = try event.text("id")
    try await asha.run("event", "create", "From the group", "--currency", "INR", "--group", "flat")
    #expect(try await ben.object("event", "list").list("events").count == 2)

    try await asha.run("expense", "add", "Trip", "Dinner", "2400.00")
    let taxi = try await ben.object(
      "expense", "add", "trip", "Taxi", "40.00", "--currency", "EUR", "--rate", "96.50", "--for", "me=10.00",
      "--for",
      "asha")
    #expect(try taxi.object("baseTotal").text("amountMinor") == "386000")
    #expect(try taxi.list("shares").map { try $0.text("amountMinor") }.sorted() == ["1000", "3000"])

    let balances = try await ben.object("balances", eventID)
    let nets = try balances.list("balances").map { (try $0.text("userId"), try $0.text("netMinor")) }
    // Asha paid 2400.00 of 1200.00 + 2895.00, Ben 3860.00 of 1200.00 + 965.00.
    #expect(Dictionary(uniqueKeysWithValues: nets) == [ashaID: "-169500", benID: "169500"])
    #expect(
      try await ben.run("settle", "Trip") == """
        WHO PAYS  WHOM     HOW MUCH
        Asha      Ben   1695.00 INR

        No plan has fewer payments.

        """)

    let taxiID = try taxi.text("id")
    let unsaid = try await ben.attempt(["expense", "edit", taxiID, "--amount", "20.00"])
    #expect(unsaid.code == 64)
    #expect(unsaid.output.contains("--for Asha --for Ben for equal parts"))
    let edited = try await ben.object(
      "expense", "edit", "taxi", "--amount", "20.00", "--for", "me=5.00", "--for", "asha")
    #expect(try edited.list("shares").map { try $0.text("amountMinor") }.sorted() == ["1500", "500"])
    #expect(try edited.object("baseTotal").text("amountMinor") == "193000")
    let (code, output) = try await ben.attempt([
      "expense", "delete", taxiID, "--etag", try taxi.text("etag"),
    ])
    #expect(code == 10)
    #expect(output.hasPrefix("payshare: ABORTED: "))
    try await ben.run("expense", "delete", "Taxi", "--event", "trip")
    #expect(try await asha.object("expense", "list", eventID).list("expenses").count == 1)
    #expect(try await asha.object("expense", "list", eventID, "--show-deleted").list("expenses").count == 2)
    for command in ["delete", "edit"] {
      let again = try await ben.attempt(["expense", command, "taxi"])
      #expect(again.code == 64)
      #expect(again.output.contains("Taxi is deleted; payshare expense undelete \(taxiID) restores it"))
    }
    try await ben.run("expense", "undelete", "taxi")
    let notDeleted = try await ben.attempt(["expense", "undelete", "taxi"])
    #expect(notDeleted.output.contains("Taxi is not deleted"))
    let shown = try await asha.run("expense", "get", taxiID)
    #expect(shown.hasPrefix("Taxi, 20.00 EUR, "))
    #expect(shown.contains("Entered by Ben, "))
    #expect(shown.contains("SHARE INR"))
    #expect(try await asha.run("expense", "get", "TAXI") == shown)
    #expect(try await asha.run("event", "get", "Trip").contains("Dinner"))

    try await asha.run("logout")
    let afterwards = try await asha.attempt(["whoami"])
    #expect(afterwards.code == 16)
  }

  @Test func howAnExpenseIsDividedIsKeptAndShown() async throws {
    let asha = try await CommandLineUser.loggedIn("Asha")
    let ben = try await CommandLineUser.loggedIn("Ben")
    let benID = try await ben.object("whoami").text("id")
    try await asha.run("event", "create", "Trip", "--currency", "INR", "--with", benID)

    let hut = try await asha.object(
      "expense", "add", "Trip", "Hut", "36.00", "--shares", "me", "--shares", "ben=0.5", "--notes",
      "two nights")
    #expect(try hut.list("shares").map { try $0.text("amountMinor") }.sorted() == ["1200", "2400"])
    #expect(try hut.object("split").object("shares").list("portions").count == 2)
    let shown = try await ben.run("expense", "get", "Hut")
    #expect(shown.contains("\nDivided by weights: Asha 1, Ben 0.5.\nNotes: two nights\n"))
    let edited = try await ben.object("expense", "edit", "Hut", "--amount", "72.00")
    #expect(try edited.list("shares").map { try $0.text("amountMinor") }.sorted() == ["2400", "4800"])

    let drinks = try await asha.object("expense", "edit", "Hut", "--adjust", "ben=-2.00")
    #expect(try drinks.list("shares").map { try $0.text("amountMinor") }.sorted() == ["3500", "3700"])
    #expect(try await ben.run("expense", "get", "Hut").contains("but for Ben -2.00."))
    try await asha.run(
      "expense", "edit", "Hut", "--item", "Fish=60.00:ben", "--item", "Soup=8.00:me", "--tax", "4.00")
    let bill = try await ben.run("expense", "get", "Hut")
    #expect(bill.contains("\n  Fish 60.00: Ben\n  Soup 8.00: Asha\n  tax 4.00\n"))
    let (code, output) = try await asha.attempt(["expense", "edit", "Hut", "--percent", "ben=99.99"])
    #expect(code == 3)
    #expect(
      output.contains("expense.split.percent.portions: ") && output.contains("the difference is -0.01 %"))
  }

  @Test func aRefusalNamesItsFieldsAndGivesTheStatusAsExitCode() async throws {
    let asha = try await CommandLineUser.loggedIn("Asha")
    try await asha.run("event", "create", "Alone", "--currency", "INR")
    let (code, output) = try await asha.attempt([
      "expense", "add", "Alone", "Tea", "10.00", "--for", "me=7.00",
    ])
    #expect(code == 3)
    let lines = output.split(separator: "\n").map(String.init)
    #expect(lines.first?.hasPrefix("payshare: INVALID_ARGUMENT: ") == true)
    #expect(lines.contains { $0.hasPrefix("  expense.shares: ") && $0.contains("-3.00 INR") })
    #expect(try await asha.attempt(["expense", "add", "Alone", "Tea", "10.001"]).code == 64)
    #expect(try await asha.attempt(["expense", "add", "Elsewhere", "Tea", "10"]).code == 64)
    #expect(try await asha.attempt(["event", "create", "X", "--currency", "QQQ"]).code == 3)
    #expect(try await asha.attempt(["event"]).output.contains("SUBCOMMANDS"))
    #expect(try await asha.attempt(["nonsense"]).code == 64)
    #expect(try await asha.attempt(["health", "no.Such"]).code == 5)
    #expect(try await asha.attempt(["health", "--certs", "/nowhere"]).code == 66)
  }

  @Test func aFailedConnectionSaysWhatToDo() async throws {
    let user = try await CommandLineUser("Visitor")
    // Nothing listens on port 1.
    let silent = try await user.attempt(["health", "--server", "127.0.0.1:1"])
    #expect(silent.code == 14)
    #expect(silent.output.contains("\n  is the server running? `make run` starts one here"))
    // An authority that the server does not know, and one that does not know the server.
    let strangers = try await TestCertificates.make().folder
    let untrusting = try await user.attempt(["health", "--certs", strangers])
    #expect(untrusting.code == 14)
    #expect(untrusting.output.contains("not from the authority in \(strangers)/ca.crt"))
    try FileManager.default.removeItem(atPath: "\(strangers)/ca.crt")
    try FileManager.default.copyItem(
      atPath: "\(user.server.certificates.folder)/ca.crt", toPath: "\(strangers)/ca.crt")
    let untrusted = try await user.attempt(["health", "--certs", strangers])
    #expect(untrusted.code == 14)
    #expect(untrusted.output.contains("does not accept the certificate \(strangers)/admin.crt"))
  }

  @Test func theDayOfAnExpenseIsThatOfTheClientsClock() async throws {
    let asha = try await CommandLineUser.loggedIn("Asha")
    try await asha.run("event", "create", "Alone", "--currency", "INR")
    // 26 hours apart: whenever it is, these are two days, and one of them is not that of UTC.
    var days: Set<String> = []
    for zone in ["EAST-14", "WEST+12"] {
      let (code, output) = try await asha.attempt(
        ["expense", "add", "Alone", "Tea", "10", "--json"], environment: ["TZ": zone])
      #expect(code == 0)
      days.insert(try JSONObject(output).text("spendDate"))
    }
    #expect(days.count == 2)
  }

  @Test func withJSONAnErrorIsJSONToo() async throws {
    let asha = try await CommandLineUser.loggedIn("Asha")
    let event = try await asha.object("event", "create", "Alone", "--currency", "INR").text("id")
    for (arguments, code, status) in [
      (["event", "create", "X", "--currency", "QQQ"], Int32(3), "INVALID_ARGUMENT"),
      (["expense", "add", event, "Tea"], 64, "USAGE"), (["expense", "lst"], 64, "USAGE"),
      (["expense", "add", event, "Tea", "-1"], 64, "USAGE"), (["health", "--certs", "/nowhere"], 66, "FILE"),
    ] {
      let refused = try await asha.attempt(arguments + ["--json"])
      #expect(refused.code == code)
      let error = try JSONObject(refused.output).object("error")
      #expect(try error.text("status") == status)
      #expect(try !error.text("message").isEmpty)
    }
  }

  @Test func anotherPersonsEventIsNotShown() async throws {
    let asha = try await CommandLineUser.loggedIn("Asha")
    let ben = try await CommandLineUser.loggedIn("Ben")
    let event = try await asha.object("event", "create", "Alone", "--currency", "INR").text("id")
    let nobodys = "01900000-0000-7000-8000-000000000000"
    for command in ["balances", "settle"] {
      let foreign = try await ben.attempt([command, event])
      let missing = try await ben.attempt([command, nobodys])
      #expect(foreign.code != 0)
      // Nothing tells an event of others from one that does not exist.
      #expect(foreign == missing)
    }
  }

  @Test func anExpiredAccessTokenIsExchangedOnceByTwoCommandsAtOnce() async throws {
    let asha = try await CommandLineUser.loggedIn("Asha")
    let before = try asha.keptSession()
    try asha.keep(before.map { $0.hasPrefix("access_token_expiry ") ? "access_token_expiry 1" : $0 })
    // Had both sent the same refresh token, the server would have ended the session.
    async let first = asha.run("token")
    async let second = asha.run("token")
    let (one, other) = try await (first, second)
    #expect(one == other)
    let after = try asha.keptSession()
    #expect(Set(before.filter { $0.hasPrefix("refresh_token ") }).isDisjoint(with: after))
    try await asha.run("whoami")
  }

  @Test func aSessionGoesToNoOtherServer() async throws {
    let asha = try await CommandLineUser.loggedIn("Asha")
    let (code, output) = try await asha.attempt(["whoami", "--server", "localhost:1"])
    #expect(code == 64)
    #expect(output.contains("the session belongs to \(asha.server.address)"))
  }

  @Test func theDemoCanBeRunAgainAndAgain() async throws {
    let user = try await CommandLineUser("Visitor")
    for _ in 1...2 {
      let (code, output) = try await user.attempt(["demo"], environment: ["PAYSHARE_SESSION": ""])
      #expect(code == 0)
      #expect(
        output.contains(
          """
          WHO PAYS  WHOM    HOW MUCH
          """))
      #expect(output.contains("the server answered ABORTED"))
      // Without an administrator, who keeps the event lets others in.
      #expect(output.contains("\nDevi    accountant  3 expenses "))
      #expect(output.contains("Asha granted Devi the role accountant"))
    }
    let page = try await user.object("demo").object("page")
    #expect(try page.list("newestExpenses").map { try $0.text("description") }.last == "Dinner")
    let settle = try await user.run(
      "settle", "Goa trip", "--session", "\(user.folder.path)/payshare/demo-session")
    #expect(settle.contains("Chitra"))
  }

  @Test func theDemoDoesNotOverwriteAUsersOwnSession() async throws {
    let asha = try await CommandLineUser.loggedIn("Asha")
    let before = try asha.keptSession()
    try await asha.run("demo")
    #expect(try asha.keptSession() == before)
    // As one does who follows the demo's hints, and then logs in as oneself.
    let demo = "\(asha.folder.path)/payshare/demo-session"
    try await asha.run("login", asha.email, "--session", demo)
    let kept = try String(contentsOfFile: demo, encoding: .utf8)
    let (code, output) = try await asha.attempt(["demo"])
    #expect(code == 64)
    #expect(output.hasPrefix("payshare: \(demo) keeps the session of \(asha.email); name another file"))
    #expect(try String(contentsOfFile: demo, encoding: .utf8) == kept)
  }

  @Test func theProgramPrintsItsVersion() async throws {
    let user = try await CommandLineUser("Visitor")
    let version = try await user.run("--version")
    #expect(version.wholeMatch(of: /\d+\.\d+\.\d+(-\w+)?\n/) != nil)
  }

  @Test func theHelpOfAnEditShowsNoDefaults() async throws {
    let user = try await CommandLineUser("Visitor")
    let edit = try await user.run("expense", "edit", "--help")
    let options = try #require(edit.range(of: "OPTIONS:"))
    let own = edit[options.upperBound...].split(separator: "\n").prefix { !$0.contains("--server") }
    #expect(own.contains { $0.contains("--paid-by") })
    #expect(!own.contains { $0.contains("(default:") })
    #expect(edit.contains("what is not stated stays"))
    #expect(try await user.run("expense", "add", "--help").contains("Without options you paid"))
  }

  @Test func completionIsWrittenForEveryShell() async throws {
    let user = try await CommandLineUser("Visitor")
    for shell in ["bash", "zsh", "fish"] {
      #expect(try await user.run("--generate-completion-script", shell).contains("settle"))
    }
  }
}
