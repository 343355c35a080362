import Locking
public import Postgres
public import ServiceKit

/// Counts the guesses that were refused, by limit and source, until the counts are stored: a row for each guess would
/// let a stranger fill the database. Any thread.
public final class RefusedGuesses: Sendable {
  /// The sources that are told apart between two times of storing; the guesses of others are counted together.
  static let maximumSources = 32
  /// How long counts are kept, in days.
  static let keptDays: Int64 = 90

  private struct Kind: Hashable {
    let limit: GuessLimit
    let source: CallSource?
  }

  private let counts = Locked<[Kind: Int]>([:])

  /// Nothing is counted yet.
  public init() {}

  /// Counts guesses.
  func add(_ count: Int = 1, of limit: GuessLimit, from source: CallSource?) {
    counts.withLock { counts in
      let kind = Kind(limit: limit, source: source)
      let isTold =
        counts[kind] != nil || counts.count < Self.maximumSources * GuessLimit.allCases.count
      counts[isTold ? kind : Kind(limit: limit, source: nil), default: 0] += count
    }
  }

  /// Adds what was counted since the last time to the table of the day.
  /// - Throws: what the database says; the counts are kept for the next time then.
  public func store(in database: Database) async throws(PostgresError) {
    let taken = counts.withLock { counts in
      let taken = counts
      counts = [:]
      return taken
    }
    if taken.isEmpty { return }
    var batch = WriteBatch()
    // In one order, so that no two servers wait for each other.
    for (kind, count) in taken.sorted(by: { Self.order($0.key) < Self.order($1.key) }) {
      batch.add(GuessStatements.count(count, of: kind.limit, from: kind.source, in: Organisation.first))
    }
    do throws(PostgresError) {
      try await database.commit(batch)
    } catch {
      for (kind, count) in taken { add(count, of: kind.limit, from: kind.source) }
      throw error
    }
  }

  private static func order(_ kind: Kind) -> (String, String, String) {
    (kind.limit.rawValue, kind.source?.service ?? "", kind.source?.address?.description ?? "")
  }
}

extension Chore {
  /// Budgets of guesses that nobody uses any more, and old counts of refused guesses.
  public static let guesses = [
    Chore(keptSeconds: 0, GuessStatements.purge),
    Chore(keptSeconds: RefusedGuesses.keptDays * 86_400, GuessStatements.purgeRefused),
  ]
}
