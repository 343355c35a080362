import Identifiers
import Postgres
import ServiceKit

/// The SQL of data keys. Times are the database's, because servers' clocks differ.
enum DataKeyStatements {
  /// A stored key.
  struct Row: Sendable {
    let organisationID: UUID
    let id: Int32
    let sealed: [UInt8]
  }

  /// The keys of an organisation, the newest first.
  static func keys(of organisation: UUID) -> Statement<Row> {
    Statement(
      "SELECT organisation_id, id, sealed FROM data_key WHERE organisation_id = $1 ORDER BY id DESC",
      organisation, row: row)
  }

  /// All keys.
  static let everything: Statement<Row> = Statement(
    "SELECT organisation_id, id, sealed FROM data_key", row: row)

  /// The number of an organisation's newest key.
  static func newest(of organisation: UUID) -> Statement<Int32> {
    Statement(
      "SELECT id FROM data_key WHERE organisation_id = $1 AND end_time IS NULL", organisation, as: Int32.self)
  }

  /// Stores the first key of an organisation unless it has one: of several servers, one wins.
  static func addFirst(_ key: Row) -> Statement<Void> {
    Statement(
      """
      INSERT INTO data_key (organisation_id, id, sealed) VALUES ($1, $2, $3)
      ON CONFLICT DO NOTHING
      """, key.organisationID, key.id, key.sealed)
  }

  /// Rolls back unless a key is the newest. The lock makes a change of the key wait until the batch is committed, and so
  /// the search for values sealed under it finds them all.
  static func requireNewest(_ id: Int32, of organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT true FROM data_key WHERE organisation_id = $1 AND id = $2 AND end_time IS NULL FOR SHARE
      """, organisation, id, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the data key was replaced"))
  }

  /// Lets servers that seal rows in plaintext take turns, until the end of the transaction; the number is arbitrary.
  static let lockPlaintext: Statement<Void> = Statement("SELECT pg_advisory_xact_lock(5000707)")

  /// Stores a resealed key, unless someone else has changed it.
  static func reseal(_ key: Row, _ sealed: [UInt8]) -> Statement<Bool> {
    Statement(
      """
      UPDATE data_key SET sealed = $4 WHERE organisation_id = $1 AND id = $2 AND sealed = $3 RETURNING true
      """, key.organisationID, key.id, key.sealed, sealed, as: Bool.self)
  }

  static let row: Statement<Row>.Decode = { row throws(PostgresError) in
    Row(organisationID: try row.next(), id: try row.next(), sealed: try row.next())
  }
}
