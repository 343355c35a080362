/// Counts the handlers that run, so that a server can wait for them. Called on the loop.
public protocol HandlerObserver: AnyObject, Sendable {
  /// A handler is about to run.
  func handlerStarted()
  /// A handler has returned.
  func handlerEnded()
}
