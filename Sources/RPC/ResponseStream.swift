public import Protobuf

/// The responses of a call that has many, in order. Any task; one reads it.
///
/// The call is cancelled when the reading task is, and when the stream is dropped before its end.
public struct ResponseStream<Response: Message>: AsyncSequence, Sendable {
  /// One response.
  public typealias Element = Response
  /// The call's status, if it is not OK.
  public typealias Failure = Status

  private let owner: StreamOwner

  /// The responses of `stream`.
  public init(_ stream: any ClientStream) { owner = StreamOwner(stream) }

  /// Reads one response after another.
  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate let owner: StreamOwner

    /// The next response; nil after the last.
    public mutating func next() async throws(Status) -> Response? {
      guard let bytes = try await owner.stream.receive() else { return nil }
      return try Response(response: bytes)
    }

    /// The next response; nil after the last.
    public mutating func next(isolation actor: isolated (any Actor)?) async throws(Status) -> Response? {
      guard let bytes = try await owner.stream.receive() else { return nil }
      return try Response(response: bytes)
    }
  }

  /// Starts reading where the last reader stopped.
  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(owner: owner) }

  /// Cancels the call.
  public func cancel() { owner.stream.cancel() }
}

/// Cancels a call when its user drops it.
final class StreamOwner: Sendable {
  let stream: any ClientStream

  init(_ stream: any ClientStream) { self.stream = stream }

  deinit { stream.cancel() }
}
