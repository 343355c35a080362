public import ComputePool

/// One call's way back to its client. Called on the call's loop.
public protocol ServerTransport: AnyObject {
  /// Sends the response headers now, with the call's `responseMetadata`; without it they go with the first message.
  func sendHeaders(_ call: ServerCall)
  /// Sends a message, whose first five bytes are free for the frame's header; compresses it if it should be.
  /// - Parameter originalCount: the bytes of the frame before it was compressed; nil if it is not compressed yet.
  /// - Returns: whether there is room for more; if not, `ServerCall.roomBecameFree` is called when there is.
  func send(_ frame: consuming [UInt8], compressedFrom originalCount: Int?, _ call: ServerCall) -> Bool
  /// Whether `send` would compress a frame of so many bytes.
  func compresses(_ byteCount: Int, _ call: ServerCall) -> Bool
  /// Computes what would block the loop for too long.
  var computePool: ComputePool { get }
  /// Ends the call with its status and the call's `trailers`.
  func finish(_ status: Status, _ call: ServerCall)
  /// The handler has taken messages of `byteCount` bytes, so the client may send as many more.
  func consumed(_ byteCount: Int)
  /// Whether the call may process one more message of a stream now; if not, `ServerCall.grantTurn` is called when it
  /// may. This keeps one call with many messages from starving the others.
  func takesTurn(_ call: ServerCall) -> Bool
}

extension ServerTransport {
  /// Always.
  public func takesTurn(_ call: ServerCall) -> Bool { true }

  /// Never.
  public func compresses(_ byteCount: Int, _ call: ServerCall) -> Bool { false }
}
