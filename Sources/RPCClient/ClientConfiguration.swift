public import HTTP2
public import TLS

/// Where a client finds its server and how it behaves.
public struct ClientConfiguration: Sendable {
  /// A host, by name or address, with a port.
  public struct Endpoint: Sendable, Hashable, CustomStringConvertible {
    /// The name or the numeric address.
    public var host: String
    /// The port.
    public var port: UInt16

    /// Creates an endpoint.
    public init(host: String, port: UInt16) {
      self.host = host
      self.port = port
    }

    /// `host:port`.
    public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
  }

  /// How the connection is protected.
  public enum Security: Sendable {
    /// Not at all; for tests and benchmarks.
    case plaintext
    /// TLS with a client certificate, and who the server must be.
    case mutualTLS(TLSContext, ServerExpectation)
  }

  /// The servers; calls go to those that are connected in turn (round robin).
  public var endpoints: [Endpoint]
  /// How connections are protected.
  public var security: Security
  /// Connections to each endpoint.
  public var connectionsPerEndpoint = 1
  /// The limits of each connection.
  public var limits = SessionLimits()
  /// How long connecting may take, the TLS handshake included.
  public var connectTimeout = Duration.seconds(20)
  /// When a quiet server is probed, and when its connection is given up; servers may refuse less than five minutes
  /// (gRFC A8). Never by default.
  public var keepalive = Keepalive(time: nil, permitsWithoutStreams: false)
  /// How long a connection may have no calls before it is closed; the next call makes another. Nil keeps it.
  public var idleTimeout: Duration? = .seconds(1_800)
  /// How long to wait before connecting again after a failure.
  public var backoff = Backoff()
  /// Which calls are retried after a failure, and how often.
  public var retry = RetryPolicy()
  /// Whether idempotent calls are hedged; the retry policy then does not apply to them. Not by default.
  public var hedging: HedgingPolicy?
  /// Goes out as `user-agent`.
  public var userAgent = "payshare-swift/0.1"

  /// A client of `endpoints`.
  public init(endpoints: [Endpoint], security: Security) {
    self.endpoints = endpoints
    self.security = security
  }
}
