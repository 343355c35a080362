import Identifiers
import PersonalStorage
import Postgres

extension AccountStatements {
  /// A user whose address is stored in plaintext.
  struct PlaintextUser: PlaintextRow {
    let organisationID: UUID
    let id: UUID
    let email: String
  }

  /// Some users whose addresses are stored in plaintext, by organisation, those who registered first before others.
  static func plaintext(limit: Int64) -> Statement<PlaintextUser> {
    Statement(
      """
      SELECT organisation_id, id, email FROM app_user WHERE email_sealed IS NULL AND erase_time IS NULL
      ORDER BY organisation_id, id LIMIT $1
      """, limit
    ) { row throws(PostgresError) in
      PlaintextUser(organisationID: try row.next(), id: try row.next(), email: try row.next())
    }
  }

  /// Replaces an address in plaintext, unless it has changed. If another user has it, written differently, the row gets
  /// the code `duplicate`, and its id is returned.
  static func seal(
    _ user: PlaintextUser, _ sealed: [UInt8], code: [UInt8], duplicate: [UInt8]
  ) -> Statement<UUID?> {
    Statement(
      """
      UPDATE app_user SET email = NULL, email_sealed = $4, email_hash = CASE
        WHEN EXISTS (SELECT FROM app_user o WHERE o.organisation_id = $1 AND o.email_hash = $5) THEN $6 ELSE $5 END
      WHERE organisation_id = $1 AND id = $2 AND email = $3
      RETURNING CASE WHEN email_hash = $6 THEN id END
      """, user.organisationID, user.id, user.email, sealed, code, duplicate
    ) { row throws(PostgresError) in try row.next(UUID?.self) }
  }
}
