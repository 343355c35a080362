import Postgres
import Rules
import Testing

@testable import Budgets

@Suite("Stated periods") struct PeriodRulesTests {
  private static func plan(_ draft: PeriodDraft) -> (plan: PeriodPlan?, wrong: [String]) {
    var violations: [FieldViolation] = []
    let plan = PeriodRules.plan(draft, at: "periods", &violations)
    return (plan, violations.map { "\($0.field) \($0.reason)" })
  }

  @Test func daysAreDividedWhereTheFinancialYearSays() {
    let quarters = Self.plan(
      PeriodDraft(startDate: "2027-01-15", endDate: "2027-12-31", length: .quarter, yearStartMonth: 2))
    #expect(
      quarters.plan?.periods.all.map(\.first.description)
        == ["2027-01-15", "2027-02-01", "2027-05-01", "2027-08-01", "2027-11-01"])
    #expect(quarters.plan?.periods.span.end.description == "2028-01-01" && quarters.wrong.isEmpty)
  }

  @Test func customPeriodsBeginAsStated() {
    let dates = ["2027-01-01", "2027-01-03", "2027-06-01"]
    let made = Self.plan(
      PeriodDraft(startDate: dates[0], endDate: "2027-06-30", length: .custom, firstDates: dates))
    #expect(made.plan?.periods.all.map(\.first.description) == dates && made.plan?.periods.count == 3)
  }

  @Test(arguments: [
    (PeriodDraft(startDate: "2027-02-01", endDate: "2027-01-31"), "periods.end_date END_BEFORE_START"),
    (PeriodDraft(startDate: "2017-01-01", endDate: "2027-01-31"), "periods TOO_MANY_PERIODS"),
    (
      PeriodDraft(startDate: "2027-01-01", endDate: "2027-01-31", length: .custom),
      "periods.first_dates REQUIRED"
    ),
    (
      PeriodDraft(
        startDate: "2027-01-01", endDate: "2027-01-31", length: .custom, firstDates: ["2027-01-02"]),
      "periods.first_dates WRONG_FIRST_DATE"
    ),
    (
      PeriodDraft(
        startDate: "2027-01-01", endDate: "2027-01-31", length: .custom,
        firstDates: ["2027-01-01", "2027-02-01"]),
      "periods.first_dates[1] DATES_NOT_RISING"
    ),
  ])
  func whatIsWrongWithPeriodsIsNamed(_ draft: PeriodDraft, _ wrong: String) {
    #expect(Self.plan(draft).wrong == [wrong] && Self.plan(draft).plan == nil)
  }
}
