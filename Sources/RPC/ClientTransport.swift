/// One call's way to its server. Called on the call's loop.
public protocol ClientTransport: AnyObject {
  /// Sends a message, whose first five bytes are free for the frame's header; without `compressing` it is sent
  /// uncompressed, even in a call that compresses.
  func send(_ frame: [UInt8], last: Bool, compressing: Bool)
  /// Tells the server that no message follows.
  func finishSending()
  /// The caller has taken messages of `byteCount` bytes.
  func consumed(_ byteCount: Int)
  /// Cancels the call.
  func cancel(_ status: Status)
}
