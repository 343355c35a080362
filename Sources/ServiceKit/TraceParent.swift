public import Identifiers

/// The header `traceparent` of W3C Trace Context, in which a client says to which trace a call belongs.
public struct TraceParent: Sendable, Hashable {
  /// The name of the header, and of the metadata.
  public static let key = "traceparent"
  /// The characters of a header of version 00: four parts with hyphens between them.
  private static let length = 2 + 1 + 32 + 1 + 16 + 1 + 2

  /// The trace, 16 bytes.
  public let traceID: UUID

  /// Reads a header of version 00; nil if it is anything else. Its callers ignore those, as the specification asks.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == Self.length, text.hasPrefix("00-"), bytes[35] == UInt8(ascii: "-"),
      bytes[52] == UInt8(ascii: "-"), let high = Self.number(bytes[3..<19]),
      let low = Self.number(bytes[19..<35]), let parent = Self.number(bytes[36..<52]),
      Self.number(bytes[53..<55]) != nil, high | low != 0, parent != 0
    else { return nil }
    traceID = UUID(high: high, low: low)
  }

  /// The number in hexadecimal digits, of which only small letters are allowed.
  private static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
    var number: UInt64 = 0
    for digit in digits {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 | UInt64(digit - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"):
        number = number << 4 | UInt64(digit - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    return number
  }
}

extension UUID {
  /// The id as the id of a trace: 32 hexadecimal digits.
  public var traceText: String { description.filter { $0 != "-" } }

  /// The id of a trace in 32 hexadecimal digits; nil for any other text.
  public init?(traceText: String) {
    guard traceText.utf8.count == 32 else { return nil }
    var text = Array(traceText)
    for place in [20, 16, 12, 8] { text.insert("-", at: place) }
    self.init(String(text))
  }
}
