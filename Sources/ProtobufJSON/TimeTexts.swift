/// Seconds and nanoseconds, as `Timestamp` and `Duration` have them.
struct SecondsAndNanos: Hashable {
  var seconds: Int64
  var nanos: Int32
}

/// The text of a `Timestamp`: RFC 3339 with 0, 3, 6 or 9 digits after the second, in UTC; any offset is read.
enum TimestampText {
  /// From 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z, as the type's comment says.
  private static let range: ClosedRange<Int64> = -62_135_596_800...253_402_300_799
  private static let secondsOfDay: Int64 = 86_400
  /// `YYYY-MM-DDThh:mm:ss`.
  private static let lengthOfSeconds = 19

  /// The text; nil if the time is out of the range.
  static func format(_ time: SecondsAndNanos) -> String? {
    guard range.contains(time.seconds), (0...Nanos.maximum).contains(time.nanos) else { return nil }
    let second = (time.seconds % secondsOfDay + secondsOfDay) % secondsOfDay
    let date = CivilDate(daysSince1970: Int((time.seconds - second) / secondsOfDay))
    let clock = [second / 3_600, second / 60 % 60, second % 60].map { Nanos.padded($0, 2) }
    let day = [
      Nanos.padded(Int64(date.year), 4), Nanos.padded(Int64(date.month), 2), Nanos.padded(Int64(date.day), 2),
    ]
    return "\(day.joined(separator: "-"))T\(clock.joined(separator: ":"))\(Nanos.fraction(time.nanos))Z"
  }

  /// The time of a text; nil if it is not RFC 3339, or out of the range.
  static func parse(_ text: String) -> SecondsAndNanos? {
    let bytes = Array(text.utf8)
    guard bytes.count > lengthOfSeconds else { return nil }
    for (place, separator) in [(4, "-"), (7, "-"), (10, "T"), (13, ":"), (16, ":")] as [(Int, Unicode.Scalar)]
    where bytes[place] != UInt8(ascii: separator) { return nil }
    guard let year = Nanos.number(bytes[0..<4]), let month = Nanos.number(bytes[5..<7]),
      let day = Nanos.number(bytes[8..<10]), let hour = Nanos.number(bytes[11..<13]),
      let minute = Nanos.number(bytes[14..<16]), let second = Nanos.number(bytes[17..<lengthOfSeconds]),
      let date = CivilDate(year: Int(year), month: Int(month), day: Int(day)), hour < 24, minute < 60,
      second < 60
    else { return nil }
    var rest = bytes[lengthOfSeconds...]
    guard let nanos = Nanos.takeFraction(from: &rest), let offset = offset(rest) else { return nil }
    let seconds =
      Int64(date.daysSince1970) * secondsOfDay + hour * 3_600 + minute * 60 + second - offset
    return range.contains(seconds) ? SecondsAndNanos(seconds: seconds, nanos: nanos) : nil
  }

  /// `Z` or `+05:30`, in seconds.
  private static func offset(_ text: ArraySlice<UInt8>) -> Int64? {
    if text.elementsEqual([UInt8(ascii: "Z")]) { return 0 }
    let bytes = Array(text)
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
      bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
      let hours = Nanos.number(bytes[1..<3]), let minutes = Nanos.number(bytes[4..<6]), hours < 24,
      minutes < 60
    else { return nil }
    return (bytes[0] == UInt8(ascii: "-") ? -1 : 1) * (hours * 3_600 + minutes * 60)
  }
}

/// The text of a `Duration`: seconds with 0, 3, 6 or 9 fractional digits, then an `s`.
enum DurationText {
  /// About 10 000 years either way, as the type's comment says.
  private static let range: ClosedRange<Int64> = -315_576_000_000...315_576_000_000
  private static let maximumDigits = 12

  /// The text; nil if the duration is out of the range, or its parts have different signs.
  static func format(_ time: SecondsAndNanos) -> String? {
    guard range.contains(time.seconds), (-Nanos.maximum...Nanos.maximum).contains(time.nanos),
      time.seconds >= 0 || time.nanos <= 0, time.seconds <= 0 || time.nanos >= 0
    else { return nil }
    let sign = time.seconds < 0 || time.nanos < 0 ? "-" : ""
    return "\(sign)\(abs(time.seconds))\(Nanos.fraction(abs(time.nanos)))s"
  }

  /// The duration of a text; nil if it is none, or out of the range.
  static func parse(_ text: String) -> SecondsAndNanos? {
    var rest = Array(text.utf8)[...]
    guard rest.popLast() == UInt8(ascii: "s") else { return nil }
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    let whole = rest.prefix { $0 != UInt8(ascii: ".") }
    guard whole.count <= maximumDigits, let seconds = Nanos.number(whole) else { return nil }
    rest = rest.dropFirst(whole.count)
    guard let nanos = Nanos.takeFraction(from: &rest), rest.isEmpty, range.contains(seconds) else {
      return nil
    }
    return SecondsAndNanos(seconds: isNegative ? -seconds : seconds, nanos: isNegative ? -nanos : nanos)
  }
}

/// Digits of times.
enum Nanos {
  static let maximum: Int32 = 999_999_999
  private static let digits = 9

  /// The point and the fractional digits, in groups of three; empty if there are none.
  static func fraction(_ nanos: Int32) -> String {
    if nanos == 0 { return "" }
    var text = padded(Int64(nanos), digits)
    while text.hasSuffix("000") { text.removeLast(3) }
    return ".\(text)"
  }

  /// Takes a point and one to nine digits from the front of a text; zero if there is no point, nil for any other number
  /// of digits.
  static func takeFraction(from text: inout ArraySlice<UInt8>) -> Int32? {
    guard text.first == UInt8(ascii: ".") else { return 0 }
    let found = text.dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard (1...digits).contains(found.count), let value = number(found) else { return nil }
    text = text.dropFirst(found.count + 1)
    return Int32(truncatingIfNeeded: (found.count..<digits).reduce(value) { value, _ in value * 10 })
  }

  /// The value of digits; nil for none, and for anything else.
  static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
    guard !digits.isEmpty, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
  }

  static func padded(_ number: Int64, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
