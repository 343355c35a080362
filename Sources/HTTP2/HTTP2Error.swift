import CNghttp2

/// A fatal protocol error of the peer, or a lack of memory.
public struct HTTP2Error: Error, Hashable, Sendable, CustomStringConvertible {
  /// nghttp2's code (`nghttp2_error`), which is negative.
  public let code: Int32

  init(_ code: Int32) { self.code = code }

  /// The code for GOAWAY, if nghttp2 does not send one itself.
  var codeForPeer: ErrorCode? {
    switch nghttp2_error(rawValue: code) {
    case NGHTTP2_ERR_FLOODED, NGHTTP2_ERR_TOO_MANY_CONTINUATIONS, NGHTTP2_ERR_TOO_MANY_SETTINGS:
      .enhanceYourCalm
    case NGHTTP2_ERR_NOMEM: .internalError
    default: nil
    }
  }

  /// nghttp2's text for the code.
  public var description: String { String(cString: nghttp2_strerror(code)) }
}
