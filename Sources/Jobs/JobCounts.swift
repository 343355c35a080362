import Locking
import Postgres

/// How many attempts of a kind started, and how they ended.
struct JobCount: Sendable, Hashable {
  var attempts: Int64 = 0
  var successes: Int64 = 0
  var failures: Int64 = 0
  /// The failures that left the job dead.
  var deaths: Int64 = 0

  static func += (left: inout JobCount, right: JobCount) {
    left.attempts += right.attempts
    left.successes += right.successes
    left.failures += right.failures
    left.deaths += right.deaths
  }
}

/// Counts attempts by kind until the counts are stored. A server that is killed loses them: they are for people, and no
/// decision depends on them. Any thread.
final class JobCounts: Sendable {
  private let counts = Locked<[String: JobCount]>([:])

  /// Changes the count of a kind.
  func add(to kind: String, _ change: @Sendable (inout JobCount) -> Void) {
    counts.withLock { change(&$0[kind, default: JobCount()]) }
  }

  /// Adds the counts since the last call to those of the day.
  /// - Throws: an error of the database; the counts are kept for the next call then, unless they may be stored.
  func store(in database: Database) async throws(PostgresError) {
    let taken = counts.withLock { counts in
      let taken = counts
      counts = [:]
      return taken
    }
    if taken.isEmpty { return }
    var batch = WriteBatch()
    // In a fixed order, so that no two servers deadlock.
    for (kind, count) in taken.sorted(by: { $0.key < $1.key }) {
      batch.add(JobStatements.count(count, of: kind))
    }
    do throws(PostgresError) {
      try await database.commit(batch)
    } catch {
      if error.hasNoEffect {
        counts.withLock { counts in
          for (kind, count) in taken { counts[kind, default: JobCount()] += count }
        }
      }
      throw error
    }
  }
}

extension PostgresError {
  /// Whether the batch certainly has no effect.
  fileprivate var hasNoEffect: Bool {
    switch self {
    case .outcomeUnknown, .deadlineExceeded, .cancelled: false
    default: true
    }
  }
}
