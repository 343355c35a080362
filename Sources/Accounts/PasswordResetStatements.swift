public import Identifiers
public import Postgres
import Rules
public import ServiceKit

/// The SQL of resets of passwords.
public enum PasswordResetStatements {
  /// The guard of a token that was used, replaced or expired in between.
  static let used: SQLState = "PS044"

  /// Stores the token of a user in place of an earlier one; rolls the batch back if the user has changed in between: the
  /// mail with the token goes to the address that they had. Times are the database's, because servers' clocks differ.
  static func replace(_ token: OneTimeToken, of user: User, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      INSERT INTO password_reset (organisation_id, user_id, digest, create_time, expire_time)
      SELECT organisation_id, id, $4, now(), now() + $5 * interval '1 second' FROM app_user
      WHERE organisation_id = $1 AND id = $2 AND version = $3 AND state = 1 FOR SHARE
      ON CONFLICT (organisation_id, user_id) DO UPDATE SET digest = excluded.digest,
        create_time = excluded.create_time, expire_time = excluded.expire_time
      RETURNING true
      """, organisation, user.id, user.version.number, token.digest, PasswordResets.lifetimeSeconds,
      as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the user has changed"))
  }

  /// Whose token this is, unless it has expired, or its owner cannot log in.
  static func owner(of token: OneTimeToken) -> Statement<UserOfToken> {
    Statement(
      """
      SELECT r.organisation_id, r.user_id FROM password_reset r JOIN organisation o ON o.id = r.organisation_id
        JOIN app_user u ON u.organisation_id = r.organisation_id AND u.id = r.user_id
      WHERE r.digest = $1 AND r.expire_time > now() AND o.archive_time IS NULL AND u.state = 1
      """, token.digest
    ) { row throws(PostgresError) in
      UserOfToken(organisationID: try row.next(), userID: try row.next())
    }
  }

  /// Uses a token up; rolls the batch back if another call has.
  static func use(_ token: OneTimeToken) -> Statement<Bool> {
    Statement(
      "DELETE FROM password_reset WHERE digest = $1 AND expire_time > now() RETURNING true", token.digest,
      as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(used, "the token was used in between"))
  }

  /// Makes a user's token useless.
  public static func remove(of user: UUID, in organisation: UUID) -> Statement<Void> {
    Statement(
      "DELETE FROM password_reset WHERE organisation_id = $1 AND user_id = $2", organisation, user)
  }

  /// Purges expired tokens.
  static func purge(before time: Timestamp, limit: Int64) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM password_reset WHERE ctid = ANY (ARRAY(
        SELECT r.ctid FROM password_reset r WHERE r.expire_time < $1 ORDER BY r.expire_time LIMIT $2
        FOR UPDATE OF r SKIP LOCKED))
      RETURNING true
      """, time, limit, as: Bool.self)
  }
}

extension RetentionRule {
  /// Tokens of password resets that have expired.
  public static let passwordResets = RetentionRule(
    "password_resets", keptSeconds: 0, PasswordResetStatements.purge)
}
