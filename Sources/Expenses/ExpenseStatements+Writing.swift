import Events
import Identifiers
import Money
import Postgres
import Rules
import Slice

extension ExpenseStatements {
  static func insert(_ expense: Expense, in organisation: UUID, at time: Timestamp) -> Statement<Void> {
    Statement(
      """
      INSERT INTO expense
        (organisation_id, id, event_id, creator_id, description, kind, spend_date, total_minor, currency,
         rate_numerator, rate_denominator, rate_source, rate_date, base_total_minor, version,
         create_time, update_time)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16)
      """, organisation, expense.id, expense.eventID, expense.creatorID, expense.description,
      expense.kind.rawValue, CalendarDate(expense.spendDate), expense.total.minor,
      expense.total.currency.code,
      expense.rate?.numerator, expense.rate?.denominator, expense.rate?.source,
      expense.rate.flatMap { CalendarDate($0.date) }, expense.baseTotal.minor, expense.version.number, time)
  }

  /// Replaces an expense; undoes the batch where its version is not the one before this.
  static func update(_ expense: Expense, in organisation: UUID, at time: Timestamp) -> Statement<Int64> {
    Statement(
      """
      UPDATE expense SET description = $4, kind = $5, spend_date = $6, total_minor = $7, currency = $8,
        rate_numerator = $9, rate_denominator = $10, rate_source = $11, rate_date = $12,
        base_total_minor = $13, version = version + 1, update_time = $14,
        delete_time = CASE WHEN $15 THEN $14 END
      WHERE organisation_id = $1 AND id = $2 AND version = $3 RETURNING version
      """, organisation, expense.id, expense.version.number &- 1, expense.description, expense.kind.rawValue,
      CalendarDate(expense.spendDate), expense.total.minor, expense.total.currency.code,
      expense.rate?.numerator, expense.rate?.denominator, expense.rate?.source,
      expense.rate.flatMap { CalendarDate($0.date) }, expense.baseTotal.minor, time, expense.isDeleted,
      as: Int64.self
    ).expecting(
      rows: 1,
      or: GuardFailure(Guard.stale, "etag: the expense was changed since you read it; read it again"))
  }

  static func deleteParts(of expense: UUID, in organisation: UUID) -> Statement<Void> {
    Statement(
      "DELETE FROM expense_part WHERE organisation_id = $1 AND expense_id = $2", organisation, expense)
  }

  static func insertParts(of expense: Expense, in organisation: UUID) -> Statement<Void> {
    var parts: [UUID: (payer: Expense.Part?, share: Expense.Part?)] = [:]
    for payer in expense.payers { parts[payer.userID, default: (nil, nil)].payer = payer }
    for share in expense.shares { parts[share.userID, default: (nil, nil)].share = share }
    let sorted = parts.sorted { $0.key < $1.key }
    // An amount is never negative, so -1 can stand for none.
    return Statement(
      """
      INSERT INTO expense_part
        (organisation_id, expense_id, user_id, paid_minor, paid_base_minor, owed_minor, owed_base_minor)
      SELECT $1, $2, user_id, nullif(paid, -1), nullif(paid_base, -1), nullif(owed, -1), nullif(owed_base, -1)
      FROM unnest($3::uuid[], $4::bigint[], $5::bigint[], $6::bigint[], $7::bigint[])
        AS part (user_id, paid, paid_base, owed, owed_base)
      """, organisation, expense.id, sorted.map(\.key), sorted.map { $0.value.payer?.minor ?? -1 },
      sorted.map { $0.value.payer?.baseMinor ?? -1 }, sorted.map { $0.value.share?.minor ?? -1 },
      sorted.map { $0.value.share?.baseMinor ?? -1 })
  }
}

extension WriteBatch {
  /// Adds the changes that an expense makes to the running balances; last in a batch, as many writers share them.
  mutating func add(_ changes: [Balance], toBalancesOf event: Event, in organisation: UUID) {
    add(EventStatements.countBalanceChange(of: event, in: organisation))
    add(
      EventStatements.addToBalances(
        of: event.id, in: organisation, userIDs: changes.map(\.userID), paidMinor: changes.map(\.paidMinor),
        owedMinor: changes.map(\.owedMinor)))
  }
}
