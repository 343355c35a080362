import Glibc

/// Checks the fields of a request against RFC 9113 section 8, instead of nghttp2, whose checks cost five times as much.
/// A request that breaks a rule is malformed, and its stream is reset with PROTOCOL_ERROR.
struct RequestFields {
  private struct Seen: OptionSet {
    let rawValue: UInt16
    static let method = Seen(rawValue: 1 << 0)
    static let scheme = Seen(rawValue: 1 << 1)
    static let path = Seen(rawValue: 1 << 2)
    static let authority = Seen(rawValue: 1 << 3)
    static let host = Seen(rawValue: 1 << 4)
    /// A field that is no pseudo-header.
    static let regular = Seen(rawValue: 1 << 5)
    static let isConnect = Seen(rawValue: 1 << 6)
    static let isOptions = Seen(rawValue: 1 << 7)
    /// The path is `*`, which asks about the server as a whole.
    static let isServerWide = Seen(rawValue: 1 << 8)
    static let contentLength = Seen(rawValue: 1 << 9)
    static let trailers = Seen(rawValue: 1 << 10)
  }

  private var seen: Seen = []
  /// The bytes of the body that are still to come, where `content-length` told its size.
  private var missing = 0

  /// Takes a field. Returns false if it makes the request malformed. Values that every call has are known to be valid;
  /// all others are checked.
  mutating func receive(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
    if name.first == UInt8(ascii: ":") { return receivePseudo(name, value) }
    seen.insert(.regular)
    switch name.count {
    case 2 where name.equals("te"): return value.equals("trailers")
    case 4 where name.equals("host"): return once(.host) && Self.isValue(value)
    case 7 where name.equals("upgrade"): return false
    case 10 where name.equals("connection") || name.equals("keep-alive"): return false
    case 12 where name.equals("content-type"):
      return value.equals("application/grpc") || Self.isValue(value)
    case 14 where name.equals("content-length"): return receiveContentLength(value)
    case 16 where name.equals("proxy-connection"): return false
    case 17 where name.equals("transfer-encoding"): return false
    default: return Self.isName(name) && Self.isValue(value)
    }
  }

  /// Section 8.3.1: each pseudo-header once, before all other fields, in the request's header block only.
  private mutating func receivePseudo(
    _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard seen.isDisjoint(with: [.regular, .trailers]), !value.isEmpty else { return false }
    switch name.count {
    case 5 where name.equals(":path"):
      if value.equals("*") { seen.insert(.isServerWide) }
      return (value[0] == UInt8(ascii: "/") || seen.contains(.isServerWide)) && once(.path)
        && Self.isValue(value)
    case 7 where name.equals(":method"):
      if value.equals("POST") { return once(.method) }
      if value.equals("CONNECT") { seen.insert(.isConnect) }
      if value.equals("OPTIONS") { seen.insert(.isOptions) }
      return once(.method) && Self.isValue(value)
    case 7 where name.equals(":scheme"):
      return once(.scheme) && (value.equals("https") || value.equals("http") || Self.isValue(value))
    case 10 where name.equals(":authority"): return once(.authority) && Self.isValue(value)
    default: return false
    }
  }

  private mutating func once(_ field: Seen) -> Bool { seen.insert(field).inserted }

  private mutating func receiveContentLength(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard once(.contentLength), !value.isEmpty, value.count <= Self.maximumContentLengthDigits else {
      return false
    }
    for digit in value {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return false }
      missing = missing * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return true
  }

  /// Whether the header block, which has ended, has all the fields that a request needs.
  var isComplete: Bool {
    if seen.contains(.isConnect) {
      return seen.contains(.authority) && seen.isDisjoint(with: [.scheme, .path])
    }
    return seen.isSuperset(of: [.method, .scheme, .path]) && !seen.isDisjoint(with: [.authority, .host])
      && (!seen.contains(.isServerWide) || seen.contains(.isOptions))
  }

  /// Fields that come from now on are trailers.
  mutating func beginTrailers() { seen.insert(.trailers) }

  /// Takes bytes of the body. Returns false if they are more than announced.
  mutating func receiveBody(_ count: Int) -> Bool {
    guard seen.contains(.contentLength) else { return true }
    missing -= count
    return missing >= 0
  }

  /// Whether the body may end here, with no announced bytes missing.
  var mayEnd: Bool { missing == 0 }

  /// The most digits that cannot overflow.
  private static let maximumContentLengthDigits = 18

  /// Section 8.2.1: no capital letters, no control characters, no colon, nothing beyond ASCII.
  private static func isName(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in name where byte &- 0x21 >= 0x5E || byte &- 0x41 < 26 || byte == UInt8(ascii: ":") {
      return false
    }
    return !name.isEmpty
  }

  /// Section 8.2.1: no control characters but tabs within, and no blank at either end.
  private static func isValue(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = UnsafeRawBufferPointer(value)
    guard let first = bytes.first, let last = bytes.last else { return true }
    if first == 0x20 || first == 0x09 || last == 0x20 || last == 0x09 { return false }
    if hasOnlyPrintable(bytes) { return true }
    for byte in bytes where byte < 0x20 && byte != 0x09 || byte == 0x7F { return false }
    return true
  }

  /// Whether no byte is a control character, a tab included. Checks eight bytes at once, some of them twice.
  @inline(__always)
  private static func hasOnlyPrintable(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let count = bytes.count
    if count >= 8 {
      var start = 0
      while start < count - 8 {
        guard isPrintable(bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)) else { return false }
        start += 8
      }
      return isPrintable(bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
    }
    if count >= 4 {
      let low = UInt64(bytes.loadUnaligned(as: UInt32.self))
      let high = UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      return isPrintable(high << 32 | low)
    }
    let word = UInt64(bytes[0]) | UInt64(bytes[count / 2]) << 8 | UInt64(bytes[count - 1]) << 16
    return isPrintable(word | 0x2020_2020_2000_0000)
  }

  /// Whether none of eight bytes is a control character; the top bit of such a byte is set in one of the two terms.
  @inline(__always)
  private static func isPrintable(_ word: UInt64) -> Bool {
    let low = (word &- 0x2020_2020_2020_2020) & ~word
    let deleted = word ^ 0x7F7F_7F7F_7F7F_7F7F
    return (low | (deleted &- 0x0101_0101_0101_0101) & ~deleted) & 0x8080_8080_8080_8080 == 0
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are those of `text`.
  @inline(__always)
  fileprivate func equals(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount, let base = baseAddress else { return false }
    return memcmp(base, text.utf8Start, count) == 0
  }
}
