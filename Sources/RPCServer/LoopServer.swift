import EventLoop
import HTTP2
import Logging
import RPC
import TLS

/// The shard of a server on one loop: its listeners and connections. Confined to the loop.
final class LoopServer: HandlerObserver, @unchecked Sendable {
  let loop: EventLoop
  let configuration: ServerConfiguration
  let router: Router
  /// How many peers are verified again in one turn: each takes 0.1 to 0.3 ms, in which calls wait.
  static let verificationsPerTurn = 4
  /// How many connections are swept in one turn: each takes up to a microsecond.
  static let sweepsPerTurn = 512
  /// How many connections are told to go, or closed, in one turn when the server stops.
  static let closingsPerTurn = 16

  private let logger: Logger
  /// Logs events that clients can trigger at will.
  private let counted: CountedLog
  private let buffers = IOBuffers()
  private(set) var tls: TLSContext?
  /// Verifies peers of open connections again.
  private let verification: SlicedWork<ServerConnection>
  private let sweeping: SlicedWork<ServerConnection>
  private let closing: SlicedWork<ServerConnection>
  private var listeners: [Listener] = []
  private(set) var connections: [ObjectIdentifier: ServerConnection] = [:]
  /// How many connections each network has.
  private var peers: [ArraySlice<UInt8>: Int] = [:]
  private var handshakes: HandshakeLimiter<ObjectIdentifier>
  /// The bytes of requests held for each caller.
  let undeliveredRequests: ByteBudget
  /// The bytes of responses held for each caller.
  let unsentResponses: ByteBudget
  private var sweepTimer: LoopTimer?
  private var runningHandlers = 0
  /// Starts calls.
  let scheduler: CallScheduler
  private var drained: CheckedContinuation<Void, Never>?
  private(set) var isDraining = false

  init(_ loop: EventLoop, _ configuration: ServerConfiguration, _ router: Router, _ logger: Logger) {
    self.loop = loop
    self.configuration = configuration
    self.router = router
    self.logger = logger
    counted = CountedLog(logger, on: loop)
    verification = SlicedWork(loop, perTurn: Self.verificationsPerTurn)
    sweeping = SlicedWork(loop, perTurn: Self.sweepsPerTurn)
    closing = SlicedWork(loop, perTurn: Self.closingsPerTurn)
    handshakes = HandshakeLimiter(
      configuration.maximumHandshakesPerLoop, perNetwork: configuration.maximumHandshakesPerNetwork)
    undeliveredRequests = ByteBudget(configuration.undeliveredRequests)
    unsentResponses = ByteBudget(configuration.unsentResponses)
    scheduler = CallScheduler(loop, configuration)
    tls = configuration.tls
  }

  /// Starts listening at each address.
  /// - Returns: the bound addresses, with their actual ports.
  func listen(at addresses: [SocketAddress]) throws(SystemError) -> [SocketAddress] {
    loop.assertCurrent()
    var bound: [SocketAddress] = []
    for address in addresses {
      let socket = try Socket.listening(at: address)
      bound.append(try socket.localAddress())
      listeners.append(try Listener(socket, on: loop) { socket, peer in self.accept(socket, peer) })
    }
    return bound
  }

  /// Uses other certificates for new connections, and verifies the peers of open ones.
  func reload(_ tls: TLSContext) {
    self.tls = tls
    reverifyPeers()
  }

  /// Verifies the peers of open connections again if that is due.
  func reverifyPeers() {
    // These include connections that were still waiting for verification.
    if let tls { verification.start(connections.values) { $0.reverifyPeer(under: tls) } }
  }

  private func accept(_ socket: consuming Socket, _ peer: SocketAddress) {
    let network = peer.networkBytes
    if let limit = reachedLimit(network) {
      counted.record(.warning, "connection refused: too many \(limit)", ["network": "\(peer.networkText)"])
      return
    }
    do {
      let session = try tls.map { context throws(TLSError) in try TLSSession(server: context) }
      let connection = ServerConnection(self, socket, session, peer, buffers)
      let id = ObjectIdentifier(connection)
      connections[id] = connection
      peers[network, default: 0] += 1
      if let oldest = handshakes.begin(id, from: network) { connections[oldest]?.close() }
      do {
        try connection.start()
      } catch {
        remove(connection)
        throw error
      }
      scheduleSweep()
    } catch {
      counted.record(
        .warning, "connection refused", ["network": "\(peer.networkText)", "error": "\(error)"])
    }
  }

