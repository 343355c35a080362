import Identifiers
import Money
import Postgres
import RPC
import ServiceKit

/// The SQL of the events that count for budgets. `EventStatements.countBudgets` comes before each change.
enum BudgetLinkStatements {
  /// What `decode` reads, of a link `l`.
  private static let columns = """
    l.budget_id, l.event_id, l.rate_numerator, l.rate_denominator, l.rate_source, l.rate_day, l.linker_id, l.create_time,
    EXISTS (
      SELECT FROM budget_counter k
      WHERE k.organisation_id = l.organisation_id AND k.budget_id = l.budget_id AND k.stop_at IS NOT NULL)
    """
  private static let one = SQL(
    dynamic: """
      SELECT \(columns) FROM budget_link l WHERE l.organisation_id = $1 AND l.event_id = $2 AND l.budget_id = $3
      """)
  private static let all = SQL(
    dynamic: """
      SELECT \(columns) FROM budget_link l WHERE l.organisation_id = $1 AND l.event_id = $2 ORDER BY l.budget_id
      """)

  /// The link of an event to a budget.
  static func link(_ event: UUID, to budget: UUID, in organisation: UUID) -> Statement<BudgetLink> {
    Statement(one, organisation, event, budget) { row throws(PostgresError) in try decode(&row) }
  }

  /// The budgets for which an event counts.
  static func links(of event: UUID, in organisation: UUID) -> Statement<BudgetLink> {
    Statement(all, organisation, event) { row throws(PostgresError) in try decode(&row) }
  }

  /// The events that count for a budget, the newest link first.
  static func page(of budget: UUID, in organisation: UUID, _ page: Page) -> Statement<PageRow<BudgetLink>> {
    let start = page.start
    return Statement(
      pageText, organisation, budget, start.time, start.id, page.rowLimit
    ) { row throws(PostgresError) in
      let link = try decode(&row)
      return PageRow(
        link, at: Page.Position(time: link.createTime, id: link.eventID), bytesUpToHere: try row.next())
    }.large
  }

  /// The statement text of the list.
  static let pageText: SQL = {
    let size = BudgetLink.encodedSize
    return SQL(
      dynamic: """
        SELECT \(columns), row_number() OVER (ORDER BY l.create_time DESC, l.event_id DESC) * \(size)
        FROM budget_link l
        WHERE l.organisation_id = $1 AND l.budget_id = $2 AND (l.create_time, l.event_id) < ($3, $4)
        ORDER BY l.create_time DESC, l.event_id DESC LIMIT least($5, \(Page.maximumBytes) / \(size) + 1)
        """)
  }()

  /// Whether a line in force of a budget stops spending.
  static func canStop(_ budget: UUID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT EXISTS (
        SELECT FROM budget_counter WHERE organisation_id = $1 AND budget_id = $2 AND stop_at IS NOT NULL)
      """, organisation, budget, as: Bool.self)
  }

  static func insert(_ link: BudgetLink, in organisation: UUID) -> Statement<Void> {
    Statement(
      """
      INSERT INTO budget_link
        (organisation_id, event_id, budget_id, rate_numerator, rate_denominator, rate_source, rate_day, linker_id,
         create_time)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """, organisation, link.eventID, link.budgetID, link.rate?.numerator, link.rate?.denominator,
      link.rate?.source, link.rate.flatMap { CalendarDate($0.date) }, link.linkerID, link.createTime)
  }

  /// Removes a link; rolls the batch back if there is another one by now.
  static func delete(_ link: BudgetLink, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      DELETE FROM budget_link
      WHERE organisation_id = $1 AND event_id = $2 AND budget_id = $3 AND create_time = $4 RETURNING true
      """, organisation, link.eventID, link.budgetID, link.createTime, as: Bool.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the event counts no more, or anew"))
  }

  /// Rolls a batch back unless an event counts for the budgets for which it did when they were read, at the same rates.
  /// Together with their number, which the lock of the event compares, these are all of them.
  static func require(_ budgets: [LinkedBudget], of event: UUID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      """
      SELECT true FROM unnest($3::uuid[], $4::timestamptz[]) AS n (budget_id, create_time)
      JOIN budget_link l ON l.organisation_id = $1 AND l.event_id = $2 AND l.budget_id = n.budget_id
        AND l.create_time = n.create_time
      """, organisation, event, budgets.map(\.ground.budgetID), budgets.map(\.linkTime), as: Bool.self
    ).expecting(
      rows: Int64(budgets.count), or: GuardFailure(Guard.stale, "the event counts for other budgets"))
  }

  private static let linked = SQL(
    dynamic: """
      SELECT \(SpendingStatements.columns), l.rate_numerator, l.rate_denominator, l.create_time,
        a.period, a.category_id, a.amount_minor
      FROM budget_link l
      JOIN budget b ON b.organisation_id = l.organisation_id AND b.id = l.budget_id
      LEFT JOIN budget_actual a ON a.organisation_id = l.organisation_id AND a.budget_id = l.budget_id
        AND a.source_id = $3 AND NOT a.is_entry
      WHERE l.organisation_id = $1 AND l.event_id = $2
      ORDER BY b.id
      """)

  /// The budgets for which an event counts, without their lines, in order of their ids, and what an expense comes to in
  /// each.
  static func budgets(
    of event: UUID, expense: UUID, in organisation: UUID
  ) -> Statement<LinkedBudget> {
    Statement(linked, organisation, event, expense) { row throws(PostgresError) in
      let ground = try SpendingStatements.decode(&row)
      let rate = try rate(&row, source: "", day: nil)
      let time: Timestamp = try row.next()
      let (period, category): (Int32?, UUID?) = (try row.next(), try row.next())
      let amount: Int64? = try row.next()
      var budget = LinkedBudget(ground: ground, rate: rate, linkTime: time)
      if let period, let amount {
        budget.counted = SpendingItem(period: Int(period), categoryID: category, amountMinor: amount)
      }
      return budget
    }
  }

  private static func decode(_ row: inout RowReader) throws(PostgresError) -> BudgetLink {
    let (budget, event): (UUID, UUID) = (try row.next(), try row.next())
    let (numerator, denominator): (Int64?, Int64?) = (try row.next(), try row.next())
    let (source, day): (String?, CalendarDate?) = (try row.next(), try row.next())
    return BudgetLink(
      budgetID: budget, eventID: event,
      rate: try rate(numerator, denominator, source ?? "", day, row), linkerID: try row.next(),
      createTime: try row.next(), canStop: try row.next())
  }

  private static func rate(
    _ row: inout RowReader, source: String, day: CalendarDate?
  ) throws(PostgresError) -> ExchangeRate? {
    let (numerator, denominator): (Int64?, Int64?) = (try row.next(), try row.next())
    return try rate(numerator, denominator, source, day, row)
  }

  static func rate(
    _ numerator: Int64?, _ denominator: Int64?, _ source: String, _ day: CalendarDate?,
    _ row: borrowing RowReader
  ) throws(PostgresError) -> ExchangeRate? {
    guard let numerator, let denominator else { return nil }
    do throws(MoneyError) {
      return try ExchangeRate(
        numerator: numerator, denominator: denominator, source: source, date: day?.description ?? "")
    } catch {
      throw row.undecodable(error.description)
    }
  }
}
