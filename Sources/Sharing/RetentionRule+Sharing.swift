public import ServiceKit

extension RetentionRule {
  /// Links that have expired long ago. What they gave has ended with them.
  public static let shareLinks = RetentionRule(
    "share_links", keptSeconds: ShareLinkLimits.keptDays * 86_400, ShareLinkStatements.purge)
}
