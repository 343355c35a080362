import Identifiers
import PayshareAPI
import Postgres
import ServiceKit

extension AuditStatements {
  /// The position up to which alerts were looked for.
  static var alertPosition: Statement<Int64> {
    Statement("SELECT position FROM audit_state", as: Int64.self)
  }

  /// Moves that position on; rolls the batch back if another server has done so.
  static func advance(from position: Int64, to next: Int64) -> Statement<Bool> {
    Statement(
      "UPDATE audit_state SET position = $2 WHERE position = $1 RETURNING true", position, next, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "another server has looked for alerts"))
  }

  /// The windows of some people of an organisation.
  static func windows(
    of users: [UUID], in organisation: UUID
  ) -> Statement<(userID: UUID, window: EditWindow)> {
    Statement(
      "SELECT user_id, times, positions FROM audit_window WHERE organisation_id = $1 AND user_id = ANY ($2)",
      organisation, users
    ) { row throws(PostgresError) in
      (try row.next(), EditWindow(times: try row.next(), positions: try row.next()))
    }
  }

  /// Keeps a window.
  static func keep(_ window: EditWindow, of person: AlertRules.Person) -> Statement<Void> {
    Statement(
      """
      INSERT INTO audit_window (organisation_id, user_id, times, positions) VALUES ($1, $2, $3, $4)
      ON CONFLICT (organisation_id, user_id) DO UPDATE SET times = excluded.times, positions = excluded.positions
      """, person.organisationID, person.userID, window.times, window.positions)
  }

  /// Which of these alerts of an organisation were raised, by their numbers in the list, from one on.
  static func raised(_ identities: [Alert.Identity], in organisation: UUID) -> Statement<Int64> {
    Statement(
      """
      SELECT wanted.number
      FROM unnest($2::integer[], $3::uuid[], $4::text[]) WITH ORDINALITY AS wanted (rule, subject_id, occasion, number)
      JOIN audit_alert a ON a.organisation_id = $1 AND a.rule = wanted.rule AND a.subject_id = wanted.subject_id
        AND a.occasion = wanted.occasion
      """, organisation, identities.map(\.rule.rawValue), identities.map(\.subjectID),
      identities.map(\.occasion), as: Int64.self)
  }

  /// Keeps that an alert was raised; the key refuses a second one.
  static func insert(_ identity: Alert.Identity, at time: Timestamp) -> Statement<Void> {
    Statement(
      """
      INSERT INTO audit_alert (organisation_id, rule, subject_id, occasion, create_time) VALUES ($1, $2, $3, $4, $5)
      """, identity.organisationID, identity.rule.rawValue, identity.subjectID, identity.occasion, time)
  }
}
