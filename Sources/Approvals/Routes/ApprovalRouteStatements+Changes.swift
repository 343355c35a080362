import Identifiers
import Postgres
import RPC
import Rules
import ServiceKit

/// The SQL that changes routes.
extension ApprovalRouteStatements {
  /// Rolls the batch back if an organisation has no room for another route. Two that are made at once may both find the
  /// last place: the limit keeps lists short, no more depends on it.
  static func requireRoom(in organisation: UUID) -> Statement<Bool> {
    Statement(
      "SELECT true WHERE (SELECT count(*) FROM approval_route WHERE organisation_id = $1) < $2", organisation,
      KeptRoute.maximumCount, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(ApprovalRouteGuard.tooMany, "there are too many routes"))
  }

  static func insert(
    _ route: KeptRoute, _ chosen: ChosenID?, in organisation: UUID, at time: Timestamp
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO approval_route
        (organisation_id, id, display_name, description, subject, is_mandatory, steps, version, create_time,
         update_time, create_fingerprint)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10)
      """, organisation, route.id, route.displayName, route.description, route.subject.rawValue,
      route.isMandatory, route.route.stored, route.version.number, time, chosen?.fingerprint)
  }

  /// A row if the same request made the route with the chosen id.
  static func isRepetition(_ chosen: ChosenID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "SELECT true FROM approval_route WHERE organisation_id = $1 AND id = $2 AND create_fingerprint = $3",
      organisation, chosen.id, chosen.fingerprint, as: Bool.self)
  }

  /// Writes the next version of a route; rolls the batch back if another change came first.
  static func update(_ route: KeptRoute, in organisation: UUID, at time: Timestamp) -> Statement<Bool> {
    Statement(
      """
      UPDATE approval_route SET display_name = $3, description = $4, is_mandatory = $5, steps = $6, version = $7,
        update_time = $8
      WHERE organisation_id = $1 AND id = $2 AND version = $7 - 1 RETURNING true
      """, organisation, route.id, route.displayName, route.description, route.isMandatory,
      route.route.stored, route.version.number, time, as: Bool.self
    ).expecting(rows: 1, or: stale)
  }

  /// Removes a route; rolls the batch back if another change came first.
  static func delete(_ route: KeptRoute, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "DELETE FROM approval_route WHERE organisation_id = $1 AND id = $2 AND version = $3 RETURNING true",
      organisation, route.id, route.version.number, as: Bool.self
    ).expecting(rows: 1, or: stale)
  }

  private static let stale = GuardFailure(Guard.stale, "the route has changed")
}
