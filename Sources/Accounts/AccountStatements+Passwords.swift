import Identifiers
import Postgres
import ServiceKit

extension AccountStatements {
  /// Replaces the hash of a user's password. It comes before the end of their sessions: a log-in with the old password
  /// either is over by then, and its session is ended, or finds that the hash has changed.
  /// - Parameter old: rolls the batch back if this is not the hash any more; nil for any.
  static func setPassword(
    of user: UUID, from old: PasswordHash?, to new: PasswordHash, in organisation: UUID
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE app_user SET password_hash = $4
      WHERE organisation_id = $1 AND id = $2 AND state = 1 AND ($3::text IS NULL OR password_hash = $3) RETURNING true
      """, organisation, user, old?.text, new.text, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the password was changed in between"))
  }
}
