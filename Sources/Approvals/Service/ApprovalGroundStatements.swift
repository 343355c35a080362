import Identifiers
import Postgres
import ServiceKit

/// The SQL of what approvals are decided on besides themselves.
enum ApprovalGroundStatements {
  /// Rolls the batch back if another route is mandatory for subjects of a kind by now.
  static func requireNoOtherMandatory(
    than route: UUID, for kind: ApprovalSubjectKind, in organisation: UUID
  ) -> Statement<Bool> {
    Statement(
      """
      SELECT true WHERE NOT EXISTS (
        SELECT FROM approval_route WHERE organisation_id = $1 AND subject = $2 AND is_mandatory AND id <> $3)
      """, organisation, kind.rawValue, route, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "another route is mandatory"))
  }

  /// Those of some users whose accounts are deleted, whether or not they were erased since.
  static func deleted(among users: [UUID], in organisation: UUID) -> Statement<UUID> {
    Statement(
      "SELECT id FROM app_user WHERE organisation_id = $1 AND id = ANY ($2) AND state IN (4, 5)",
      organisation,
      users, as: UUID.self)
  }
}
