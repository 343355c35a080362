import Identifiers
import PersonalStorage
import Postgres

extension MailStatements {
  /// A mail that is stored in plaintext.
  struct PlaintextMail: PlaintextRow {
    let organisationID: UUID
    let id: UUID
    let recipient: String
    let subject: String
    let text: String
    let html: String
  }

  /// Some mails that are stored in plaintext, by organisation.
  static func plaintext(limit: Int64) -> Statement<PlaintextMail> {
    Statement(
      """
      SELECT organisation_id, id, recipient, subject, text, html FROM mail WHERE recipient IS NOT NULL
      ORDER BY organisation_id, id LIMIT $1
      """, limit
    ) { row throws(PostgresError) in
      PlaintextMail(
        organisationID: try row.next(), id: try row.next(), recipient: try row.next(),
        subject: try row.next(),
        text: try row.next(), html: try row.next())
    }
  }

  /// Replaces what is stored in plaintext.
  static func seal(
    _ mail: PlaintextMail, envelope: [UInt8], texts: [UInt8], recipientCode: [UInt8]
  ) -> Statement<UUID?> {
    Statement(
      """
      UPDATE mail SET recipient = NULL, subject = NULL, text = NULL, html = NULL,
        envelope_sealed = $3, texts_sealed = $4, recipient_hash = $5
      WHERE organisation_id = $1 AND id = $2 AND recipient IS NOT NULL
      RETURNING NULL::uuid
      """, mail.organisationID, mail.id, envelope, texts, recipientCode
    ) { row throws(PostgresError) in try row.next(UUID?.self) }
  }
}
