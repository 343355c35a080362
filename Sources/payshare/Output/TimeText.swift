import Glibc
import PayshareClient

/// Moments as people and programs expect them.
enum TimeText {
  /// RFC 3339 in UTC, as proto3's JSON mapping says: `2025-03-01T12:00:00.250Z`, with as many groups of three digits
  /// after the second as are needed.
  static func rfc3339(_ time: GoogleProtobuf.Timestamp) -> String {
    let day = Int64(86_400)
    let days = time.seconds >= 0 ? time.seconds / day : (time.seconds - day + 1) / day
    let second = Int(time.seconds - days * day)
    let (year, month, dayOfMonth) = date(daysSince1970: days)
    var text = "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2))T"
    text += "\(padded(second / 3_600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))"
    if time.nanos > 0 {
      var digits = padded(Int(time.nanos), 9)
      while digits.hasSuffix("000") { digits.removeLast(3) }
      text += ".\(digits)"
    }
    return text + "Z"
  }

  /// `2025-03-01 12:00 UTC`.
  static func short(_ time: GoogleProtobuf.Timestamp?) -> String {
    guard let time else { return "" }
    let text = rfc3339(time)
    return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC"
  }

  /// The day of a moment, in seconds since 1970, where this program runs (`TZ`, or the machine's time zone): `2025-03-01`.
  static func localDay(_ seconds: Int = time(nil)) -> String {
    var (seconds, parts) = (time_t(seconds), tm())
    tzset()
    localtime_r(&seconds, &parts)
    return
      "\(padded(Int(parts.tm_year) + 1_900, 4))-\(padded(Int(parts.tm_mon) + 1, 2))-\(padded(Int(parts.tm_mday), 2))"
  }

  /// The date of the proleptic Gregorian calendar, counted in eras of 400 years that begin in March.
  private static func date(daysSince1970 days: Int64) -> (year: Int, month: Int, day: Int) {
    let shifted = Int(days) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  private static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
