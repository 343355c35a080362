import ComputePool

/// A message that has arrived.
public struct InboundMessage: Sendable {
  /// How a message came, and is kept.
  public enum Encoding: Sendable, Hashable {
    /// It came as it is.
    case plain
    /// It came compressed, and is inflated.
    case inflated
    /// It came compressed and still is; when it is inflated it may have at most `limit` bytes.
    case deflated(limit: Int)
  }

  /// The bytes, as `encoding` says.
  public let bytes: [UInt8]
  /// How they came, and are kept.
  public let encoding: Encoding

  /// A message of its parts.
  public init(_ bytes: [UInt8], _ encoding: Encoding = .plain) {
    self.bytes = bytes
    self.encoding = encoding
  }

  /// Whether the message would keep a loop for too long.
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
