import Identifiers
import Postgres
import RPC
import Rules
import ServiceKit

/// The SQL of delegations of approvals.
enum ApprovalDelegationStatements {
  /// The most that a list shows.
  static let maximumListed: Int64 = 1_000

  private static let columns = "id, from_id, to_id, first_time, last_time, create_time"

  /// The delegations from and to a person that have not ended; those from them first, each in order of their end.
  static func ofUser(_ user: UUID, at now: Timestamp, in organisation: UUID) -> Statement<StoredDelegation> {
    Statement(ofUserText, organisation, user, now, maximumListed, row: decode).large
  }

  static let ofUserText = SQL(
    dynamic: """
      SELECT \(columns) FROM (
        (SELECT \(columns), 1 AS part FROM approval_delegation
          WHERE organisation_id = $1 AND from_id = $2 AND last_time >= $3 ORDER BY last_time, id LIMIT $4)
        UNION ALL
        (SELECT \(columns), 2 FROM approval_delegation
          WHERE organisation_id = $1 AND to_id = $2 AND last_time >= $3 ORDER BY last_time, id LIMIT $4)
      ) AS d
      ORDER BY part, last_time, id LIMIT $4
      """)

  /// The delegations from a person that have not ended.
  static func from(_ user: UUID, at now: Timestamp, in organisation: UUID) -> Statement<StoredDelegation> {
    Statement(fromText, organisation, user, now, row: decode)
  }

  private static let fromText = SQL(
    dynamic: """
      SELECT \(columns) FROM approval_delegation WHERE organisation_id = $1 AND from_id = $2 AND last_time >= $3
      """)

  /// A delegation of a person.
  static func own(_ id: UUID, of user: UUID, in organisation: UUID) -> Statement<StoredDelegation> {
    Statement(ownText, organisation, id, user, row: decode)
  }

  private static let ownText = SQL(
    dynamic: """
      SELECT \(columns) FROM approval_delegation WHERE organisation_id = $1 AND id = $2 AND from_id = $3
      """)

  /// The delegations that lead from some people on, with those that follow them, `ApprovalLimits.maximumDelegationChain`
  /// at most: of those that hold at some moment of a range.
  static func chains(
    from: [UUID], in range: ClosedRange<Timestamp>, in organisation: UUID
  ) -> Statement<StoredDelegation> {
    Statement(chainsText, organisation, from, range.lowerBound, range.upperBound, row: decode).large
  }

  static let chainsText = SQL(dynamic: "WITH RECURSIVE \(steps) SELECT \(columns) FROM found")

  /// The people whom chains reach, with the delegations between them: found person by person, by the indexes, however
  /// many delegations the organisation has.
  private static let steps = """
    onward (user_id, length) AS (
      SELECT id, 0 FROM unnest($2::uuid[]) AS people (id)
      UNION
      SELECT d.to_id, o.length + 1 FROM onward o
      JOIN approval_delegation d ON d.organisation_id = $1 AND d.from_id = o.user_id AND \(holds)
      WHERE o.length < \(ApprovalLimits.maximumDelegationChain)
    ),
    found AS (
      SELECT d.* FROM (SELECT DISTINCT user_id FROM onward WHERE length < \(ApprovalLimits.maximumDelegationChain)) AS o
      JOIN approval_delegation d ON d.organisation_id = $1 AND d.from_id = o.user_id AND \(holds)
    )
    """
  private static let holds = "d.last_time >= $3 AND d.first_time <= $4"

  /// Makes others who make delegations in an organisation wait, until this one is committed: each alone may make no
  /// cycle, and both together one.
  static func lock(_ organisation: UUID) -> Statement<Void> {
    Statement("SELECT pg_advisory_xact_lock(2, hashtext($1::text))", organisation)
  }

  /// Rolls the batch back if the chains are other ones than those that were read. Comes after `lock`.
  static func requireUnchanged(
    _ ids: [UUID], from: [UUID], in range: ClosedRange<Timestamp>, in organisation: UUID
  ) -> Statement<Bool> {
    Statement(
      unchanged, organisation, from, range.lowerBound, range.upperBound, ids.sorted(), as: Bool.self
    ).expecting(rows: 1, or: stale)
  }

  private static let unchanged = SQL(
    dynamic: "WITH RECURSIVE \(steps) SELECT true WHERE ARRAY(SELECT id FROM found ORDER BY id) = $5::uuid[]")

  /// Rolls the batch back if a person has as many delegations as they may. Comes after `lock`; decided again, the rules
  /// refuse it.
  static func requireRoom(for user: UUID, at now: Timestamp, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT true WHERE (SELECT count(*) FROM approval_delegation
        WHERE organisation_id = $1 AND from_id = $2 AND last_time >= $3) < $4
      """, organisation, user, now, Int64(ApprovalLimits.maximumDelegations), as: Bool.self
    ).expecting(rows: 1, or: stale)
  }

  /// Removes those of a person that have ended, which nothing needs: the journal keeps them.
  static func deleteEnded(of user: UUID, before now: Timestamp, in organisation: UUID) -> Statement<Void> {
    Statement(
      "DELETE FROM approval_delegation WHERE organisation_id = $1 AND from_id = $2 AND last_time < $3",
      organisation, user, now)
  }

  static func insert(_ stored: StoredDelegation, in organisation: UUID) -> Statement<Void> {
    let delegation = stored.delegation
    return Statement(
      """
      INSERT INTO approval_delegation (organisation_id, id, from_id, to_id, first_time, last_time, create_time)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """, organisation, delegation.id, delegation.fromID, delegation.toID, delegation.firstTime,
      delegation.lastTime, stored.createTime)
  }

  /// Removes a delegation; rolls the batch back if it is gone.
  static func delete(_ delegation: ApprovalDelegation, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "DELETE FROM approval_delegation WHERE organisation_id = $1 AND id = $2 RETURNING true", organisation,
      delegation.id, as: Bool.self
    ).expecting(rows: 1, or: stale)
  }

  private static let stale = GuardFailure(Guard.stale, "delegations have changed")

  private static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredDelegation {
    let (id, from, to): (UUID, UUID, UUID) = (try row.next(), try row.next(), try row.next())
    return StoredDelegation(
      delegation: ApprovalDelegation(
        id: id, from: from, to: to, first: try row.next(), last: try row.next()),
      createTime: try row.next())
  }
}
