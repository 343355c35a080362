public import Identifiers
import Money
public import Postgres
import Rules
import Slice

/// The SQL of expenses.
public enum ExpenseStatements {
  static let idConstraint = "expense_key"

  /// An expense with what is stored besides; its parts are read apart.
  public struct StoredExpense: Sendable {
    /// The expense, with no payers and shares yet.
    var expense: Expense
    let createTime: Timestamp
    let updateTime: Timestamp
    let deleteTime: Timestamp?
  }

  /// What one person paid and owes of an expense.
  public struct StoredPart: Sendable {
    let expenseID: UUID
    let payer: Expense.Part?
    let share: Expense.Part?
  }

  /// An expense in an event that the caller is in.
  static func expense(_ id: UUID, seenBy caller: Caller) -> Statement<StoredExpense> {
    Statement(
      """
      SELECT x.id, x.event_id, x.creator_id, x.description, x.kind, x.spend_date, x.total_minor, x.currency,
        x.rate_numerator, x.rate_denominator, x.rate_source, x.rate_date, x.base_total_minor, e.base_currency,
        x.version, x.create_time, x.update_time, x.delete_time
      FROM expense x
      JOIN event e ON e.organisation_id = x.organisation_id AND e.id = x.event_id
      JOIN participant p ON p.organisation_id = x.organisation_id AND p.event_id = x.event_id
      WHERE x.organisation_id = $1 AND x.id = $2 AND p.user_id = $3
      """, caller.organisationID, id, caller.userID, row: decode)
  }

  /// Expenses of an event, the newest first.
  static func page(
    of event: UUID, in organisation: UUID, _ page: Page, showsDeleted: Bool
  ) -> Statement<StoredExpense> {
    Statement(
      """
      SELECT x.id, x.event_id, x.creator_id, x.description, x.kind, x.spend_date, x.total_minor, x.currency,
        x.rate_numerator, x.rate_denominator, x.rate_source, x.rate_date, x.base_total_minor, e.base_currency,
        x.version, x.create_time, x.update_time, x.delete_time
      FROM expense x
      JOIN event e ON e.organisation_id = x.organisation_id AND e.id = x.event_id
      WHERE x.organisation_id = $1 AND x.event_id = $2 AND (x.create_time, x.id) < ($3, $4)
        AND ($6 OR x.delete_time IS NULL)
      ORDER BY x.create_time DESC, x.id DESC LIMIT $5
      """, organisation, event, page.start.time, page.start.id, page.rowLimit, showsDeleted, row: decode)
  }

  /// The parts of one expense.
  static func parts(of expense: UUID, in organisation: UUID) -> Statement<StoredPart> {
    Statement(
      """
      SELECT expense_id, user_id, paid_minor, paid_base_minor, owed_minor, owed_base_minor FROM expense_part
      WHERE organisation_id = $1 AND expense_id = $2 ORDER BY user_id
      """, organisation, expense, row: decodePart)
  }

  /// The parts of the expenses that `page` gives with the same arguments.
  static func parts(
    ofPage page: Page, of event: UUID, in organisation: UUID, showsDeleted: Bool
  ) -> Statement<StoredPart> {
    Statement(
      """
      SELECT r.expense_id, r.user_id, r.paid_minor, r.paid_base_minor, r.owed_minor, r.owed_base_minor
      FROM (
        SELECT x.id FROM expense x
        WHERE x.organisation_id = $1 AND x.event_id = $2 AND (x.create_time, x.id) < ($3, $4)
          AND ($6 OR x.delete_time IS NULL)
        ORDER BY x.create_time DESC, x.id DESC LIMIT $5) AS page
      JOIN expense_part r ON r.organisation_id = $1 AND r.expense_id = page.id
      ORDER BY r.expense_id, r.user_id
      """, organisation, event, page.start.time, page.start.id, page.rowLimit, showsDeleted, row: decodePart)
  }

  /// All expenses of an event that are not deleted.
  public static func all(of event: UUID, in organisation: UUID) -> Statement<StoredExpense> {
    Statement(
      """
      SELECT x.id, x.event_id, x.creator_id, x.description, x.kind, x.spend_date, x.total_minor, x.currency,
        x.rate_numerator, x.rate_denominator, x.rate_source, x.rate_date, x.base_total_minor, e.base_currency,
        x.version, x.create_time, x.update_time, x.delete_time
      FROM expense x
      JOIN event e ON e.organisation_id = x.organisation_id AND e.id = x.event_id
      WHERE x.organisation_id = $1 AND x.event_id = $2 AND x.delete_time IS NULL
      ORDER BY x.id
      """, organisation, event, row: decode)
  }

