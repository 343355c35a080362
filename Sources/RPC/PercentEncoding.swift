/// The encoding of `grpc-message`: bytes outside printable ASCII, and `%`, as `%XX` (gRPC over HTTP/2).
public enum PercentEncoding {
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// Encodes the UTF-8 bytes of a message, as many whole characters as fit into `limit` bytes.
  ///
  /// A space at either end is encoded too, as a header value may not have one there (RFC 9113, section 8.2.1); that
  /// may take a few bytes above the limit.
  public static func encode(_ message: String, limit: Int = .max) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(min(message.utf8.count, limit))
    for scalar in message.unicodeScalars {
      let end = output.count
      for byte in scalar.utf8 { append(byte, to: &output) }
      if output.count > limit {
        output.removeLast(output.count - end)
        break
      }
    }
    if output.last == space { output.replaceSubrange((output.count - 1)..., with: encodedSpace) }
    if output.first == space { output.replaceSubrange(..<1, with: encodedSpace) }
    return output
  }

  private static let space = UInt8(ascii: " ")
  private static let encodedSpace = Array("%20".utf8)

  private static func append(_ byte: UInt8, to output: inout [UInt8]) {
    if byte >= 0x20, byte <= 0x7E, byte != UInt8(ascii: "%") {
      output.append(byte)
    } else {
      output.append(UInt8(ascii: "%"))
      output.append(digits[Int(byte >> 4)])
      output.append(digits[Int(byte & 15)])
    }
  }

  /// Decodes; a `%` without two digits stays as it is, and bytes that are not UTF-8 become U+FFFD.
  public static func decode(_ bytes: some Collection<UInt8>) -> String {
    let bytes = Array(bytes)
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = hexValue(bytes[index + 1]), let low = hexValue(bytes[index + 2])
      {
        output.append(high << 4 | low)
        index += 3
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
