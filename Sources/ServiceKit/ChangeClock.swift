public import Postgres
import Synchronization

/// Assigns times to changes: the system clock's, but each later than the one before, even if the clock was set back.
/// Lists ordered by time then stay in order of creation. Any thread.
///
/// While the clock is behind, each change is one microsecond later than the one before, until the clock has caught
/// up. If it is behind by more than `maximumHoldSeconds`, the times follow it: a clock that was briefly wrong by
/// years must not determine all later times.
public final class ChangeClock: Sendable {
  /// How far the clock may be behind the latest time before times follow it, in seconds: 31 days.
  public static let maximumHoldSeconds: Int64 = 31 * 24 * 60 * 60

  /// The clock of this process.
  public static let shared = ChangeClock()

  /// In microseconds since 1970.
  private let latest = Atomic<Int64>(.min)

  /// A clock that has not assigned a time yet.
  public init() {}

  /// The time of a change made now.
  public func next(at clock: Timestamp = .now) -> Timestamp {
    let now = clock.microsecondsSince1970
    var last = latest.load(ordering: .relaxed)
    while true {
      let next = Self.next(after: last, now)
      let (exchanged, original) = latest.compareExchange(
        expected: last, desired: next, ordering: .relaxed)
      if exchanged { return Timestamp(microsecondsSince1970: next) }
      last = original
    }
  }

  /// Records a time assigned earlier, by this process or one before it.
  public func note(_ time: Timestamp) { latest.max(time.microsecondsSince1970, ordering: .relaxed) }

  private static func next(after last: Int64, _ now: Int64) -> Int64 {
    if now > last || last &- now > maximumHoldSeconds &* 1_000_000 { return now }
    return last + 1
  }
}

extension ChangeClock {
  /// Records the latest change in a database, so that a server that starts after its clock was set back continues
  /// after it.
  public func note(latestIn database: Database) async throws(PostgresError) {
    if let time = try await database.readFirst(RetentionStatements.latestChange) { note(time) }
  }
}
