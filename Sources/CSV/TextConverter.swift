import CCSV
import Glibc

/// Converts text in pieces from an encoding to UTF-8, with iconv. Confined to one task.
public final class TextConverter {
  /// The name of the encoding.
  public let encoding: String
  private let descriptor: iconv_t
  /// The bytes of a character whose rest has not come yet.
  private var rest: [UInt8] = []
  private var offset = 0

  /// Converts from an encoding that the system knows, such as `windows-1252`.
  public init(from encoding: String) throws(CSVError) {
    self.encoding = encoding
    // iconv takes what follows `//` as options, with which it would drop or replace what it cannot convert.
    guard !encoding.contains("/"), let descriptor = iconv_open("UTF-8", encoding),
      Int(bitPattern: descriptor) != -1
    else { throw .unknownEncoding(encoding) }
    self.descriptor = descriptor
  }

  deinit { iconv_close(descriptor) }

  /// The encoding that the first bytes of a text tell, and how many of them only do that: by a byte order mark, or by
  /// the zeros of ASCII in UTF-16; else UTF-8.
  public static func encoding(of bytes: [UInt8]) -> (name: String, markLength: Int) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("UTF-8", 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return ("UTF-16LE", 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return ("UTF-16BE", 2) }
    if bytes.count >= 2, bytes[0] != 0, bytes[1] == 0 { return ("UTF-16LE", 0) }
    if bytes.count >= 2, bytes[0] == 0, bytes[1] != 0 { return ("UTF-16BE", 0) }
    return ("UTF-8", 0)
  }

  /// The next piece, as far as its characters are complete.
  public func convert(_ bytes: [UInt8]) throws(CSVError) -> [UInt8] {
    var input = rest + bytes
    rest = []
    // No character of an encoding that iconv knows takes more than four bytes of UTF-8 for one of its own, except the
    // few that become several characters.
    var output = [UInt8](repeating: 0, count: 4 * input.count + 64)
    let (consumed, written, error) = input.withUnsafeMutableBytes { input in
      output.withUnsafeMutableBytes { output in
        var (source, left) = (input.baseAddress?.assumingMemoryBound(to: CChar.self), input.count)
        var (target, room) = (output.baseAddress?.assumingMemoryBound(to: CChar.self), output.count)
        let result = iconv(descriptor, &source, &left, &target, &room)
        return (input.count - left, output.count - room, result == -1 ? errno : 0)
      }
    }
    offset += consumed
    switch error {
    case 0: break
    case EINVAL: rest = Array(input[consumed...])
    default: throw .notEncoded(in: encoding, offset: offset)
    }
    return Array(output[..<written])
  }

  /// Checks that the text did not end within a character.
  public func finish() throws(CSVError) {
    if !rest.isEmpty { throw .notEncoded(in: encoding, offset: offset) }
  }
}
