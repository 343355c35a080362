public import Postgres
import Synchronization

/// Gives changes their times: those of the system's clock, but each later than the one before, also where the clock was
/// set back. Lists in order of time then stay in the order in which things were made. Any thread.
///
/// While the clock is behind, times go on by a microsecond for each change until the clock has caught up. Where it is
/// behind by more than `maximumHoldSeconds` the times follow it: a clock that was wrong by years for a moment must not
/// decide about all times to come.
public final class ChangeClock: Sendable {
  /// How far the clock may be behind the latest time before times follow it, in seconds: 31 days.
  public static let maximumHoldSeconds: Int64 = 31 * 24 * 60 * 60

  /// That of this process.
  public static let shared = ChangeClock()

  /// In microseconds since 1970.
  private let latest = Atomic<Int64>(.min)

  /// A clock that has not given a time yet.
  public init() {}

  /// The time of a change that is made now.
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

  /// Takes in a time that was given before, by this process or by one before it.
  public func note(_ time: Timestamp) { latest.max(time.microsecondsSince1970, ordering: .relaxed) }

  private static func next(after last: Int64, _ now: Int64) -> Int64 {
    if now > last || last &- now > maximumHoldSeconds &* 1_000_000 { return now }
    return last + 1
  }
}

extension ChangeClock {
  /// Takes in the times of the latest changes that a database has, so that a server that starts after its clock was set
  /// back goes on after them.
  public func note(latestIn database: Database) async throws(PostgresError) {
    if let time = try await database.readFirst(RetentionStatements.latestChange) { note(time) }
  }
}
