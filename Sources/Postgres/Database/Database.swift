public import EventLoop
import Locking
import Synchronization

/// A PostgreSQL database shared by the loops of a process: a shard for each loop, with its own connections and
/// without locks.
///
/// A call from one of the loops is carried out there, without leaving its thread. A call from anywhere else, or from
/// a loop without a ready connection, is carried out on a loop that has one. `Sendable`; all methods may be called
/// from any thread.
///
/// - Reads are SELECTs outside any transaction of the caller's. Those that a loop collects in one turn share a round
///   trip and a snapshot; the statements of one `read` call always do. They cannot write.
/// - A batch is a transaction; see `WriteBatch`.
///
/// If calls have to wait for a connection, callers (`flow`) take turns, weighted by how much they read. Heavy reads
/// use only some of the connections, one at a time each, and one caller gets only some of the write connections.
///
/// Deadlines: a wait ends at its deadline (within 5 ms), and a statement still running then is cancelled; cancelling
/// the task does the same. In addition the server gets the remaining time as `statement_timeout`: always for batches,
/// and for reads if it is short (`DatabaseLimits.shortReadMilliseconds`).
public final class Database: Sendable {
  let configuration: DatabaseConfiguration
  let shards: [LoopDatabase]
  /// The shards that make connections: the first ones. They work for the others too.
  private let connected: ArraySlice<LoopDatabase>
  private let isClosed = Atomic(false)
  let commitHandlers = Locked<[(signals: CommitSignals, handler: @Sendable () -> Void)]>([])

  /// Starts to connect, on each of the loops, which must be running. At least one.
  public init(_ configuration: DatabaseConfiguration, loops: [EventLoop]) {
    self.configuration = configuration
    let count = min(max(1, configuration.connectedLoops ?? loops.count), loops.count)
    shards = loops.enumerated().map { LoopDatabase(configuration, loop: $1, isConnected: $0 < count) }
    connected = shards.prefix(count)
    for shard in shards { shard.loop.execute { shard.start() } }
  }

  deinit {
    if isClosed.load(ordering: .relaxed) { return }
    // If the owner never calls `close`: connections hold their shard unowned, so it must live until they are closed.
    for shard in shards { shard.loop.execute { shard.close() } }
  }

  /// The shard of the calling thread's loop.
  @inline(__always)
  var local: LoopDatabase? {
    for shard in shards where shard.loop.isCurrent { return shard }
    return nil
  }

  /// The shard of the calling thread's loop, if it has a ready connection for this role.
  @inline(__always)
  func local(for role: ConnectionRole) -> LoopDatabase? {
    guard let local, local.isReady(role) else { return nil }
    return local
  }

  /// A shard for calls that the calling thread cannot carry out: any with a ready connection for this role. Without
  /// one, any that tries to connect, because it knows the reason.
  func otherShard(for role: ConnectionRole) throws(PostgresError) -> LoopDatabase {
    guard let start = connected.indices.randomElement() else {
      throw .unavailable("the database has no loop")
    }
    let inTurn = connected[start...] + connected[..<start]
    return inTurn.first { $0.isReady(role) } ?? connected[start]
  }

  /// Whether any loop accepts reads, and any accepts batches.
  var isConnected: Bool {
    connected.contains { $0.isReady(.read) } && connected.contains { $0.isReady(.write) }
  }

  /// When a connection of any loop last answered.
  var latestAnswer: MonotonicTime { connected.map(\.latestAnswer).max() ?? MonotonicTime(nanoseconds: 0) }

  /// Waits until all connections are made. After the given time, one for reads and one for batches are enough;
  /// without them it fails.
  public func waitUntilReady(milliseconds: UInt64 = 10_000) async throws(PostgresError) {
    let deadline = MonotonicTime.now.advanced(byNanoseconds: milliseconds &* 1_000_000)
    for shard in shards {
      let waiting = Task(executorPreference: shard.loop) { await shard.waitUntilReady() }
      let limit = Task(executorPreference: shard.loop) {
        try await Task.sleep(nanoseconds: deadline.nanoseconds(since: .now))
        shard.giveUpWaiting()
      }
      await waiting.value
      limit.cancel()
    }
    let health = await health
    if !health.isAvailable { throw .unavailable(health.latestFailure ?? "no connection in time") }
  }

  /// How well the database can be reached now, over all loops.
  public var health: DatabaseHealth {
    get async {
      var health = DatabaseHealth()
      for shard in shards { health = health + (await shard.loop.submit { shard.health }) }
      return health
    }
  }

  /// Closes all connections. Waiting calls fail; batches in flight have an unknown outcome.
  public func close() async {
    isClosed.store(true, ordering: .relaxed)
    for shard in shards { await shard.loop.submit { shard.close() } }
  }
}
