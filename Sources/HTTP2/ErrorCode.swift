/// Why a stream or a connection ends (RFC 9113, section 7).
public struct ErrorCode: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The code on the wire.
  public let rawValue: UInt32

  /// A code as it came from the wire.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A graceful end.
  public static let noError = ErrorCode(rawValue: 0)
  /// The peer broke the protocol.
  public static let protocolError = ErrorCode(rawValue: 1)
  /// Something unexpected happened here.
  public static let internalError = ErrorCode(rawValue: 2)
  /// The peer broke flow control.
  public static let flowControlError = ErrorCode(rawValue: 3)
  /// A SETTINGS frame was not acknowledged in time.
  public static let settingsTimeout = ErrorCode(rawValue: 4)
  /// A frame came for a half-closed stream.
  public static let streamClosed = ErrorCode(rawValue: 5)
  /// A frame has an impossible size.
  public static let frameSizeError = ErrorCode(rawValue: 6)
  /// The stream was refused before anything was done for it.
  public static let refusedStream = ErrorCode(rawValue: 7)
  /// The stream is not needed any more.
  public static let cancel = ErrorCode(rawValue: 8)
  /// Header compression is out of step.
  public static let compressionError = ErrorCode(rawValue: 9)
  /// A CONNECT tunnel broke.
  public static let connectError = ErrorCode(rawValue: 10)
  /// The peer causes too much load.
  public static let enhanceYourCalm = ErrorCode(rawValue: 11)
  /// The transport is not safe enough.
  public static let inadequateSecurity = ErrorCode(rawValue: 12)
  /// HTTP/1.1 is wanted.
  public static let http11Required = ErrorCode(rawValue: 13)

  private static let names = [
    "NO_ERROR", "PROTOCOL_ERROR", "INTERNAL_ERROR", "FLOW_CONTROL_ERROR", "SETTINGS_TIMEOUT",
    "STREAM_CLOSED", "FRAME_SIZE_ERROR", "REFUSED_STREAM", "CANCEL", "COMPRESSION_ERROR", "CONNECT_ERROR",
    "ENHANCE_YOUR_CALM", "INADEQUATE_SECURITY", "HTTP_1_1_REQUIRED",
  ]

  /// The name in RFC 9113, as in `REFUSED_STREAM`.
  public var description: String {
    rawValue < Self.names.count ? Self.names[Int(rawValue)] : "error code \(rawValue)"
  }
}
