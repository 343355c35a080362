import Identifiers
import Postgres

extension JobStatements {
  /// What a take asks for.
  struct Demand: Sendable {
    /// The kinds that this server knows, each with the place of its priority in this take's order.
    let kinds: [(name: String, place: Int16)]
    /// The most jobs to take.
    let count: Int
    /// The organisation that had the previous turn.
    let cursor: UUID
  }

  /// A taken job, and the organisation that had the last turn of the take.
  struct Taken: Sendable {
    let job: TakenJob
    let cursor: UUID
  }

  /// Takes ready jobs of the first priority that has any.
  ///
  /// Organisations take turns: those after the cursor come first, and all get the same number of jobs. Each gives the
  /// kind whose oldest job has waited longest. Jobs that other servers are just taking are skipped. Only known kinds are
  /// searched, so jobs of a newer program wait for it and cost nothing here.
  ///
  /// Each step probes an index for one row, however much is ready: the statement walks from organisation to
  /// organisation and never reads all of them.
  static func take(_ demand: Demand, token: UUID, leaseMilliseconds: Int64) -> Statement<Taken> {
    Statement(
      takeText, demand.kinds.map(\.name), demand.kinds.map(\.place), demand.cursor, Int64(demand.count),
      token, leaseMilliseconds
    ) { row throws(PostgresError) in
      let job = TakenJob(
        organisationID: try row.next(), id: try row.next(), kind: try row.next(), payload: try row.next(),
        attempt: Int(try row.next(Int32.self)), maximumAttempts: Int(try row.next(Int32.self)),
        leaseToken: token)
      return Taken(job: job, cursor: try row.next())
    }
  }

  /// The text of `take`, composed once from literals.
  static let takeText = SQL(
    dynamic: """
      WITH RECURSIVE present AS MATERIALIZED (
        SELECT k.kind, k.place FROM unnest($1::text[], $2::smallint[]) AS k (kind, place),
          LATERAL (SELECT FROM job j WHERE j.state = 2 AND j.kind = k.kind LIMIT 1) AS found
      ),
      wanted AS MATERIALIZED (
        SELECT kind FROM present WHERE place = (SELECT min(place) FROM present)
      ),
      ahead (organisation_id, number) AS (
        SELECT $3::uuid, 0::bigint
        UNION ALL
        \(nextTurn(after: "ahead", until: nil))
      ),
      behind (organisation_id, number) AS (
        SELECT '00000000-0000-0000-0000-000000000000'::uuid, (SELECT max(number) FROM ahead)
        UNION ALL
        \(nextTurn(after: "behind", until: "$3"))
      ),
      turn AS MATERIALIZED (
        SELECT organisation_id, number FROM ahead WHERE number > 0
        UNION ALL
        SELECT organisation_id, number FROM behind WHERE number > (SELECT max(number) FROM ahead)
      ),
      share AS MATERIALIZED (SELECT $4 / greatest(count(*), 1) AS jobs FROM turn),
      picked AS MATERIALIZED (
        SELECT j.place FROM turn,
          LATERAL (
            SELECT w.kind FROM wanted AS w,
              LATERAL (
                SELECT o.run_time, o.id FROM job o
                WHERE o.state = 2 AND o.kind = w.kind AND o.organisation_id = turn.organisation_id
                ORDER BY o.run_time, o.id LIMIT 1) AS first
            ORDER BY first.run_time, first.id LIMIT 1) AS oldest,
          LATERAL (
            SELECT l.ctid AS place FROM job l
            WHERE l.state = 2 AND l.kind = oldest.kind AND l.organisation_id = turn.organisation_id
            ORDER BY l.run_time, l.id LIMIT (SELECT jobs FROM share)
            FOR UPDATE SKIP LOCKED) AS j
      )
      UPDATE job SET state = 3, attempt = attempt + 1, lease_token = $5,
        lease_expire_time = clock_timestamp() + $6 * interval '1 millisecond'
      WHERE ctid = ANY (ARRAY(SELECT place FROM picked))
      RETURNING organisation_id, id, kind, payload, attempt, max_attempts,
        (SELECT organisation_id FROM turn ORDER BY number DESC LIMIT 1)
      """)

  /// The next organisation with a ready job, until there are as many organisations as jobs wanted.
  private static func nextTurn(after turn: String, until last: String?) -> String {
    """
    SELECT next.organisation_id, \(turn).number + 1 FROM \(turn),
      LATERAL (
        SELECT first.organisation_id FROM wanted AS w,
          LATERAL (
            SELECT o.organisation_id FROM job o
            WHERE o.state = 2 AND o.kind = w.kind AND o.organisation_id > \(turn).organisation_id
              \(last.map { "AND o.organisation_id <= \($0)" } ?? "")
            ORDER BY o.organisation_id LIMIT 1) AS first
        ORDER BY first.organisation_id LIMIT 1) AS next
    WHERE \(turn).number < $4
    """
  }
}
