import CalendarDates
import TimeZones
import WorkingTime

/// Counts quarters of hours, of which each is on the day that clocks show.
struct NaiveCalendar {
  private let zone: ZoneRules
  private let weekdays: Set<Int>
  private let holidays: Set<CalendarDate>

  init(_ calendar: WorkingCalendar) {
    zone = calendar.zone
    weekdays = Set(calendar.weekdays.map { Int($0.rawValue) })
    holidays = Set(calendar.holidays)
  }

  private func isWorking(_ day: CalendarDate) -> Bool {
    // From 1970 on; the first day was a Thursday, the fourth of the week.
    weekdays.contains((Int(day.daysSince1970) + 3) % 7 + 1) && !holidays.contains(day)
  }

  func deadline(from start: Int64, _ count: Int) -> Int64 {
    let today = zone.localTime(at: start).date
    var (quarter, counted) = (start, Set<CalendarDate>())
    var last = today
    while true {
      let day = zone.localTime(at: quarter).date
      if counted.count == max(count, 1), day != last { return quarter }
      if isWorking(day), day > today || count == 0 {
        counted.insert(day)
        last = day
      }
      quarter += 900
    }
  }

  func adding(hours: Int, to start: Int64) -> Int64 {
    var (quarter, missing) = (start, hours * 4)
    while missing > 0 {
      if isWorking(zone.localTime(at: quarter).date) { missing -= 1 }
      quarter += 900
    }
    return quarter
  }
}
