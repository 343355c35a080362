public import HTTP2

/// An HTTP/2 frame whose every byte a test chooses (RFC 9113, section 4.1).
public struct RawFrame: Sendable, Equatable {
  /// The types that RFC 9113 knows.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// Section 6.1.
    case data
    /// Section 6.2.
    case headers
    /// Section 6.3.
    case priority
    /// Section 6.4.
    case reset
    /// Section 6.5.
    case settings
    /// Section 6.6.
    case pushPromise
    /// Section 6.7.
    case ping
    /// Section 6.8.
    case goAway
    /// Section 6.9.
    case windowUpdate
    /// Section 6.10.
    case continuation
  }

  /// END_STREAM.
  public static let endStream: UInt8 = 0x1
  /// ACK.
  public static let acknowledgement: UInt8 = 0x1
  /// END_HEADERS.
  public static let endHeaders: UInt8 = 0x4
  /// PADDED.
  public static let padded: UInt8 = 0x8
  /// PRIORITY.
  public static let prioritised: UInt8 = 0x20

  /// The type; any byte.
  public var type: UInt8
  /// The flags.
  public var flags: UInt8
  /// The stream's number, with the reserved bit on top.
  public var stream: UInt32
  /// What follows the header.
  public var payload: [UInt8]

  /// A frame of any type.
  public init(type: UInt8, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8] = []) {
    self.type = type
    self.flags = flags
    self.stream = stream
    self.payload = payload
  }

  /// A frame of a known type.
  public init(_ kind: Kind, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8] = []) {
    self.init(type: kind.rawValue, flags: flags, stream: stream, payload)
  }

  /// The type; nil where RFC 9113 does not know it.
  public var kind: Kind? { Kind(rawValue: type) }

  /// Whether END_STREAM is set.
  public var ends: Bool {
    (kind == .data || kind == .headers) && flags & Self.endStream != 0
  }

  /// Whether this acknowledges a SETTINGS or PING frame.
  public var isAcknowledgement: Bool {
    (kind == .settings || kind == .ping) && flags & Self.acknowledgement != 0
  }

  /// The error code in RST_STREAM and GOAWAY.
  public var errorCode: ErrorCode? {
    switch kind {
    case .reset: ErrorCode(rawValue: Self.number(payload.prefix(4)))
    case .goAway: ErrorCode(rawValue: Self.number(payload.dropFirst(4).prefix(4)))
    default: nil
    }
  }

  /// The increment in WINDOW_UPDATE.
  public var increment: Int? { kind == .windowUpdate ? Int(Self.number(payload.prefix(4))) : nil }

  /// The last stream in GOAWAY.
  public var lastStream: UInt32? { kind == .goAway ? Self.number(payload.prefix(4)) : nil }

  /// The frame on the wire.
  public var bytes: [UInt8] {
    Self.bytes(UInt32(payload.count)).dropFirst() + [type, flags] + Self.bytes(stream) + payload
  }

  /// Takes the first frame off the bytes; nil where they hold no whole one.
  public init?(takingFrom bytes: inout [UInt8]) {
    guard bytes.count >= 9 else { return nil }
    let end = 9 + Int(Self.number(bytes[..<3]))
    guard bytes.count >= end else { return nil }
    self.init(
      type: bytes[3], flags: bytes[4], stream: Self.number(bytes[5..<9]), Array(bytes[9..<end]))
    bytes.removeFirst(end)
  }

  static func bytes(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  private static func number(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }
}

extension RawFrame: CustomStringConvertible {
  /// One line for a test's failure.
  public var description: String {
    let name = kind.map { "\($0)" } ?? "type \(type)"
    let code = errorCode.map { ", \($0)" } ?? ""
    return "\(name)(stream \(stream), flags \(flags), \(payload.count) bytes\(code))"
  }
}
