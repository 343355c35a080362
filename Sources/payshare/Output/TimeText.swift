import Glibc
import JSON
import PayshareClient
import ProtobufJSON

/// Moments as text.
enum TimeText {
  /// `2025-03-01 12:00 UTC`.
  static func short(_ time: GoogleProtobuf.Timestamp?) -> String {
    guard case .string(let text)? = try? time?.json() else { return "" }
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

  private static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
