public import Identifiers
public import Postgres
import Rules
import ServiceKit

/// Changes of users. Each writes the next version, and rolls the batch back if another change came first.
extension AccountStatements {
  private static let stale = GuardFailure(Guard.stale, "the user has changed")

  /// Invites a user again who has no password yet; brings back one whose invitation has ended.
  public static func reinvite(_ user: User, in organisation: UUID, at time: Timestamp) -> Statement<Bool> {
    Statement(
      """
      UPDATE app_user SET display_name = $3, language = $4, delete_time = NULL, version = $5, update_time = $6
      WHERE organisation_id = $1 AND id = $2 AND version = $5 - 1 AND password_hash IS NULL RETURNING true
      """, organisation, user.id, user.displayName, user.language, user.version.number, time, as: Bool.self
    ).expecting(rows: 1, or: stale)
  }

  /// Writes the address of an invited user as in their newest invitation, whose mail goes there. `sealed` belongs to the
  /// same batch (`SealedUser.guarding`).
  public static func respell(_ user: UUID, _ sealed: SealedUser, in organisation: UUID) -> Statement<Void> {
    Statement(
      """
      UPDATE app_user SET email = NULL, email_sealed = $3, email_hash = $4
      WHERE organisation_id = $1 AND id = $2 AND password_hash IS NULL
      """, organisation, user, sealed.email, sealed.emailCode)
  }

  /// Gives an invited user their first password. They have read a mail to their address.
  public static func activate(
    _ user: User, _ hash: PasswordHash, in organisation: UUID, at time: Timestamp
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE app_user
      SET display_name = $3, password_hash = $4, email_verify_time = $6, version = $5, update_time = $6
      WHERE organisation_id = $1 AND id = $2 AND version = $5 - 1 AND state = 2 RETURNING true
      """, organisation, user.id, user.displayName, hash.text, user.version.number, time, as: Bool.self
    ).expecting(rows: 1, or: stale)
  }

  /// Sets or clears when a user was deactivated and deleted, as their state says.
  public static func setState(
    of user: User, deactivateTime: Timestamp?, deleteTime: Timestamp?, in organisation: UUID,
    at time: Timestamp
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE app_user SET deactivate_time = $3, delete_time = $4, version = $5, update_time = $6
      WHERE organisation_id = $1 AND id = $2 AND version = $5 - 1 RETURNING true
      """, organisation, user.id, deactivateTime, deleteTime, user.version.number, time, as: Bool.self
    ).expecting(rows: 1, or: stale)
  }

  /// Changes what users choose for themselves. `sealed` belongs to the same batch (`SealedUser.guarding`).
  public static func update(_ user: User, _ sealed: SealedUser, in organisation: UUID, at time: Timestamp)
    -> Statement<Bool>
  {
    Statement(
      """
      UPDATE app_user
      SET display_name = $3, phone_sealed = $4, language = $5, time_zone = $6, version = $7, update_time = $8
      WHERE organisation_id = $1 AND id = $2 AND version = $7 - 1 RETURNING true
      """, organisation, user.id, user.displayName, sealed.phone, user.language, user.timeZone,
      user.version.number, time, as: Bool.self
    ).expecting(rows: 1, or: stale)
  }
}
