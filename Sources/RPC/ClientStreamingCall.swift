public import Protobuf

/// A call with many requests and one response. Any task; one sends.
///
/// Dropping it before the response has come cancels the call.
public struct ClientStreamingCall<Request: Message, Response: Message>: Sendable {
  private let owner: StreamOwner

  /// A call over `stream`.
  public init(_ stream: any ClientStream) { owner = StreamOwner(stream) }

  /// Sends a request; waits while the server is slow. Without `compressing` it is sent uncompressed, even in a call
  /// that compresses.
  public func send(_ request: Request, compressing: Bool = true) async throws(Status) {
    try await owner.stream.send(request.frame(), last: false, compressing: compressing)
  }

  /// Tells the server that no request follows, and waits for the response.
  public func finish() async throws(Status) -> Response {
    owner.stream.finishSending()
    guard let bytes = try await owner.stream.receive() else {
      throw Status(.unimplemented, "the server sent no response message")
    }
    let response = try Response(response: bytes)
    guard try await owner.stream.receive() == nil else {
      throw Status(.unimplemented, "the server sent more than one response message")
    }
    return response
  }

  /// Cancels the call.
  public func cancel() { owner.stream.cancel() }
}

/// A call with many requests and many responses. Any task; one sends and one reads.
///
/// Dropping it and its `responses` before their end cancels the call.
public struct BidirectionalCall<Request: Message, Response: Message>: Sendable {
  private let stream: any ClientStream
  /// The responses.
  public let responses: ResponseStream<Response>

  /// A call over `stream`.
  public init(_ stream: any ClientStream) {
    self.stream = stream
    responses = ResponseStream(stream)
  }

  /// Sends a request; waits while the server is slow. Without `compressing` it is sent uncompressed, even in a call
  /// that compresses.
  public func send(_ request: Request, compressing: Bool = true) async throws(Status) {
    try await stream.send(request.frame(), last: false, compressing: compressing)
  }

  /// Tells the server that no request follows.
  public func finishSending() { stream.finishSending() }

  /// Cancels the call.
  public func cancel() { stream.cancel() }
}
