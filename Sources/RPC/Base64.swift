/// Base64 (RFC 4648, section 4) for binary metadata: written without padding, read with or without.
public enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  /// Encodes without padding.
  public static func encode(_ bytes: some Collection<UInt8>) -> [UInt8] {
    // As an array, which copies none: through the collection's witnesses each byte takes three hundred instructions.
    let (bytes, alphabet) = (Array(bytes), alphabet)
    return Array(unsafeUninitializedCapacity: (bytes.count * 4 + 2) / 3) { output, length in
      var bits: UInt32 = 0
      var count = 0
      for byte in bytes {
        bits = bits << 8 | UInt32(byte)
        count += 8
        while count >= 6 {
          count -= 6
          output.initializeElement(at: length, to: alphabet[Int(bits >> UInt32(count)) & 63])
          length += 1
        }
      }
      if count > 0 {
        output.initializeElement(at: length, to: alphabet[Int(bits << UInt32(6 - count)) & 63])
        length += 1
      }
    }
  }

  /// Decodes; nil if a character or the length is impossible.
  public static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    var output: [UInt8] = []
    output.reserveCapacity(text.count * 3 / 4)
    var bits: UInt32 = 0
    var count = 0
    var letters = 0
    var padding = 0
    for letter in Array(text) {
      if letter == UInt8(ascii: "=") {
        padding += 1
        continue
      }
      let value = values[Int(letter)]
      guard value != 0xFF, padding == 0 else { return nil }
      letters += 1
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        output.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    guard letters % 4 != 1, padding == 0 || (letters + padding) % 4 == 0, padding <= 2 else { return nil }
    return output
  }
}
