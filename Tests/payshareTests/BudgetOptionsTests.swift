import ArgumentParser
import PayshareClient
import Testing

@testable import payshare

@Suite("Options of budgets")
struct BudgetOptionsTests {
  private func message<Command: ParsableArguments>(_ command: Command.Type, _ arguments: [String]) -> String?
  {
    do {
      _ = try Command.parse(arguments)
      return nil
    } catch {
      return Command.message(for: error)
    }
  }

  @Test(arguments: [
    ("2027-01", "2027-01-01", "2027-01-31"), ("2027-02", "2027-02-01", "2027-02-28"),
    ("2028-02", "2028-02-01", "2028-02-29"), ("2100-02", "2100-02-01", "2100-02-28"),
    ("2000-02", "2000-02-01", "2000-02-29"), ("2027-09", "2027-09-01", "2027-09-30"),
    ("2027-01-15", "2027-01-15", "2027-01-15"),
  ])
  func aMonthIsFromItsFirstDayToItsLast(text: String, first: String, last: String) throws {
    let day = try #require(BudgetDay(text))
    #expect((day.first, day.last) == (first, last))
  }

  @Test(arguments: [
    "", "2027", "2027-1", "2027-13", "2027-00", "27-01", "2027-01-1", "2027/01", "2027-0١", "-2027-01",
  ])
  func whatIsNeitherAMonthNorADayIsRefused(text: String) {
    #expect(BudgetDay(text) == nil)
  }

  @Test(arguments: [
    (["--from", "2027-01", "--to", "2027-12"], 12), (["--from", "2027-03-15", "--to", "2027-03-20"], 1),
    (["--from", "2027-01", "--to", "2027-12", "--length", "quarter"], 4),
    (["--from", "2027-02", "--to", "2027-04", "--length", "quarter"], 2),
    (["--from", "2027-02", "--to", "2027-04", "--length", "quarter", "--year-start", "2"], 1),
    (["--from", "2026-04", "--to", "2027-03", "--length", "year"], 2),
    (["--from", "2026-04", "--to", "2027-03", "--length", "year", "--year-start", "4"], 1),
    (["--from", "2026-12", "--to", "2027-01"], 2),
  ])
  func periodsAreCountedFromTheBeginningOfTheFinancialYear(arguments: [String], count: Int) throws {
    let options = try BudgetPeriodOptions.parse(arguments)
    #expect(try options.count() == count)
  }

  @Test func periodsThatAreNotStatedAreAsInTheBudgetThatIsCopied() throws {
    let old = PayshareV1.BudgetPeriods.with { ($0.length, $0.yearStartMonth) = (.quarter, 4) }
    let same = try BudgetPeriodOptions.parse(["--from", "2028-04", "--to", "2029-03"]).periods(like: old)
    #expect((same.startDate, same.endDate) == ("2028-04-01", "2029-03-31"))
    #expect((same.length, same.yearStartMonth) == (.quarter, 4))
    let new = try BudgetPeriodOptions.parse(["--from", "2028-04", "--to", "2029-03", "--length", "year"])
    #expect(try new.periods(like: old).length == .year)
    #expect(try new.periods().yearStartMonth == 1)
  }

