import Identifiers
import Postgres
import ServiceKit

/// The SQL of what is stored about a person, besides their account. All lists end at a limit, and go on behind the last
/// row of before.
enum UserDataStatements {
  /// The place of a row in a list from the newest to the oldest.
  struct Place: Sendable, Hashable {
    static let beginning = Place(time: .latest, id: UUID(high: .max, low: .max))

    let time: Timestamp
    let id: UUID
  }

  static func secondFactor(of user: UUID, in organisation: UUID) -> Statement<StoredFactor> {
    Statement(
      """
      SELECT confirm_time, (length(recovery_digests) / 32)::integer FROM second_factor
      WHERE organisation_id = $1 AND user_id = $2
      """, organisation, user
    ) { row throws(PostgresError) in
      StoredFactor(confirmTime: try row.next(), recoveryCodeCount: try row.next())
    }
  }

  static func pendingEmail(of user: UUID, in organisation: UUID) -> Statement<StoredPendingEmail> {
    Statement(
      "SELECT email_sealed, expire_time FROM email_change WHERE organisation_id = $1 AND user_id = $2",
      organisation, user
    ) { row throws(PostgresError) in StoredPendingEmail(sealed: try row.next(), expireTime: try row.next()) }
  }

  /// All roles: there are few kinds of them.
  static func roles(of user: UUID, in organisation: UUID) -> Statement<StoredRole> {
    Statement(
      """
      SELECT role, resource_id, granter_id, reason, create_time, expire_time FROM role_grant
      WHERE organisation_id = $1 AND principal_id = $2 ORDER BY resource_id, role
      """, organisation, user
    ) { row throws(PostgresError) in
      StoredRole(
        role: try row.next(), resourceID: try row.next(), granterID: try row.next(), reason: try row.next(),
        createTime: try row.next(), expireTime: try row.next())
    }
  }

  /// Sessions; of each condition there is an index.
  static func sessions(
    of user: UUID, in organisation: UUID, after place: Place, limit: Int64
  ) -> Statement<StoredSession> {
    Statement(
      """
      SELECT * FROM (
        SELECT id, device, address_sealed, service, create_time, coalesce(refresh_time, create_time) AS use_time,
          refresh_expire_time, end_time
        FROM session WHERE organisation_id = $1 AND user_id = $2 AND end_time IS NULL
        UNION ALL
        SELECT id, device, address_sealed, service, create_time, coalesce(refresh_time, create_time),
          refresh_expire_time, end_time
        FROM session WHERE organisation_id = $1 AND user_id = $2 AND end_time IS NOT NULL
      ) AS s
      WHERE (create_time, id) < ($3, $4) ORDER BY create_time DESC, id DESC LIMIT $5
      """, organisation, user, place.time, place.id, limit
    ) { row throws(PostgresError) in
      StoredSession(
        id: try row.next(), device: try row.next(), sealedAddress: try row.next(), service: try row.next(),
        createTime: try row.next(), lastUseTime: try row.next(), expireTime: try row.next(),
        endTime: try row.next())
    }.large
  }

  static func groups(
    of user: UUID, in organisation: UUID, after id: UUID, limit: Int64
  ) -> Statement<StoredMembership> {
    Statement(
      """
      SELECT g.id, g.display_name, m.role
      FROM group_member m JOIN member_group g ON g.organisation_id = m.organisation_id AND g.id = m.group_id
      WHERE m.organisation_id = $1 AND m.user_id = $2 AND m.group_id > $3 ORDER BY m.group_id LIMIT $4
      """, organisation, user, id, limit
    ) { row throws(PostgresError) in
      StoredMembership(id: try row.next(), displayName: try row.next(), role: try row.next())
    }.large
  }

  static func events(
    of user: UUID, in organisation: UUID, after id: UUID, limit: Int64
  ) -> Statement<StoredParticipation> {
    Statement(
      """
      SELECT e.id, e.display_name, e.base_currency, p.paid_minor, p.owed_minor, e.creator_id = $2
      FROM participant p JOIN event e ON e.organisation_id = p.organisation_id AND e.id = p.event_id
      WHERE p.organisation_id = $1 AND p.user_id = $2 AND p.event_id > $3 ORDER BY p.event_id LIMIT $4
      """, organisation, user, id, limit
    ) { row throws(PostgresError) in
      StoredParticipation(
        id: try row.next(), displayName: try row.next(), currency: try row.next(), paidMinor: try row.next(),
        owedMinor: try row.next(), isCreator: try row.next())
    }.large
  }

