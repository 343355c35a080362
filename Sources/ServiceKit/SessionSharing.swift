public import RPC

/// Decides which services may show a session that another service began. Any thread.
public protocol SessionSharing: Sendable {
  /// Whether the calling service may show a session begun by `service`, a name like `ServerCall.serviceName`.
  func mayShow(sessionOf service: String, _ call: ServerCall) -> Bool
}
