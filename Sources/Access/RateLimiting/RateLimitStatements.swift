import Identifiers
import Postgres
import RPC
public import ServiceKit

/// The SQL of rate limits. Times are the database's, because servers' clocks differ.
///
/// A bucket is one time: when it is full again. One that is further ahead than that of an empty bucket can be was written
/// while the clock was ahead, and counts as full.
enum RateLimitStatements {
  /// Leases tokens from the bucket of a caller: as many as are wanted, or as there are. What was used freely is taken
  /// first; it may leave the bucket in debt, by a second at the most.
  static func lease(_ request: LeaseRequest, _ limits: RateLimits) -> Statement<TokenLease> {
    Statement(
      lease, request.caller.organisationID, request.caller.userID, code(of: request.effect),
      Int64(request.demand.wanted), Int64(request.demand.spent), limits[request.effect]
    ) { row throws(PostgresError) in
      let (granted, microseconds): (Int64, Int64) = (try row.next(), try row.next())
      return TokenLease(
        granted: Int(granted), fullInNanoseconds: UInt64(max(0, microseconds)) * 1_000,
        readsPerSecond: try row.next(), writesPerSecond: try row.next())
    }
  }

  private static let lease = SQL(
    dynamic: """
      INSERT INTO rate_bucket AS b (organisation_id, user_id, effect, full_at, granted)
      SELECT $1, $2, $3, next.full_at, next.granted FROM (\(next(after: "now()"))) AS next
      ON CONFLICT (organisation_id, user_id, effect) DO UPDATE
        SET (full_at, granted) = (\(next(after: "b.full_at")))
      RETURNING granted, (extract(epoch FROM full_at - now()) * 1000000)::bigint,
        (SELECT reads_per_second FROM organisation WHERE id = $1),
        (SELECT writes_per_second FROM organisation WHERE id = $1)
      """)

  /// The bucket after a lease, and how much is granted.
  private static func next(after fullAt: String) -> String {
    """
    SELECT least(start + (granted + $5) * interval '1 second' / rate, now() + depth + interval '1 second') AS full_at,
      granted
    FROM (
      SELECT rate, depth, start,
        greatest(0, least($4, floor(rate * extract(epoch FROM now() + depth - start))::bigint - $5)) AS granted
      FROM (
        SELECT rate, depth, CASE WHEN \(fullAt) BETWEEN now() AND now() + depth + interval '1 second'
          THEN \(fullAt) ELSE now() END AS start
        FROM (
          SELECT rate, greatest(interval '\(RateLimits.burstMilliseconds) ms', interval '1 second' / rate) AS depth
          FROM (
            SELECT coalesce(CASE WHEN $3 = 1 THEN reads_per_second ELSE writes_per_second END, $6) AS rate
            FROM organisation WHERE id = $1) AS of_organisation) AS limited) AS bucket) AS lease
    """
  }

  private static func code(of effect: MethodPolicy.Effect) -> Int16 { effect == .read ? 1 : 2 }

  /// Purges buckets that have been full since. Ordered by the index of days; otherwise a generic plan scans the whole
  /// table.
  static func purge(before time: Timestamp, limit: Int64) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM rate_bucket WHERE ctid = ANY (ARRAY(
        SELECT b.ctid FROM rate_bucket b
        WHERE b.full_day <= ($1 AT TIME ZONE 'UTC')::date AND b.full_at < $1
        ORDER BY b.full_day LIMIT $2 FOR UPDATE OF b SKIP LOCKED))
      RETURNING true
      """, time, limit, as: Bool.self)
  }
}

extension RetentionRule {
  /// Full buckets of callers' tokens.
  public static let rateBuckets = RetentionRule("rate_buckets", keptSeconds: 0, RateLimitStatements.purge)
}
