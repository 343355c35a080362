import Identifiers
import Postgres
import ServiceKit

/// The SQL of second factors.
enum SecondFactorStatements {
  /// The guard of a code that another call has used in between.
  static let codeUsed: SQLState = "PS042"
  /// The guard of a user who has a second factor, or has none.
  static let changed: SQLState = "PS043"

  static func factor(of user: UUID, in organisation: UUID) -> Statement<SecondFactor> {
    Statement(
      """
      SELECT seed_sealed, create_time, confirm_time, last_step, recovery_digests FROM second_factor
      WHERE organisation_id = $1 AND user_id = $2
      """, organisation, user
    ) { row throws(PostgresError) in
      SecondFactor(
        sealedSeed: try row.next(), createTime: try row.next(), confirmTime: try row.next(),
        lastStep: try row.next(), recoveryCodes: RecoveryCodes(bytes: try row.next()))
    }
  }

  /// Begins an enrolment in place of an earlier one; rolls the batch back if the user has a second factor.
  static func enrol(_ sealedSeed: [UInt8], of user: UUID, in organisation: UUID, at time: Timestamp)
    -> Statement<Bool>
  {
    Statement(
      """
      INSERT INTO second_factor AS f (organisation_id, user_id, seed_sealed, create_time) VALUES ($1, $2, $3, $4)
      ON CONFLICT (organisation_id, user_id) DO UPDATE SET seed_sealed = excluded.seed_sealed, create_time = excluded.create_time
        WHERE f.confirm_time IS NULL
      RETURNING true
      """, organisation, user, sealedSeed, time, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(changed, "the user has a second factor"))
  }

  /// Ends an enrolment; rolls the batch back if another one has begun in between. It is known by its time: the stored
  /// seed changes when it is encrypted under another key.
  static func confirm(
    _ factor: SecondFactor, step: Int64, _ codes: RecoveryCodes, of user: UUID, in organisation: UUID,
    at time: Timestamp
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE second_factor SET confirm_time = $4, last_step = $5, recovery_digests = $6
      WHERE organisation_id = $1 AND user_id = $2 AND create_time = $3 AND confirm_time IS NULL RETURNING true
      """, organisation, user, factor.createTime, time, step, codes.bytes, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(changed, "the enrolment has ended"))
  }

  /// Uses the code of a step; rolls the batch back if it or a later one was used.
  static func use(step: Int64, of user: UUID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      UPDATE second_factor SET last_step = $3
      WHERE organisation_id = $1 AND user_id = $2 AND confirm_time IS NOT NULL AND last_step < $3 RETURNING true
      """, organisation, user, step, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(codeUsed, "the code was used"))
  }

  /// Replaces the unused recovery codes; rolls the batch back if they have changed.
  static func replace(
    _ old: RecoveryCodes, by new: RecoveryCodes, of user: UUID, in organisation: UUID
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE second_factor SET recovery_digests = $4
      WHERE organisation_id = $1 AND user_id = $2 AND confirm_time IS NOT NULL AND recovery_digests = $3
      RETURNING true
      """, organisation, user, old.bytes, new.bytes, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(codeUsed, "the codes have changed"))
  }

  /// Replaces all recovery codes.
  static func setCodes(_ codes: RecoveryCodes, of user: UUID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      UPDATE second_factor SET recovery_digests = $3
      WHERE organisation_id = $1 AND user_id = $2 AND confirm_time IS NOT NULL RETURNING true
      """, organisation, user, codes.bytes, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(changed, "the user has no second factor"))
  }

  /// Removes a second factor, or a pending enrolment, if there is one.
  static func forget(_ user: UUID, in organisation: UUID) -> Statement<Void> {
    Statement("DELETE FROM second_factor WHERE organisation_id = $1 AND user_id = $2", organisation, user)
  }

  /// Removes a second factor, or a pending enrolment; rolls the batch back if there is none.
  static func remove(of user: UUID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "DELETE FROM second_factor WHERE organisation_id = $1 AND user_id = $2 RETURNING true", organisation,
      user, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(changed, "the user has no second factor"))
  }
}
