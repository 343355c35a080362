public import Accounts
public import Identifiers
public import Rules
import ServiceKit

/// How people are invited. No I/O, no clock.
public enum InvitationRules {
  /// The user who is invited.
  /// - Parameters:
  ///   - id: the id of a new user.
  ///   - email: the address; the contract has checked its form.
  ///   - existing: the user with this address, who has no password yet.
  public static func invite(
    id: UUID, email: String, displayName: String, language: String, existing: User?
  ) throws(Refusal) -> InvitedUser {
    if !language.isEmpty, LanguageTag(language) == nil {
      throw .invalid([
        FieldViolation(
          "invitation.language_code", "INVALID_LANGUAGE", "it must be a language tag such as de-AT")
      ])
    }
    guard var user = existing else {
      return InvitedUser(
        User(
          id: id, email: email, displayName: displayName, language: language, state: .invited,
          version: .first), isNew: true)
    }
    user.displayName = displayName
    user.language = language
    user.state = .invited
    user.version = user.version.next
    return InvitedUser(user, isNew: false)
  }

  /// Whether an invitation may be sent again or taken back: it is pending or has expired.
  static func requireOpen(_ invitation: Invitation) throws(Refusal) {
    switch invitation.state {
    case .pending, .expired: return
    case .accepted, .declined, .revoked:
      throw .precondition(
        reason: "INVITATION_ENDED", message: "the invitation was accepted, declined or taken back")
    }
  }

  /// The user who accepts an invitation.
  /// - Parameter displayName: the name that they choose; empty for the one in the invitation.
  static func accept(_ user: User, displayName: String, password: String) throws(Refusal) -> User {
    var new = user
    if !displayName.isEmpty { new.displayName = displayName }
    var violations: [FieldViolation] = []
    if new.displayName.isEmpty { violations.add(AccountRules.nameRequired(field: "display_name")) }
    if let violation = PasswordRules.violation(of: password, field: "password") { violations.add(violation) }
    try violations.refuse()
    new.state = .active
    new.isEmailVerified = true
    new.version = user.version.next
    return new
  }
}