  /// The limit that one more connection of a network would break; nil if there is none.
  private func reachedLimit(_ network: ArraySlice<UInt8>) -> String? {
    if connections.count >= configuration.maximumConnectionsPerLoop { return "connections" }
    if !handshakes.admits(network) { return "handshakes" }
    if peers[network, default: 0] >= configuration.maximumConnectionsPerPeer {
      return "connections of the peer"
    }
    return nil
  }

  private func remove(_ connection: ServerConnection) {
    let id = ObjectIdentifier(connection)
    guard connections.removeValue(forKey: id) != nil else { return }
    handshakes.end(id)
    let network = connection.address.networkBytes
    let rest = peers[network, default: 1] - 1
    peers[network] = rest > 0 ? rest : nil
    if connections.isEmpty {
      sweepTimer?.cancel()
      sweepTimer = nil
      sweeping.cancel()
    }
  }

  /// Sweeps all connections from time to time, while there are any.
  private func scheduleSweep() {
    guard sweepTimer == nil, !connections.isEmpty else { return }
    sweepTimer = loop.schedule(after: configuration.times.sweepInterval) { self.sweep() }
  }

  private func sweep() {
    sweepTimer = nil
    let minimumRate = configuration.times.minimumRate
    sweeping.start(connections.values) { connection in
      connection.sweep(at: self.loop.now, minimumRate)
      return true
    } whenDone: {
      self.scheduleSweep()
    }
  }

  /// The handshake of a connection is over.
  func opened(_ connection: ServerConnection) { handshakes.end(ObjectIdentifier(connection)) }

  func closed(_ connection: ServerConnection, _ reason: ConnectionError) {
    remove(connection)
    if case .http1 = reason {
      counted.record(
        .notice, "connection refused: \(reason)", ["network": "\(connection.address.networkText)"])
    }
    logger.debug("connection closed", metadata: ["peer": "\(connection.address)", "reason": "\(reason)"])
    finishDrainIfIdle()
  }

  /// A handler has answered a call with a fault of the server, not of the request, which its operator should know.
  func failed(_ call: ServerCall, _ status: Status) {
    let reason = status.reason.map { " \($0)" } ?? ""
    var metadata: Logger.Metadata = ["method": "\(call.method.path)", "message": "\(status.message)"]
    if let trace = configuration.traceID(call) { metadata["trace"] = "\(trace)" }
    if let cause = status.cause { metadata["cause"] = "\(cause)" }
    counted.record(.error, "call failed: \(status.code)\(reason)", metadata)
  }

  func handlerStarted() { runningHandlers += 1 }

  func handlerEnded() {
    runningHandlers -= 1
    finishDrainIfIdle()
  }

  // MARK: The end

  /// Accepts no more, lets running calls finish, and closes what is left after `grace`.
  func drain(grace: Duration) async {
    guard !isDraining else { return }
    isDraining = true
    for listener in listeners { listener.close() }
    listeners = []
    closing.start(connections.values) { connection in
      connection.drain()
      return true
    }
    let timer = loop.schedule(after: grace) { self.closeAll() }
    await withCheckedContinuation { continuation in
      drained = continuation
      finishDrainIfIdle()
    }
    timer.cancel()
    counted.flush()
  }

  private func closeAll() {
    closing.start(connections.values) { connection in
      connection.close()
      return true
    } whenDone: {
      // Handlers that ignore their cancellation are not waited for any longer.
      self.runningHandlers = 0
      self.finishDrainIfIdle()
    }
  }

  private func finishDrainIfIdle() {
    guard isDraining, connections.isEmpty, runningHandlers <= 0, let continuation = drained else { return }
    drained = nil
    continuation.resume()
  }
}
