import EventLoop
import HTTP2
import RPC
import TLS

/// One client's connection. Confined to its loop.
final class ServerConnection: HTTP2ConnectionDelegate, HandlerObserver, @unchecked Sendable {
  /// How long a client has between the first GOAWAY and the second, which names the last stream (RFC 9113, 6.8).
  private static let goAwayDelay = Duration.milliseconds(100)

  let address: SocketAddress
  let server: LoopServer
  private var connection: HTTP2Connection?
  private(set) var peer: Peer
  private var age: ConnectionAge
  /// Handlers that run for this connection.
  private var runningHandlers = 0
  /// The bytes held for the client. First used when the client is known.
  private(set) lazy var bytes = ConnectionBytes(server.undeliveredRequests, server.unsentResponses, peer.flow)

  init(
    _ server: LoopServer, _ socket: consuming Socket, _ tls: TLSSession?, _ address: SocketAddress,
    _ buffers: IOBuffers
  ) {
    self.server = server
    self.address = address
    peer = Peer(address: "\(address)", identity: nil)
    let times = server.configuration.times
    age = ConnectionAge(times, birth: server.loop.now, jitter: .random(in: ConnectionAge.jitter))
    connection = HTTP2Connection(
      socket, tls: tls, role: .server, limits: server.configuration.limits,
      handshakeTimeout: server.configuration.handshakeTimeout, buffers: buffers, loop: server.loop,
      delegate: self)
    connection?.keepalive = times.keepalive
  }

  func start() throws(SystemError) {
    server.loop.assertCurrent()
    try connection?.start()
  }

  func close() {
    server.loop.assertCurrent()
    connection?.close()
  }

  /// Verifies the peer again if that is due, and closes the connection if it is refused.
  /// - Returns: whether it was due.
  @discardableResult
  func reverifyPeer(under tls: TLSContext) -> Bool { connection?.reverifyPeer(under: tls) ?? false }

  /// Tells the client to go elsewhere, in the two steps of RFC 9113 that lose no call.
  func drain() {
    guard let session = connection?.session else { return close() }
    session.announceGoAway()
    _ = server.loop.schedule(after: Self.goAwayDelay) { [weak self] in
      self?.connection?.session?.goAway(.noError)
    }
  }

  /// Does the periodic checks.
  func sweep(at now: MonotonicTime, _ minimumRate: MinimumRate) {
    guard let connection else { return }
    connection.sweep(minimumRate)
    guard let session = connection.session else { return }
    switch age.action(at: now, live: session.liveStreamCount, opened: session.openedStreamCount) {
    case .none: break
    case .goAway: drain()
    case .close: close()
    }
  }

  /// Whether another handler may run for this connection.
  var takesCalls: Bool { runningHandlers < server.configuration.maximumHandlersPerConnection }

  /// Bytes of responses that wait on streams to be sent.
  var unsentByteCount: Int { connection?.session?.outboundByteCount ?? 0 }

  /// Calls `body` with each open stream.
  func forEachStream(_ body: (ServerStream) -> Void) {
    connection?.session?.forEachStream { stream in
      if let stream = stream as? ServerStream { body(stream) }
    }
  }

  /// Closes the connection if its socket is full and its bytes count in `account`.
  func closeIfHeldUp(_ account: ByteAccount) {
    guard let connection, connection.isHeldUp, connection.pendingAccount === account else { return }
    connection.close(.stalled)
  }

  /// Ends the calls with held bytes of requests, if these count in `account`.
  func dropRequests(of account: ByteAccount) {
    guard connection?.session != nil, bytes.requestAccount === account else { return }
    forEachStream { $0.dropRequest() }
  }

  func connectionOpened(_ connection: HTTP2Connection) {
    server.opened(self)
    if let identity = connection.peer { peer = Peer(address: peer.address, identity: "\(identity.id)") }
    connection.pendingAccount = bytes.responseAccount
    // The handshake may have begun under certificates that were replaced since.
    if let tls = server.tls { reverifyPeer(under: tls) }
    if server.isDraining { drain() }
  }

  func handlerStarted() {
    runningHandlers += 1
    server.handlerStarted()
  }

  func handlerEnded() {
    runningHandlers -= 1
    server.handlerEnded()
  }

  func makeStream(_ connection: HTTP2Connection) -> HTTP2Stream { ServerStream(self) }

  func receivedSettings(_ connection: HTTP2Connection) {}

  func receivedGoAway(_ connection: HTTP2Connection, lastStream: Int32, _ code: ErrorCode) {}

  func receivedPingAcknowledgement(_ connection: HTTP2Connection, _ payload: UInt64) {}

  func connectionClosed(_ connection: HTTP2Connection, _ reason: ConnectionError) {
    self.connection = nil
    server.closed(self, reason)
  }
}
