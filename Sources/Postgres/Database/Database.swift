public import EventLoop
import Synchronization

/// A PostgreSQL database as the loops of a process use it: each with its own connections, without locks.
///
/// A call made on one of the loops is carried out there, without leaving its thread. A call from anywhere else, or from
/// a loop that has no connection ready for it, is carried out on a loop that has one. `Sendable`; all methods may be
/// called from any thread.
///
/// - Reads are SELECTs outside of any transaction of the caller's. Those that a loop collects in one turn share a
///   round trip and a snapshot; the statements of one `read` call always do. They cannot write.
/// - A batch is a transaction; see `WriteBatch`.
///
/// Where calls have to wait for a connection, callers (`flow`) take turns, weighed by what they read; the reads of those
/// who read much go on a part of the connections only, one at a time, and one caller has a part of the write connections.
///
/// Deadlines: a wait ends at its deadline (to 5 ms); a statement still running then is cancelled. Cancelling the task does
/// the same. Besides, the server is given the time that is left as `statement_timeout`: for batches always, for reads
/// where it is short (`DatabaseLimits.shortReadMilliseconds`).
public final class Database: Sendable {
  let configuration: DatabaseConfiguration
  let parts: [LoopDatabase]
  /// The parts that make connections: the first ones. They work for the others too.
  private let connected: ArraySlice<LoopDatabase>
  private let isClosed = Atomic(false)

  /// Begins to connect, on each of the loops, which must run. At least one.
  public init(_ configuration: DatabaseConfiguration, loops: [EventLoop]) {
    self.configuration = configuration
    let count = min(max(1, configuration.connectedLoops ?? loops.count), loops.count)
    parts = loops.enumerated().map { LoopDatabase(configuration, loop: $1, isConnected: $0 < count) }
    connected = parts.prefix(count)
    for part in parts { part.loop.execute { part.start() } }
  }

  deinit {
    if isClosed.load(ordering: .relaxed) { return }
    // For whoever forgets to close: connections know their part without owning it, so it must live until they are closed.
    for part in parts { part.loop.execute { part.close() } }
  }

  /// The part of the calling thread's loop.
  @inline(__always)
  var local: LoopDatabase? {
    for part in parts where part.loop.isCurrent { return part }
    return nil
  }

  /// The part of the calling thread's loop, where it has a connection ready for this role.
  @inline(__always)
  func local(for role: ConnectionRole) -> LoopDatabase? {
    guard let local, local.isReady(role) else { return nil }
    return local
  }

  /// The part that carries out what the calling thread cannot: any that has a connection ready for this role. Without
  /// one, any that tries to connect: it knows what is wrong.
  func elsewhere(for role: ConnectionRole) throws(PostgresError) -> LoopDatabase {
    guard let start = connected.indices.randomElement() else {
      throw .unavailable("the database has no loop")
    }
    let inTurn = connected[start...] + connected[..<start]
    return inTurn.first { $0.isReady(role) } ?? connected[start]
  }

  /// Whether reads and batches are taken, on some loop.
  var isConnected: Bool {
    connected.contains { $0.isReady(.read) } && connected.contains { $0.isReady(.write) }
  }

  /// When a connection of any loop last answered.
  var latestAnswer: MonotonicTime { connected.map(\.latestAnswer).max() ?? MonotonicTime(nanoseconds: 0) }

  /// Waits until all connections are made. Where that takes too long, those that reads and batches need will do;
  /// fails without them.
  public func waitUntilReady(milliseconds: UInt64 = 10_000) async throws(PostgresError) {
    let deadline = MonotonicTime.now.advanced(byNanoseconds: milliseconds &* 1_000_000)
    for part in parts {
      let waiting = Task(executorPreference: part.loop) { await part.waitUntilReady() }
      let limit = Task(executorPreference: part.loop) {
        try await Task.sleep(nanoseconds: deadline.nanoseconds(since: .now))
        part.giveUpWaiting()
      }
      await waiting.value
      limit.cancel()
    }
    let health = await health
    if !health.isAvailable { throw .unavailable(health.latestFailure ?? "no connection in time") }
  }

  /// How the database can be reached now, over all loops.
  public var health: DatabaseHealth {
    get async {
      var health = DatabaseHealth()
      for part in parts { health = health + (await part.loop.submit { part.health }) }
      return health
    }
  }

  /// Closes all connections. What waits fails; batches in flight have an unknown outcome.
  public func close() async {
    isClosed.store(true, ordering: .relaxed)
    for part in parts { await part.loop.submit { part.close() } }
  }
}
