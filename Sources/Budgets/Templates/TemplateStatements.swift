import Identifiers
import Money
import Postgres
import RPC
import Rules
import ServiceKit

/// The SQL of templates of budgets.
enum TemplateStatements {
  static let idConstraint = "budget_template_key"
  static let nameConstraint = "budget_template_name"

  /// A template and its lines as they are stored.
  typealias Row = (stored: StoredTemplate, lines: [UInt8])

  /// A template.
  static func template(_ id: UUID, in organisation: UUID) -> Statement<Row> {
    Statement(one, organisation, id) { row throws(PostgresError) in (try decode(&row), try row.next()) }.large
  }

  private static let columns =
    "id, display_name, description, currency, line_count, creator_id, author_ids, version, create_time, update_time"
  private static let one = SQL(
    dynamic: "SELECT \(columns), lines FROM budget_template WHERE organisation_id = $1 AND id = $2")

  /// A page of the organisation's templates, by name. The largest that fit on one are smaller than `Page.maximumBytes`.
  static func templates(in organisation: UUID, _ page: Page) -> Statement<PageRow<StoredTemplate>> {
    Statement(pageText, organisation, page.start.name, page.rowLimit) { row throws(PostgresError) in
      let stored = try decode(&row)
      return PageRow(
        stored, at: Page.Position(.name(try row.next()), time: stored.createTime, id: .zero),
        bytesUpToHere: 0)
    }.large
  }

  /// All statement texts of the lists.
  static var pageTexts: [SQL] { [pageText] }

  private static let pageText = SQL(
    dynamic: """
      SELECT \(columns), name_key FROM budget_template WHERE organisation_id = $1 AND name_key > $2
      ORDER BY name_key LIMIT $3
      """)

  /// Rolls the batch back if an organisation has no room for another template. Two that are made at once may both find
  /// the last place: the limit keeps lists short, no more depends on it.
  static func requireRoom(in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT true WHERE (SELECT count(*) FROM budget_template WHERE organisation_id = $1) < $2
      """, organisation, BudgetTemplate.maximumCount, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(TemplateGuard.tooMany, "there are too many templates"))
  }

  static func insert(
    _ template: BudgetTemplate, _ lines: [UInt8], _ chosen: ChosenID?, in organisation: UUID,
    at time: Timestamp
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO budget_template
        (organisation_id, id, display_name, description, currency, lines, line_count, creator_id, author_ids,
         version, create_time, update_time, create_fingerprint)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12)
      """, organisation, template.id, template.displayName, template.description, template.currency.code,
      lines, Int32(clamping: template.lineCount), template.creatorID, template.authorIDs.sorted(),
      template.version.number, time, chosen?.fingerprint)
  }

  /// A row if the same request made the template with the chosen id.
  static func isRepetition(_ chosen: ChosenID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "SELECT true FROM budget_template WHERE organisation_id = $1 AND id = $2 AND create_fingerprint = $3",
      organisation, chosen.id, chosen.fingerprint, as: Bool.self)
  }

  /// Writes the next version of a template; rolls the batch back if another change came first.
  /// - Parameter lines: nil if they stay.
  static func update(
    _ template: BudgetTemplate, _ lines: [UInt8]?, in organisation: UUID, at time: Timestamp
  ) -> Statement<Bool> {
    Statement(
      """
      UPDATE budget_template SET display_name = $3, description = $4, lines = coalesce($5, lines), line_count = $6,
        version = $7, update_time = $8, author_ids = $9
      WHERE organisation_id = $1 AND id = $2 AND version = $7 - 1 RETURNING true
      """, organisation, template.id, template.displayName, template.description, lines,
      Int32(clamping: template.lineCount), template.version.number, time, template.authorIDs.sorted(),
      as: Bool.self
    ).expecting(rows: 1, or: stale)
  }

  /// Removes a template; rolls the batch back if another change came first.
  static func delete(_ template: BudgetTemplate, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "DELETE FROM budget_template WHERE organisation_id = $1 AND id = $2 AND version = $3 RETURNING true",
      organisation, template.id, template.version.number, as: Bool.self
    ).expecting(rows: 1, or: stale)
  }

  private static let stale = GuardFailure(Guard.stale, "the template has changed")

  private static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredTemplate {
    let (id, name, description): (UUID, String, String) = (try row.next(), try row.next(), try row.next())
    guard let currency = try? Currency(code: try row.next(String.self)) else {
      throw row.undecodable("not a currency")
    }
    let (count, creator, authors): (Int32, UUID, [UUID]) = (try row.next(), try row.next(), try row.next())
    let template = BudgetTemplate(
      id: id, displayName: name, description: description, currency: currency, lines: [],
      lineCount: Int(count), creatorID: creator, authorIDs: Set(authors),
      version: ResourceVersion(try row.next()))
    return StoredTemplate(template: template, createTime: try row.next(), updateTime: try row.next())
  }
}

/// The codes of guards of templates.
enum TemplateGuard {
  /// The organisation has as many templates as it may: `FAILED_PRECONDITION`.
  static let tooMany: SQLState = "PS061"
}
