import Jobs
import PayshareAPI

extension JobKind<PayshareV1.SendMail> {
  /// Sends a mail.
  static let sendMail = JobKind("mail.send", maximumAttempts: sendMailAttempts)
  /// Sends one of many mails that were made at once: others come first.
  static let sendBulkMail = JobKind("mail.send-bulk", priority: .low, maximumAttempts: sendMailAttempts)
  /// Sends an urgent mail.
  static let sendUrgentMail = JobKind(
    "mail.send-urgent", priority: .urgent, maximumAttempts: sendMailAttempts)

  /// About four days (RFC 5321, section 4.5.4.1): from the eleventh attempt on there is one an hour.
  private static var sendMailAttempts: Int { 100 }
}
