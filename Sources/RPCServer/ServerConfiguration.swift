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
  /// How long connections may be quiet, idle, old or stuck.
  public var times = ConnectionTimes()
  /// Connections at once on each loop; more are closed as soon as they are accepted.
  public var maximumConnectionsPerLoop = ServerConfiguration.defaultMaximumConnectionsPerLoop
  /// Connections at once on each loop from one IP address; more are closed as soon as they are accepted. Behind a proxy
  /// that hides its clients' addresses this is a limit of the proxy.
  public var maximumConnectionsPerPeer = ServerConfiguration.defaultMaximumConnectionsPerPeer
  /// Connections at once on each loop that have not finished their handshake; more are closed as soon as they are
  /// accepted.
  public var maximumHandshakesPerLoop = 2_048
  /// Handlers at once for one connection, those included whose call was given up by the client and that have not
  /// returned yet; streams above that are refused (REFUSED_STREAM), so that the client may try again.
  public var maximumHandlersPerConnection = 512
  /// Unary calls of methods with a policy that are carried out on each loop at once, of which writes and public methods
  /// can take a part only (`CallPlaces`); more are refused before any work is done for them, with `RESOURCE_EXHAUSTED`
  /// and the advice to come again later. It bounds how long an accepted call waits for those before it: by this number
  /// divided by what the loop completes in a second. Services of the infrastructure, such as health, are answered all
  /// the same.
  public var maximumCallsPerLoop = ServerConfiguration.defaultMaximumCallsPerLoop
  /// Bytes of unfinished requests on one connection, beyond which the calls they belong to are refused one by one.
  public var maximumUnfinishedRequestBytes = 16 << 20
  /// Bytes of responses that wait on one connection to be sent, beyond which further responses are refused.
  public var maximumUnsentResponseBytes = 64 << 20
  /// How long a client may take for the TLS handshake and the HTTP/2 preface.
  public var handshakeTimeout = Duration.seconds(10)
  /// The largest request message, in bytes, before and after decompression.
  public var maximumMessageSize = Deframer.defaultMaximumMessageSize
  /// Whose errors these are: an error without `google.rpc.ErrorInfo` is given one of this domain, with its code's name
  /// as the reason (AIP-193); nil gives none.
  public var errorDomain: String?
  /// Interceptors around every call, the first outermost.
  public var interceptors: [any ServerInterceptor] = []

  /// `maximumConnectionsPerLoop` by default.
  public static let defaultMaximumConnectionsPerLoop = 10_000
  /// `maximumCallsPerLoop` by default.
  public static let defaultMaximumCallsPerLoop = 256
  /// `maximumConnectionsPerPeer` by default.
  public static let defaultMaximumConnectionsPerPeer = 4_096

  /// A server at `addresses`.
  public init(addresses: [SocketAddress], tls: TLSContext?) {
    self.addresses = addresses
    self.tls = tls
  }
}
