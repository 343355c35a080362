import Identifiers
import TimeZones
import WorkingTime

/// What the tests of approvals share.
enum Samples {
  /// Time without pauses.
  static let always = WorkingCalendar(everyDayIn: .utc)

  static func id(_ number: Int) -> UUID { UUID(high: 9, low: UInt64(number)) }
}