  /// The parts of all expenses of an event that are not deleted.
  public static func allParts(of event: UUID, in organisation: UUID) -> Statement<StoredPart> {
    Statement(
      """
      SELECT r.expense_id, r.user_id, r.paid_minor, r.paid_base_minor, r.owed_minor, r.owed_base_minor
      FROM expense x
      JOIN expense_part r ON r.organisation_id = x.organisation_id AND r.expense_id = x.id
      WHERE x.organisation_id = $1 AND x.event_id = $2 AND x.delete_time IS NULL
      ORDER BY r.expense_id, r.user_id
      """, organisation, event, row: decodePart)
  }

  private static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredExpense {
    let id: UUID = try row.next()
    let eventID: UUID = try row.next()
    let creatorID: UUID = try row.next()
    let description: String = try row.next()
    let kind: Int16 = try row.next()
    let spendDate: CalendarDate = try row.next()
    let totalMinor: Int64 = try row.next()
    let total = Amount(minor: totalMinor, currency: try currency(&row))
    let rate = try rate(&row)
    let baseMinor: Int64 = try row.next()
    let baseTotal = Amount(minor: baseMinor, currency: try currency(&row))
    let version: Int64 = try row.next()
    let createTime: Timestamp = try row.next()
    let updateTime: Timestamp = try row.next()
    let deleteTime: Timestamp? = try row.next()
    return StoredExpense(
      expense: Expense(
        id: id, eventID: eventID, creatorID: creatorID, description: description,
        kind: Expense.Kind(rawValue: kind) ?? .expense, spendDate: spendDate.description, total: total,
        rate: rate, baseTotal: baseTotal, payers: [], shares: [], isDeleted: deleteTime != nil,
        version: ResourceVersion(version)),
      createTime: createTime, updateTime: updateTime, deleteTime: deleteTime)
  }

  private static func currency(_ row: inout RowReader) throws(PostgresError) -> Currency {
    let code: String = try row.next()
    guard let currency = try? Currency(code: code) else {
      throw .undecodable(column: 0, reason: "\(code) is not a currency")
    }
    return currency
  }

  private static func rate(_ row: inout RowReader) throws(PostgresError) -> ExchangeRate? {
    let numerator: Int64? = try row.next()
    let denominator: Int64? = try row.next()
    let source: String? = try row.next()
    let date: CalendarDate? = try row.next()
    guard let numerator, let denominator else { return nil }
    return try? ExchangeRate(
      numerator: numerator, denominator: denominator, source: source ?? "", date: date?.description ?? "")
  }

  private static func decodePart(_ row: inout RowReader) throws(PostgresError) -> StoredPart {
    let expenseID: UUID = try row.next()
    let userID: UUID = try row.next()
    let payer = try part(of: userID, &row)
    let share = try part(of: userID, &row)
    return StoredPart(expenseID: expenseID, payer: payer, share: share)
  }

  private static func part(of userID: UUID, _ row: inout RowReader) throws(PostgresError) -> Expense.Part? {
    let minor: Int64? = try row.next()
    let baseMinor: Int64? = try row.next()
    guard let minor, let baseMinor else { return nil }
    return Expense.Part(userID: userID, minor: minor, baseMinor: baseMinor)
  }
}

extension ExpenseStatements.StoredExpense {
  /// The expense with its payers and shares.
  func complete(_ parts: some Sequence<ExpenseStatements.StoredPart>) -> Expense {
    var expense = expense
    for part in parts {
      if let payer = part.payer { expense.payers.append(payer) }
      if let share = part.share { expense.shares.append(share) }
    }
    return expense
  }
}

extension ExpenseStatements {
  /// Expenses with their payers and shares.
  public static func complete(_ expenses: [StoredExpense], _ parts: [StoredPart]) -> [Expense] {
    let byExpense = Dictionary(grouping: parts, by: \.expenseID)
    return expenses.map { $0.complete(byExpense[$0.expense.id] ?? []) }
  }
}
