/// Something that happens around every call of a server: authentication, logging, metrics.
public protocol ServerInterceptor: Sendable {
  /// Does its part and goes on with `next`, or throws the status that ends the call.
  ///
  /// What `next` throws is the call's status and is usually thrown on. Runs on the call's loop.
  func intercept(_ call: ServerCall, _ next: () async throws(Status) -> Void) async throws(Status)
}
