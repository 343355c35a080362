public import Protobuf

/// A way to call the methods of a server; generated clients use it. Any thread, any task.
public protocol Channel: Sendable {
  /// Makes a call with one request and one response; `frame` leaves its first five bytes free.
  func unary(
    _ method: MethodDescriptor, frame: [UInt8], _ options: CallOptions
  ) async throws(Status) -> [UInt8]

  /// Opens a call with many messages one way or both.
  func open(_ method: MethodDescriptor, _ options: CallOptions) async throws(Status) -> any ClientStream
}

extension Channel {
  /// One request, one response.
  @inlinable
  public func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, _ options: CallOptions
  ) async throws(Status) -> Response {
    let bytes = try await unary(method, frame: request.frame(), options)
    return try Response(response: bytes)
  }

  /// One request, many responses.
  @inlinable
  public func serverStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, _ options: CallOptions
  ) async throws(Status) -> ResponseStream<Response> {
    let stream = try await open(method, options)
    do throws(Status) {
      try await stream.send(request.frame(), last: true)
    } catch {
      stream.cancel()
      throw error
    }
    return ResponseStream(stream)
  }

  /// Many requests, one response.
  @inlinable
  public func clientStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ options: CallOptions
  ) async throws(Status) -> ClientStreamingCall<Request, Response> {
    ClientStreamingCall(try await open(method, options))
  }

  /// Many requests, many responses.
  @inlinable
  public func bidirectionalStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ options: CallOptions
  ) async throws(Status) -> BidirectionalCall<Request, Response> {
    BidirectionalCall(try await open(method, options))
  }
}

extension Message {
  /// Decodes a response.
  /// - Throws: `INTERNAL` if the bytes are not such a message.
  @inlinable
  public init(response bytes: [UInt8]) throws(Status) {
    do throws(DecodingError) {
      try self.init(decoding: bytes)
    } catch {
      throw Status(undecodable: Self.fullName, error)
    }
  }
}

/// The client's side of one call with many messages. Any thread; one task sends and one receives.
public protocol ClientStream: AnyObject, Sendable {
  /// Sends a request, whose first five bytes are free; waits while the server is slow. Without `compressing` it is sent
  /// uncompressed, even in a call that compresses.
  /// - Throws: the call's status if it has ended.
  func send(_ frame: [UInt8], last: Bool, compressing: Bool) async throws(Status)
  /// Tells the server that no request follows.
  func finishSending()
  /// The next response; nil after the last.
  /// - Throws: the call's status if it is not OK.
  func receive() async throws(Status) -> [UInt8]?
  /// Cancels the call; does nothing if it has ended.
  func cancel()
}

extension ClientStream {
  /// Sends a request, compressed if the call compresses.
  @inlinable
  public func send(_ frame: [UInt8], last: Bool) async throws(Status) {
    try await send(frame, last: last, compressing: true)
  }
}
