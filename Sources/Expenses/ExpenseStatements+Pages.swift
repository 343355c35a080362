import Events
import Identifiers
import PayshareAPI
import Postgres
import Protobuf
import ServiceKit

extension ExpenseStatements {
  /// The expenses of an event that fit on a page by number and by bytes, and one more. Folded into one row.
  static func page(
    of event: UUID, in organisation: UUID, _ page: Page, _ query: ExpenseQuery, showsDeleted: Bool
  ) -> Statement<StoredExpenses> {
    let texts = ExpensePageTexts.of(query.order)
    if let wanted = query.wanted {
      let start = query.order == .day ? page.start(notAfter: wanted.days.lastDay) : page.start
      return filteredPage(
        texts.filtered, of: event, in: organisation, page, from: start, wanted, showsDeleted: showsDeleted)
    }
    return page.size > Page.defaultSize
      ? largePage(texts.large, of: event, in: organisation, page, showsDeleted: showsDeleted)
      : smallPage(texts.small, of: event, in: organisation, page, showsDeleted: showsDeleted)
  }

  private static func smallPage(
    _ sql: SQL, of event: UUID, in organisation: UUID, _ page: Page, showsDeleted: Bool
  ) -> Statement<StoredExpenses> {
    let start = page.start
    return Statement(
      sql, organisation, event, start.day, start.time, start.id, page.rowLimit, showsDeleted,
      Page.maximumBytes, ExpenseFormat.current
    ) { row throws(PostgresError) in
      let messages: [UInt8]? = try row.next()
      var expenses = StoredExpenses()
      do throws(DecodingError) {
        expenses.messages = try LazyMessages(delimited: messages ?? [])
      } catch {
        throw row.locate(row.undecodable(error.description), table: "expense", id: "one of event \(event)")
      }
      if let ids = try row.next([UUID]?.self) { (expenses.ids, expenses.areCurrent) = (ids, false) }
      return expenses
    }.large
  }

  private static func largePage(
    _ sql: SQL, of event: UUID, in organisation: UUID, _ page: Page, showsDeleted: Bool
  ) -> Statement<StoredExpenses> {
    let start = page.start
    return Statement(
      sql, organisation, event, start.day, start.time, start.id, page.rowLimit, showsDeleted,
      Page.maximumBytes, ExpenseFormat.current, into: StoredExpenses()
    ) { expenses, row throws(PostgresError) in
      try add(try row.next(), of: event, &row, to: &expenses)
    }.large
  }

  private static func filteredPage(
    _ sql: SQL, of event: UUID, in organisation: UUID, _ page: Page, from start: Page.Position,
    _ wanted: ExpenseFilter, showsDeleted: Bool
  ) -> Statement<StoredExpenses> {
    let isDeleted = wanted.isDeleted ?? (showsDeleted ? nil : false)
    return Statement(
      sql, organisation, event, start.day, start.time, start.id, page.rowLimit, isDeleted,
      Page.maximumBytes, ExpenseFormat.current, wanted.days.firstDay, wanted.days.lastDay,
      wanted.totals.lower, wanted.totals.upper, wanted.currency, wanted.payer, wanted.sharer,
      wanted.participant, wanted.text, wanted.category, into: StoredExpenses()
    ) { expenses, row throws(PostgresError) in
      if let message: [UInt8] = try row.next() {
        try add(message, of: event, &row, to: &expenses)
      } else {
        _ = try row.next(Bool?.self)
        let (id, time): (UUID, Timestamp) = (try row.next(), try row.next())
        let day: CalendarDate? = try row.next()
        expenses.readUpTo = Page.Position(day.map { .day($0) } ?? .none, time: time, id: id)
      }
    }.large
  }

  private static func add(
    _ message: [UInt8], of event: UUID, _ row: inout RowReader, to expenses: inout StoredExpenses
  ) throws(PostgresError) {
    do throws(DecodingError) {
      try expenses.messages.append(delimited: message)
    } catch {
      throw row.locate(row.undecodable(error.description), table: "expense", id: "one of event \(event)")
    }
    if try !row.next(Bool.self) { expenses.areCurrent = false }
    expenses.ids.append(try row.next())
  }

  /// The rows of a page with their columns, in the order of `ids`, to re-encode messages of other formats.
  static func rows(_ ids: [UUID], of event: UUID, in organisation: UUID) -> Statement<StoredExpense> {
    Statement(
      """
      SELECT x.id, x.event_id, x.creator_id, x.description, x.kind, x.spend_date, x.total_minor, x.currency,
        x.rate_numerator, x.rate_denominator, x.rate_source, x.rate_date, x.base_total_minor, e.base_currency,
        x.version, x.create_time, x.update_time, x.delete_time, x.payer_ids, x.payer_minor, x.payer_base_minor,
        x.share_ids, x.share_minor, x.share_base_minor, x.category_id, x.message, x.message_format
      FROM unnest($3::uuid[]) WITH ORDINALITY AS n (id, place)
      JOIN expense x ON x.organisation_id = $1 AND x.id = n.id
      JOIN event e ON e.organisation_id = x.organisation_id AND e.id = x.event_id
      WHERE x.event_id = $2
      ORDER BY n.place
      """, organisation, event, ids, row: decodeWithMessage
    ).large
  }
}

extension Page {
  /// The place to read from, if nothing after a day is wanted: later days are skipped.
  fileprivate func start(notAfter day: CalendarDate) -> Position {
    start.day <= day
      ? start : Position(.day(day), time: Position.beginning.time, id: Position.beginning.id)
  }
}
