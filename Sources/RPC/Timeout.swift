/// The `grpc-timeout` header: at most eight digits and a unit (gRPC over HTTP/2, "Timeout").
public enum Timeout {
  @usableFromInline static let units: [(letter: UInt8, nanoseconds: UInt64)] = [
    (UInt8(ascii: "n"), 1), (UInt8(ascii: "u"), 1_000), (UInt8(ascii: "m"), 1_000_000),
    (UInt8(ascii: "S"), 1_000_000_000), (UInt8(ascii: "M"), 60_000_000_000),
    (UInt8(ascii: "H"), 3_600_000_000_000),
  ]

  /// Reads a timeout in nanoseconds; nil if it is malformed. The longest is 99 999 999 hours.
  @inlinable
  public static func parse(_ text: some Collection<UInt8>) -> UInt64? {
    guard (2...9).contains(text.count) else { return nil }
    // Every byte but the last is a digit; the last, which is seen last, is the unit.
    var value: UInt64 = 0
    var letter: UInt8?
    for byte in text {
      if let letter {
        guard letter >= UInt8(ascii: "0"), letter <= UInt8(ascii: "9") else { return nil }
        value = value &* 10 &+ UInt64(letter &- UInt8(ascii: "0"))
      }
      letter = byte
    }
    for unit in units where unit.letter == letter {
      let (product, overflow) = value.multipliedReportingOverflow(by: unit.nanoseconds)
      return overflow ? .max : product
    }
    return nil
  }

  /// Writes a timeout of nanoseconds in the finest unit that fits eight digits, rounded up.
  public static func format(nanoseconds: UInt64) -> String {
    for (letter, size) in units {
      let value = nanoseconds / size + (nanoseconds % size == 0 ? 0 : 1)
      if value <= 99_999_999 { return "\(value)\(Character(UnicodeScalar(letter)))" }
    }
    return "99999999H"
  }
}
