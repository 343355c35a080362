extension CalendarDate: LosslessStringConvertible {
  /// Parses exactly the form `2026-11-21` (ISO 8601, years 0001 to 9999).
  public init?(_ text: String) {
    var (numbers, place, index) = ((year: 0, month: 0, day: 0), 0, 0)
    for byte in text.utf8 {
      if index == 4 || index == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        place += 1
      } else {
        guard index < 10, (48...57).contains(byte) else { return nil }
        let digit = Int(byte) - 48
        switch place {
        case 0: numbers.year = numbers.year * 10 + digit
        case 1: numbers.month = numbers.month * 10 + digit
        default: numbers.day = numbers.day * 10 + digit
        }
      }
      index += 1
    }
    guard index == 10, numbers.year >= 1 else { return nil }
    self.init(year: numbers.year, month: numbers.month, day: numbers.day)
  }

  /// The form `2026-11-21`.
  public var description: String {
    let (year, month, day) = components
    if (0...9_999).contains(year) { return Self.text(year, month, day) }
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number.magnitude)
      return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The form for four-digit years, which fits into a string without allocation.
  private static func text(_ year: Int, _ month: Int, _ day: Int) -> String {
    String(unsafeUninitializedCapacity: 10) { text in
      func write(_ number: Int, digits: Int, at place: Int) {
        var rest = number
        for index in (place..<place + digits).reversed() {
          text[index] = UInt8(48 + rest % 10)
          rest /= 10
        }
      }
      write(year, digits: 4, at: 0)
      write(month, digits: 2, at: 5)
      write(day, digits: 2, at: 8)
      (text[4], text[7]) = (UInt8(ascii: "-"), UInt8(ascii: "-"))
      return 10
    }
  }
}
