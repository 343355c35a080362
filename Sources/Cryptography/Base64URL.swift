/// Base 64 for tokens: the alphabet of RFC 4648, section 5, without padding.
package enum Base64URL {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
  /// The value of each character; `noValue` for any other.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: noValue, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()
  private static let noValue: UInt8 = 0xff

  /// The text of some bytes.
  package static func encode(_ bytes: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: (bytes.count * 4 + 2) / 3) { text in
      let alphabet = alphabet
      var (bits, count, length): (UInt32, UInt32, Int) = (0, 0, 0)
      for byte in bytes {
        bits = bits << 8 | UInt32(byte)
        count += 8
        while count >= 6 {
          count -= 6
          text[length] = alphabet[Int(bits >> count & 63)]
          length += 1
        }
      }
      if count > 0 {
        text[length] = alphabet[Int(bits << (6 - count) & 63)]
        length += 1
      }
      return length
    }
  }

  /// The bytes of a text; nil unless `encode` gives exactly this text for them.
  package static func decode(_ text: some StringProtocol) -> [UInt8]? {
    let values = values
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 3 / 4)
    var (bits, count): (UInt32, UInt32) = (0, 0)
    for character in text.utf8 {
      let value = values[Int(character)]
      guard value != noValue else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    let leftOver = bits & (1 << count - 1)
    guard count < 6, leftOver == 0 else { return nil }
    return bytes
  }
}
