import PayshareClient

extension Views {
  /// Mails as a table.
  static func mails(_ mails: [PayshareV1.Mail]) -> String {
    var table = Table([
      ("CREATED", .left), ("STATE", .left), ("TO", .left), ("KIND", .left), ("SUBJECT", .left), ("ID", .left),
    ])
    for mail in mails {
      table.add([
        TimeText.short(mail.createTime), name(of: mail.state), mail.recipient, mail.template, mail.subject,
        mail.id,
      ])
    }
    return table.text
  }

  /// One mail with its text.
  static func mail(_ mail: PayshareV1.Mail) -> String {
    var lines = [
      "To: \(TextWidth.printable(mail.recipient))", "Subject: \(TextWidth.printable(mail.subject))",
      "Kind: \(mail.template), in \(mail.languageCode)",
      "Created: \(TimeText.short(mail.createTime)), id \(mail.id)",
    ]
    switch mail.state {
    case .sent: lines.append("Sent: \(TimeText.short(mail.sendTime)), Message-ID \(mail.messageID)")
    default: lines.append("State: \(name(of: mail.state))")
    }
    if !mail.lastError.isEmpty { lines.append("Last error: \(TextWidth.printable(mail.lastError))") }
    let text = mail.text.split(separator: "\n", omittingEmptySubsequences: false)
    return (lines + [""] + text.map { TextWidth.printable(String($0)) }).joined(separator: "\n")
  }

  private static func name(of state: PayshareV1.Mail.State) -> String {
    switch state {
    case .waiting: "waiting"
    case .sent: "sent"
    case .failed: "failed"
    default: "unknown"
    }
  }
}
