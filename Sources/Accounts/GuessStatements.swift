import Identifiers
import Postgres
import RPC
import ServiceKit

/// The SQL of guess budgets. Times are the database's, because servers' clocks differ.
///
/// A budget whose time is further ahead than a used-up budget's was written while the clock was ahead. It counts as
/// unused; otherwise people could not log in until the clock reaches that time.
enum GuessStatements {
  /// The code of the guard that rolls back when no guess is left; its detail is the limit.
  static let exhausted: SQLState = "PS011"

  /// How much of a budget is used; no row if it never was.
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

  /// Takes a guess from a budget; rolls the batch back if none is left.
  /// - Parameter account: the key of the account, if it is a budget of an account and a source.
  static func take(
    _ limit: GuessLimit, _ key: [UInt8], ofAccount account: [UInt8]? = nil, in organisation: UUID
  ) -> Statement<Bool> {
    take(
      key, named: limit.rawValue, count: limit.count, refillSeconds: limit.refillSeconds,
      ofAccount: account, in: organisation)
  }

  /// Takes a use from a budget of `count` within `GuessLimit.windowSeconds`; rolls the batch back if none is left.
  static func take(
    _ key: [UInt8], named name: String, count: Int64, refillSeconds: Int64, ofAccount account: [UInt8]? = nil,
    in organisation: UUID
  ) -> Statement<Bool> {
    Statement(
      """
      INSERT INTO guess AS g (organisation_id, key, used_until, account)
      VALUES ($1, $2, now() + $3 * interval '1 second', $6)
      ON CONFLICT (organisation_id, key) DO UPDATE
        SET account = excluded.account, used_until = $3 * interval '1 second' + CASE
          WHEN g.used_until BETWEEN now() AND now() + $5 * interval '1 second' THEN g.used_until ELSE now() END
        WHERE g.used_until <= now() + $4 * interval '1 second' OR g.used_until > now() + $5 * interval '1 second'
      RETURNING true
      """, organisation, key, refillSeconds, (count - 1) * refillSeconds, GuessLimit.windowSeconds, account,
      as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(exhausted, "no guess is left", detail: name))
  }

  /// Returns the guess of an attempt whose password was right.
  static func giveBack(_ limit: GuessLimit, _ key: [UInt8], in organisation: UUID) -> Statement<Void> {
    Statement(
      """
      UPDATE guess SET used_until = used_until - $3 * interval '1 second'
      WHERE organisation_id = $1 AND key = $2
      """, organisation, key, limit.refillSeconds)
  }

  /// Gives back everything that was taken from the budgets of an account for single sources.
  static func giveBackAll(ofAccount account: [UInt8], in organisation: UUID) -> Statement<Void> {
    Statement(
      "UPDATE guess SET used_until = now() WHERE organisation_id = $1 AND account = $2 AND used_until > now()",
      organisation, account)
  }

  /// Gives back everything that was taken from a budget.
  static func giveBackAll(_ key: [UInt8], in organisation: UUID) -> Statement<Void> {
    Statement(
      "UPDATE guess SET used_until = now() WHERE organisation_id = $1 AND key = $2 AND used_until > now()",
      organisation, key)
  }

  /// Removes the budgets of an account for single sources, with where its owner has logged in, and its own budgets.
  static func forget(ofAccount account: [UInt8], resets: [UInt8], in organisation: UUID) -> Statement<Void> {
    Statement(
      "DELETE FROM guess WHERE organisation_id = $1 AND (account = $2 OR key IN ($2, $3))", organisation,
      account, resets)
  }

  /// Records that the owner of an account has logged in from a source, under the key of their shared budget.
  static func remember(_ key: [UInt8], in organisation: UUID) -> Statement<Void> {
    Statement(
      """
      UPDATE guess SET known_until = now() + $3 * interval '1 second' WHERE organisation_id = $1 AND key = $2
      """, organisation, key, GuessRules.knownSeconds)
  }

  /// Adds to the number of guesses refused today.
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

  /// Purges budgets that are unused and whose source is no longer known. Ordered by the index of days; otherwise a
  /// generic plan scans the whole table.
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
