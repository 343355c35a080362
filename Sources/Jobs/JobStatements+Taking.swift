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
  ///
  /// What was taken and finished stays in the index until PostgreSQL vacuums it, and each search for an organisation's
  /// oldest job passes it. So there is one such search for each turn, and the rest starts from what it found.
  static let takeText = SQL(
    dynamic: """
      WITH RECURSIVE present AS MATERIALIZED (
        SELECT k.kind, k.place, first.* FROM unnest($1::text[], $2::smallint[]) AS k (kind, place),
          LATERAL (
            SELECT j.organisation_id, j.run_time, j.id FROM job j WHERE j.state = 2 AND j.kind = k.kind
            ORDER BY j.organisation_id, j.run_time, j.id LIMIT 1) AS first
      ),
      wanted AS MATERIALIZED (
        SELECT * FROM present WHERE place = (SELECT min(place) FROM present)
      ),
      ahead (number, kind, organisation_id, run_time, id) AS (
        SELECT 0::bigint, NULL::text, $3::uuid, NULL::timestamptz, NULL::uuid
        UNION ALL
        \(nextTurn(after: "ahead", until: nil))
      ),
      behind (number, kind, organisation_id, run_time, id) AS (
        (SELECT last.number + 1, w.kind, w.organisation_id, w.run_time, w.id
         FROM wanted AS w, (SELECT max(number) AS number FROM ahead) AS last
         WHERE w.organisation_id <= $3 AND last.number < $4
         ORDER BY w.organisation_id, w.run_time, w.id LIMIT 1)
        UNION ALL
        \(nextTurn(after: "behind", until: "$3"))
      ),
      turn AS MATERIALIZED (
        SELECT * FROM ahead WHERE number > 0
        UNION ALL
        SELECT * FROM behind
      ),
      share AS MATERIALIZED (SELECT $4 / greatest(count(*), 1) AS jobs FROM turn),
      picked AS MATERIALIZED (
        SELECT j.place FROM turn,
          LATERAL (
            SELECT l.ctid AS place FROM job l
            WHERE l.state = 2 AND l.kind = turn.kind AND l.organisation_id = turn.organisation_id
              AND (l.run_time, l.id) >= (turn.run_time, turn.id)
            ORDER BY l.run_time, l.id LIMIT (SELECT jobs FROM share)
            FOR UPDATE SKIP LOCKED) AS j
      )
      UPDATE job SET state = 3, attempt = attempt + 1, lease_token = $5,
        lease_expire_time = clock_timestamp() + $6 * interval '1 millisecond'
      WHERE ctid = ANY (ARRAY(SELECT place FROM picked))
      RETURNING organisation_id, id, kind, payload, attempt, max_attempts,
        (SELECT organisation_id FROM turn ORDER BY number DESC LIMIT 1)
      """)

  /// The oldest job of the next organisation that has one, until there are as many organisations as jobs wanted.
  private static func nextTurn(after turn: String, until last: String?) -> String {
    """
    SELECT \(turn).number + 1, next.* FROM \(turn),
      LATERAL (
        SELECT w.kind, first.* FROM wanted AS w,
          LATERAL (
            SELECT o.organisation_id, o.run_time, o.id FROM job o
            WHERE o.state = 2 AND o.kind = w.kind AND o.organisation_id > \(turn).organisation_id
              \(last.map { "AND o.organisation_id <= \($0)" } ?? "")
            ORDER BY o.organisation_id, o.run_time, o.id LIMIT 1) AS first
        ORDER BY first.organisation_id, first.run_time, first.id LIMIT 1) AS next
    WHERE \(turn).number < $4
    """
  }
}
