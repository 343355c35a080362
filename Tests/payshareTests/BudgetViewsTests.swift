import PayshareClient
import Testing

@testable import payshare

@Suite("Budgets as text")
struct BudgetViewsTests {
  private let people = People(me: "1", ["1": "Asha", "2": "Ben"])
  private let categories: [PayshareV1.Category] = [
    .with { ($0.id, $0.displayName) = ("z", "Food") },
    .with { ($0.id, $0.displayName, $0.parentCategoryID) = ("a", "Groceries", "z") },
    .with { ($0.id, $0.displayName) = ("b", "Travel") },
  ]

  private var budget: PayshareV1.Budget {
    .with { budget in
      (budget.id, budget.goalID, budget.displayName, budget.currencyCode) = ("i", "g", "Home\u{1B}", "EUR")
      (budget.revisionInForce, budget.newestRevision, budget.eventCount) = (2, 3, 1)
      budget.periods = .with {
        ($0.startDate, $0.endDate, $0.length) = ("2027-01-01", "2027-02-28", .month)
        $0.firstDates = ["2027-01-01", "2027-02-01"]
      }
    }
  }

  @Test func aBudgetSaysWhatIsInForceAndWhen() {
    #expect(
      BudgetViews.budget(budget, AccessNames(people)) == """
        Budget Home, revision 2 in force, id i
        EUR, from 2027-01-01 to 2027-02-28, 2 periods, of the goal g
        1 event counts for it
        """)
    var new = budget
    new.revisionInForce = 0
    let names = AccessNames(people, ["g": "Roof"])
    let text = BudgetViews.budget(new, names)
    #expect(
      text.contains("Budget Home, not in force yet, id i") && text.contains("of the goal Roof"), "\(text)")
    #expect(
      BudgetViews.table([budget, new], names) == """
        BUDGET  GOAL  CURRENCY  FROM        TO          IN FORCE          ID
        Home    Roof  EUR       2027-01-01  2027-02-28  revision 2        i
        Home    Roof  EUR       2027-01-01  2027-02-28  not in force yet  i
        """)
  }

  /// `a` of `b`, period by period.
  private func figures(
    _ actual: [Int64], of budgeted: [Int64], carried: [Int64] = [], planned: [Int64] = []
  ) -> PayshareV1.BudgetFigures {
    .with {
      ($0.actualMinor, $0.budgetedMinor, $0.carriedMinor, $0.committedMinor) = (
        actual, budgeted, carried, planned
      )
      $0.availableMinor = budgeted.indices.map { place in
        budgeted[place] + (carried.isEmpty ? 0 : carried[place]) - actual[place]
      }
    }
  }

  private var view: PayshareV1.ViewBudgetResponse {
    .with {
      ($0.number, $0.currencyCode, $0.unbudgetedMinor) = (2, "EUR", [500, 0])
      $0.lines = [
        .with { line in
          (line.categoryID, line.parentCategoryID) = ("a", "z")
          line.figures = figures([32_000, 0], of: [40_000, 40_000], carried: [0, 8_000])
        },
        .with { line in
          (line.categoryID, line.figures) = ("b", figures([0, 12_000], of: [10_000, 10_000]))
        },
        .with { line in
          (line.categoryID, line.figures) = (
            "z", figures([32_000, 0], of: [60_000, 60_000], planned: [0, 1_000])
          )
        },
      ]
      $0.whole = figures([32_500, 12_000], of: [70_000, 70_000])
    }
  }

  @Test func eachLineHasABarForEachPeriodAndBelowItTheLinesThatArePartOfIt() {
    #expect(
      BudgetFigureView(view, of: budget, categories).text(totals: false) == """
        Revision 2, in force
        LINE                                      SPENT EUR  CARRIED  PLANNED    LEFT
        Food          Jan    █████░░░░░    320.00 of 600.00                    280.00
                      Feb    ░░░░░░░░░░      0.00 of 600.00             10.00  600.00
                      total  ██░░░░░░░░   320.00 of 1200.00             10.00  880.00
          Groceries   Jan    ████████░░    320.00 of 400.00                     80.00
                      Feb    ░░░░░░░░░░      0.00 of 400.00    80.00           480.00
                      total  ████░░░░░░    320.00 of 800.00                    480.00
        Travel        Jan    ░░░░░░░░░░      0.00 of 100.00                    100.00
                      Feb    ██████████!   120.00 of 100.00                    -20.00
                      total  ██████░░░░    120.00 of 200.00                     80.00
        Whole budget  Jan    ████░░░░░░    325.00 of 700.00                    375.00
                      Feb    █░░░░░░░░░    120.00 of 700.00                    580.00
                      total  ███░░░░░░░   445.00 of 1400.00                    955.00
        Outside its lines: 5.00 EUR
        """)
  }

  @Test func theTotalsAloneAreALineEach() {
    let text = BudgetFigureView(view, of: budget, categories).text(totals: true)
    #expect(text.split(separator: "\n").count == 7, "\(text)")
    #expect(text.contains("  Groceries   total  ████░░░░░░"), "\(text)")
  }

  @Test func theWholeShowsWhatWasCarriedOverToo() {
    var carried = view
    carried.number = 3
    carried.whole?.availableMinor[1] += 8_000
    let text = BudgetFigureView(carried, of: budget, categories).text(totals: false)
    #expect(text.contains("120.00 of 700.00    80.00           660.00"), "\(text)")
    #expect(text.hasPrefix("Revision 3, not in force\n"), "\(text)")
  }

  @Test(
    arguments: [
      (0, 100, "░░░░░░░░░░"), (-5, 100, "░░░░░░░░░░"), (9, 100, "░░░░░░░░░░"), (10, 100, "█░░░░░░░░░"),
      (99, 100, "█████████░"), (100, 100, "██████████"), (101, 100, "██████████!"), (0, 0, "░░░░░░░░░░"),
      (1, 0, "██████████!"), (1, -5, "██████████!"), (.max, .max, "██████████"),
      (.max - 1, .max, "█████████░"),
    ] as [(Int64, Int64, String)])
  func aBarIsFilledAsFarAsIsSpent(spent: Int64, amount: Int64, bar: String) {
    #expect(BudgetFigureView.bar(spent, of: amount) == bar)
  }

  @Test func linesSayWhatHappensAtTheirLimitsAndWhatTheyCarryOver() {
    let lines: [PayshareV1.BudgetLine] = [
      .with { line in
        (line.categoryID, line.amountsMinor) = ("b", [10_000, 5_000])
        line.limit = .with { ($0.mode, $0.thresholdsPermille) = (.stop, [800, 1_000]) }
      },
      .with { line in
        (line.categoryID, line.amountsMinor) = ("a", [40_000, 40_000])
        line.rollover = .with { ($0.kind, $0.capMinor) = (.surplus, 5_000) }
      },
    ]
    #expect(
      BudgetViews.lines(lines, of: budget, CategoryView(categories)) == """
        CATEGORY        EACH EUR   TOTAL  LIMIT                        CARRIES OVER
        Food/Groceries    400.00  800.00                               what is left, at most 50.00
        Travel            varies  150.00  stops, warns at 80 %, 100 %
        """)
  }

  @Test func aComparisonShowsOnlyWhatDiffers() {
    let before = PayshareV1.BudgetLine.with { ($0.categoryID, $0.amountsMinor) = ("b", [10_000, 5_000]) }
    var after = before
    after.amountsMinor[1] = 6_000
    after.limit = .with { $0.mode = .stop }
    let answer = PayshareV1.CompareBudgetRevisionsResponse.with {
      $0.differences = [
        .with { ($0.categoryID, $0.before, $0.after, $0.periods) = ("b", before, after, [1]) },
        .with { ($0.categoryID, $0.after, $0.periods) = ("a", before, [0, 1]) },
      ]
    }
    #expect(
      BudgetViews.comparison(answer, of: budget, (2, 3), CategoryView(categories)) == """
        CATEGORY        WHAT   REVISION 2  REVISION 3
        Food/Groceries  Jan             -      100.00
                        Feb             -       50.00
        Travel          Feb         50.00       60.00
                        limit                   stops
        """)
    #expect(
      BudgetViews.comparison(.init(), of: budget, (2, 3), CategoryView(categories))
        == "Revisions 2 and 3 say the same")
  }

  @Test func entriesSayWhatTheyAre() {
    let entry = PayshareV1.BudgetEntry.with {
      ($0.id, $0.entryDate, $0.amountMinor, $0.categoryID, $0.note) = ("e", "2027-01-05", 1_250, "a", "Bread")
      ($0.kind, $0.creatorUserID) = (.actual, "2")
    }
    let view = CategoryView(categories)
    #expect(
      BudgetViews.entry(entry, of: budget, view)
        == "2027-01-05: 12.50 EUR spent on Food/Groceries, Bread, id e")
    var other = entry
    (other.kind, other.categoryID, other.note) = (.planned, "", "")
    #expect(BudgetViews.entry(other, of: budget, view) == "2027-01-05: 12.50 EUR planned, id e")
    let table = BudgetViews.entries([entry], of: budget, view, people)
    #expect(table.contains("spent") && table.contains("Ben") && table.contains("Bread"), "\(table)")
  }

  @Test func theLogShowsAmountsWithDecimalsAndCategoriesByName() {
    func difference(_ path: String, _ old: String, _ new: String) -> PayshareV1.FieldDifference {
      .with { ($0.path, $0.oldValue, $0.newValue) = (path, old, new) }
    }
    let rows = BudgetDifferenceText("EUR", CategoryView(categories), people).rows([
      difference("lines[a].amounts_minor", "40000, 40000", "40000, 45050"),
      difference("lines[a].limit.thresholds_permille", "", "800, 1000"),
      difference("entry.amount_minor", "", "-1250"), difference("entry.category_id", "b", "a"),
      difference("link.linker_user_id", "", "2"),
      difference("link.exchange_rate.numerator", "", "13"),
      difference("link.exchange_rate.denominator", "", "1250"),
      difference("revision.amounts_minor[0]", "", "290165"),
      difference("budget.periods.length", "", "MONTH"),
      difference("budget.periods.first_dates[0]", "", "2027-01-01"),
    ])
    #expect(
      rows == [
        ["lines[Food/Groceries].amounts_minor", "400.00 each", "400.00, 450.50"],
        ["lines[Food/Groceries].limit.thresholds_permille", "", "80 %, 100 %"],
        ["entry.amount_minor", "", "-12.50"], ["entry.category_id", "Travel", "Food/Groceries"],
        ["link.linker_user_id", "", "Ben"], ["link.exchange_rate", "", "0.0104"],
        ["revision.amounts_minor[0]", "", "2901.65"], ["budget.periods.length", "", "MONTH"],
      ])
    // Periods that were stated one by one have no length to follow from.
    let stated = difference("budget.periods.first_dates[0]", "", "2027-01-01")
    #expect(BudgetDifferenceText("EUR", CategoryView(categories), people).rows([stated]).count == 1)
    let linked = PayshareV1.BudgetChange.with {
      ($0.kind, $0.eventID, $0.actorUserID, $0.reason) = (.eventLinked, "e", "2", "ours")
    }
    let table = BudgetViews.changes(
      [linked], of: budget, CategoryView(categories), AccessNames(people, ["e": "Trip"]))
    #expect(table.contains("event Trip linked") && table.contains("ours"), "\(table)")
  }

  @Test func whatWasSpentSaysWhereItIsFrom() {
    let actuals: [PayshareV1.BudgetActual] = [
      .with {
        ($0.source, $0.eventID, $0.spendDate, $0.amountMinor) = (.expenseID("x"), "e", "2027-01-05", 4_680)
        $0.exchangeRate = .with { ($0.numerator, $0.denominator) = (13, 1_250) }
      },
      .with {
        ($0.source, $0.categoryID, $0.spendDate, $0.amountMinor) = (.budgetEntryID("y"), "a", "2027-01-04", 5)
      },
    ]
    let names = AccessNames(people, ["e": "Trip"])
    #expect(
      BudgetViews.actuals(actuals, of: budget, CategoryView(categories), names) == """
        DATE        AMOUNT EUR  CATEGORY        FROM                  RATE  ID
        2027-01-05       46.80                  an expense of Trip  0.0104  x
        2027-01-04        0.05  Food/Groceries  an entry                    y
        """)
  }

  @Test func aLimitThatStopsIsSaidWithTheCategoryByItsName() {
    let status = Status(
      .failedPrecondition, reason: "BUDGET_LIMIT", "the line of category a has 5.00 EUR left",
      metadata: ["category_id": "a"])
    let lines = CommandError.status(status).naming(CategoryView(categories)).lines
    #expect(lines.first == "payshare: FAILED_PRECONDITION: the line of Food/Groceries has 5.00 EUR left")
    #expect(lines.last?.contains("--over-limit") == true, "\(lines)")
    let blind = Status(.failedPrecondition, reason: "BUDGET_LIMIT", "a budget has less left")
    #expect(CommandError.status(blind).lines.last?.contains("budget of-event") == true)
  }

  @Test func periodsOfSeveralYearsSayWhichAndOthersTheirFirstDay() {
    var years = budget
    years.periods?.firstDates = ["2026-12-01", "2027-01-01"]
    #expect(BudgetPeriodNames(years).name(1) == "Jan 2027")
    years.periods?.length = .quarter
    #expect(BudgetPeriodNames(years).name(0) == "from 2026-12-01")
    #expect(BudgetPeriodNames(years).name(9) == "9")
  }

  @Test func aReconciliationSaysWhatDiffers() {
    #expect(BudgetViews.reconciliation([], 1) == "1 budget was counted: all sums are right")
    let drift = PayshareV1.ReconcileBudgetsResponse.Drift.with {
      ($0.budgetID, $0.kind, $0.categoryID, $0.period, $0.keptMinor, $0.countedMinor) = (
        "i", .spentUnderLine, "a", 3, 5, 6
      )
    }
    let text = BudgetViews.reconciliation([drift], 2)
    #expect(
      text.hasPrefix("2 budgets were counted; these sums differ") && text.contains("spent under the line"),
      "\(text)")
  }
}
