public import RPC

/// Says which services may show a session that another one began. Any thread.
public protocol SessionSharing: Sendable {
  /// Whether the service that calls may show a session which `service` began, a name as `ServerCall.serviceName`.
  func mayShow(sessionOf service: String, _ call: ServerCall) -> Bool
}
