public import RPC

/// Is told of calls that were refused. Any thread.
public protocol RefusalObserver: Sendable {
  /// A call of a method that needs a session was refused: by the access interceptor, or by its handler. It has a caller
  /// if its token was valid. Runs on the call's loop before the client is answered, so it must not wait.
  func refused(_ call: ServerCall, _ status: Status)
}
