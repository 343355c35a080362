import RPCTestSupport
import Testing

/// Approvals at the command line, through the real server.
@Suite("Approvals at the command line", .timeLimit(.minutes(10)))
struct ApprovalCommandTests {
  @Test func aRouteIsMadeShownChangedAndRemoved() async throws {
    let site = try await AdministeredServer()
    _ = try await site.join("asha")
    _ = try await site.join("kim")
    try await site.run("root", "group", "create", "Board", "--member", "kim@example.com")
    let refused = try await site.refused(
      "asha", "approval", "route", "add", "Mine", "--step", "A: role admin")
    #expect(refused.code == 7 && refused.output.contains("approval_route.create"), "\(refused)")
    let steps = [
      "Accountant: role accountant, any, within 48h, then role supervisor + user Kim",
      "Board: group Board + user Kim, at least 2, within 120h",
    ]
    let made = try await site.run(
      "root", "approval", "route", "add", "Large", "--mandatory", "--description", "From 1 000 on", "--step",
      "Accountant: role accountant, 48h, then role supervisor + user kim@example.com", "--step",
      "Board: group Board + user kim@example.com, at least 2, within 5d")
    #expect(made.contains("all revisions of budgets must take") && made.contains("From 1 000 on"), "\(made)")
    for step in steps { #expect(made.contains(step), "\(made)") }
    let listed = try await site.run("asha", "approval", "route", "list")
    #expect(listed.contains("Large") && listed.contains("Accountant → Board"), "\(listed)")
    let second = try await site.refused(
      "root", "approval", "route", "add", "Other", "--mandatory", "--step", "A: role admin")
    #expect(second.code == 6 && second.output.contains("mandatory"), "\(second)")
    let taken = try await site.refused("root", "approval", "route", "add", "large", "--step", "A: role admin")
    #expect(taken.code == 6 && taken.output.contains("name"), "\(taken)")
    let unknown = try await site.refused("root", "approval", "route", "add", "X", "--step", "A: role clerk")
    #expect(unknown.code == 3 && unknown.output.contains("there is no role clerk"), "\(unknown)")
    let wrong = try await site.refused("root", "approval", "route", "add", "X", "--step", "accountant")
    #expect(wrong.code == 64 && wrong.output.contains("begins with its name"), "\(wrong)")

    let changed = try await site.run(
      "root", "approval", "route", "edit", "large", "--no-mandatory", "--name", "Grand", "--step",
      "One: role admin, all")
    #expect(changed.contains("Route Grand, for revisions of budgets, id"), "\(changed)")
    #expect(changed.contains("One: role admin, all"), "\(changed)")
    #expect(!changed.contains("Accountant") && changed.contains("From 1 000 on"), "\(changed)")
    let removed = try await site.run("root", "approval", "route", "remove", "Grand")
    #expect(removed.contains("Route Grand is removed"), "\(removed)")
    let gone = try await site.refused("asha", "approval", "route", "show", "Grand")
    #expect(gone.code == 64 && gone.output.contains("there is no route Grand"), "\(gone)")
    #expect(try await site.server.stop().code == 0)
  }

  @Test func somebodyDecidesForAnother() async throws {
    let site = try await AdministeredServer()
    _ = try await site.join("asha")
    let ben = try await site.join("ben")
    let none = try await site.run("asha", "approval", "delegations")
    #expect(none.contains("Nobody decides for you"), "\(none)")
    let made = try await site.run("asha", "approval", "delegate", "ben@example.com", "--until", "30d")
    #expect(made.contains("Asha") && made.contains("UNTIL"), "\(made)")
    let back = try await site.refused("ben", "approval", "delegate", "asha@example.com", "--until", "1d")
    #expect(back.code == 9 && back.output.contains("APPROVAL_DELEGATION_CYCLE"), "\(back)")
    let never = try await site.refused("ben", "approval", "delegate", "asha@example.com", "--until", "never")
    #expect(never.code == 64 && never.output.contains("a delegation ends"), "\(never)")
    let listed = try await site.object("ben", "approval", "delegations")
    #expect("\(listed)".contains(ben), "\(listed)")
    let line = try #require(made.split(separator: "\n").last)
    let id = String(try #require(line.split(separator: " ").last))
    let other = try await site.refused("ben", "approval", "undelegate", id)
    #expect(other.code == 5, "\(other)")
    try await site.run("asha", "approval", "undelegate", id)
    let empty = try await site.run("ben", "approval", "delegations")
    #expect(empty.contains("you decide for nobody"), "\(empty)")
    #expect(try await site.server.stop().code == 0)
  }

  /// A server with a budget that Ben and Kim may approve, by the route "Small".
  private func siteWithApprovers() async throws -> AdministeredServer {
    let site = try await AdministeredServer()
    for person in ["asha", "ben", "kim"] { _ = try await site.join(person) }
    try await site.run("asha", "goal", "add", "Household", "9000.00", "--currency", "EUR")
    try await site.run(
      "asha", "budget", "add", "Spring", "--goal", "household", "--from", "2027-01", "--to", "2027-03",
      "--line", "Groceries=400.00")
    try await site.run("asha", "goal", "share", "Household", "ben@example.com", "--as", "approver")
    try await site.run("asha", "goal", "share", "Household", "kim@example.com", "--as", "approver")
    try await site.run("root", "approval", "route", "add", "Small", "--step", "Partner: role approver, 48h")
    return site
  }

  @Test func aBudgetIsSubmittedDiscussedDecidedAndInForce() async throws {
    let site = try await siteWithApprovers()
    let none = try await site.refused("asha", "approval", "show", "Spring")
    #expect(none.code == 64 && none.output.contains("payshare approval submit"), "\(none)")
    let submitted = try await site.run("asha", "approval", "submit", "Spring", "--route", "small")
    #expect(submitted.contains("revision 1 of Spring: submitted"), "\(submitted)")
    #expect(submitted.contains("made by Asha, who do not decide"), "\(submitted)")
    #expect(submitted.contains("1 Partner") && submitted.contains("0 of 1"), "\(submitted)")
    let own = try await site.refused("asha", "approval", "approve", "Spring")
    #expect(own.output.contains("APPROVAL_NOT_ELIGIBLE") && own.output.contains("AUTHOR"), "\(own)")

    let waiting = try await site.run("ben", "approval", "list")
    #expect(waiting.contains("revision 1 of Spring") && waiting.contains("Partner"), "\(waiting)")
    let shown = try await site.run("ben", "approval", "show", "Spring")
    #expect(shown.contains("Nothing is in force yet") && shown.contains("Groceries"), "\(shown)")
    try await site.run("kim", "approval", "comment", "Spring", "Is that enough?")
    let comments = try await site.run("ben", "approval", "comments", "Spring")
    #expect(comments.contains("Is that enough?"), "\(comments)")
    let changes = try await site.run(
      "ben", "approval", "request-changes", "Spring", "--comment", "A little more")
    #expect(changes.contains("changes requested") && changes.contains("2 comments"), "\(changes)")
    let reopened = try await site.run("asha", "approval", "reopen", "Spring")
    #expect(reopened.contains("revision 1 of Spring: a draft"), "\(reopened)")
    try await site.run("asha", "budget", "line", "set", "Spring", "Groceries", "450.00")
    try await site.run("asha", "approval", "submit", "Spring", "--route", "Small")
    let explained = try await site.run("ben", "approval", "explain", "Spring", "--user", "asha@example.com")
    #expect(explained.contains("made it") && explained.contains("yes"), "\(explained)")
    try await site.run("asha", "approval", "withdraw", "Spring")
    try await site.run("asha", "approval", "reopen", "Spring")
    try await site.run("asha", "approval", "submit", "Spring", "--route", "Small")

    try await site.run("ben", "approval", "delegate", "kim@example.com", "--until", "30d")
    let other = "1:" + String(repeating: "0", count: 64)
    let stale = try await site.refused("kim", "approval", "approve", "Spring", "--digest", other)
    #expect(stale.code == 9 && stale.output.contains("APPROVAL_CONTENT_CHANGED"), "\(stale)")
    let approved = try await site.run("kim", "approval", "approve", "Spring", "--for", "ben@example.com")
    #expect(approved.contains("revision 1 of Spring: approved"), "\(approved)")
    let inForce = try await site.run("asha", "budget", "revisions", "Spring")
    #expect(inForce.contains("in force"), "\(inForce)")
    let listed = try await site.run("asha", "approval", "list", "--budget", "Spring")
    #expect(listed.contains("approved"), "\(listed)")
    let nothing = try await site.run("ben", "approval", "list")
    #expect(nothing.contains("Nothing waits for you"), "\(nothing)")

    try await site.run("asha", "budget", "revise", "Spring")
    try await site.run("asha", "budget", "line", "set", "Spring", "Groceries", "500.00")
    try await site.run("asha", "approval", "submit", "Spring", "--route", "Small")
    let compared = try await site.run("kim", "approval", "show", "Spring")
    #expect(compared.contains("450.00") && compared.contains("500.00"), "\(compared)")
    let rejected = try await site.run("kim", "approval", "reject", "Spring")
    #expect(rejected.contains("revision 2 of Spring: rejected"), "\(rejected)")
    #expect(try await site.server.stop().code == 0)
  }

  @Test func severalAreDecidedAndSmallTransfersAreNot() async throws {
    let site = try await siteWithApprovers()
    try await site.run("asha", "goal", "add", "Garden", "900.00", "--currency", "EUR")
    try await site.run(
      "asha", "budget", "add", "Autumn", "--goal", "Garden", "--from", "2027-09", "--to", "2027-11",
      "--line", "Groceries=40.00")
    try await site.run("asha", "goal", "share", "Garden", "ben@example.com", "--as", "approver")
    for budget in ["Spring", "Autumn"] {
      try await site.run("asha", "approval", "submit", budget, "--route", "Small")
    }
    let said = try await site.run(
      "asha", "approval", "comment", "Autumn", "Enough?", "--mention", "ben@example.com")
    #expect(said.contains("Asha to "), "\(said)")
    let unseen = try await site.refused(
      "asha", "approval", "comment", "Autumn", "Enough?", "--mention", "kim@example.com")
    #expect(unseen.code == 3 && unseen.output.contains("may not see it"), "\(unseen)")
    let both = try await site.run("ben", "approval", "decide", "approve", "Spring", "Autumn")
    #expect(
      both.contains("revision 1 of Spring: approved") && both.contains("revision 1 of Autumn: approved"),
      "\(both)")
    let again = try await site.refused("ben", "approval", "decide", "reject", "Spring", "Autumn")
    #expect(again.code == 9 && again.output.contains("APPROVAL_STATE"), "\(again)")
    let all = try await site.run("root", "approval", "list", "--organisation", "--state", "approved")
    #expect(all.contains("Spring") && all.contains("Autumn"), "\(all)")
    let none = try await site.run("root", "approval", "list", "--organisation", "--state", "submitted")
    #expect(!none.contains("Spring"), "\(none)")
    let denied = try await site.refused("ben", "approval", "list", "--organisation")
    #expect(denied.code == 7, "\(denied)")

    let set = try await site.run("root", "budget", "transfer-threshold", "set", "Spring", "10.00")
    #expect(set.contains("10.00 EUR"), "\(set)")
    let transfer = [
      "budget", "transfer", "Spring", "6.00", "--from", "Groceries", "--to", "Groceries", "--in", "2027-02",
      "--to-period", "2027-01",
    ]
    #expect(try await site.attempt("asha", transfer).code == 0)
    let beyond = try await site.attempt("asha", transfer)
    #expect(beyond.code == 9 && beyond.output.contains("APPROVAL_REQUIRED"), "\(beyond)")
    let draft = try await site.attempt("asha", transfer + ["--for-approval"])
    #expect(draft.code == 0 && draft.output.contains("draft"), "\(draft)")
    try await site.run("root", "budget", "transfer-threshold", "clear", "Spring")
    let shown = try await site.run("root", "budget", "transfer-threshold", "show", "Spring")
    #expect(shown.contains("no threshold"), "\(shown)")
    #expect(try await site.server.stop().code == 0)
  }

  @Test func aBudgetAndAGoalAreShared() async throws {
    let site = try await AdministeredServer()
    _ = try await site.join("asha")
    _ = try await site.join("ben")
    try await site.run("asha", "goal", "add", "Household", "9000.00", "--currency", "EUR")
    try await site.run(
      "asha", "budget", "add", "Spring", "--goal", "household", "--from", "2027-01", "--to", "2027-03",
      "--line", "Groceries=400.00")
    let hidden = try await site.refused("ben", "budget", "show", "Spring")
    #expect(hidden.code == 64, "\(hidden)")
    let shared = try await site.run(
      "asha", "budget", "share", "Spring", "ben@example.com", "--as", "viewer", "--until", "30d")
    #expect(shared.contains("viewer for") && shared.contains("until"), "\(shared)")
    try await site.run("ben", "budget", "line", "list", "Spring")
    let refused = try await site.refused("ben", "budget", "line", "set", "Spring", "Travel", "5.00")
    #expect(refused.code == 7 && refused.output.contains("budget.update"), "\(refused)")
    let unseen = try await site.refused("ben", "goal", "show", "Household")
    #expect(unseen.code == 64, "\(unseen)")
    try await site.run("asha", "goal", "share", "Household", "ben@example.com", "--as", "editor")
    try await site.run("ben", "goal", "show", "Household")
    try await site.run("ben", "budget", "line", "set", "Spring", "Travel", "5.00")
    let further = try await site.refused(
      "ben", "budget", "share", "Spring", "root@example.com", "--as", "viewer")
    #expect(further.code == 7, "\(further)")
    let wrong = try await site.refused(
      "asha", "goal", "share", "Household", "ben@example.com", "--as", "owner")
    #expect(wrong.code == 64 && wrong.output.contains("commenter"), "\(wrong)")
    #expect(try await site.server.stop().code == 0)
  }
}
