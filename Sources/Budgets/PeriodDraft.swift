/// The periods of a budget as a request states them.
struct PeriodDraft: Sendable, Hashable {
  /// The first day, `YYYY-MM-DD`.
  var startDate = ""
  /// The last day, `YYYY-MM-DD`.
  var endDate = ""
  var length = PeriodPlan.Length.month
  var yearStartMonth = 1
  /// The first day of each period, `YYYY-MM-DD`, for periods that are stated one by one.
  var firstDates: [String] = []
}
