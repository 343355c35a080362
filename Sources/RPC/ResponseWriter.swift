public import Protobuf

/// Sends the responses of a call that has many. Confined to the call's loop.
public struct ResponseWriter<Response: Message>: Sendable {
  private let call: ServerCall

  /// Sends into `call`.
  public init(_ call: ServerCall) { self.call = call }

  /// Sends a response; waits while the client is slow.
  /// - Throws: the status that ended the call early.
  public func send(_ response: Response) async throws(Status) { try await call.send(response.frame()) }
}
