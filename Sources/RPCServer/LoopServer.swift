import EventLoop
import HTTP2
import Logging
import RPC
import TLS

/// The part of a server that runs on one loop: its listeners and connections. Confined to the loop.
final class LoopServer: HandlerObserver, @unchecked Sendable {
  let loop: EventLoop
  let configuration: ServerConfiguration
  let router: Router
  private let logger: Logger
  private let buffers = IOBuffers()
  private(set) var tls: TLSContext?
  private let verification: PeerVerification
  private var listeners: [Listener] = []
  private var connections: [ObjectIdentifier: ServerConnection] = [:]
  private var runningHandlers = 0
  private var drained: CheckedContinuation<Void, Never>?
  private(set) var isDraining = false

  init(_ loop: EventLoop, _ configuration: ServerConfiguration, _ router: Router, _ logger: Logger) {
    self.loop = loop
    self.configuration = configuration
    self.router = router
    self.logger = logger
    verification = PeerVerification(loop)
    tls = configuration.tls
  }

  /// Starts listening at each address.
  /// - Returns: the addresses in force, with the ports that were taken.
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

  /// Uses other certificates for connections from now on, and verifies the peers of those that are open.
  func reload(_ tls: TLSContext) {
    self.tls = tls
    reverifyPeers()
  }

  /// Verifies the peers of open connections again, where that is due.
  func reverifyPeers() {
    if let tls { verification.start(connections.values, under: tls) }
  }

  private func accept(_ socket: consuming Socket, _ peer: SocketAddress) {
    guard connections.count < configuration.maximumConnectionsPerLoop else {
      logger.warning("connection refused: the limit is reached", metadata: ["peer": "\(peer)"])
      return
    }
    do {
      let session = try tls.map { context throws(TLSError) in try TLSSession(server: context) }
      let connection = ServerConnection(self, socket, session, peer, buffers)
      connections[ObjectIdentifier(connection)] = connection
      do {
        try connection.start()
      } catch {
        connections[ObjectIdentifier(connection)] = nil
        throw error
      }
    } catch {
      logger.warning("connection refused", metadata: ["peer": "\(peer)", "error": "\(error)"])
    }
  }

  func closed(_ connection: ServerConnection, _ reason: ConnectionError) {
    connections[ObjectIdentifier(connection)] = nil
    logger.debug("connection closed", metadata: ["peer": "\(connection.address)", "reason": "\(reason)"])
    finishDrainIfIdle()
  }

  func handlerStarted() { runningHandlers += 1 }

  func handlerEnded() {
    runningHandlers -= 1
    finishDrainIfIdle()
  }

  // MARK: The end

  /// Accepts no more, lets what runs finish, and closes what is left after `grace`.
  func drain(grace: Duration) async {
    guard !isDraining else { return }
    isDraining = true
    for listener in listeners { listener.close() }
    listeners = []
    for connection in connections.values { connection.drain() }
    let timer = loop.schedule(after: grace) { self.closeAll() }
    await withCheckedContinuation { continuation in
      drained = continuation
      finishDrainIfIdle()
    }
    timer.cancel()
  }

  private func closeAll() {
    for connection in connections.values { connection.close() }
    // A handler that does not heed its cancellation cannot be waited for any longer.
    runningHandlers = 0
    finishDrainIfIdle()
  }

  private func finishDrainIfIdle() {
    guard isDraining, connections.isEmpty, runningHandlers <= 0, let continuation = drained else { return }
    drained = nil
    continuation.resume()
  }
}
