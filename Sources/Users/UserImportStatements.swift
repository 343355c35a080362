import Accounts
import Identifiers
import Organisations
import PayshareAPI
import Postgres
import Protobuf
import ServiceKit

/// The SQL of imports of users.
enum UserImportStatements {
  /// The key that the same row of the same import violates, sent at the same time.
  static let rowConstraint = "user_import_row_pkey"

  /// The settings of an import, as they were encoded.
  static func settings(of importing: UserImport) -> Statement<[UInt8]> {
    Statement(
      "SELECT settings FROM user_import WHERE organisation_id = $1 AND user_id = $2 AND request_id = $3",
      importing.organisationID, importing.userID, importing.id, as: [UInt8].self)
  }

  /// Begins an import; rolls the batch back if it was begun in between.
  static func begin(_ importing: UserImport, at time: Timestamp) -> Statement<Bool> {
    Statement(
      """
      INSERT INTO user_import (organisation_id, user_id, request_id, settings, create_time, use_time)
      VALUES ($1, $2, $3, $4, $5, $5) ON CONFLICT DO NOTHING RETURNING true
      """, importing.organisationID, importing.userID, importing.id, importing.settings.encoded(), time,
      as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the import was begun in between"))
  }

  /// Keeps an import from being purged while it is used.
  static func use(_ importing: UserImport, at time: Timestamp) -> Statement<Void> {
    Statement(
      """
      UPDATE user_import SET use_time = greatest(use_time, $4)
      WHERE organisation_id = $1 AND user_id = $2 AND request_id = $3
      """, importing.organisationID, importing.userID, importing.id, time)
  }

  /// The rows with some of these numbers that were processed.
  static func rows(
    _ numbers: [Int32], of importing: UserImport
  ) -> Statement<(number: Int32, row: UserImportRules.KnownRow)> {
    Statement(
      """
      SELECT row, code, result FROM user_import_row
      WHERE organisation_id = $1 AND user_id = $2 AND request_id = $3 AND row = ANY ($4)
      """, importing.organisationID, importing.userID, importing.id, numbers
    ) { row throws(PostgresError) in
      let number: Int32 = try row.next()
      let code: [UInt8] = try row.next()
      let stored: [UInt8] = try row.next()
      do throws(DecodingError) {
        return (number, .init(code: code, result: try .init(decoding: stored)))
      } catch {
        throw row.locate(row.undecodable("the result: \(error)"), table: "user_import_row", id: "\(number)")
      }
    }
  }

  /// Which of these users were made by rows of an import, and by which.
  static func rows(
    thatMade users: [UUID], of importing: UserImport
  ) -> Statement<(userID: UUID, row: Int32)> {
    Statement(
      """
      SELECT created_user_id, row FROM user_import_row
      WHERE organisation_id = $1 AND created_user_id = ANY ($4) AND user_id = $2 AND request_id = $3
      """, importing.organisationID, importing.userID, importing.id, users
    ) { row throws(PostgresError) in (try row.next(), try row.next()) }
  }

  /// Keeps the results of rows.
  static func keep(_ decisions: [UserImportRules.Decision], of importing: UserImport) -> Statement<Void> {
    Statement(
      """
      INSERT INTO user_import_row (organisation_id, user_id, request_id, row, code, outcome, created_user_id, result)
      SELECT $1, $2, $3, r.row, r.code, r.outcome, CASE WHEN r.outcome = 1 THEN r.created END, r.result
      FROM unnest($4, $5, $6, $7, $8) AS r (row, code, outcome, created, result)
      """, importing.organisationID, importing.userID, importing.id, decisions.map(\.checked.row.row),
      decisions.map(\.checked.code), decisions.map(\.result.outcome.rawValue),
      decisions.map { $0.user?.id ?? .zero }, decisions.map { $0.result.encoded() })
  }

  /// How many rows of an import had an outcome.
  static func counts(of importing: UserImport) -> Statement<(outcome: Int16, count: Int64)> {
    Statement(
      """
      SELECT outcome, count(*) FROM user_import_row
      WHERE organisation_id = $1 AND user_id = $2 AND request_id = $3 GROUP BY outcome
      """, importing.organisationID, importing.userID, importing.id
    ) { row throws(PostgresError) in (try row.next(), try row.next()) }
  }

  /// Purges the rows of imports that were last used before a time.
  static func purgeRows(before time: Timestamp, limit: Int64) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM user_import_row WHERE ctid = ANY (ARRAY(
        SELECT r.ctid FROM user_import i JOIN user_import_row r
          ON r.organisation_id = i.organisation_id AND r.user_id = i.user_id AND r.request_id = i.request_id
        WHERE i.use_time < $1 LIMIT $2 FOR UPDATE OF r SKIP LOCKED))
      RETURNING true
      """, time, limit, as: Bool.self)
  }

  /// Purges imports that were last used before a time and have no rows left.
  static func purge(before time: Timestamp, limit: Int64) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM user_import WHERE ctid = ANY (ARRAY(
        SELECT i.ctid FROM user_import i
        WHERE i.use_time < $1 AND NOT EXISTS (
          SELECT FROM user_import_row r
          WHERE r.organisation_id = i.organisation_id AND r.user_id = i.user_id AND r.request_id = i.request_id)
        ORDER BY i.use_time LIMIT $2 FOR UPDATE OF i SKIP LOCKED))
      RETURNING true
      """, time, limit, as: Bool.self)
  }
}
