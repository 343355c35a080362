import Identifiers
import Postgres
import ServiceKit

/// The SQL of roles that users hold on their organisation.
enum GrantStatements {
  /// The built-in role that may do everything in its organisation.
  static let admin = "admin"

  /// Gives a role on the organisation; one that a user holds already stays as it is.
  static func grant(
    _ role: String, to user: UUID, in organisation: UUID, by granter: UUID?, reason: String,
    at time: Timestamp
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO role_grant (organisation_id, user_id, resource_id, role, granter_id, reason, create_time)
      VALUES ($1, $2, $1, $3, $4, $5, $6) ON CONFLICT DO NOTHING
      """, organisation, user, role, granter, reason, time)
  }

  /// The roles that a user holds on the organisation.
  static func roles(of user: UUID, in organisation: UUID) -> Statement<String> {
    Statement(
      """
      SELECT role FROM role_grant WHERE organisation_id = $1 AND user_id = $2 AND resource_id = $1
        AND (expire_time IS NULL OR expire_time > now())
      """, organisation, user, as: String.self)
  }

  /// Makes changes of who administers an organisation wait for each other. It does not conflict with foreign keys.
  static func lock(_ organisation: UUID) -> Statement<Bool> {
    Statement(
      "SELECT true FROM organisation WHERE id = $1 FOR NO KEY UPDATE", organisation, as: Bool.self)
  }

  /// Rolls the batch back if the organisation has no administrator left. A grant that expires does not count.
  static func requireAdministrator(in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT true FROM role_grant WHERE organisation_id = $1 AND resource_id = $1 AND role = 'admin'
        AND expire_time IS NULL LIMIT 1
      """, organisation, as: Bool.self
    ).expecting(
      rows: 1, or: GuardFailure(Guard.lastAdministrator, "the organisation would have no administrator"))
  }

  /// Whether the organisation has an administrator.
  static func hasAdministrator(_ organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT EXISTS (SELECT FROM role_grant WHERE organisation_id = $1 AND resource_id = $1 AND role = 'admin'
        AND expire_time IS NULL)
      """, organisation, as: Bool.self)
  }
}
