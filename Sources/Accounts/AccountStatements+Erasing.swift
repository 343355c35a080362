public import Identifiers
public import Postgres
import Rules
import ServiceKit

/// What is left of erased users, and who is to be erased.
extension AccountStatements {
  /// A deleted user, and where they belong.
  public struct DeletedUser: Sendable {
    /// The organisation.
    public let organisationID: UUID
    /// The user.
    public let stored: StoredUser
  }

  /// Leaves of a user the id, the times when they were made and erased, and the name that erased users have; rolls the
  /// batch back if another change came first.
  public static func erase(_ user: User, in organisation: UUID, at time: Timestamp) -> Statement<Bool> {
    Statement(
      """
      UPDATE app_user
      SET display_name = $3, email = NULL, email_sealed = NULL, email_hash = NULL, phone_sealed = NULL,
        password_hash = NULL, language = '', time_zone = '', email_verify_time = NULL, deactivate_time = NULL,
        delete_time = NULL, erase_time = $5, version = $4, update_time = $5
      WHERE organisation_id = $1 AND id = $2 AND version = $4 - 1 RETURNING true
      """, organisation, user.id, user.displayName, user.version.number, time, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the user has changed"))
  }

  /// Some users who were deleted before a time, the first ones first. Those who never accepted their invitation are
  /// purged with it.
  public static func deleted(before time: Timestamp, limit: Int64) -> Statement<DeletedUser> {
    Statement(deletedBefore, time, limit) { row throws(PostgresError) in
      DeletedUser(organisationID: try row.next(), stored: try decode(&row))
    }.large
  }

  private static let deletedBefore = SQL(
    dynamic: """
      SELECT u.organisation_id, \(columns) FROM app_user u
      WHERE u.delete_time < $1 AND u.password_hash IS NOT NULL ORDER BY u.delete_time LIMIT $2
      """)

  /// The address that a user wants instead of theirs, sealed.
  public static func wantedEmail(of user: UUID, in organisation: UUID) -> Statement<[UInt8]> {
    Statement(
      "SELECT email_sealed FROM email_change WHERE organisation_id = $1 AND user_id = $2", organisation, user,
      as: [UInt8].self)
  }
}
