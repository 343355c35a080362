extension UUID: LosslessStringConvertible {
  /// Reads the form `01890a5d-ac96-774b-bcce-b302099a8057`, in either case; nothing else.
  public init?(_ text: String) {
    var high: UInt64 = 0
    var low: UInt64 = 0
    var digits = 0
    var index = 0
    for byte in text.utf8 {
      if index == 8 || index == 13 || index == 18 || index == 23 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard digits < 32, let value = hexValue(byte) else { return nil }
        if digits < 16 { high = high << 4 | value } else { low = low << 4 | value }
        digits += 1
      }
      index += 1
    }
    guard index == 36, digits == 32 else { return nil }
    self.init(high: high, low: low)
  }

  /// The form `01890a5d-ac96-774b-bcce-b302099a8057`, in lower case.
  public var description: String {
    String(unsafeUninitializedCapacity: 36) { text in
      var index = 0
      for digit in 0..<32 {
        if index == 8 || index == 13 || index == 18 || index == 23 {
          text[index] = UInt8(ascii: "-")
          index += 1
        }
        let half = digit < 16 ? high : low
        text[index] = hexDigit(half >> UInt64(60 - 4 * (digit & 15)) & 15)
        index += 1
      }
      return index
    }
  }
}

private func hexDigit(_ value: UInt64) -> UInt8 {
  UInt8(truncatingIfNeeded: value < 10 ? value + 48 : value + 87)
}

private func hexValue(_ byte: UInt8) -> UInt64? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte) - 48
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte) - 87
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte) - 55
  default: nil
  }
}
