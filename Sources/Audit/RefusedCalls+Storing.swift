import EventLoop
import Journal
import Locking
import Logging
import PayshareAPI
public import Postgres
import ServiceKit

extension RefusedCalls {
  /// The pause between two writes, in milliseconds: what is refused meanwhile is written together.
  static let pauseMilliseconds: Int64 = 200
  /// How often to look whether a minute is over, in seconds.
  static let checkSeconds: Int64 = 5
  /// How long a write may take, in seconds.
  static let writeSeconds: UInt64 = 5
  /// The most entries of a transaction.
  static let batchEntries = 100

  /// Writes entries until the task is cancelled. What fails is tried again.
  public func run(_ database: Database) async {
    let clock = Task {
      while !Task.isCancelled {
        try? await Task.sleep(for: .seconds(Self.checkSeconds))
        wakeUp()
      }
    }
    await withTaskCancellationHandler {
      for await _ in wakes {
        await tryToStore(in: database)
        if Task.isCancelled { return }
        try? await Task.sleep(for: .milliseconds(Self.pauseMilliseconds))
      }
    } onCancel: {
      clock.cancel()
    }
  }

  /// Writes everything, counts of a minute that is not over included, because the server stops.
  public func flush(to database: Database) async { await tryToStore(in: database, isLast: true) }

  private func tryToStore(in database: Database, isLast: Bool = false) async {
    do throws(PostgresError) {
      try await store(in: database, isLast: isLast)
    } catch {
      if !Task.isCancelled {
        logger.error("refused calls were not recorded", metadata: ["reason": "\(error)"])
      }
    }
  }

  /// Writes what is to be written at a time.
  /// - Throws: the database's error; what was not written is kept for the next time.
  func store(
    in database: Database, at time: Timestamp = .now, isLast: Bool = false
  ) async throws(PostgresError) {
    let (calls, uncounted) = counts.withLock { $0.take(at: time, isLast: isLast) }
    if uncounted > 0 {
      logger.warning("refused calls that are in no entry", metadata: ["count": "\(uncounted)"])
    }
    var rest = calls[...]
    while !rest.isEmpty {
      var batch = WriteBatch()
      for call in rest.prefix(Self.batchEntries) {
        batch.record(.callRefused(call.event), of: call.resourceID, by: call.author)
      }
      do throws(PostgresError) {
        try await database.commit(
          batch, deadline: .now.advanced(byNanoseconds: Self.writeSeconds * 1_000_000_000))
      } catch {
        let unwritten = Array(rest)
        counts.withLock { $0.giveBack(unwritten) }
        throw error
      }
      rest = rest.dropFirst(Self.batchEntries)
    }
  }
}
