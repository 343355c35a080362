import Identifiers
import Money
import PayshareAPI
import Postgres
import Protobuf
import Rules
import ServiceKit

extension ExpenseStatements {
  /// Adds an expense; `message` is its form for callers.
  static func insert(
    _ expense: Expense, as message: PayshareV1.Expense, _ chosen: ChosenID?, in organisation: UUID,
    at time: Timestamp
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO expense
        (organisation_id, id, event_id, creator_id, description, kind, spend_date, total_minor, currency,
         rate_numerator, rate_denominator, rate_source, rate_date, base_total_minor, version,
         create_time, update_time, payer_ids, payer_minor, payer_base_minor, share_ids, share_minor,
         share_base_minor, message, create_fingerprint, message_format, message_version, category_id)
      VALUES
        ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16, $17, $18, $19, $20, $21, $22, $23,
         $24, $25, $15, $26)
      """, organisation, expense.id, expense.eventID, expense.creatorID, expense.description,
      expense.kind.rawValue, CalendarDate(expense.spendDate), expense.total.minorUnits,
      expense.total.currency.code,
      expense.rate?.numerator, expense.rate?.denominator, expense.rate?.source,
      expense.rate.flatMap { CalendarDate($0.date) }, expense.baseTotal.minorUnits, expense.version.number,
      time,
      expense.payers.map(\.userID), expense.payers.map(\.minorUnits), expense.payers.map(\.baseMinorUnits),
      expense.shares.map(\.userID), expense.shares.map(\.minorUnits), expense.shares.map(\.baseMinorUnits),
      LazyMessages([message]).delimited, chosen?.fingerprint, ExpenseFormat.current, expense.categoryID)
  }

  /// A row if the same request created the expense with the chosen id.
  static func isRepetition(_ chosen: ChosenID, in organisation: UUID) -> Statement<Bool> {
    Statement(
      "SELECT true FROM expense WHERE organisation_id = $1 AND id = $2 AND create_fingerprint = $3",
      organisation, chosen.id, chosen.fingerprint, as: Bool.self)
  }

  /// Replaces an expense; rolls the batch back if the stored version is not the previous one.
  static func update(
    _ expense: Expense, as message: PayshareV1.Expense, in organisation: UUID, at time: Timestamp
  ) -> Statement<Int64> {
    Statement(
      """
      UPDATE expense SET description = $4, kind = $5, spend_date = $6, total_minor = $7, currency = $8,
        rate_numerator = $9, rate_denominator = $10, rate_source = $11, rate_date = $12,
        base_total_minor = $13, version = version + 1, update_time = $14,
        delete_time = CASE WHEN $15 THEN $14 END, payer_ids = $16, payer_minor = $17, payer_base_minor = $18,
        share_ids = $19, share_minor = $20, share_base_minor = $21, message = $22, message_format = $23,
        message_version = version + 1, category_id = $24
      WHERE organisation_id = $1 AND id = $2 AND version = $3 RETURNING version
      """, organisation, expense.id, expense.version.number &- 1, expense.description, expense.kind.rawValue,
      CalendarDate(expense.spendDate), expense.total.minorUnits, expense.total.currency.code,
      expense.rate?.numerator, expense.rate?.denominator, expense.rate?.source,
      expense.rate.flatMap { CalendarDate($0.date) }, expense.baseTotal.minorUnits, time, expense.isDeleted,
      expense.payers.map(\.userID), expense.payers.map(\.minorUnits), expense.payers.map(\.baseMinorUnits),
      expense.shares.map(\.userID), expense.shares.map(\.minorUnits), expense.shares.map(\.baseMinorUnits),
      LazyMessages([message]).delimited, ExpenseFormat.current, expense.categoryID, as: Int64.self
    ).expecting(rows: 1, or: GuardFailure(Guard.stale, "the expense was changed in between"))
  }
}
