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
      let bytes = UnsafeMutableRawBufferPointer(text)
      let middle = hexDigits(high & 0xffff_ffff)
      let end = hexDigits(low >> 32)
      bytes.storeBytes(of: hexDigits(high >> 32).bigEndian, as: UInt64.self)
      bytes.storeBytes(of: UInt32(middle >> 32).bigEndian, toByteOffset: 9, as: UInt32.self)
      bytes.storeBytes(of: UInt32(middle & 0xffff_ffff).bigEndian, toByteOffset: 14, as: UInt32.self)
      bytes.storeBytes(of: UInt32(end >> 32).bigEndian, toByteOffset: 19, as: UInt32.self)
      bytes.storeBytes(of: UInt32(end & 0xffff_ffff).bigEndian, toByteOffset: 24, as: UInt32.self)
      bytes.storeBytes(of: hexDigits(low & 0xffff_ffff).bigEndian, toByteOffset: 28, as: UInt64.self)
      let dash = UInt8(ascii: "-")
      (text[8], text[13], text[18], text[23]) = (dash, dash, dash, dash)
      return 36
    }
  }
}

/// The eight digits of 32 bits, the first in the highest byte: all at once, because an answer holds hundreds of ids.
private func hexDigits(_ value: UInt64) -> UInt64 {
  // Spreads the halves, then the bytes, then the digits, until each digit has a byte.
  var digits = (value << 16 | value) & 0x0000_ffff_0000_ffff
  digits = (digits << 8 | digits) & 0x00ff_00ff_00ff_00ff
  digits = (digits << 4 | digits) & 0x0f0f_0f0f_0f0f_0f0f
  // Digits above nine reach the next bit when six is added; letters lie 39 beyond the digits.
  let letters = (digits &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
  return digits &+ 0x3030_3030_3030_3030 &+ letters &* 39
}

private func hexValue(_ byte: UInt8) -> UInt64? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte) - 48
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte) - 87
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte) - 55
  default: nil
  }
}
