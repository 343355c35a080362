import Identifiers
package import Postgres
import ServiceKit

/// The SQL of the journal; what gives positions is the function `seal_journal` of its migration.
package enum JournalStatements {
  /// Of an entry, in the order in which `StoredEntry` reads them.
  package static let columns = """
    p.position, p.hash, e.organisation_id, e.id, e.sequence, e.create_time, e.actor_user_id, e.service, e.request_id,
    e.kind, e.resource_id, e.event, e.trace_id
    """

  /// The transaction gets its id before the row draws its sequence number, the first column being computed first:
  /// `seal_journal` relies on it.
  static func insert(_ event: EncodedEvent, of resourceID: UUID, by author: JournalAuthor) -> Statement<Void>
  {
    Statement(
      """
      INSERT INTO journal_entry
        (organisation_id, id, create_time, actor_user_id, service, request_id, kind, resource_id, event, trace_id)
      VALUES (CASE WHEN pg_current_xact_id() IS NOT NULL THEN $1 END, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """, author.organisationID, UUID.version7(at: author.time), author.time, author.userID, author.service,
      author.requestID, event.kind, resourceID, event.bytes, author.traceID)
  }

  /// Gives positions to entries that have none, at most so many.
  static func seal(atMost maximum: Int32) -> Statement<SealedEntries> {
    Statement("SELECT top, sealed FROM seal_journal($1)", maximum) { row throws(PostgresError) in
      SealedEntries(top: try row.next(), count: Int(try row.next(Int32.self)))
    }
  }

  /// The last position that was given.
  static var top: Statement<Int64> { Statement("SELECT position FROM journal_state", as: Int64.self) }

  /// The hash of an entry.
  static func hash(at position: Int64) -> Statement<[UInt8]> {
    Statement("SELECT hash FROM journal_position WHERE position = $1", position, as: [UInt8].self)
  }

  // What is joined to a page is LATERAL with a limit, here and below: entries are then found by their keys, however long
  // the journal is. As a plain join PostgreSQL takes the limit, a parameter, for a tenth of the table, and reads all of it.

  /// The entries after a position, in order, at most so many and so many bytes; nil in place of one that is not wanted.
  package static func entries(
    after position: Int64, _ selection: Selection, limit: Int64, maximumBytes: Int64
  ) -> Statement<FollowedEntry> {
    Statement(
      SQL(
        dynamic: """
          SELECT f.position, f.is_wanted, e.*
          FROM (
            SELECT p.position, p.sequence, e.length IS NOT NULL AS is_wanted,
              sum(coalesce(e.length, 0)) OVER (ORDER BY p.position ROWS UNBOUNDED PRECEDING)
                - coalesce(e.length, 0) AS bytes_before
            FROM (SELECT * FROM journal_position WHERE position > $1 ORDER BY position LIMIT $2) AS p
            LEFT JOIN LATERAL (
              SELECT length(e.event) AS length FROM journal_entry e
              WHERE e.sequence = p.sequence AND \(Selection.condition(from: 4)) LIMIT 1) AS e ON true
          ) AS f
          LEFT JOIN LATERAL (
            SELECT \(columns) FROM journal_entry e JOIN journal_position p ON p.position = f.position
            WHERE f.is_wanted AND e.sequence = f.sequence LIMIT 1) AS e ON true
          WHERE f.bytes_before <= $3
          ORDER BY f.position
          """), position, limit, maximumBytes, selection.organisationID, selection.resourceID,
      selection.actorID, selection.kinds, selection.traceID
    ) { row throws(PostgresError) in
      let position: Int64 = try row.next()
      let isWanted: Bool = try row.next()
      return FollowedEntry(position: position, entry: isWanted ? try StoredEntry(&row) : nil)
    }.large
  }

  /// A page of entries before a position, the newest first, looked for in at most so many.
  static func page(
    before position: Int64, _ selection: Selection, limit: Int64, readLimit: Int64, maximumBytes: Int64
  ) -> Statement<ListedEntry> {
    Statement(
      selection.resourceID == nil ? newest : newestOfResource, position, limit, maximumBytes,
      selection.organisationID,
      selection.resourceID, selection.actorID, selection.kinds, selection.traceID, readLimit
    ) { row throws(PostgresError) in
      let readUpTo: Int64 = try row.next()
      let isEntry: Bool = try row.next()
      return ListedEntry(readUpTo: readUpTo, entry: isEntry ? try StoredEntry(&row) : nil)
    }.large
  }

  /// Reads positions downwards, so that what a page costs is bounded whatever is wanted.
  private static let newest = list(
    of: """
      SELECT position, sequence FROM journal_position
      WHERE position < $1 AND ($4::uuid IS NULL OR organisation_id = $4) ORDER BY position DESC LIMIT $9
      """)
  /// Of one thing, whose entries its index finds.
  private static let newestOfResource = list(
    of: """
      SELECT p.position, p.sequence FROM journal_entry e JOIN journal_position p ON p.sequence = e.sequence
      WHERE e.resource_id = $5 AND p.position < $1 ORDER BY p.position DESC LIMIT $9
      """)

  private static func list(of read: String) -> SQL {
    SQL(
      dynamic: """
        WITH read AS MATERIALIZED (\(read)),
        found AS (
          SELECT e.*, sum(length(e.event)) OVER (ORDER BY e.position DESC ROWS UNBOUNDED PRECEDING)
            - length(e.event) AS bytes_before
          FROM read r
          CROSS JOIN LATERAL (
            SELECT \(columns) FROM journal_entry e JOIN journal_position p ON p.position = r.position
            WHERE e.sequence = r.sequence AND \(Selection.condition(from: 4)) LIMIT 1) AS e
          ORDER BY e.position DESC LIMIT $2
        )
        SELECT coalesce((SELECT CASE WHEN count(*) < $9 THEN 0 ELSE min(position) END FROM read), 0),
          f.position IS NOT NULL, f.position, f.hash, f.organisation_id, f.id, f.sequence, f.create_time,
          f.actor_user_id, f.service, f.request_id, f.kind, f.resource_id, f.event, f.trace_id
        FROM (SELECT 1) AS one LEFT JOIN found f ON f.bytes_before <= $3
        ORDER BY f.position DESC
        """)
  }
}

