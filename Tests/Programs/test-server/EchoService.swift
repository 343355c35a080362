import RPC
import TestingAPI

struct EchoService: Testing.EchoService {
  func echo(_ request: Testing.EchoMessage, _ call: ServerCall) async throws(Status) -> Testing.EchoMessage {
    request
  }

  func echoMany(
    _ request: Testing.EchoManyRequest, _ responses: ResponseWriter<Testing.EchoMessage>, _ call: ServerCall
  ) async throws(Status) {
    let message = request.message ?? Testing.EchoMessage()
    for _ in 0..<max(0, request.count) { try await responses.send(message) }
  }
}
