import Locking

/// How one call is made.
public struct CallOptions: Sendable {
  /// Goes out with the request headers.
  public var metadata = Metadata()
  /// How long the caller waits, including retries; nil for ever.
  public var timeout: Duration?
  /// Whether requests are compressed with gzip.
  public var compressesRequests = false
  /// Whether a call waits for a connection if there is none, instead of failing with `UNAVAILABLE`.
  public var waitsForReady = false
  /// The largest response message accepted, in bytes.
  public var maximumMessageSize = Deframer.defaultMaximumMessageSize
  /// Receives the response headers and the trailers, for a caller who wants them.
  public var response: ResponseInfo?

  /// A call without metadata that waits for its answer as long as it takes.
  public init() {}

  /// A call with metadata that waits at most `timeout`.
  public init(metadata: Metadata = Metadata(), timeout: Duration?) {
    self.metadata = metadata
    self.timeout = timeout
  }
}

/// What came with a response besides its messages. Any thread.
public final class ResponseInfo: Sendable {
  private let state = Locked((headers: Metadata(), trailers: Metadata(), lastMessageWasCompressed: false))

  /// Nothing has come yet.
  public init() {}

  /// The response headers.
  public var headers: Metadata { state.withLock { $0.headers } }
  /// The trailers.
  public var trailers: Metadata { state.withLock { $0.trailers } }
  /// Whether the last response message taken had arrived compressed.
  public var lastMessageWasCompressed: Bool { state.withLock { $0.lastMessageWasCompressed } }

  package func receive(headers: Metadata) { state.withLock { $0.headers = headers } }
  package func receive(trailers: Metadata) { state.withLock { $0.trailers = trailers } }
  /// Takes over what came with the attempt that won.
  package func adopt(_ attempt: ResponseInfo?) {
    guard let values = attempt?.state.withLock({ $0 }) else { return }
    state.withLock { $0 = values }
  }
  func took(compressedMessage: Bool) { state.withLock { $0.lastMessageWasCompressed = compressedMessage } }
}
