public import EventLoop
import Locking
public import Logging
public import RPC
public import TLS

/// A gRPC server: the same services on every loop of a group. Any thread.
public final class Server: Sendable {
  private let shards: [LoopServer]
  private let state = Locked(State())

  private struct State {
    var addresses: [SocketAddress] = []
  }

  /// Makes a server that does not listen yet.
  public init(
    _ configuration: ServerConfiguration, services: [any Service], on group: EventLoopGroup, logger: Logger
  ) {
    let router = Router(services, configuration.interceptors)
    shards = group.loops.map { LoopServer($0, configuration, router, logger) }
    state.withLock { $0.addresses = configuration.addresses }
  }

  /// Starts listening on every loop.
  /// - Returns: the addresses, with the ports taken where 0 was asked for.
  @discardableResult
  public func start() async throws(SystemError) -> [SocketAddress] {
    for shard in shards {
      // The first loop takes the free ports, the others share them.
      let addresses = state.withLock { $0.addresses }
      let bound = try await shard.loop.submit { () async throws(SystemError) in
        try shard.listen(at: addresses)
      }
      state.withLock { $0.addresses = bound }
    }
    return addresses
  }

  /// Where the server listens.
  public var addresses: [SocketAddress] { state.withLock { $0.addresses } }

  /// Uses other certificates for connections from now on, and verifies the clients of those that are open under them.
  ///
  /// A client that is refused now is cut off: its connection is closed, and its calls end with `UNAVAILABLE`. It is not
  /// drained, since whoever holds a revoked certificate could keep a call open for as long as a drain allows, and go on
  /// reading and sending in it.
  public func reload(_ tls: TLSContext) {
    for shard in shards { shard.loop.execute { shard.reload(tls) } }
  }

  /// Verifies the clients of open connections again whose certificate, or whose authority's revocation list, has ended;
  /// those that are refused are cut off as by `reload`. Call it from time to time.
  public func reverifyPeers() {
    for shard in shards { shard.loop.execute { shard.reverifyPeers() } }
  }

  /// Stops gracefully: accepts no more, tells clients to go elsewhere, and lets what runs finish for `grace`.
  public func shutDown(grace: Duration) async {
    await withTaskGroup { tasks in
      for shard in shards {
        tasks.addTask { await shard.loop.submit { await shard.drain(grace: grace) } }
      }
    }
  }
}
