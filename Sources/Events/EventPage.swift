public import PayshareAPI
public import RPC

/// Makes an event's page, which shows besides the event what slices to the right keep of it.
public protocol EventPage: Sendable {
  /// The page that a request asks for.
  func show(
    _ request: PayshareV1.GetEventRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.GetEventResponse
}
