import Identifiers
import Postgres
import ServiceKit

/// The SQL of lines.
extension BudgetStatements {
  private static let decodeLine: Statement<StoredLine>.Decode = { row throws(PostgresError) in
    StoredLine(categoryID: try row.next(), message: try row.next())
  }

  /// The lines of a revision, in order of the ids of their categories: for zero those of the one in force, else of the
  /// newest.
  static func lines(of number: Int64, of budget: UUID, in organisation: UUID) -> Statement<StoredLine> {
    Statement(allLines, organisation, budget, number, row: decodeLine).large
  }

  private static let allLines = SQL(
    dynamic: """
      SELECT l.category_id, l.message FROM budget_line l
      WHERE l.organisation_id = $1 AND l.budget_id = $2
        AND l.number = (SELECT \(meantNumber) FROM budget b WHERE b.organisation_id = $1 AND b.id = $2)
      ORDER BY l.category_id
      """)

  /// The lines of the revision in force; none if there is none.
  static func linesInForce(of budget: UUID, in organisation: UUID) -> Statement<StoredLine> {
    Statement(
      """
      SELECT l.category_id, l.message FROM budget_line l
      WHERE l.organisation_id = $1 AND l.budget_id = $2
        AND l.number = (SELECT in_force_number FROM budget WHERE organisation_id = $1 AND id = $2)
      ORDER BY l.category_id
      """, organisation, budget, row: decodeLine
    ).large
  }

  /// A page of the lines of a revision: for zero of the one in force, else of the newest.
  static func lines(
    of number: Int64, of budget: UUID, in organisation: UUID, _ page: Page
  ) -> Statement<PageRow<StoredLine>> {
    Statement(
      linePageText, organisation, budget, number, page.after?.id ?? .zero, page.rowLimit, Page.maximumBytes
    ) { row throws(PostgresError) in
      let line = try decodeLine(&row)
      return PageRow(
        line, at: Page.Position(time: Timestamp(microsecondsSince1970: 0), id: line.categoryID),
        bytesUpToHere: try row.next())
    }.large
  }

  /// The statement text of the list. Besides its message each line has a tag and a length.
  static let linePageText = SQL(
    dynamic: """
      SELECT l.category_id, l.message, l.bytes_up_to_here
      FROM (
        SELECT l.*, (sum(length(l.message) + 8) OVER (ORDER BY l.category_id ROWS UNBOUNDED PRECEDING))::bigint
          AS bytes_up_to_here
        FROM (
          SELECT category_id, message FROM budget_line
          WHERE organisation_id = $1 AND budget_id = $2 AND category_id > $4
            AND number = (SELECT \(meantNumber) FROM budget b WHERE b.organisation_id = $1 AND b.id = $2)
          ORDER BY category_id LIMIT $5
        ) AS l
      ) AS l
      WHERE l.bytes_up_to_here - length(l.message) - 8 <= $6
      ORDER BY l.category_id
      """)

  /// Stores lines of a revision, in place of those of the same categories.
  static func store(
    _ lines: [StoredLine], of number: Int64, of budget: UUID, in organisation: UUID
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO budget_line (organisation_id, budget_id, number, category_id, message)
      SELECT $1, $2, $3, l.category_id, l.message FROM unnest($4::uuid[], $5::bytea[]) AS l (category_id, message)
      ON CONFLICT (organisation_id, budget_id, number, category_id) DO UPDATE SET message = excluded.message
      """, organisation, budget, number, lines.map(\.categoryID), lines.map(\.message))
  }

  /// Removes lines of a revision.
  static func removeLines(
    of categories: [UUID], of number: Int64, of budget: UUID, in organisation: UUID
  ) -> Statement<Void> {
    Statement(
      """
      DELETE FROM budget_line
      WHERE organisation_id = $1 AND budget_id = $2 AND number = $3 AND category_id = ANY ($4)
      """, organisation, budget, number, categories)
  }

  /// Removes all lines of a revision.
  static func removeLines(of number: Int64, of budget: UUID, in organisation: UUID) -> Statement<Void> {
    Statement(
      "DELETE FROM budget_line WHERE organisation_id = $1 AND budget_id = $2 AND number = $3",
      organisation, budget, number)
  }
}
