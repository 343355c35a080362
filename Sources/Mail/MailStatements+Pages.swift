import Identifiers
import Postgres
import ServiceKit

extension MailStatements {
  /// A page of an organisation's mails, without their texts.
  static func mails(
    in organisation: UUID, _ page: Page, _ query: MailQuery, recipientCode: [UInt8]?
  ) -> Statement<PageRow<StoredMail>> {
    let start = page.start
    let text = MailPageText(query.wanted)
    var parameters = Parameters(reserving: 7)
    parameters.append(organisation)
    parameters.append(start.time)
    parameters.append(start.id)
    parameters.append(page.rowLimit)
    parameters.append(Page.maximumBytes)
    if text != .all { parameters.append(query.wanted?.state?.rawValue) }
    if text == .ofRecipient { parameters.append(recipientCode) }
    return Statement(text.sql, parameters: parameters) { row throws(PostgresError) in
      let mail = try decode(&row)
      return PageRow(
        mail, at: Page.Position(time: mail.createTime, id: mail.id), bytesUpToHere: try row.next())
    }.large
  }
}

/// The texts of the list, one for each index.
enum MailPageText: CaseIterable {
  case all, inState, ofRecipient

  init(_ wanted: MailFilter?) {
    if wanted?.recipient != nil {
      self = .ofRecipient
    } else {
      self = wanted?.state != nil ? .inState : .all
    }
  }

  /// The index that finds the mails of a page.
  var index: String {
    switch self {
    case .all: "mail_page"
    case .inState: "mail_state"
    case .ofRecipient: "mail_recipient"
    }
  }

  /// The text; `$2` and `$3` are the position before the page, `$4` is the limit of rows, `$5` that of bytes.
  var sql: SQL {
    switch self {
    case .all: Self.allSQL
    case .inState: Self.inStateSQL
    case .ofRecipient: Self.ofRecipientSQL
    }
  }

  private static let allSQL = text(where: "")
  private static let inStateSQL = text(where: "AND state = $6")
  private static let ofRecipientSQL = text(where: "AND recipient_hash = $7 AND ($6 IS NULL OR state = $6)")

  private static func text(where wanted: String) -> SQL {
    SQL(
      dynamic: """
        SELECT id, template, recipient, language, subject, envelope_sealed, state, message_id, last_error, create_time,
          send_time, bytes_up_to_here
        FROM (
          SELECT *, sum(bytes) OVER (ORDER BY create_time DESC, id DESC ROWS UNBOUNDED PRECEDING) AS bytes_up_to_here
          FROM (
            SELECT id, template, recipient, language, subject, envelope_sealed, state, message_id, last_error, create_time,
              send_time, \(MailMessages.fixedBytes) + octet_length(template)
              + octet_length(coalesce(envelope_sealed, convert_to(recipient || subject, 'UTF8'))) + octet_length(coalesce(last_error, '')) AS bytes
            FROM mail
            WHERE organisation_id = $1 AND (create_time, id) < ($2, $3) \(wanted)
            ORDER BY create_time DESC, id DESC LIMIT $4
          ) AS m
        ) AS m
        WHERE bytes_up_to_here - bytes <= $5
        ORDER BY create_time DESC, id DESC
        """)
  }
}
