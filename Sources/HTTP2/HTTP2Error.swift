import CNghttp2

/// The peer broke the protocol so that the connection cannot go on, or there is no memory.
public struct HTTP2Error: Error, Hashable, Sendable, CustomStringConvertible {
  /// nghttp2's code (`nghttp2_error`), which is negative.
  public let code: Int32

  init(_ code: Int32) { self.code = code }

  /// nghttp2's text for the code.
  public var description: String { String(cString: nghttp2_strerror(code)) }
}
