public import ServiceKit

extension RetentionRule {
  /// Mails that were sent or refused; their texts may hold secrets.
  public static let mails = RetentionRule(
    "mails", keptSeconds: MailRules.keptSeconds, MailStatements.purge)
}
