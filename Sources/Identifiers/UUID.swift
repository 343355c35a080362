/// A universally unique identifier of RFC 9562: 16 bytes, ordered like its bytes.
public struct UUID: Sendable, Hashable {
  /// The first eight bytes, the first of them most significant.
  public let high: UInt64
  /// The last eight bytes.
  public let low: UInt64

  /// The identifier with these two halves.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The identifier with these bytes in network order; nil unless they are exactly 16.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The 16 bytes in network order.
  public var bytes: [UInt8] {
    withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Array($0) }
  }

  /// The version stated in the identifier, such as 7 (RFC 9562, section 4.2).
  public var version: Int {
    Int(high >> 12 & 0xf)
  }
}

extension UUID {
  /// The UUID of all zero bits (RFC 9562, section 5.9).
  public static var zero: UUID { UUID(high: 0, low: 0) }
}

extension UUID: Comparable {
  /// Orders by the bytes from the first on; so identifiers of version 7 are in order of time.
  public static func < (left: UUID, right: UUID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
