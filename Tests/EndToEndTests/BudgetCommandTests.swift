import RPCTestSupport
import Testing

/// Budgets at the command line, through the real server.
@Suite("Budgets at the command line", .timeLimit(.minutes(10)))
struct BudgetCommandTests {
  private func siteWithABudget() async throws -> (site: AdministeredServer, ben: String) {
    let site = try await AdministeredServer()
    _ = try await site.join("asha")
    let ben = try await site.join("ben")
    try await site.run("asha", "goal", "add", "Household", "9000.00", "--currency", "EUR")
    let made = try await site.run(
      "asha", "budget", "add", "Spring", "--goal", "household", "--from", "2027-01", "--to", "2027-03",
      "--line",
      "Groceries=400.00")
    for part in [
      "Budget Spring, not in force yet", "3 periods, of the goal Household", "budget approve Spring",
    ] {
      #expect(made.contains(part), "\(made)")
    }
    return (site, ben)
  }

  @Test func aBudgetIsDraftedApprovedRevisedAndCompared() async throws {
    let (site, _) = try await siteWithABudget()
    let drafted = try await site.run(
      "asha", "budget", "line", "set", "Spring", "Travel", "100.00", "--stop", "--warn", "80,100")
    #expect(drafted.contains("stops, warns at 80 %, 100 %") && drafted.contains("1500.00 EUR"), "\(drafted)")
    let total = try await site.run(
      "asha", "budget", "line", "set", "spring", "Pets", "10.00", "--spread", "total", "--rollover", "surplus"
    )
    #expect(total.contains("varies") && total.contains("what is left"), "\(total)")
    let one = try await site.run(
      "asha", "budget", "line", "set", "Spring", "Groceries", "500.00", "--in", "2027-02")
    #expect(one.contains("1300.00"), "\(one)")
    let removed = try await site.run("asha", "budget", "line", "remove", "Spring", "Pets")
    #expect(!removed.contains("Pets"), "\(removed)")
    let approved = try await site.run("asha", "budget", "approve", "Spring", "--reason", "agreed")
    #expect(approved.contains("Revision 1 of Spring, in force"), "\(approved)")
    let fixed = try await site.refused("asha", "budget", "line", "remove", "Spring", "Travel")
    #expect(fixed.code == 64 && fixed.output.contains("payshare budget revise"), "\(fixed.output)")

    let revised = try await site.run("asha", "budget", "revise", "Spring")
    #expect(revised.contains("Revision 2 of Spring, a draft, made from revision 1"), "\(revised)")
    try await site.run("asha", "budget", "line", "set", "Spring", "Travel", "150.00")
    let compared = try await site.run("asha", "budget", "compare", "Spring")
    #expect(compared.contains("100.00") && compared.contains("150.00"), "\(compared)")
    let limit = try await site.run("asha", "budget", "line", "set", "Spring", "Travel", "--warn", "50")
    #expect(limit.contains("150.00") && limit.contains("stops, warns at 50 %"), "\(limit)")
    for wrong in [["Travel"], ["Travel", "--in", "2027-02", "--stop"], ["Pets", "--stop"]] {
      let refused = try await site.attempt("asha", ["budget", "line", "set", "Spring"] + wrong)
      #expect(refused.code == 64 && refused.output.contains("how much may be spent"), "\(refused.output)")
    }
    try await site.run("asha", "budget", "discard", "Spring", "--revision", "2")
    let moved = try await site.run(
      "asha", "budget", "transfer", "Spring", "50.00", "--from", "Groceries", "--to", "Travel", "--in",
      "2027-01")
    #expect(moved.contains("in force"), "\(moved)")
    let parts = try await site.run("asha", "goal", "budgets", "Household")
    #expect(
      parts.contains("Spring") && parts.contains("1600.00 EUR") && parts.contains("All in EUR"), "\(parts)")
    try await site.run("asha", "budget", "revise", "Spring", "--base", "1")
    let old = try await site.attempt("asha", ["budget", "approve", "Spring"])
    #expect(old.code == 0 && old.output.contains("budget compare BUDGET 3 4"), "\(old.output)")
    let revisions = try await site.run("asha", "budget", "revisions", "Spring")
    #expect(revisions.contains("superseded") && revisions.contains("Asha"), "\(revisions)")
    let log = try await site.run("asha", "budget", "log", "Spring")
    #expect(log.contains("agreed") && log.contains("revision 1 approved"), "\(log)")
    #expect(log.contains("[Food and drink/Groceries].amounts_minor") && log.contains("400.00 each"), "\(log)")

