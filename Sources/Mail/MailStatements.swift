import Identifiers
import Postgres
import ServiceKit

/// The SQL of mails.
enum MailStatements {
  static func insert(_ sealed: SealedMail) -> Statement<Void> {
    let mail = sealed.mail
    return Statement(
      """
      INSERT INTO mail (organisation_id, id, template, language, envelope_sealed, texts_sealed, recipient_hash, state,
        create_time)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """, mail.organisationID, mail.id, mail.template, mail.language.text, sealed.envelope, sealed.texts,
      sealed.recipientCode, MailState.waiting.rawValue, mail.createTime)
  }

  static func mail(_ id: UUID, in organisation: UUID) -> Statement<StoredMail> {
    Statement(
      """
      SELECT id, template, recipient, language, subject, envelope_sealed, state, message_id, last_error, create_time,
        send_time, text, html, texts_sealed
      FROM mail WHERE organisation_id = $1 AND id = $2
      """, organisation, id
    ) { row throws(PostgresError) in
      var mail = try decode(&row)
      mail.text = try row.next(String?.self) ?? ""
      mail.html = try row.next(String?.self) ?? ""
      mail.textsSealed = try row.next()
      return mail
    }
  }

  /// Mails to an address before a place in their list, the newest first, without their texts.
  static func mails(
    to recipientCode: [UInt8], in organisation: UUID, before place: (time: Timestamp, id: UUID), limit: Int64
  ) -> Statement<StoredMail> {
    Statement(
      """
      SELECT id, template, recipient, language, subject, envelope_sealed, state, message_id, last_error, create_time,
        send_time
      FROM mail WHERE organisation_id = $1 AND recipient_hash = $2 AND (create_time, id) < ($3, $4)
      ORDER BY create_time DESC, id DESC LIMIT $5
      """, organisation, recipientCode, place.time, place.id, limit, row: decode
    ).large
  }

  /// The mail server has accepted the mail.
  static func markSent(_ id: UUID, in organisation: UUID, messageID: String) -> Statement<Void> {
    Statement(
      """
      UPDATE mail SET state = $3, message_id = $4, send_time = now(), last_error = NULL
      WHERE organisation_id = $1 AND id = $2
      """, organisation, id, MailState.sent.rawValue, messageID)
  }

  /// The mail server has permanently refused the mail.
  static func markFailed(_ id: UUID, in organisation: UUID, error: String) -> Statement<Void> {
    Statement(
      "UPDATE mail SET state = $3, last_error = $4 WHERE organisation_id = $1 AND id = $2",
      organisation, id, MailState.failed.rawValue, MailRules.stored(error))
  }

  /// An attempt failed; there will be another one.
  static func note(_ error: String, of id: UUID, in organisation: UUID) -> Statement<Void> {
    Statement(
      "UPDATE mail SET last_error = $3 WHERE organisation_id = $1 AND id = $2",
      organisation, id, MailRules.stored(error))
  }

  /// Removes the mails to an address; waiting ones are not sent any more.
  static func remove(to recipientCode: [UInt8], in organisation: UUID) -> Statement<Void> {
    Statement(
      "DELETE FROM mail WHERE organisation_id = $1 AND recipient_hash = $2", organisation, recipientCode)
  }

  /// Purges old mails, except waiting ones.
  static func purge(before time: Timestamp, limit: Int64) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM mail WHERE ctid = ANY (ARRAY(
        SELECT m.ctid FROM mail m WHERE m.create_time < $1 AND m.state <> 1 LIMIT $2 FOR UPDATE OF m SKIP LOCKED))
      RETURNING true
      """, time, limit, as: Bool.self)
  }

  /// Reads all but the text and the HTML.
  static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredMail {
    let (id, template): (UUID, String) = (try row.next(), try row.next())
    let recipient: String? = try row.next()
    let language: String = try row.next()
    let subject: String? = try row.next()
    let envelope: [UInt8]? = try row.next()
    let stored: Int16 = try row.next()
    guard let state = MailState(rawValue: stored) else {
      throw row.locate(row.undecodable("\(stored) is not a state"), table: "mail", id: "\(id)")
    }
    return StoredMail(
      id: id, template: template, recipient: recipient ?? "", language: language, subject: subject ?? "",
      envelopeSealed: envelope, state: state,
      messageID: try row.next(), lastError: try row.next(), createTime: try row.next(),
      sendTime: try row.next())
  }
}
