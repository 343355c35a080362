import ComputePool

/// A message that has arrived.
public struct InboundMessage: Sendable {
  /// How a message arrived and is stored.
  public enum Encoding: Sendable, Hashable {
    /// It arrived uncompressed.
    case plain
    /// It arrived compressed and is inflated.
    case inflated
    /// It is still compressed; inflated, it may have at most `limit` bytes.
    case deflated(limit: Int)
  }

  /// The bytes, as `encoding` says.
  public let bytes: [UInt8]
  /// How they arrived and are stored.
  public let encoding: Encoding

  /// A message with these bytes.
  public init(_ bytes: [UInt8], _ encoding: Encoding = .plain) {
    self.bytes = bytes
    self.encoding = encoding
  }

  /// Whether decoding the message would block a loop for too long.
  @inline(__always)
  var isLong: Bool {
    if bytes.count > OffLoopSizes.decodedBytes { return true }
    if case .deflated = encoding { return true }
    return false
  }

  /// The bytes of the message itself.
  func inflated(_ checkpoint: Checkpoint) throws(Status) -> [UInt8] {
    guard case .deflated(let limit) = encoding else { return bytes }
    return try Gzip.decompress(bytes, limit: limit, checkpoint)
  }
}