  @Test func optionsThatMakeNoSenseTogetherAreRefused() {
    let periods = ["--from", "2027-01", "--to", "2027-12"]
    for (arguments, hint) in [
      (["--from", "2027-05", "--to", "2027-04"], "--to is before --from"),
      (["--from", "May", "--to", "2027-04"], "take months"),
      (periods + ["--year-start", "13"], "from 1 to 12"),
    ] { #expect(message(BudgetPeriodOptions.self, arguments)?.contains(hint) == true, "\(hint)") }
    for (arguments, hint) in [
      (["--ignore", "--stop"], "--ignore excludes"), (["--warn", "80,x"], "--warn takes"),
      (["--rollover", "none", "--cap", "5.00"], "excludes --cap"),
    ] { #expect(message(BudgetLineOptions.self, arguments)?.contains(hint) == true, "\(hint)") }
    typealias Copy = BudgetCommand.Copy
    #expect(
      message(Copy.self, ["a", "b", "--raise", "1%", "--lower", "1%"] + periods)?.contains("excludes") == true
    )
    #expect(message(Copy.self, ["a", "b", "--raise", "much"] + periods)?.contains("percentage") == true)
    #expect(message(Copy.self, ["a", "b", "--raise", "2.5%"] + periods) == nil)
    typealias Spend = BudgetCommand.Spend
    #expect(message(Spend.self, ["a", "1", "--over-limit"])?.contains("--reason") == true)
    #expect(
      message(Spend.self, ["a", "1", "--over-limit", "--reason", "x", "--planned"])?.contains("excludes")
        == true)
    #expect(
      message(BudgetCommand.Line.Set.self, ["a", "b", "1", "--in", "2027-01", "--spread", "total"])?.contains(
        "--in excludes") == true)
    #expect(message(BudgetCommand.List.self, ["--all", "--goal", "x"])?.contains("--all excludes") == true)
  }

  @Test func aLineIsACategoryAndAnAmount() throws {
    let line = try #require(BudgetLineAmount(argument: "Food=drink=400.00"))
    #expect((line.category, line.amount) == ("Food=drink", "400.00"))
    for text in ["Groceries", "=400.00", "Groceries="] { #expect(BudgetLineAmount(argument: text) == nil) }
  }

  @Test(arguments: [("5%", 50), ("2.5", 25), ("0.1%", 1), ("100%", 1_000)] as [(String, Int32)])
  func aPercentageIsInThousandths(text: String, permille: Int32) {
    #expect(PercentageText.permille(text) == permille)
  }

  @Test func aPercentageHasOneDecimalAtMost() {
    for text in ["", "%", "-5%", "2.55%", "five"] { #expect(PercentageText.permille(text) == nil, "\(text)") }
    #expect((PercentageText.text(25), PercentageText.text(1_000)) == ("2.5 %", "100 %"))
  }

  @Test func anAmountIsOfEachPeriodOrOfAllTogether() {
    let each = PayshareV1.BudgetLine.of("c", 400, .each, periods: 3)
    #expect(each.amountsMinor == [400, 400, 400] && each.spread == nil)
    var line = PayshareV1.BudgetLine.of("c", 1_000, .days, periods: 3)
    #expect(line.amountsMinor.isEmpty && line.spread?.totalMinor == 1_000 && line.spread?.rule == .byDays)
    line.set(5, .total, periods: 3)
    #expect(line.spread?.totalMinor == 5 && line.spread?.rule == .equally)
  }

  @Test func whatIsNotStatedOfALineStays() throws {
    var line = PayshareV1.BudgetLine.with {
      $0.limit = .with { ($0.mode, $0.thresholdsPermille) = (.stop, [500]) }
      $0.rollover = .with { ($0.kind, $0.capMinor) = (.surplus, 100) }
    }
    let before = line
    try BudgetLineOptions.parse([]).apply(to: &line, currency: "EUR")
    #expect(line == before)
    try BudgetLineOptions.parse(["--warn", "100,80,80"]).apply(to: &line, currency: "EUR")
    #expect(line.limit?.mode == .stop && line.limit?.thresholdsPermille == [800, 1_000])
    try BudgetLineOptions.parse(["--rollover", "both"]).apply(to: &line, currency: "EUR")
    #expect(line.rollover?.kind == .surplusAndDeficit && line.rollover?.capMinor == 100)
    try BudgetLineOptions.parse(["--cap", "2.50"]).apply(to: &line, currency: "EUR")
    #expect(line.rollover?.capMinor == 250)
    try BudgetLineOptions.parse(["--cap", ""]).apply(to: &line, currency: "EUR")
    #expect(line.rollover?.capMinor == nil)
    try BudgetLineOptions.parse(["--rollover", "none", "--ignore"]).apply(to: &line, currency: "EUR")
    #expect(line.rollover?.kind == PayshareV1.BudgetRollover.Kind.none && line.limit?.mode == .ignore)
    try BudgetLineOptions.parse(["--warn", "90"]).apply(to: &line, currency: "EUR")
    #expect(line.limit?.mode == .warn)
  }

  @Test func aPeriodIsFoundByItsMonthOrByADayOfIt() throws {
    let quarters = PayshareV1.Budget.with {
      $0.periods = .with {
        $0.firstDates = ["2027-01-01", "2027-04-01", "2027-07-01", "2027-10-01"]
        $0.endDate = "2027-12-31"
      }
    }
    for (text, place) in [("2027-01", 0), ("2027-03", 0), ("2027-04", 1), ("2027-06-30", 1), ("2027-12", 3)] {
      #expect(try quarters.place(of: text, option: "--in") == place, "\(text)")
    }
    for text in ["2026-12", "2028-01", "soon"] {
      #expect(throws: CommandError.self, "\(text)") { try quarters.place(of: text, option: "--in") }
    }
  }
}
