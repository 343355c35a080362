extension UUID: LosslessStringConvertible {
  /// Reads the form `01890a5d-ac96-774b-bcce-b302099a8057`, in either case; nothing else.
  public init?(_ text: String) {
    let parsed = text.utf8.withContiguousStorageIfAvailable { UUID(text: UnsafeRawBufferPointer($0)) }
    guard let uuid = parsed ?? Array(text.utf8).withUnsafeBytes({ UUID(text: $0) }) else { return nil }
    self = uuid
  }

  /// Every call names several ids: eight digits are read at once.
  private init?(text bytes: UnsafeRawBufferPointer) {
    let dash = UInt8(ascii: "-")
    guard bytes.count == 36, bytes[8] == dash, bytes[13] == dash, bytes[18] == dash, bytes[23] == dash else {
      return nil
    }
    func four(_ offset: Int) -> UInt64 {
      UInt64(UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }
    func eight(_ offset: Int) -> UInt64 {
      UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    guard let first = hexValue(eight(0)), let second = hexValue(four(9) << 32 | four(14)),
      let third = hexValue(four(19) << 32 | four(24)), let fourth = hexValue(eight(28))
    else { return nil }
    self.init(high: first << 32 | second, low: third << 32 | fourth)
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

/// The 32 bits of eight digits, the first in the highest byte; nil if one of them is none.
private func hexValue(_ digits: UInt64) -> UInt64? {
  // Letters have the bit 64, and their low bits count from one on.
  let letters = digits >> 6 & 0x0101_0101_0101_0101
  var value = (digits & 0x0f0f_0f0f_0f0f_0f0f) &+ letters &* 9
  value = value >> 4 & 0x00f0_00f0_00f0_00f0 | value & 0x000f_000f_000f_000f
  value = value >> 8 & 0x0000_ff00_0000_ff00 | value & 0x0000_00ff_0000_00ff
  value = value >> 16 & 0xffff_0000 | value & 0xffff
  // What is no digit does not come back as it was, in lower case. Bytes below 32 would become digits there.
  let lowered = digits | 0x2020_2020_2020_2020
  guard hexDigits(value) == lowered, (digits | digits << 1) & 0x4040_4040_4040_4040 == 0x4040_4040_4040_4040
  else { return nil }
  return value
}
