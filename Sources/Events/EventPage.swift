public import PayshareAPI
public import RPC

/// Builds an event's page, which also shows what slices to the right store about the event.
public protocol EventPage: Sendable {
  /// The requested page.
  func show(
    _ request: PayshareV1.GetEventRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.GetEventResponse
}
