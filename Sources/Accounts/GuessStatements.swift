import Identifiers
import Postgres
import RPC
import ServiceKit

/// The SQL of budgets of guesses. Times are the database's, as servers' clocks differ.
///
/// A budget whose time is further ahead than all of it takes was used while the clock was ahead: it counts as unused, or
/// people could not log in until the clock is there again.
enum GuessStatements {
  /// The code of the guard that undoes taking a guess where there is none left; its detail is the limit.
  static let exhausted: SQLState = "PS011"

  /// How much of a budget is used; no row where nothing ever was.
  static func standing(_ key: [UInt8], in organisation: UUID) -> Statement<GuessStanding> {
    Statement(
      """
      SELECT CASE WHEN used_until <= now() + $3 * interval '1 second'
          THEN (extract(epoch FROM used_until - now()) * 1000000)::bigint ELSE 0 END,
        coalesce(known_until > now(), false)
      FROM guess WHERE organisation_id = $1 AND key = $2
      """, organisation, key, GuessLimit.windowSeconds
    ) { row throws(PostgresError) in
      GuessStanding(usedMicroseconds: try row.next(), isKnown: try row.next())
    }
  }

  /// Takes a guess from a budget; the batch is undone where there is none left.
  static func take(_ limit: GuessLimit, _ key: [UInt8], in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      INSERT INTO guess AS g (organisation_id, key, used_until)
      VALUES ($1, $2, now() + $3 * interval '1 second')
      ON CONFLICT (organisation_id, key) DO UPDATE
        SET used_until = $3 * interval '1 second' + CASE
          WHEN g.used_until BETWEEN now() AND now() + $5 * interval '1 second' THEN g.used_until ELSE now() END
        WHERE g.used_until <= now() + $4 * interval '1 second' OR g.used_until > now() + $5 * interval '1 second'
      RETURNING true
      """, organisation, key, limit.refillSeconds, (limit.count - 1) * limit.refillSeconds,
      GuessLimit.windowSeconds, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(exhausted, "no guess is left", detail: limit.rawValue))
  }

  /// Gives a guess back whose password was right.
  static func giveBack(_ limit: GuessLimit, _ key: [UInt8], in organisation: UUID) -> Statement<Void> {
    Statement(
      """
      UPDATE guess SET used_until = used_until - $3 * interval '1 second'
      WHERE organisation_id = $1 AND key = $2
      """, organisation, key, limit.refillSeconds)
  }

  /// Remembers that the owner of an account has logged in from a source, by the key of the budget of both.
  static func remember(_ key: [UInt8], in organisation: UUID) -> Statement<Void> {
    Statement(
      """
      UPDATE guess SET known_until = now() + $3 * interval '1 second' WHERE organisation_id = $1 AND key = $2
      """, organisation, key, GuessRules.knownSeconds)
  }

  /// Adds to the number of guesses that were refused today.
  static func count(
    _ count: Int, of limit: GuessLimit, from source: CallSource?, in organisation: UUID
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO refused_guess AS r (organisation_id, day, budget, service, address, count)
      VALUES ($1, (now() AT TIME ZONE 'UTC')::date, $2, $3, $4, $5)
      ON CONFLICT (organisation_id, day, budget, service, address) DO UPDATE SET count = r.count + excluded.count
      """, organisation, limit.rawValue, source?.service ?? "", source?.address?.description ?? "",
      Int64(count))
  }

  /// Purges budgets of which nothing is used and nothing is to be remembered. In the order of the index of days, or a
  /// plan for any values reads the table from end to end.
  static func purge(before time: Timestamp, limit: Int64) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM guess WHERE ctid = ANY (ARRAY(
        SELECT g.ctid FROM guess g
        WHERE g.expire_day <= ($1 AT TIME ZONE 'UTC')::date AND greatest(g.used_until, g.known_until) < $1
        ORDER BY g.expire_day LIMIT $2 FOR UPDATE OF g SKIP LOCKED))
      RETURNING true
      """, time, limit, as: Bool.self)
  }

  /// Purges old counts of refused guesses.
  static func purgeRefused(before time: Timestamp, limit: Int64) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM refused_guess WHERE ctid = ANY (ARRAY(
        SELECT r.ctid FROM refused_guess r WHERE r.day < ($1 AT TIME ZONE 'UTC')::date
        ORDER BY r.day LIMIT $2 FOR UPDATE OF r SKIP LOCKED))
      RETURNING true
      """, time, limit, as: Bool.self)
  }
}
