public import CalendarDates
public import TimeZones

/// The days on which people work, and where: a working day is a whole day of a time zone, without hours of work.
///
/// Days follow each other as in `ZoneRules.day(at:)`. A day that clocks skip is no working day. Instants are seconds since
/// the beginning of 1970, UTC.
public struct WorkingCalendar: Hashable, Sendable {
  /// The most holidays, as many as an organisation may state.
  public static let maximumHolidays = 1_000
  /// How far deadlines are searched, ten years, which also bounds the time that it takes.
  public static let maximumDays = 3_653
  /// Monday to Friday.
  public static let usualWeekdays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]

  /// The time zone.
  public let zone: ZoneRules
  /// The days of the week that are working days.
  public let weekdays: Set<Weekday>
  /// The days that are no working days whatever their day of the week, in order.
  public let holidays: [CalendarDate]

  /// A calendar of a time zone. Holidays may come in any order, and more than once.
  public init(
    zone: ZoneRules, weekdays: Set<Weekday> = usualWeekdays, holidays: some Sequence<CalendarDate> = []
  ) throws(WorkingTimeError) {
    guard !weekdays.isEmpty else { throw .noWorkingDays }
    let days = Set(holidays)
    guard days.count <= Self.maximumHolidays else { throw .tooManyHolidays(maximum: Self.maximumHolidays) }
    self.zone = zone
    self.weekdays = weekdays
    self.holidays = days.sorted()
  }

  /// A calendar on which every day of a time zone is a working day.
  public init(everyDayIn zone: ZoneRules) {
    self.zone = zone
    weekdays = Set(Weekday.allCases)
    holidays = []
  }

  /// Whether it is a day on which people work.
  public func isWorkingDay(_ day: CalendarDate) -> Bool {
    weekdays.contains(day.weekday) && !isHoliday(day) && !zone.skips(day)
  }

  private func isHoliday(_ day: CalendarDate) -> Bool {
    var (low, high) = (0, holidays.count)
    while low < high {
      let middle = (low + high) / 2
      if holidays[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low < holidays.count && holidays[low] == day
  }

  /// The days from one on, as far as deadlines are searched.
  func days(from first: CalendarDate) -> some Sequence<CalendarDate> {
    (0..<Self.maximumDays).lazy.compactMap { index in
      let (day, overflow) = first.daysSince1970.addingReportingOverflow(Int32(index))
      return overflow ? nil : CalendarDate(daysSince1970: day)
    }
  }
}
