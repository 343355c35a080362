import ServiceKit

/// The filter of mails.
struct MailFilter: ListFilter, Hashable {
  /// Their state.
  var state: MailState?
  /// The recipient's address.
  var recipient: String?

  static var fields: [FilterField<MailFilter>] {
    [
      .choice("state", \.state, among: [("WAITING", .waiting), ("SENT", .sent), ("FAILED", .failed)]),
      .word("recipient", \.recipient),
    ]
  }
}

/// The order of mails. The filter determines the index (`MailPageText`).
enum MailOrder: String, ListOrder {
  /// The newest first.
  case age = "create_time desc"

  static var standard: MailOrder { .age }

  var index: String { "mail_page" }
}

/// The filter and the order of a request.
typealias MailQuery = ListQuery<MailFilter, MailOrder>
