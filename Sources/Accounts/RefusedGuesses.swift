import Identifiers
import Locking
public import Postgres
public import ServiceKit

/// Counts refused guesses in memory by limit and source until the counts are stored: a row for each guess would let
/// an attacker fill the database. Any thread.
public final class RefusedGuesses: Sendable {
  /// The most sources that are counted separately between two writes; the guesses of other sources are counted
  /// together.
  static let maximumSources = 32
  /// How long counts are kept, in days.
  static let keptDays: Int64 = 90

  private struct Kind: Hashable {
    let limit: GuessLimit
    let organisation: UUID
    let source: CallSource?
  }

  private let counts = Locked<[Kind: Int]>([:])

  /// An empty counter.
  public init() {}

  /// Counts refused guesses.
  func add(_ count: Int = 1, of limit: GuessLimit, from source: CallSource?, in organisation: UUID) {
    counts.withLock { counts in
      let kind = Kind(limit: limit, organisation: organisation, source: source)
      let isSeparate =
        counts[kind] != nil || counts.count < Self.maximumSources * GuessLimit.allCases.count
      let others = Kind(limit: limit, organisation: organisation, source: nil)
      counts[isSeparate ? kind : others, default: 0] += count
    }
  }

  /// Adds the counts since the last call to today's rows.
  /// - Throws: the database's error; the counts are then kept for the next call.
  public func store(in database: Database) async throws(PostgresError) {
    let taken = counts.withLock { counts in
      let taken = counts
      counts = [:]
      return taken
    }
    if taken.isEmpty { return }
    var batch = WriteBatch()
    // In a fixed order, so that no two servers deadlock.
    for (kind, count) in taken.sorted(by: { Self.order($0.key) < Self.order($1.key) }) {
      batch.add(
        GuessStatements.count(count, of: kind.limit, from: kind.source, in: kind.organisation))
    }
    do throws(PostgresError) {
      try await database.commit(batch)
    } catch {
      for (kind, count) in taken {
        add(count, of: kind.limit, from: kind.source, in: kind.organisation)
      }
      throw error
    }
  }

  private static func order(_ kind: Kind) -> (UUID, String, String, String) {
    (
      kind.organisation, kind.limit.rawValue, kind.source?.service ?? "",
      kind.source?.address?.description ?? ""
    )
  }
}

extension RetentionRule {
  /// Unused guess budgets.
  public static let guesses = RetentionRule("guesses", keptSeconds: 0, GuessStatements.purge)
  /// Old counts of refused guesses.
  public static let refusedGuesses = RetentionRule(
    "refused_guesses", keptSeconds: RefusedGuesses.keptDays * 86_400, GuessStatements.purgeRefused)
}
