package import Identifiers
package import Postgres
package import ServiceKit

/// Lists of what was changed of one thing, for those who may see it, besides the audit.
extension JournalStatements {
  /// How much longer than its event a change is at most where its differences are shown field by field.
  static let differenceFactor = 4

  /// An entry, whether it has a position yet or not.
  package struct Change: Sendable {
    package let id: UUID
    package let createTime: Timestamp
    package let actorID: UUID?
    package let event: [UInt8]
  }

  /// A page of the entries of some kinds about one thing, the newest first. Changes of one thing draw their numbers one
  /// after the other, because each locks it first: numbers are in the order of commits, without positions.
  package static func changes(
    of resource: UUID, _ kinds: [Int32], in organisation: UUID, _ page: Page
  ) -> Statement<PageRow<Change>> {
    Statement(
      changesText, organisation, resource, kinds, page.start.number, page.rowLimit, Page.maximumBytes
    ) { row throws(PostgresError) in
      let sequence: Int64 = try row.next()
      let change = Change(
        id: try row.next(), createTime: try row.next(), actorID: try row.next(), event: try row.next())
      return PageRow(
        change, at: Page.Position(.number(sequence), time: change.createTime, id: change.id),
        bytesUpToHere: try row.next())
    }.large
  }

  private static let changesText = SQL(
    dynamic: """
      SELECT e.sequence, e.id, e.create_time, e.actor_user_id, e.event, e.bytes_up_to_here
      FROM (
        SELECT e.*, sum(e.bytes) OVER (ORDER BY e.sequence DESC ROWS UNBOUNDED PRECEDING)::bigint AS bytes_up_to_here
        FROM (
          SELECT e.*, (\(differenceFactor) * length(e.event))::bigint AS bytes FROM journal_entry e
          WHERE e.organisation_id = $1 AND e.resource_id = $2 AND e.kind = ANY ($3) AND e.sequence < $4
          ORDER BY e.sequence DESC LIMIT $5
        ) AS e
      ) AS e
      WHERE e.bytes_up_to_here - e.bytes <= $6
      ORDER BY e.sequence DESC
      """)
}
