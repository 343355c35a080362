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
  /// - Returns: the addresses, with the actual ports if 0 was requested.
  @discardableResult
  public func start() async throws(SystemError) -> [SocketAddress] {
    for shard in shards {
      // The first loop takes free ports, the others share them.
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

  /// Uses other certificates for new connections, and verifies the clients of open ones under them.
  ///
  /// A client that is refused now is cut off: its connection is closed, and its calls end with `UNAVAILABLE`. It is not
  /// drained, since the holder of a revoked certificate could go on using an open call for as long as a drain allows.
  public func reload(_ tls: TLSContext) {
    for shard in shards { shard.loop.execute { shard.reload(tls) } }
  }

  /// Verifies clients of open connections again if their certificate, or their authority's revocation list, has
  /// expired; refused ones are cut off as by `reload`. Call it from time to time.
  public func reverifyPeers() {
    for shard in shards { shard.loop.execute { shard.reverifyPeers() } }
  }

  /// Stops gracefully: accepts no more, tells clients to go elsewhere, and lets running calls finish within `grace`.
  public func shutDown(grace: Duration) async {
    await withTaskGroup { tasks in
      for shard in shards {
        tasks.addTask { await shard.loop.submit { await shard.drain(grace: grace) } }
      }
    }
  }
}