extension JournalStatements {
  /// Which entries are wanted; NULL asks for nothing.
  package struct Selection: Sendable, Hashable {
    var organisationID: UUID?
    var resourceID: UUID?
    var actorID: UUID?
    var kinds: [Int32]?
    var traceID: UUID?

    /// Entries of some kinds; of all, if none are stated.
    package init(kinds: [Int32]? = nil) { self.kinds = kinds }

    /// What holds of entries that are wanted, its five parameters from a number on.
    static func condition(from first: Int) -> String {
      """
      ($\(first)::uuid IS NULL OR e.organisation_id = $\(first))
        AND ($\(first + 1)::uuid IS NULL OR e.resource_id = $\(first + 1))
        AND ($\(first + 2)::uuid IS NULL OR e.actor_user_id = $\(first + 2))
        AND ($\(first + 3)::integer[] IS NULL OR e.kind = ANY ($\(first + 3)))
        AND ($\(first + 4)::uuid IS NULL OR e.trace_id = $\(first + 4))
      """
    }
  }

  /// How far the journal is sealed, and how many entries were sealed by this.
  struct SealedEntries: Sendable, Hashable {
    let top: Int64
    let count: Int
  }

  /// A position that was passed, with its entry where that is wanted.
  package struct FollowedEntry: Sendable {
    package let position: Int64
    package let entry: StoredEntry?
  }

  /// An entry of a list; nil where none was found.
  struct ListedEntry: Sendable {
    /// The least position that was read; zero at the end of the list.
    let readUpTo: Int64
    let entry: StoredEntry?
  }
}
