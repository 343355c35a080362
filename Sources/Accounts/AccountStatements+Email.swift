public import Identifiers
public import Postgres
import Rules
public import ServiceKit

/// What users do to show that an address is theirs, and to replace it.
extension AccountStatements {
  /// How long the token of such a mail can be used, in seconds: a day.
  public static let emailTokenSeconds: Int64 = 24 * 60 * 60
  /// The guard of a token that another call has used in between.
  public static let emailTokenUsed: SQLState = "PS045"

  private static let used = GuardFailure(emailTokenUsed, "the token was used in between")

  /// Stores the token that verifies a user's address, in place of an earlier one.
  public static func replaceVerification(
    _ token: OneTimeToken, of user: UUID, in organisation: UUID
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO email_verification (organisation_id, user_id, digest, expire_time)
      VALUES ($1, $2, $3, now() + $4 * interval '1 second')
      ON CONFLICT (organisation_id, user_id) DO UPDATE
        SET digest = excluded.digest, expire_time = excluded.expire_time
      """, organisation, user, token.digest, emailTokenSeconds)
  }

  /// Whose address a token verifies.
  public static func verification(_ token: OneTimeToken) -> Statement<UserOfToken> {
    Statement(
      "SELECT organisation_id, user_id FROM email_verification WHERE digest = $1 AND expire_time > now()",
      token.digest
    ) { row throws(PostgresError) in UserOfToken(organisationID: try row.next(), userID: try row.next()) }
  }

  /// Uses up a token that verifies an address; rolls the batch back if another call has.
  public static func useVerification(_ token: OneTimeToken) -> Statement<Bool> {
    Statement(
      "DELETE FROM email_verification WHERE digest = $1 AND expire_time > now() RETURNING true",
      token.digest,
      as: Bool.self
    ).expecting(rows: 1, or: used)
  }

  /// Records that a user's address is theirs.
  public static func verify(_ user: User, in organisation: UUID, at time: Timestamp) -> Statement<Bool> {
    Statement(
      """
      UPDATE app_user SET email_verify_time = $4, version = $3, update_time = $4
      WHERE organisation_id = $1 AND id = $2 AND version = $3 - 1 AND state = 1 RETURNING true
      """, organisation, user.id, user.version.number, time, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the user has changed"))
  }

  /// Stores the address that a user wants, with the tokens of the two mails, in place of an earlier one; rolls the batch
  /// back if the user has changed in between: one of the mails goes to the address that they had. `email` belongs to the
  /// same batch (`SealedValue.guarding`).
  public static func replaceChange(
    of user: User, to email: SealedValue, oldToken: OneTimeToken, newToken: OneTimeToken,
    in organisation: UUID
  ) -> Statement<Bool> {
    Statement(
      """
      INSERT INTO email_change (organisation_id, user_id, email_sealed, old_digest, new_digest, expire_time)
      SELECT organisation_id, id, $4, $5, $6, now() + $7 * interval '1 second' FROM app_user
      WHERE organisation_id = $1 AND id = $2 AND version = $3 AND state = 1 FOR SHARE
      ON CONFLICT (organisation_id, user_id) DO UPDATE SET email_sealed = excluded.email_sealed,
        old_digest = excluded.old_digest, new_digest = excluded.new_digest, expire_time = excluded.expire_time
      RETURNING true
      """, organisation, user.id, user.version.number, email.bytes, oldToken.digest, newToken.digest,
      emailTokenSeconds, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the user has changed"))
  }

  /// The change that a token confirms.
  public static func change(_ token: OneTimeToken) -> Statement<EmailChange> {
    Statement(
      """
      SELECT organisation_id, user_id, email_sealed, old_digest IS NULL OR new_digest IS NULL FROM email_change
      WHERE (old_digest = $1 OR new_digest = $1) AND expire_time > now()
      """, token.digest
    ) { row throws(PostgresError) in
      EmailChange(
        user: UserOfToken(organisationID: try row.next(), userID: try row.next()),
        sealedEmail: try row.next(), isHalfConfirmed: try row.next())
    }
  }

  /// Confirms the first half of a change; rolls the batch back if the other half was confirmed in between.
  public static func confirmHalf(_ token: OneTimeToken) -> Statement<Bool> {
    Statement(
      """
      UPDATE email_change SET old_digest = nullif(old_digest, $1), new_digest = nullif(new_digest, $1)
      WHERE (old_digest = $1 OR new_digest = $1) AND expire_time > now()
        AND old_digest IS NOT NULL AND new_digest IS NOT NULL
      RETURNING true
      """, token.digest, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the change was confirmed in between"))
  }

  /// Ends a change whose other half is confirmed; rolls the batch back if the token was used in between.
  public static func useChange(_ token: OneTimeToken) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM email_change
      WHERE (old_digest = $1 AND new_digest IS NULL OR new_digest = $1 AND old_digest IS NULL) AND expire_time > now()
      RETURNING true
      """, token.digest, as: Bool.self
    ).expecting(rows: 1, or: used)
  }

  /// Gives a user another address, which is theirs: they have confirmed a mail to it. `sealed` belongs to the same batch
  /// (`SealedUser.guarding`).
  public static func changeEmail(
    of user: User, _ sealed: SealedUser, in organisation: UUID, at time: Timestamp
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE app_user
      SET email = NULL, email_sealed = $3, email_hash = $4, email_verify_time = $6, version = $5, update_time = $6
      WHERE organisation_id = $1 AND id = $2 AND version = $5 - 1 AND state = 1 RETURNING true
      """, organisation, user.id, sealed.email, sealed.emailCode, user.version.number, time, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the user has changed"))
  }

  /// Ends a pending verification of an address that was replaced.
  public static func dropVerification(of user: UUID, in organisation: UUID) -> Statement<Void> {
    Statement(
      "DELETE FROM email_verification WHERE organisation_id = $1 AND user_id = $2", organisation, user)
  }

  /// Ends a pending change of a user's address: whoever has asked for it, or confirmed a half of it, must not go on after
  /// the account was protected anew.
  public static func dropChange(of user: UUID, in organisation: UUID) -> Statement<Void> {
    Statement("DELETE FROM email_change WHERE organisation_id = $1 AND user_id = $2", organisation, user)
  }

  /// Purges expired verifications.
  static func purgeVerifications(before time: Timestamp, limit: Int64) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM email_verification WHERE ctid = ANY (ARRAY(
        SELECT v.ctid FROM email_verification v WHERE v.expire_time < $1
        ORDER BY v.expire_time LIMIT $2 FOR UPDATE OF v SKIP LOCKED))
      RETURNING true
      """, time, limit, as: Bool.self)
  }

  /// Purges expired changes.
  static func purgeChanges(before time: Timestamp, limit: Int64) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM email_change WHERE ctid = ANY (ARRAY(
        SELECT c.ctid FROM email_change c WHERE c.expire_time < $1
        ORDER BY c.expire_time LIMIT $2 FOR UPDATE OF c SKIP LOCKED))
      RETURNING true
      """, time, limit, as: Bool.self)
  }
}
