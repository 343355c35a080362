public import ComputePool
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
  /// Connections at once on each loop from one network (`SocketAddress.networkBytes`); more are closed as soon as they
  /// are accepted. Behind a proxy that hides its clients' addresses this is a limit of the proxy.
  public var maximumConnectionsPerPeer = ServerConfiguration.defaultMaximumConnectionsPerPeer
  /// Connections at once on each loop that have not finished their handshake. For one more, the oldest of the network
  /// with the most is closed, or the new one itself if its own network has the most.
  public var maximumHandshakesPerLoop = 2_048
  /// Connections at once on each loop from one network (`SocketAddress.networkBytes`) that have not finished their
  /// handshake; more are closed as soon as they are accepted. Half of all, as a proxy may hide many clients.
  public var maximumHandshakesPerNetwork = 1_024
  /// Handlers at once for one connection, including those of cancelled calls that have not returned yet; further
  /// streams are refused (REFUSED_STREAM), so that the client may try again.
  public var maximumHandlersPerConnection = 512
  /// Unary calls of the contract's methods that run on each loop at once, of which writes and public methods get only a
  /// part (`AdmissionLimiter`). Infrastructure calls, such as health, get as many again.
  public var maximumCallsPerLoop = ServerConfiguration.defaultMaximumCallsPerLoop
  /// Unary calls of each kind that wait on each loop to run, callers taking turns. Beyond that, a call of the caller
  /// with the most is refused with `RESOURCE_EXHAUSTED` and a retry delay. With `maximumCallsPerLoop` it bounds how
  /// long an accepted call waits: their sum divided by the calls that the loop completes per second.
  public var maximumWaitingCallsPerLoop = ServerConfiguration.defaultMaximumWaitingCallsPerLoop
  /// Calls with streams on each loop at once, a quarter at most of one caller; more are refused with
  /// `RESOURCE_EXHAUSTED`.
  public var maximumStreamingCallsPerLoop = 8_192
  /// How long calls may be started, and messages of streams processed, in one turn of a loop; the rest waits for the
  /// next, callers taking turns.
  public var turnBudget = Duration.microseconds(250)
  /// Bytes of requests that are not complete, or that their handlers have not taken; calls that exceed a limit end with
  /// `RESOURCE_EXHAUSTED`. A connection has room for the largest message and a mebibyte of others: the user is not
  /// known yet, and nearly all requests come in one piece, which is not counted.
  public var undeliveredRequests = ByteLimits(perConnection: 5 << 20, perCaller: 16 << 20, perLoop: 64 << 20)
  /// Bytes of responses that wait to be sent. A response that does not fit ends its call with `RESOURCE_EXHAUSTED`; no
  /// call of the contract is started while its connection or caller has used up half. When the loop's limit is reached,
  /// the calls of the caller with the most end first.
  public var unsentResponses = ByteLimits(perConnection: 12 << 20, perCaller: 24 << 20, perLoop: 96 << 20)
  /// The largest response message, in bytes, before compression: gRPC clients accept no larger ones by default.
  public var maximumResponseSize = 4 << 20
  /// The size from which a call's first response, and so those after it, is compressed if the client accepts that; nil
  /// compresses only when handlers ask for it (`ServerCall.compressesResponses`). Responses with secrets never are
  /// (`MethodPolicy.isSecret`).
  public var compressedResponseBytes: Int?
  /// The trace that a call belongs to, for the log lines about calls that have failed; nil if it belongs to none.
  public var traceID: @Sendable (ServerCall) -> String? = { _ in nil }
  /// Computes what would block a loop for too long (`OffLoopSizes`).
  public var computePool = ComputePool()
  /// How long a client may take for the TLS handshake and the HTTP/2 preface.
  public var handshakeTimeout = Duration.seconds(10)
  /// The largest request message, in bytes, before and after decompression.
  public var maximumMessageSize = Deframer.defaultMaximumMessageSize
  /// The domain of the server's errors: an error without `google.rpc.ErrorInfo` gets one of this domain, with its
  /// code's name as the reason (AIP-193); nil adds none.
  public var errorDomain: String?
  /// Whether the trailer `server-time-us` gives the time of the call in the server: from the turn in which its headers
  /// arrived to its status, in microseconds. For benchmarks.
  public var reportsServerTime = false
  /// Interceptors around every call, the first outermost.
  public var interceptors: [any ServerInterceptor] = []

  /// `maximumConnectionsPerLoop` by default.
  public static let defaultMaximumConnectionsPerLoop = 10_000
  /// `maximumCallsPerLoop` by default.
  public static let defaultMaximumCallsPerLoop = 128
  /// `maximumWaitingCallsPerLoop` by default.
  public static let defaultMaximumWaitingCallsPerLoop = 128
  /// `maximumConnectionsPerPeer` by default.
  public static let defaultMaximumConnectionsPerPeer = 4_096

  /// A server at `addresses`.
  public init(addresses: [SocketAddress], tls: TLSContext?) {
    self.addresses = addresses
    self.tls = tls
  }
}
