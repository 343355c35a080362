import Identifiers
import Postgres

/// The SQL of recorded replies.
enum IdempotencyStatements {
  /// How long a reply is kept, in days.
  static let keptDays = 7
  /// The key that a repetition violates.
  static let constraint = "idempotency_key"

  struct Stored: Sendable {
    let fingerprint: [UInt8]
    let reply: [UInt8]
  }

  static func find(_ mutation: Mutation) -> Statement<Stored>? {
    guard let requestID = mutation.requestID else { return nil }
    return Statement(
      """
      SELECT fingerprint, reply FROM idempotency
      WHERE organisation_id = $1 AND caller = $2 AND method = $3 AND request_id = $4
      """, mutation.organisationID, mutation.scope, mutation.method, requestID
    ) { row throws(PostgresError) in Stored(fingerprint: try row.next(), reply: try row.next()) }
  }

  static func record(_ mutation: Mutation, _ reply: [UInt8]) -> Statement<Void>? {
    guard let requestID = mutation.requestID else { return nil }
    return Statement(
      """
      INSERT INTO idempotency (organisation_id, caller, method, request_id, fingerprint, reply, create_time)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """, mutation.organisationID, mutation.scope, mutation.method, requestID, mutation.fingerprint, reply,
      mutation.time)
  }

  /// Removes the replies to a person, and those of some methods that name them, to whomever: a name stands beside the id.
  static func remove(of person: String, namedBy methods: [String], in organisation: UUID) -> Statement<Void> {
    Statement(
      """
      DELETE FROM idempotency WHERE organisation_id = $1
        AND (caller = $2 OR method = ANY ($3) AND position(convert_to($2, 'UTF8') IN reply) > 0)
      """, organisation, person, methods)
  }

  /// Purges replies that have been kept long enough, at most `limit` of them.
  static func purgeOld(before time: Timestamp, limit: Int64) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM idempotency WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM idempotency WHERE create_time < $1 ORDER BY create_time LIMIT $2 FOR UPDATE SKIP LOCKED))
      RETURNING true
      """, time, limit, as: Bool.self)
  }
}
