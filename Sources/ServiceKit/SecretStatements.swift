import Identifiers
import Postgres

/// The SQL of secrets shared by all servers of a database. Times are the database's, because servers' clocks differ.
enum SecretStatements {
  /// A stored secret.
  struct Row: Sendable {
    let purpose: String
    let id: UUID
    let sealed: [UInt8]
  }

  /// The secrets of a purpose, starting with the one that signs: the newest whose sign time has come.
  static func all(for purpose: String) -> Statement<Row> {
    Statement(
      """
      SELECT purpose, id, sealed FROM secret WHERE purpose = $1
      ORDER BY sign_time <= now() DESC, sign_time DESC, id
      """, purpose, row: row)
  }

  /// All secrets.
  static let everything: Statement<Row> = Statement("SELECT purpose, id, sealed FROM secret", row: row)

  /// Stores a secret unless the purpose has one: of several servers that start together, one wins.
  static func addFirst(_ secret: Row) -> Statement<Void> {
    Statement(
      """
      INSERT INTO secret (purpose, id, sealed, sign_time) VALUES ($1, $2, $3, now())
      ON CONFLICT (purpose) WHERE end_time IS NULL DO NOTHING
      """, secret.purpose, secret.id, secret.sealed)
  }

  /// Replaces a secret that has signed for `age` seconds. The new one signs after `lead` seconds, when all servers
  /// know it; what the old one signed stays valid for another `lifetime` seconds. Returns a row if a secret was
  /// replaced.
  static func replace(
    with secret: Row, age: Int64, lead: Int64, lifetime: Int64
  ) -> Statement<Bool> {
    Statement(
      """
      WITH ended AS (
        UPDATE secret SET end_time = now() + ($5 + $6) * interval '1 second'
        WHERE purpose = $1 AND end_time IS NULL AND sign_time <= now() - $4 * interval '1 second'
        RETURNING true)
      INSERT INTO secret (purpose, id, sealed, sign_time)
      SELECT $1, $2, $3, now() + $5 * interval '1 second' FROM ended RETURNING true
      """, secret.purpose, secret.id, secret.sealed, age, lead, lifetime, as: Bool.self)
  }

  /// Stores a resealed secret, unless someone else has changed it.
  static func reseal(_ secret: Row, _ sealed: [UInt8]) -> Statement<Bool> {
    Statement(
      "UPDATE secret SET sealed = $4 WHERE purpose = $1 AND id = $2 AND sealed = $3 RETURNING true",
      secret.purpose, secret.id, secret.sealed, sealed, as: Bool.self)
  }

  /// Purges secrets whose products have all expired.
  static func purge(before time: Timestamp, limit: Int64) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM secret WHERE ctid = ANY (ARRAY(
        SELECT s.ctid FROM secret s WHERE s.end_time < $1 LIMIT $2 FOR UPDATE OF s SKIP LOCKED))
      RETURNING true
      """, time, limit, as: Bool.self)
  }

  private static let row: Statement<Row>.Decode = { row throws(PostgresError) in
    Row(purpose: try row.next(), id: try row.next(), sealed: try row.next())
  }
}