    let copied = try await site.run(
      "asha", "budget", "copy", "Spring", "Summer", "--from", "2027-04", "--to", "2027-06", "--raise", "5%")
    #expect(copied.contains("Budget Summer, not in force yet"), "\(copied)")
    try await site.run("asha", "budget", "edit", "Summer", "--name", "Sommer")
    let list = try await site.run("asha", "budget", "list", "--goal", "Household")
    #expect(list.contains("Sommer") && list.contains("Spring") && list.contains("Household"), "\(list)")
    #expect(try await site.server.stop().code == 0)
  }

  @Test func whatIsSpentIsShownWithBarsAndStopsAtTheLimit() async throws {
    let (site, _) = try await siteWithABudget()
    try await site.run("asha", "budget", "line", "set", "Spring", "Groceries", "400.00", "--stop")
    try await site.run("asha", "budget", "approve", "Spring")
    let spend = ["budget", "spend", "Spring", "320.00", "--category", "Groceries", "--date", "2027-01-05"]
    #expect(try await site.attempt("asha", spend).output.contains("320.00 EUR spent on"))
    try await site.run(
      "asha", "budget", "spend", "Spring", "30.00", "--category", "Groceries", "--date", "2027-02-05",
      "--planned")
    let shown = try await site.run("asha", "budget", "show", "Spring")
    for part in ["████████░░", "320.00 of 400.00", "80.00", "30.00", "Whole budget"] {
      #expect(shown.contains(part), "\(part): \(shown)")
    }
    let stopped = try await site.attempt("asha", spend)
    #expect(stopped.code == 9 && stopped.output.contains("BUDGET_LIMIT"), "\(stopped.output)")
    #expect(
      stopped.output.contains(
        "the line of Food and drink/Groceries has 80.00 EUR left in 2027-01-01 to 2027-01-31"),
      "\(stopped.output)")
    let over = try await site.attempt("asha", spend + ["--over-limit", "--reason", "guests"])
    #expect(over.code == 0, "\(over.output)")
    let back = try await site.object(
      "asha", "budget", "spend", "Spring", "20.00", "--category", "Groceries", "--date", "2027-01-06",
      "--refund"
    ).text("id")
    let entries = try await site.run("asha", "budget", "entries", "Spring")
    for part in ["guests", "-20.00", "refunded", "planned", "Asha"] {
      #expect(entries.contains(part), "\(part): \(entries)")
    }
    let less = try await site.run(
      "asha", "budget", "correct", "Spring", back, "--amount", "25.00", "--note", "eggs")
    #expect(less.contains("-25.00 EUR refunded on") && less.contains("eggs"), "\(less)")
    let counted = try await site.run("asha", "budget", "actuals", "Spring")
    #expect(counted.contains("-25.00") && !counted.contains("30.00"), "\(counted)")
    try await site.run("asha", "budget", "remove", "Spring", back)
    #expect(try await site.run("asha", "budget", "show", "Spring", "--totals").contains("640.00 of 1200.00"))

    try await site.run("asha", "event", "create", "Trip", "--currency", "EUR")
    try await site.run("asha", "budget", "link", "Spring", "Trip")
    #expect(try await site.run("asha", "budget", "events", "Spring").contains("Trip"))
    let ofEvent = try await site.run("asha", "budget", "of-event", "Trip")
    #expect(ofEvent.contains("Spring") && ofEvent.contains("yes"), "\(ofEvent)")
    try await site.run("asha", "budget", "unlink", "Spring", "Trip")
    #expect(try await site.run("asha", "budget", "log", "Spring").contains("event Trip unlinked"))
    try await site.run("asha", "budget", "link", "Spring", "Trip")
    try await site.run("asha", "budget", "withdraw", "Trip", "spring")
    let sums = try await site.run("root", "budget", "reconcile")
    #expect(sums.contains("all sums are right"), "\(sums)")
    #expect(try await site.server.stop().code == 0)
  }

  @Test func aBudgetIsSharedAloneAndFoundByItsName() async throws {
    let (site, ben) = try await siteWithABudget()
    let hidden = try await site.refused("ben", "budget", "show", "Spring")
    #expect(hidden.code == 64 && hidden.output.contains("payshare budget list"), "\(hidden.output)")
    try await site.run("asha", "grant", "give", "accountant", "--user", ben, "--budget", "spring")
    #expect(try await site.run("ben", "budget", "list").contains("Spring"))
    let may = try await site.run("ben", "access", "check", "budget.spend", "--budget", "Spring")
    #expect(may.contains("Allowed"), "\(may)")
    let goals = try await site.run("ben", "goal", "list")
    #expect(!goals.contains("Household"), "\(goals)")
    let grants = try await site.run("asha", "grant", "list", "--budget", "Spring")
    #expect(grants.contains("accountant") && grants.contains("budget Spring"), "\(grants)")
    let found = try await site.run("ben", "access", "list", "budget.read", "--kind", "budget")
    #expect(found.contains("Spring"), "\(found)")
    let why = try await site.run("asha", "access", "explain", "budget.approve", "--budget", "Spring")
    #expect(why.contains("as goal_owner of the goal"), "\(why)")
    let who = try await site.run("asha", "access", "who-can", "budget.read", "--budget", "Spring")
    #expect(who.contains(ben), "\(who)")
    #expect(try await site.server.stop().code == 0)
  }

  @Test func aTemplateIsSavedFromABudgetChangedAndUsed() async throws {
    let (site, _) = try await siteWithABudget()
    let refused = try await site.refused("asha", "budget", "template", "save", "Spring", "Season")
    #expect(refused.code == 7 && refused.output.contains("budget_template.create"), "\(refused)")
    let made = try await site.run(
      "root", "budget", "template", "add", "Season", "--currency", "eur", "--line", "Groceries=300.00")
    #expect(made.contains("Template Season, in EUR") && made.contains("300.00"), "\(made)")
    let changed = try await site.run(
      "root", "budget", "template", "set", "season", "Travel", "50.00", "--stop", "--rollover", "surplus")
    #expect(changed.contains("stops") && changed.contains("what is left"), "\(changed)")
    try await site.run("root", "budget", "template", "set", "season", "Groceries", "--remove")
    try await site.run("root", "budget", "template", "edit", "season", "--description", "For a quarter")
    let listed = try await site.run("asha", "budget", "template", "list")
    #expect(listed.contains("Season") && listed.contains("For a quarter"), "\(listed)")
    try await site.run(
      "asha", "budget", "add", "Summer", "--goal", "household", "--from", "2027-04", "--to", "2027-06",
      "--template", "season", "--line", "Pets=5.00")
    let lines = try await site.run("asha", "budget", "line", "list", "Summer")
    #expect(lines.contains("150.00") && lines.contains("15.00") && !lines.contains("Groceries"), "\(lines)")
    try await site.run("root", "budget", "template", "remove", "Season")
    let gone = try await site.refused("asha", "budget", "template", "show", "Season")
    #expect(gone.code == 64 && gone.output.contains("there is no template Season"), "\(gone)")
  }
}
