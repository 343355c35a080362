public import Identifiers
import Money
import PayshareAPI
public import Postgres
import Rules
import ServiceKit

/// The SQL of events and their participants.
public enum EventStatements {
  static let idConstraint = "event_key"

  /// An event with its stored metadata; its participants are read separately.
  public struct StoredEvent: Sendable {
    /// The event, without participants yet.
    public var event: Event
    /// Increases with every change of the balances.
    public let balanceVersion: Int64
    /// When it was made.
    public let createTime: Timestamp
    /// When it was last changed.
    public let updateTime: Timestamp
    /// The number of participants.
    public let participantCount: Int
  }

  /// A participant of an event.
  struct StoredParticipant: Sendable {
    /// The event.
    let eventID: UUID
    /// The person.
    let userID: UUID
    /// The name that they chose.
    let displayName: String
  }

  /// An event.
  public static func event(_ id: UUID, in organisation: UUID) -> Statement<StoredEvent> {
    Statement(
      """
      SELECT id, display_name, base_currency, group_id, creator_id, version, budget_count, balance_version, create_time,
        update_time, participant_count
      FROM event WHERE organisation_id = $1 AND id = $2
      """, organisation, id, row: decode)
  }

  /// The participants of an event, in order of their ids: enough for decisions about its expenses.
  public static func participantIDs(of event: UUID, in organisation: UUID) -> Statement<UUID> {
    Statement(
      "SELECT user_id FROM participant WHERE organisation_id = $1 AND event_id = $2 ORDER BY user_id",
      organisation, event, as: UUID.self)
  }

  /// The participants of events, ordered by event and person.
  static func participants(of eventIDs: [UUID], in organisation: UUID) -> Statement<StoredParticipant> {
    Statement(
      """
      SELECT p.event_id, p.user_id, u.display_name
      FROM participant p
      JOIN app_user u ON u.organisation_id = p.organisation_id AND u.id = p.user_id
      WHERE p.organisation_id = $1 AND p.event_id = ANY ($2)
      ORDER BY p.event_id, p.user_id
      """, organisation, eventIDs
    ) { row throws(PostgresError) in
      StoredParticipant(eventID: try row.next(), userID: try row.next(), displayName: try row.next())
    }.large
  }

  static func insert(
    _ event: Event, _ chosen: ChosenID?, in organisation: UUID, at time: Timestamp
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO event
        (organisation_id, id, display_name, base_currency, group_id, creator_id, version, create_time, update_time,
         participant_count, create_fingerprint)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10)
      """, organisation, event.id, event.displayName, event.baseCurrency.code, event.groupID, event.creatorID,
      event.version.number, time, Int32(clamping: event.participantIDs.count), chosen?.fingerprint)
  }

  /// A row if the same request created the event with the chosen id.
  static func isRepetition(_ chosen: ChosenID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "SELECT true FROM event WHERE organisation_id = $1 AND id = $2 AND create_fingerprint = $3",
      organisation, chosen.id, chosen.fingerprint, as: Bool.self)
  }

  static func insertParticipants(of event: Event, in organisation: UUID) -> Statement<Void> {
    Statement(
      """
      INSERT INTO participant (organisation_id, event_id, user_id)
      SELECT $1, $2, * FROM unnest($3::uuid[])
      """, organisation, event.id, event.participantIDs)
  }

  static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredEvent {
    let id: UUID = try row.next()
    do throws(PostgresError) {
      return try decode(id, &row)
    } catch {
      throw row.locate(error, table: "event", id: id)
    }
  }

  private static func decode(_ id: UUID, _ row: inout RowReader) throws(PostgresError) -> StoredEvent {
    let displayName: String = try row.next()
    let code: String = try row.next()
    guard let currency = try? Currency(code: code) else {
      throw row.undecodable("not a currency")
    }
    return StoredEvent(
      event: Event(
        id: id, displayName: displayName, baseCurrency: currency, groupID: try row.next(), participantIDs: [],
        creatorID: try row.next(), version: ResourceVersion(try row.next()),
        budgetCount: try row.next()),
      balanceVersion: try row.next(), createTime: try row.next(), updateTime: try row.next(),
      participantCount: Int(try row.next(Int32.self)))
  }
}
