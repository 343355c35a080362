import PayshareAPI
import Postgres
import Protobuf

extension PayshareV1.BudgetPeriods {
  init(_ plan: PeriodPlan) {
    self.init()
    startDate = plan.periods.span.first.description
    endDate = plan.periods.span.end.previous.description
    length = Length(rawValue: Int32(plan.length.rawValue))
    yearStartMonth = Int32(plan.yearStartMonth)
    firstDates = plan.periods.all.map(\.first.description)
  }
}

extension PeriodDraft {
  init(_ message: PayshareV1.BudgetPeriods) {
    self.init(
      startDate: message.startDate, endDate: message.endDate,
      length: PeriodPlan.Length(rawValue: Int16(clamping: message.length.rawValue)) ?? .month,
      yearStartMonth: message.yearStartMonth == 0 ? 1 : Int(message.yearStartMonth),
      firstDates: message.firstDates)
  }
}
