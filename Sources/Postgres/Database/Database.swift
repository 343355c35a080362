public import EventLoop
import Synchronization

/// A PostgreSQL database as the loops of a process use it: each with its own connections, without locks.
///
/// A call made on one of the loops is carried out there, without leaving its thread. A call from anywhere else is
/// carried out on one of the loops. `Sendable`; all methods may be called from any thread.
///
/// - Reads are SELECTs outside of any transaction of the caller's. Those that a loop collects in one turn share a
///   round trip and a snapshot; the statements of one `read` call always do. They cannot write.
/// - A batch is a transaction; see `WriteBatch`.
///
/// Deadlines: a wait ends at its deadline (to 5 ms); a statement still running then is cancelled. Cancelling the task does
/// the same. Besides, the server is given the time that is left as `statement_timeout`: for batches always, for reads
/// where it is short (`DatabaseLimits.shortReadMilliseconds`).
public final class Database: Sendable {
  let parts: [LoopDatabase]
  private let isClosed = Atomic(false)

  /// Begins to connect, on each of the loops, which must run. At least one.
  public init(_ configuration: DatabaseConfiguration, loops: [EventLoop]) {
    parts = loops.map { LoopDatabase(configuration, loop: $0) }
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

  /// The part that calls from outside of the loops go to.
  func elsewhere() throws(PostgresError) -> LoopDatabase {
    guard let part = parts.randomElement() else { throw .unavailable("the database has no loop") }
    return part
  }

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
