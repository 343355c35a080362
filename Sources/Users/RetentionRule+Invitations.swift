public import ServiceKit

extension RetentionRule {
  /// Invitations that are over, with users who never accepted one.
  public static let invitations = RetentionRule(
    "invitations", keptSeconds: Invitation.keptSeconds, InvitationStatements.purge)
}
