import Identifiers
import Postgres
import ServiceKit

extension DataKeyStatements {
  /// The organisations that have keys.
  static let organisations: Statement<UUID> = Statement(
    "SELECT organisation_id FROM data_key WHERE end_time IS NULL ORDER BY organisation_id", as: UUID.self)

  /// The organisations that have replaced keys.
  static let rotated: Statement<UUID> = Statement(
    "SELECT DISTINCT organisation_id FROM data_key WHERE end_time IS NOT NULL ORDER BY organisation_id",
    as: UUID.self)

  /// Ends the use of the newest key for sealing. Waits for batches that store values sealed under it.
  static func end(_ id: Int32, of organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      UPDATE data_key SET end_time = now() WHERE organisation_id = $1 AND id = $2 AND end_time IS NULL RETURNING true
      """, organisation, id, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the data key was replaced"))
  }

  /// Stores the next key of an organisation.
  static func add(_ key: Row) -> Statement<Void> {
    Statement(
      "INSERT INTO data_key (organisation_id, id, sealed) VALUES ($1, $2, $3)", key.organisationID, key.id,
      key.sealed)
  }

  /// A value that is sealed under a replaced key.
  struct Outdated: Sendable {
    let row: UUID
    let sealed: [UInt8]
  }

  /// Values of a column that are sealed under a key before `newest`, except those of some rows. The numbers of keys are
  /// in the order of their bytes.
  static func outdated(
    _ column: SealedColumn, of organisation: UUID, before newest: Int32, except rows: [UUID], limit: Int64
  ) -> Statement<Outdated> {
    Statement(outdatedText(column), organisation, DataKeys.header(newest), rows, limit) {
      row throws(PostgresError) in Outdated(row: try row.next(), sealed: try row.next())
    }
  }

  static func outdatedText(_ column: SealedColumn) -> SQL {
    SQL(
      dynamic: """
        SELECT \(column.key), \(column.name) FROM \(column.table)
        WHERE organisation_id = $1 AND substr(\(column.name), 1, \(DataKeys.headerBytes)) < $2 AND NOT \(column.key) = ANY ($3)
        ORDER BY substr(\(column.name), 1, \(DataKeys.headerBytes)) LIMIT $4
        """)
  }

  /// Replaces a value, unless it has changed.
  static func replace(
    _ value: Outdated, by sealed: [UInt8], in column: SealedColumn, of organisation: UUID
  ) -> Statement<Void> {
    Statement(
      SQL(
        dynamic: """
          UPDATE \(column.table) SET \(column.name) = $4
          WHERE organisation_id = $1 AND \(column.key) = $2 AND \(column.name) = $3
          """), organisation, value.row, value.sealed, sealed)
  }

  /// The keys of an organisation, replaced at least so long ago, under which no value is sealed any more, nor under older
  /// ones.
  ///
  /// None will be: what stores a value holds a lock on its key until it is committed, for which `end` has waited.
  static func unused(
    of organisation: UUID, in columns: [SealedColumn], keptSeconds: Int64
  ) -> Statement<Int32> {
    Statement(unusedText(columns), organisation, [DataKeys.format], keptSeconds, as: Int32.self)
  }

  /// Compares with the oldest key in use, which an index finds without reading other rows.
  static func unusedText(_ columns: [SealedColumn]) -> SQL {
    let conditions = columns.map { column in
      let header = "substr(t.\(column.name), 1, \(DataKeys.headerBytes))"
      return """
        AND coalesce($2 || int4send(k.id) < (
          SELECT \(header) FROM \(column.table) t WHERE t.organisation_id = $1 AND \(header) IS NOT NULL
          ORDER BY \(header) LIMIT 1), true)
        """
    }
    return SQL(
      dynamic: """
        SELECT k.id FROM data_key k
        WHERE k.organisation_id = $1 AND k.end_time <= now() - $3 * interval '1 second'
        \(conditions.joined(separator: "\n"))
        ORDER BY k.id
        """)
  }

  /// Destroys replaced keys; rolls back if one does not exist.
  static func destroy(_ ids: [Int32], of organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM data_key WHERE organisation_id = $1 AND id = ANY ($2) AND end_time IS NOT NULL RETURNING true
      """, organisation, ids, as: Bool.self
    ).expecting(rows: Int64(ids.count), or: GuardFailure(Guard.stale, "a data key was destroyed"))
  }
}
