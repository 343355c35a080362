public import FairQueueing

/// Something that happens around every call of a server: authentication, logging, metrics.
public protocol ServerInterceptor: Sendable {
  /// Does its part and goes on with `next`, or throws the status that ends the call.
  ///
  /// What `next` throws is the call's status and is usually thrown on. Runs on the call's loop.
  func intercept(_ call: ServerCall, _ next: () async throws(Status) -> Void) async throws(Status)

  /// Whose work a call is, where callers take turns; nil leaves it to the other interceptors, and then to the peer.
  ///
  /// Asked when the request's headers are there, for every call, those that will be refused included: it must cost
  /// next to nothing. Runs on the call's loop.
  func flow(of call: ServerCall) -> FlowID?
}

extension ServerInterceptor {
  /// Leaves it to others.
  public func flow(of call: ServerCall) -> FlowID? { nil }
}
