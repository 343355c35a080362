import Categories
import Identifiers
import Money
import Rules

import struct Postgres.CalendarDate

/// What may be done with the entries of budgets, limits aside. No I/O, no clock.
enum BudgetEntryRules {
  /// Refuses a new entry that a budget cannot have, with all that is wrong with it.
  /// - Parameters:
  ///   - currencyCode: the currency of its amount, if it is stated.
  ///   - category: whether its category can be used.
  static func check(
    new entry: BudgetEntry, currencyCode: String, category: CategoryUse, on ground: SpendingGround
  ) throws(Refusal) {
    var violations = violations(of: entry, currencyCode, ground)
    if let violation = category.violation(of: "entry.category_id") { violations.add(violation) }
    // It spends beyond limits, which nothing planned does.
    if !entry.overrideReason.isEmpty, entry.kind != .actual {
      violations.add(
        FieldViolation("entry.kind", "NOT_ACTUAL", "only what was spent is entered over a limit"))
    }
    try violations.refuse()
  }

  /// The entry with the named fields taken from another one; itself if nothing about it is new.
  static func edit(
    _ entry: BudgetEntry, _ fields: Set<BudgetEntryField>, from draft: BudgetEntry, currencyCode: String,
    etag: String, category: CategoryUse, on ground: SpendingGround
  ) throws(Refusal) -> BudgetEntry {
    try entry.version.require(etag: etag)
    var new = entry
    for field in fields {
      switch field {
      case .kind: new.kind = draft.kind
      case .date: new.date = draft.date
      case .category: new.categoryID = draft.categoryID
      case .amount: new.amountMinor = draft.amountMinor
      case .note: new.note = draft.note
      }
    }
    var violations = violations(of: new, fields.contains(.amount) ? currencyCode : "", ground)
    if new.categoryID != entry.categoryID, let violation = category.violation(of: "entry.category_id") {
      violations.add(violation)
    }
    try violations.refuse()
    if new == entry { return entry }
    new.version = entry.version.next
    return new
  }

  /// What an entry comes to; nil if its day is in none of the periods.
  static func item(_ entry: BudgetEntry, on ground: SpendingGround) -> SpendingItem? {
    guard let period = CalendarDate(entry.date).flatMap({ ground.periods.index(of: $0) }) else { return nil }
    return SpendingItem(
      period: period, categoryID: entry.categoryID, amountMinor: entry.amountMinor,
      isPlanned: entry.kind == .planned)
  }

  private static func violations(
    of entry: BudgetEntry, _ currencyCode: String, _ ground: SpendingGround
  ) -> [FieldViolation] {
    var violations: [FieldViolation] = []
    if entry.date.isEmpty {
      violations.add(FieldViolation("entry.entry_date", "REQUIRED", "is required"))
    } else if item(entry, on: ground) == nil {
      violations.add(
        FieldViolation(
          "entry.entry_date", "OUTSIDE_PERIODS",
          "is not one of the days of the budget, which are \(ground.periods.span.words)"))
    }
    if entry.amountMinor == 0 {
      violations.add(
        FieldViolation("entry.amount_minor", "REQUIRED", "must not be zero"))
    }
    if !currencyCode.isEmpty, currencyCode != ground.currency.code {
      violations.add(
        FieldViolation("entry.currency_code", "CURRENCY_MISMATCH", "the budget is in \(ground.currency)"))
    }
    return violations
  }
}
