import Rules

import struct Postgres.CalendarDate

/// What well-stated periods are. No I/O, no clock.
enum PeriodRules {
  /// The periods that a draft states; nil if something is wrong with them, which is added.
  static func plan(
    _ draft: PeriodDraft, at field: String, _ violations: inout [FieldViolation]
  ) -> PeriodPlan? {
    guard let first = day(draft.startDate, at: "\(field).start_date", &violations),
      let last = day(draft.endDate, at: "\(field).end_date", &violations)
    else { return nil }
    guard let span = BudgetPeriod(from: first, to: last.next) else {
      violations.add(
        FieldViolation("\(field).end_date", "END_BEFORE_START", "it is before the first day"))
      return nil
    }
    guard let periods = periods(of: span, draft, at: field, &violations) else { return nil }
    return PeriodPlan(
      length: draft.length, yearStartMonth: Int16(clamping: draft.yearStartMonth), periods: periods)
  }

  private static func periods(
    of span: BudgetPeriod, _ draft: PeriodDraft, at field: String, _ violations: inout [FieldViolation]
  ) -> BudgetPeriods? {
    do throws(PeriodError) {
      guard let length = draft.length.length else {
        return try stated(span, draft.firstDates, at: "\(field).first_dates", &violations)
      }
      return try .dividing(span, by: length, yearBeginsIn: draft.yearStartMonth)
    } catch {
      violations.add(FieldViolation(field, error.reason, error.description))
      return nil
    }
  }

  /// Periods that were stated by their first days.
  private static func stated(
    _ span: BudgetPeriod, _ dates: [String], at field: String, _ violations: inout [FieldViolation]
  ) throws(PeriodError) -> BudgetPeriods? {
    var days: [CalendarDate] = []
    for (index, date) in dates.enumerated() {
      guard let day = day(date, at: "\(field)[\(index)]", &violations) else { return nil }
      days.append(day)
    }
    guard days.first == span.first else {
      violations.add(
        FieldViolation(field, days.isEmpty ? "REQUIRED" : "WRONG_FIRST_DATE", "the first one is `start_date`")
      )
      return nil
    }
    var periods: [BudgetPeriod] = []
    for (index, day) in days.enumerated() {
      let end = index + 1 < days.count ? days[index + 1] : span.end
      guard let period = BudgetPeriod(from: day, to: end) else {
        violations.add(
          FieldViolation(
            "\(field)[\(index)]", "DATES_NOT_RISING",
            "each period begins after the one before it, and by `end_date`"))
        return nil
      }
      periods.append(period)
    }
    return try BudgetPeriods(periods)
  }

  private static func day(
    _ text: String, at field: String, _ violations: inout [FieldViolation]
  ) -> CalendarDate? {
    if let day = CalendarDate(text) { return day }
    violations.add(FieldViolation(field, "REQUIRED", "is required"))
    return nil
  }
}

extension CalendarDate {
  /// The day after it.
  var next: CalendarDate { CalendarDate(daysSince1970: daysSince1970 &+ 1) }
  /// The day before it.
  var previous: CalendarDate { CalendarDate(daysSince1970: daysSince1970 &- 1) }
}
