public import FairQueueing

/// Wraps every call of a server: authentication, logging, metrics.
public protocol ServerInterceptor: Sendable {
  /// Does its work and calls `next`, or throws the status that ends the call.
  ///
  /// What `next` throws is the call's status and is usually rethrown. Runs on the call's loop.
  func intercept(_ call: ServerCall, _ next: () async throws(Status) -> Void) async throws(Status)

  /// The flow of a call, where callers take turns; nil leaves it to the other interceptors, and then to the peer.
  ///
  /// Called for every call once its headers have arrived, even if it will be refused: it must cost next to nothing.
  /// Runs on the call's loop.
  func flow(of call: ServerCall) -> FlowID?
}

extension ServerInterceptor {
  /// Leaves it to others.
  public func flow(of call: ServerCall) -> FlowID? { nil }
}
