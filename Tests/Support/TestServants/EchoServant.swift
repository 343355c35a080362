public import RPC
public import TestingAPI

/// Answers what it gets.
public struct EchoServant: Testing.EchoService {
  /// A servant without state.
  public init() {}

  /// One for one.
  public func echo(
    _ request: Testing.EchoMessage, _ call: ServerCall
  ) async throws(Status) -> Testing.EchoMessage {
    request
  }

  /// Many for one.
  public func echoMany(
    _ request: Testing.EchoManyRequest, _ responses: ResponseWriter<Testing.EchoMessage>, _ call: ServerCall
  ) async throws(Status) {
    let message = request.message ?? Testing.EchoMessage()
    for _ in 0..<max(0, request.count) { try await responses.send(message) }
  }
}
