public import EventLoop
public import HTTP2
public import RPC
public import TLS

/// How a server listens and what it allows.
public struct ServerConfiguration: Sendable {
  /// Where to listen; port 0 takes a free one.
  public var addresses: [SocketAddress]
  /// The certificates; nil serves plaintext, which is for tests and benchmarks.
  public var tls: TLSContext?
  /// The limits of each connection.
  public var limits = SessionLimits()
  /// Connections at once on each loop; more are closed as soon as they are accepted.
  public var maximumConnectionsPerLoop = 10_000
  /// How long a client may take for the TLS handshake and the HTTP/2 preface.
  public var handshakeTimeout = Duration.seconds(10)
  /// The largest request message, in bytes, before and after decompression.
  public var maximumMessageSize = Deframer.defaultMaximumMessageSize
  /// Interceptors around every call, the first outermost.
  public var interceptors: [any ServerInterceptor] = []

  /// A server at `addresses`.
  public init(addresses: [SocketAddress], tls: TLSContext?) {
    self.addresses = addresses
    self.tls = tls
  }
}
