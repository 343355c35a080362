public import Identifiers
import Money
import PayshareAPI
public import Postgres
import Protobuf
import Rules
import ServiceKit

/// The SQL of expenses.
public enum ExpenseStatements {
  /// The key that a new expense with a taken id violates.
  static let idKey = UniqueKey("expense_key", field: "expense_id", "there is an expense with this id")

  /// An expense with its stored metadata.
  public struct StoredExpense: Sendable {
    /// The expense; its splits and notes are set only if the message was read (`expense`).
    public internal(set) var expense: Expense
    let createTime: Timestamp
    let updateTime: Timestamp
    let deleteTime: Timestamp?
    /// Its message; nil if a statement does not read it.
    var message: StoredMessage?
  }

  /// The message in a row.
  struct StoredMessage: Sendable {
    /// The message, prefixed with its length.
    let delimited: [UInt8]
    let format: Int16
  }

  /// An expense with its message.
  static func expense(_ id: UUID, in organisation: UUID) -> Statement<StoredExpense> {
    Statement(
      """
      SELECT x.id, x.event_id, x.creator_id, x.description, x.kind, x.spend_date, x.total_minor, x.currency,
        x.rate_numerator, x.rate_denominator, x.rate_source, x.rate_date, x.base_total_minor, e.base_currency,
        x.version, x.create_time, x.update_time, x.delete_time, x.payer_ids, x.payer_minor, x.payer_base_minor,
        x.share_ids, x.share_minor, x.share_base_minor, x.category_id, x.message, x.message_format
      FROM expense x
      JOIN event e ON e.organisation_id = x.organisation_id AND e.id = x.event_id
      WHERE x.organisation_id = $1 AND x.id = $2
      """, organisation, id, row: decodeWithMessage)
  }

  /// The expenses of an event, without deleted ones, splits and notes. Stops once the payer × sharer count exceeds
  /// `maximumPairs`; the plan is refused anyway.
  public static func all(
    of event: UUID, in organisation: UUID, maximumPairs: Int
  ) -> Statement<StoredExpense> {
    Statement(
      """
      SELECT x.id, x.event_id, x.creator_id, x.description, x.kind, x.spend_date, x.total_minor, x.currency,
        x.rate_numerator, x.rate_denominator, x.rate_source, x.rate_date, x.base_total_minor,
        (SELECT base_currency FROM event WHERE organisation_id = $1 AND id = $2),
        x.version, x.create_time, x.update_time, x.delete_time, x.payer_ids, x.payer_minor, x.payer_base_minor,
        x.share_ids, x.share_minor, x.share_base_minor, x.category_id
      FROM (
        SELECT n.id, n.pairs, sum(n.pairs) OVER (ORDER BY n.id ROWS UNBOUNDED PRECEDING) AS pairs_up_to_here
        FROM (
          SELECT id, cardinality(payer_ids) * cardinality(share_ids) AS pairs
          FROM expense
          WHERE organisation_id = $1 AND event_id = $2 AND delete_time IS NULL
        ) AS n
      ) AS n
      JOIN expense x ON x.organisation_id = $1 AND x.id = n.id
      WHERE n.pairs_up_to_here - n.pairs <= $3
      ORDER BY x.id
      """, organisation, event, Int64(maximumPairs), row: decode
    ).large
  }

  /// Reads the columns, followed by the message and its format.
  static func decodeWithMessage(_ row: inout RowReader) throws(PostgresError) -> StoredExpense {
    var stored = try decode(&row)
    do throws(PostgresError) {
      try stored.readMessage(&row)
    } catch {
      throw row.locate(error, table: "expense", id: stored.expense.id)
    }
    return stored
  }

  private static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredExpense {
    let id: UUID = try row.next()
    do throws(PostgresError) {
      return try decode(id, &row)
    } catch {
      throw row.locate(error, table: "expense", id: id)
    }
  }

  private static func decode(_ id: UUID, _ row: inout RowReader) throws(PostgresError) -> StoredExpense {
    let eventID: UUID = try row.next()
    let creatorID: UUID = try row.next()
    let description: String = try row.next()
    let kind = try kind(&row)
    let spendDate: CalendarDate = try row.next()
    let totalMinor: Int64 = try row.next()
    let total = Amount(minorUnits: totalMinor, currency: try currency(&row))
    let rate = try rate(&row)
    let baseMinorUnits: Int64 = try row.next()
    let baseTotal = Amount(minorUnits: baseMinorUnits, currency: try currency(&row))
    let version: Int64 = try row.next()
    let createTime: Timestamp = try row.next()
    let updateTime: Timestamp = try row.next()
    let deleteTime: Timestamp? = try row.next()
    let payers = try allocations(&row)
    let shares = try allocations(&row)
    let categoryID: UUID? = try row.next()
    return StoredExpense(
      expense: Expense(
        id: id, eventID: eventID, creatorID: creatorID, description: description,
        kind: kind, spendDate: spendDate.description, total: total,
        rate: rate, baseTotal: baseTotal, payers: payers, shares: shares, categoryID: categoryID,
        isDeleted: deleteTime != nil, version: ResourceVersion(version)),
      createTime: createTime, updateTime: updateTime, deleteTime: deleteTime)
  }

  private static func kind(_ row: inout RowReader) throws(PostgresError) -> Expense.Kind {
    let stored: Int16 = try row.next()
    guard let kind = Expense.Kind(rawValue: stored) else { throw row.undecodable("\(stored) is not a kind") }
    return kind
  }

  private static func currency(_ row: inout RowReader) throws(PostgresError) -> Currency {
    let code: String = try row.next()
    guard let currency = try? Currency(code: code) else { throw row.undecodable("not a currency") }
    return currency
  }

  private static func rate(_ row: inout RowReader) throws(PostgresError) -> ExchangeRate? {
    let numerator: Int64? = try row.next()
    let denominator: Int64? = try row.next()
    // Checked here so that the error names the fraction, which is the only reason to refuse a rate.
    guard (numerator == nil) == (denominator == nil), numerator ?? 1 > 0, denominator ?? 1 > 0 else {
      throw row.undecodable("the rate is not more than zero")
    }
    let source: String? = try row.next()
    let date: CalendarDate? = try row.next()
    guard let numerator, let denominator else { return nil }
    do throws(MoneyError) {
      return try ExchangeRate(
        numerator: numerator, denominator: denominator, source: source ?? "", date: date?.description ?? "")
    } catch {
      throw row.undecodable(error.description)
    }
  }

  private static func allocations(_ row: inout RowReader) throws(PostgresError) -> [Expense.Allocation] {
    var (ids, minorUnits, baseMinorUnits) = (try row.nextArray(), try row.nextArray(), try row.nextArray())
    // A constraint of the table ensures this.
    guard minorUnits.count == ids.count, baseMinorUnits.count == ids.count else {
      throw row.undecodable("the arrays of an expense differ in length")
    }
    var allocations: [Expense.Allocation] = []
    allocations.reserveCapacity(ids.count)
    do throws(DecodingFailure) {
      for _ in 0..<ids.count {
        allocations.append(
          Expense.Allocation(
            userID: try ids.next(), minorUnits: try minorUnits.next(),
            baseMinorUnits: try baseMinorUnits.next())
        )
      }
    } catch {
      throw row.undecodable(error.reason)
    }
    return allocations
  }
}
