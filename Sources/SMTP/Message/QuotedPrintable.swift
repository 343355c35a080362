/// Text as lines of at most 76 ASCII characters, which every mail server passes on unchanged (RFC 2045, section 6.7).
enum QuotedPrintable {
  /// The most characters of a line, without its end.
  static let maximumLineLength = 76

  /// Encodes text. All kinds of line breaks become CRLF.
  static func encode(_ text: String) -> [UInt8] {
    var encoder = Encoder(reserving: text.utf8.count + text.utf8.count / 8)
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      // The second half of a line break.
      case UInt8(ascii: "\n") where previous == UInt8(ascii: "\r"): break
      case UInt8(ascii: "\r"), UInt8(ascii: "\n"): encoder.endLine()
      default: encoder.add(byte)
      }
      previous = byte
    }
    return encoder.finish()
  }

  private struct Encoder {
    private var output: [UInt8] = []
    private var column = 0
    /// A pending space or tab: at the end of a line it must be encoded.
    private var space: UInt8?

    init(reserving count: Int) { output.reserveCapacity(count) }

    mutating func add(_ byte: UInt8) {
      if let space { write([space]) }
      space = nil
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): space = byte
      case UInt8(ascii: "="): write(Self.escape(byte))
      // A line that begins with `From ` could be mistaken for the next mail in an mbox file.
      case UInt8(ascii: "F") where column == 0: write(Self.escape(byte))
      case 33...126: write([byte])
      default: write(Self.escape(byte))
      }
    }

    mutating func endLine() {
      if let space { write(Self.escape(space)) }
      space = nil
      output += [13, 10]
      column = 0
    }

    mutating func finish() -> [UInt8] {
      if let space { write(Self.escape(space)) }
      return output
    }

    private mutating func write(_ bytes: [UInt8]) {
      // One character is left for the `=` of a soft line break.
      if column + bytes.count >= QuotedPrintable.maximumLineLength {
        output += [UInt8(ascii: "="), 13, 10]
        column = 0
      }
      output += bytes
      column += bytes.count
    }

    private static func escape(_ byte: UInt8) -> [UInt8] {
      [UInt8(ascii: "="), HexadecimalDigit.of(byte >> 4), HexadecimalDigit.of(byte & 15)]
    }
  }
}

/// The digits of both encodings; capital letters, as RFC 2045 demands.
enum HexadecimalDigit {
  static func of(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
