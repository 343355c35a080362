public import Protobuf

/// The requests of a call that has many, in order. Confined to the call's loop; one task reads it.
public struct RequestStream<Request: Message>: AsyncSequence, Sendable {
  /// One request.
  public typealias Element = Request
  /// The status that ended the call early.
  public typealias Failure = Status

  private let call: ServerCall

  /// The requests of `call`.
  public init(_ call: ServerCall) { self.call = call }

  /// Reads one request after another, each checked against the field rules.
  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate let call: ServerCall

    /// The next request; nil after the last.
    public mutating func next() async throws(Status) -> Request? {
      try await call.nextRequest()
    }

    /// The next request with what in it breaks the field rules, for methods that answer each request by itself: a wrong
    /// one need not end the call. nil after the last.
    public mutating func nextWithViolations() async throws(Status) -> (
      request: Request, violations: Violations
    )? {
      try await call.nextRequestWithViolations(Request.self)
    }

    /// The next request; nil after the last.
    public mutating func next(isolation actor: isolated (any Actor)?) async throws(Status) -> Request? {
      try await call.nextRequest()
    }
  }

  /// Starts reading where the last reader stopped.
  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(call: call) }
}
