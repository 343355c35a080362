import RPC
import Testing

/// The `grpc-timeout` header.
@Suite struct TimeoutTests {
  @Test(arguments: [
    ("1n", 1), ("2u", 2_000), ("3m", 3_000_000), ("4S", 4_000_000_000), ("5M", 300_000_000_000),
    ("6H", 21_600_000_000_000), ("0n", 0), ("00000001S", 1_000_000_000), ("99999999n", 99_999_999),
    ("99999999S", 99_999_999_000_000_000),
  ])
  func everyUnitIsRead(_ text: String, _ nanoseconds: UInt64) {
    #expect(Timeout.parse(text.utf8) == nanoseconds)
  }

  private static let units: [(letter: String, nanoseconds: UInt64)] = [
    ("n", 1), ("u", 1_000), ("m", 1_000_000), ("S", 1_000_000_000), ("M", 60_000_000_000),
    ("H", 3_600_000_000_000),
  ]

  @Test func everyUnitIsReadWithOneToEightDigits() {
    for (letter, nanoseconds) in Self.units {
      var power: UInt64 = 1
      for digits in 1...8 {
        for value in [power, 2 * power + power / 7, 10 * power - 1] {
          let (product, overflows) = value.multipliedReportingOverflow(by: nanoseconds)
          let wanted = overflows ? UInt64.max : product
          #expect(Timeout.parse("\(value)\(letter)".utf8) == wanted, "\(value)\(letter)")
          let padded = String(repeating: "0", count: 8 - digits) + "\(value)\(letter)"
          #expect(Timeout.parse(padded.utf8) == wanted, "\(padded)")
        }
        power *= 10
      }
      for malformed in ["\(letter)", "100000000\(letter)", "000000001\(letter)", "1\(letter)1", "\(letter)1"]
      {
        #expect(Timeout.parse(malformed.utf8) == nil, "\(malformed)")
      }
    }
  }

  @Test func noOtherByteIsAUnitOrADigit() {
    let units = Set(Self.units.flatMap(\.letter.utf8))
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    for byte in UInt8.min...UInt8.max {
      #expect((Timeout.parse([UInt8(ascii: "1"), byte]) != nil) == units.contains(byte), "\(byte)")
      #expect((Timeout.parse([byte, UInt8(ascii: "S")]) != nil) == digits.contains(byte), "\(byte)")
    }
  }

  @Test func theLongestTimeoutIsTheGreatestValue() {
    #expect(Timeout.parse("99999999H".utf8) == .max)
    // Not within the expectation: there the product is an Int, both sides are compared as AnyHashable, and the
    // compiler's code for that reads beyond its stack variable, which AddressSanitizer reports.
    let minutes: UInt64 = 99_999_999 * 60_000_000_000
    #expect(Timeout.parse("99999999M".utf8) == minutes)
  }

  @Test(arguments: [
    "", "n", "1", "12", "123456789n", "1s", "1h", "1U", "1N", " 1n", "1n ", "1 n", "-1n", "+1n", "1.5S",
    "1e3n",
    "0x1n", "1nn", "1ns", "١n", "1µ",
  ])
  func malformedTimeoutsAreRefused(_ text: String) { #expect(Timeout.parse(text.utf8) == nil) }

  @Test(
    arguments: [
      (0, "0n"), (1, "1n"), (99_999_999, "99999999n"), (100_000_000, "100000u"), (100_000_001, "100001u"),
      (99_999_999_000, "99999999u"), (99_999_999_001, "100000m"), (5_000_000_000, "5000000u"),
      (100_000_000_000_000, "100000S"), (.max, "5124096H"),
    ] as [(UInt64, String)])
  func theFinestUnitThatFitsIsWritten(_ nanoseconds: UInt64, _ text: String) {
    #expect(Timeout.format(nanoseconds: nanoseconds) == text)
  }

  @Test func aWrittenTimeoutIsNeverShorter() {
    var nanoseconds: UInt64 = 1
    while nanoseconds < .max / 3 {
      for value in [nanoseconds - 1, nanoseconds, nanoseconds + 1] {
        let text = Timeout.format(nanoseconds: value)
        #expect(text.utf8.count <= 9)
        let read = Timeout.parse(text.utf8) ?? 0
        #expect(read >= value)
        // Rounded by less than one in the last of eight digits.
        #expect(read - value <= value / 1_000)
      }
      nanoseconds *= 3
    }
  }
}
