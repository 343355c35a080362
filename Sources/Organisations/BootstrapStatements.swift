public import Identifiers
public import Postgres
public import ServiceKit

/// The SQL of tokens with which organisations get their first administrator.
public enum BootstrapStatements {
  /// The guard of a token that another call has used in between.
  public static let used: SQLState = "PS031"

  /// Stores the token of an organisation in place of an earlier one.
  static func replace(_ token: OneTimeToken, of organisation: UUID, at time: Timestamp) -> Statement<Void> {
    Statement(
      """
      INSERT INTO bootstrap_token (organisation_id, digest, create_time, expire_time)
      VALUES ($1, $2, $3, $3 + $4 * interval '1 second')
      ON CONFLICT (organisation_id) DO UPDATE SET digest = excluded.digest, create_time = excluded.create_time,
        expire_time = excluded.expire_time
      """, organisation, token.digest, time, BootstrapTokens.lifetimeSeconds)
  }

  /// Stores the first token of an organisation, or replaces an expired one; rolls the batch back if there is one that can be used.
  static func addIfMissing(_ token: OneTimeToken, of organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      INSERT INTO bootstrap_token AS t (organisation_id, digest, create_time, expire_time)
      VALUES ($1, $2, now(), now() + $3 * interval '1 second')
      ON CONFLICT (organisation_id) DO UPDATE SET digest = excluded.digest, create_time = excluded.create_time,
        expire_time = excluded.expire_time
        WHERE t.expire_time <= now()
      RETURNING true
      """, organisation, token.digest, BootstrapTokens.lifetimeSeconds, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(used, "there is a token already"))
  }

  /// The organisation whose token this is, unless it has expired.
  public static func organisation(of token: OneTimeToken) -> Statement<UUID> {
    Statement(
      """
      SELECT t.organisation_id FROM bootstrap_token t JOIN organisation o ON o.id = t.organisation_id
      WHERE t.digest = $1 AND t.expire_time > now() AND o.archive_time IS NULL
      """, token.digest, as: UUID.self)
  }

  /// Uses a token up; rolls the batch back if another call has.
  public static func use(_ token: OneTimeToken) -> Statement<Bool> {
    Statement(
      "DELETE FROM bootstrap_token WHERE digest = $1 AND expire_time > now() RETURNING true", token.digest,
      as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(used, "the token was used in between"))
  }
}
