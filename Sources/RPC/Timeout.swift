/// The `grpc-timeout` header: at most eight digits and a unit (gRPC over HTTP/2, "Timeout").
public enum Timeout {
  private static let units: [(letter: UInt8, nanoseconds: UInt64)] = [
    (UInt8(ascii: "n"), 1), (UInt8(ascii: "u"), 1_000), (UInt8(ascii: "m"), 1_000_000),
    (UInt8(ascii: "S"), 1_000_000_000), (UInt8(ascii: "M"), 60_000_000_000),
    (UInt8(ascii: "H"), 3_600_000_000_000),
  ]

  /// Reads a timeout in nanoseconds; nil where it is malformed. The longest is 99 999 999 hours.
  public static func parse(_ text: some Collection<UInt8>) -> UInt64? {
    guard (2...9).contains(text.count) else { return nil }
    var value: UInt64 = 0
    var unit: UInt64?
    for (index, byte) in text.enumerated() {
      if index == text.count - 1 {
        unit = units.first { $0.letter == byte }?.nanoseconds
      } else {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        value = value * 10 + UInt64(byte - UInt8(ascii: "0"))
      }
    }
    guard let unit else { return nil }
    let (product, overflow) = value.multipliedReportingOverflow(by: unit)
    return overflow ? .max : product
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