  /// Reads so many expenses of an event; gives those that concern a person, and before them the place of the last one
  /// that was read, if there may be more behind it.
  static func expenses(
    of user: UUID, inEvent event: UUID, _ organisation: UUID, after place: Place, readLimit: Int64
  ) -> Statement<Passed<StoredInvolvement, Place>> {
    Statement(
      """
      WITH read AS MATERIALIZED (
        SELECT * FROM expense WHERE organisation_id = $1 AND event_id = $2 AND (create_time, id) < ($4, $5)
        ORDER BY create_time DESC, id DESC LIMIT $6)
      SELECT true, last.create_time, last.id, '', 0::smallint, DATE '2000-01-01', 0::bigint, '', 0::bigint, 0::bigint,
        0::bigint, 0::bigint, false, NULL::timestamptz
      FROM (SELECT create_time, id FROM read ORDER BY create_time, id LIMIT 1) AS last
      WHERE (SELECT count(*) FROM read) = $6
      UNION ALL
      SELECT false, create_time, id, description, kind, spend_date, total_minor, currency,
        coalesce(payer_minor[array_position(payer_ids, $3)], 0),
        coalesce(share_minor[array_position(share_ids, $3)], 0),
        coalesce(payer_base_minor[array_position(payer_ids, $3)], 0),
        coalesce(share_base_minor[array_position(share_ids, $3)], 0), creator_id = $3, delete_time
      FROM read WHERE $3 = ANY (payer_ids) OR $3 = ANY (share_ids) OR creator_id = $3
      """, organisation, event, user, place.time, place.id, readLimit
    ) { row throws(PostgresError) in
      let isPlace: Bool = try row.next()
      let place = Place(time: try row.next(), id: try row.next())
      let expense = StoredInvolvement(
        id: place.id, eventID: event, createTime: place.time, description: try row.next(),
        kind: try row.next(), spendDate: try row.next(), totalMinor: try row.next(), currency: try row.next(),
        paidMinor: try row.next(), owedMinor: try row.next(), basePaidMinor: try row.next(),
        baseOwedMinor: try row.next(), isCreator: try row.next(), deleteTime: try row.next())
      return isPlace ? .upTo(place) : .row(expense)
    }.large
  }

  /// Reads so many entries of the journal, in order; gives those by or about a person, and before them the number of the
  /// last one that was read, if there may be more behind it. There is no index of actors, which each change would pay for.
  static func entries(
    of user: UUID, in organisation: UUID, after sequence: Int64, readLimit: Int64
  ) -> Statement<Passed<StoredTrace, Int64>> {
    Statement(
      """
      WITH read AS MATERIALIZED (
        SELECT sequence, organisation_id, id, create_time, kind, resource_id, actor_user_id, service FROM journal_entry
        WHERE sequence > $3 ORDER BY sequence LIMIT $4)
      SELECT * FROM (
        SELECT true AS is_place, max(sequence) AS sequence, $2 AS id, now() AS create_time, 0 AS kind, $2 AS resource_id,
          $2 AS actor_user_id, '' AS service
        FROM read HAVING count(*) = $4
        UNION ALL
        SELECT false, sequence, id, create_time, kind, resource_id, actor_user_id, service FROM read
        WHERE organisation_id = $1 AND (actor_user_id = $2 OR resource_id = $2)
      ) AS r ORDER BY is_place DESC, sequence
      """, organisation, user, sequence, readLimit
    ) { row throws(PostgresError) in
      let isPlace: Bool = try row.next()
      let sequence: Int64 = try row.next()
      let entry = StoredTrace(
        id: try row.next(), createTime: try row.next(), kind: try row.next(), resourceID: try row.next(),
        actorID: try row.next(), service: try row.next())
      return isPlace ? .upTo(sequence) : .row(entry)
    }.large
  }
}
