import Identifiers
import Journal
import Postgres
import ServiceKit

/// The SQL of the audit.
enum AuditStatements {
  /// How far times and the order of entries may differ, in seconds: an entry gets its place when it is committed, and
  /// its time from the clock of its server before that.
  static let clockSlackSeconds: Int64 = 600

  /// An entry of a page, or how far was read; nil where nothing was found.
  struct Listed: Sendable {
    /// The least place that was read; zero at the end of the list.
    let readUpTo: Int64
    let found: (place: Int64, entry: StoredEntry)?
  }

  /// A page of an organisation's entries before a place, the newest first.
  static func page(
    in organisation: UUID, before place: Int64, _ query: AuditQuery, limit: Int64, maximumBytes: Int64
  ) -> Statement<Listed> {
    let wanted = query.wanted ?? AuditFilter()
    let (lower, upper) = (wanted.times.lower, wanted.times.upper)
    return Statement(
      AuditPageText(wanted).sql, organisation, place, limit, maximumBytes, wanted.actorID, wanted.resourceID,
      wanted.operation?.kind, wanted.operation?.content,
      Timestamp(microsecondsSince1970: lower), Timestamp(microsecondsSince1970: upper),
      lower == .min ? nil : UUID(firstAt: lower, shiftedBySeconds: -clockSlackSeconds),
      upper == .max ? nil : UUID(firstAt: upper, shiftedBySeconds: clockSlackSeconds)
    ) { row throws(PostgresError) in
      let readUpTo: Int64 = try row.next()
      guard let place: Int64 = try row.next() else { return Listed(readUpTo: readUpTo, found: nil) }
      return Listed(readUpTo: readUpTo, found: (place, try StoredEntry(&row)))
    }.large
  }

  /// An entry that has its place.
  static func entry(_ id: UUID, in organisation: UUID) -> Statement<StoredEntry> {
    Statement(entry, organisation, id) { row throws(PostgresError) in try StoredEntry(&row) }
  }

  private static let entry = SQL(
    dynamic: """
      SELECT \(JournalStatements.columns)
      FROM journal_entry e JOIN journal_position p ON p.sequence = e.sequence
      WHERE e.organisation_id = $1 AND e.id = $2
      """)

  /// The last position of an organisation's chain; zero without one.
  static func headPosition(of organisation: UUID) -> Statement<Int64> {
    Statement(
      """
      SELECT coalesce(
        (SELECT position FROM journal_position WHERE organisation_id = $1 ORDER BY position DESC LIMIT 1), 0)
      """, organisation, as: Int64.self)
  }
}

extension UUID {
  /// Less than every UUID of version 7 that is made from a time on.
  init(firstAt microseconds: Int64, shiftedBySeconds seconds: Int64) {
    let (shifted, isBeyond) = microseconds.addingReportingOverflow(seconds * 1_000_000)
    let milliseconds = isBeyond ? (seconds < 0 ? 0 : Int64.max / 1_000) : shifted / 1_000
    // 48 bits, as RFC 9562 says.
    self.init(high: UInt64(min(max(0, milliseconds), 1 << 48 - 1)) << 16, low: 0)
  }
}
