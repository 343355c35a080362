import Accounts
import PayshareAPI
import Postgres
import Rules
import ServiceKit

/// What may be done with users. No I/O, no clock.
enum UserRules {
  /// How long a deleted account can be restored, in seconds: 30 days.
  static let restorableSeconds: Int64 = 30 * 86_400

  /// The name of those of whom nothing personal is left.
  static let erasedName = "Former user"

  /// What is left of an erased user.
  static func erase(_ user: User) -> User {
    User(id: user.id, email: "", displayName: erasedName, state: .erased, version: user.version.next)
  }

  private static var erased: Refusal {
    .precondition(reason: "USER_ERASED", message: "everything personal of the user was erased, for good")
  }

  /// A change of a user's state.
  enum StateChange: Sendable, Hashable {
    case deactivate, reactivate, delete, undelete
  }

  /// The user with the named fields taken from `draft`.
  static func edit(
    _ user: User, _ fields: Set<UserField>, from draft: PayshareV1.User, etag: String, hasKnownTimeZone: Bool
  ) throws(Refusal) -> User {
    if user.state == .erased { throw Self.erased }
    try user.version.require(etag: etag)
    var new = user
    for field in fields { field.copy(from: draft, to: &new) }
    var violations: [FieldViolation] = []
    if new.displayName.isEmpty, user.state != .invited {
      violations.add(AccountRules.nameRequired(field: "user.display_name"))
    }
    if !new.language.isEmpty, LanguageTag(new.language) == nil {
      violations.add(
        FieldViolation("user.language_code", "INVALID_LANGUAGE", "it must be a language tag such as de-AT"))
    }
    if !hasKnownTimeZone {
      violations.add(
        FieldViolation("user.time_zone", "UNKNOWN_TIME_ZONE", "there is no time zone with this name"))
    }
    try violations.refuse()
    new.version = user.version.next
    return new
  }

  /// The user after a change of state; nil if they are in that state already.
  static func change(
    _ stored: AccountStatements.StoredUser, _ change: StateChange, at time: Timestamp
  ) throws(Refusal) -> User? {
    var user = stored.user
    if user.state == .erased { throw Self.erased }
    if stored.passwordHash == nil {
      throw .precondition(
        reason: "USER_NEVER_ACTIVE", message: "the user has not accepted the invitation; take that back")
    }
    switch (change, user.state) {
    case (.deactivate, .deactivated), (.reactivate, .active), (.delete, .deleted): return nil
    case (.undelete, .active), (.undelete, .deactivated): return nil
    case (.deactivate, .deleted), (.reactivate, .deleted):
      throw .precondition(reason: "USER_DELETED", message: "the account was deleted")
    case (.undelete, .deleted):
      guard let deleted = stored.deleteTime,
        time.microsecondsSince1970 - deleted.microsecondsSince1970 <= restorableSeconds * 1_000_000
      else {
        throw .precondition(
          reason: "DELETED_TOO_LONG_AGO", message: "an account can be restored within 30 days")
      }
      user.state = stored.deactivateTime == nil ? .active : .deactivated
    case (.deactivate, _): user.state = .deactivated
    case (.reactivate, _): user.state = .active
    case (.delete, _): user.state = .deleted
    case (.undelete, .invited), (.undelete, .erased): return nil
    }
    user.version = user.version.next
    return user
  }
}
