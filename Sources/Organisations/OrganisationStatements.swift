public import Identifiers
import PayshareAPI
public import Postgres
import Protobuf
import Rules
import ServiceKit

/// The SQL of organisations.
public enum OrganisationStatements {
  static let handleConstraint = "organisation_handle"

  /// An organisation with its times.
  public struct StoredOrganisation: Sendable {
    /// The organisation.
    public let organisation: Organisation
    let createTime: Timestamp
    let updateTime: Timestamp
  }

  private static let columns =
    "id, handle, display_name, settings, is_first, archive_time IS NOT NULL, version, create_time, update_time"

  /// The organisation with an id.
  public static func organisation(_ id: UUID) -> Statement<StoredOrganisation> {
    Statement(byID, id, row: decode)
  }

  private static let byID = SQL(dynamic: "SELECT \(columns) FROM organisation WHERE id = $1")

  /// The organisation with a handle.
  static func organisation(handle: String) -> Statement<StoredOrganisation> {
    Statement(byHandle, handle, row: decode)
  }

  private static let byHandle = SQL(dynamic: "SELECT \(columns) FROM organisation WHERE handle = $1")

  /// The organisations that can be used, at most two: more than one is ambiguous.
  static let active = Statement(
    SQL(
      dynamic:
        "SELECT \(columns) FROM organisation WHERE archive_time IS NULL ORDER BY is_first DESC, handle LIMIT 2"
    ),
    row: decode)

  /// The system's first organisation.
  static let first = Statement(
    SQL(dynamic: "SELECT \(columns) FROM organisation WHERE is_first"), row: decode)

  /// A page of all organisations, by handle.
  static func organisations(_ page: Page) -> Statement<PageRow<StoredOrganisation>> {
    Statement(Self.page, page.start.name, page.rowLimit, Page.maximumBytes) { row throws(PostgresError) in
      let stored = try decode(&row)
      return PageRow(
        stored,
        at: Page.Position(
          .name(stored.organisation.handle), time: stored.createTime, id: stored.organisation.id),
        bytesUpToHere: try row.next())
    }.large
  }

  private static let page = SQL(
    dynamic: """
      SELECT * FROM (
        SELECT \(columns), sum(length(settings) + 500) OVER (ORDER BY handle) AS bytes FROM (
          SELECT * FROM organisation WHERE handle > $1 ORDER BY handle LIMIT $2) AS read) AS page
      WHERE bytes - length(settings) - 500 < $3 ORDER BY handle
      """)

  /// Whether an organisation has people.
  static func hasPeople(_ id: UUID) -> Statement<Bool> {
    Statement(
      "SELECT EXISTS (SELECT FROM app_user WHERE organisation_id = $1)", id, as: Bool.self)
  }

  static func insert(_ organisation: Organisation, at time: Timestamp) -> Statement<Void> {
    Statement(
      """
      INSERT INTO organisation (
        id, handle, display_name, settings, version, create_time, update_time, reads_per_second, writes_per_second)
      VALUES ($1, $2, $3, $4, $5, $6, $6, $7, $8)
      """, organisation.id, organisation.handle, organisation.displayName, organisation.settings.encoded(),
      organisation.version.number, time, organisation.settings.readLimit, organisation.settings.writeLimit)
  }

  /// Writes the next version; rolls the batch back if another change came first.
  static func update(_ organisation: Organisation, at time: Timestamp) -> Statement<Bool> {
    Statement(
      """
      UPDATE organisation
      SET handle = $2, display_name = $3, settings = $4, version = $5, update_time = $6, reads_per_second = $7,
        writes_per_second = $8
      WHERE id = $1 AND version = $5 - 1 RETURNING true
      """, organisation.id, organisation.handle, organisation.displayName, organisation.settings.encoded(),
      organisation.version.number, time, organisation.settings.readLimit, organisation.settings.writeLimit,
      as: Bool.self
    ).expecting(rows: 1, or: stale)
  }

  /// Archives an organisation, or makes it usable again.
  static func archive(_ organisation: Organisation, _ isArchived: Bool, at time: Timestamp) -> Statement<Bool>
  {
    Statement(
      """
      UPDATE organisation SET archive_time = CASE WHEN $2 THEN $3::timestamptz END, version = $4, update_time = $3
      WHERE id = $1 AND version = $4 - 1 RETURNING true
      """, organisation.id, isArchived, time, organisation.version.number, as: Bool.self
    ).expecting(rows: 1, or: stale)
  }

  private static let stale = GuardFailure(Guard.stale, "the organisation has changed")

  private static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredOrganisation {
    let id: UUID = try row.next()
    let (handle, displayName): (String, String) = (try row.next(), try row.next())
    let encoded: [UInt8] = try row.next()
    let settings: PayshareV1.OrganisationSettings
    do throws(DecodingError) { settings = try .init(decoding: encoded) } catch {
      throw row.locate(row.undecodable("the settings: \(error)"), table: "organisation", id: "\(id)")
    }
    return StoredOrganisation(
      organisation: Organisation(
        id: id, handle: handle, displayName: displayName, settings: settings, isFirst: try row.next(),
        isArchived: try row.next(), version: ResourceVersion(try row.next())),
      createTime: try row.next(), updateTime: try row.next())
  }
}
