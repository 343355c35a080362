import Journal
import Postgres
import ServiceKit

/// The texts of the list, one for each index.
///
/// Parameters: $1 the organisation, $2 the place before the page, $3 the limit of rows, $4 that of bytes, $5 the actor,
/// $6 the resource, $7 the kind, $8 what events contain, $9 and $10 the times, $11 and $12 the ids between which entries
/// of these times are.
enum AuditPageText: CaseIterable {
  case all, ofResource, ofActor, ofRareKind

  /// The kinds that have an index, because few entries are of them.
  static let rareKinds: Set = [AuditOperation.callRefused, AuditOperation.alertRaised]

  init(_ wanted: AuditFilter) {
    if wanted.resourceID != nil {
      self = .ofResource
    } else if wanted.actorID != nil {
      self = .ofActor
    } else if let kind = wanted.operation?.kind, Self.rareKinds.contains(kind) {
      self = .ofRareKind
    } else {
      self = .all
    }
  }

  /// The index that finds the entries of a page.
  var index: String {
    switch self {
    case .all: "journal_position_pkey"
    case .ofResource: "journal_entry_resource"
    case .ofActor: "journal_entry_actor"
    case .ofRareKind: "journal_entry_rare"
    }
  }

  /// The text.
  var sql: SQL {
    switch self {
    case .all: Self.allSQL
    case .ofResource: Self.ofResourceSQL
    case .ofActor: Self.ofActorSQL
    case .ofRareKind: Self.ofRareKindSQL
    }
  }

  /// Places are positions.
  private static let allSQL = text(
    reading: """
      SELECT position AS place, position, hash, sequence FROM journal_position
      WHERE organisation_id = $1 AND position < $2
        AND position >= \(bound("$11", or: "0", "(SELECT position FROM journal_position WHERE sequence = e.sequence)"))
        AND position < \(bound("$12", or: "\(Int64.max)",
          "(SELECT position FROM journal_position WHERE sequence = e.sequence)"))
      ORDER BY position DESC LIMIT \(ListLimits.maximumReadRows)
      """)
  private static let ofResourceSQL = text(reading: entries(where: "e.resource_id = $6"))
  private static let ofActorSQL = text(reading: entries(where: "e.actor_user_id = $5"))
  private static let ofRareKindSQL = text(
    reading: entries(
      where: "e.kind = $7 AND e.kind IN (\(rareKinds.sorted().map { "\($0)" }.joined(separator: ", ")))"))

  /// Places are sequence numbers, in whose order the indexes of entries are.
  private static func entries(where wanted: String) -> String {
    """
    SELECT e.sequence AS place, p.position, p.hash, e.sequence
    FROM journal_entry e JOIN journal_position p ON p.sequence = e.sequence
    WHERE e.organisation_id = $1 AND \(wanted) AND e.sequence < $2
      AND e.sequence >= \(bound("$11", or: "0", "e.sequence"))
      AND e.sequence < \(bound("$12", or: "\(Int64.max)", "e.sequence"))
    ORDER BY e.sequence DESC LIMIT \(ListLimits.maximumReadRows)
    """
  }

  /// The place of the first entry from an id on, in the order of times; where no id is stated, `otherwise`.
  private static func bound(_ id: String, or otherwise: String, _ place: String) -> String {
    """
    (CASE WHEN \(id)::uuid IS NULL THEN \(otherwise) ELSE coalesce((
      SELECT \(place) FROM journal_entry e WHERE e.organisation_id = $1 AND e.id >= \(id) ORDER BY e.id LIMIT 1),
      \(Int64.max)) END)
    """
  }

  /// Reads on by the index until the page is full, at most `ListLimits.maximumReadRows`.
  private static func text(reading read: String) -> SQL {
    SQL(
      dynamic: """
        WITH found AS MATERIALIZED (
          SELECT p.place, \(JournalStatements.columns)
          FROM (\(read)) AS p JOIN journal_entry e ON e.sequence = p.sequence
          WHERE ($5::uuid IS NULL OR e.actor_user_id = $5) AND ($6::uuid IS NULL OR e.resource_id = $6)
            AND ($7::integer IS NULL OR e.kind = $7) AND ($8::bytea IS NULL OR position($8 IN e.event) > 0)
            AND e.create_time >= $9 AND e.create_time <= $10
          ORDER BY p.place DESC LIMIT $3
        )
        SELECT
          CASE WHEN (SELECT count(*) FROM found) < $3 THEN coalesce((
            SELECT place FROM (\(read)) AS p OFFSET \(ListLimits.maximumReadRows - 1) LIMIT 1), 0) ELSE 0 END,
          f.place, f.position, f.hash, f.organisation_id, f.id, f.sequence, f.create_time, f.actor_user_id, f.service,
          f.request_id, f.kind, f.resource_id, f.event, f.trace_id
        FROM (SELECT 1) AS one LEFT JOIN (
          SELECT *, sum(length(event)) OVER (ORDER BY place DESC ROWS UNBOUNDED PRECEDING) - length(event) AS bytes_before
          FROM found) AS f ON f.bytes_before <= $4
        ORDER BY f.place DESC
        """)
  }
}
