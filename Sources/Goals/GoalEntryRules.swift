import Identifiers
import Money
import Rules

/// What may be done with the entries of goals. No I/O, no clock.
enum GoalEntryRules {
  /// What the sum of a goal's entries is at most, either way, in minor units.
  static let maximumSavedMinor = Amount.maximumMinor

  /// A new entry of a goal for which so much was saved.
  static func new(
    id: UUID, date: String, amountMinor: Int64, currencyCode: String = "", note: String, of goal: Goal,
    saved: Int64, by creator: UUID
  ) throws(Refusal) -> GoalEntry {
    try GoalVerb.addEntry.require(in: goal.state)
    try check(date: date, amountMinor: amountMinor, currencyCode, of: goal)
    _ = try sum(saved, changedBy: amountMinor)
    return GoalEntry(
      id: id, goalID: goal.id, date: date, amountMinor: amountMinor, note: note, creatorID: creator)
  }

  /// The entry with the named fields taken from another one; itself if nothing about it is new.
  /// - Parameter currencyCode: the currency of the other one's amount, if it is stated.
  static func edit(
    _ entry: GoalEntry, _ fields: Set<GoalEntryField>, from draft: GoalEntry, currencyCode: String = "",
    etag: String, of goal: Goal, saved: Int64
  ) throws(Refusal) -> GoalEntry {
    try entry.version.require(etag: etag)
    try GoalVerb.updateEntry.require(in: goal.state)
    var new = entry
    for field in fields {
      switch field {
      case .date: new.date = draft.date
      case .amount: new.amountMinor = draft.amountMinor
      case .note: new.note = draft.note
      }
    }
    try check(
      date: new.date, amountMinor: new.amountMinor, fields.contains(.amount) ? currencyCode : "", of: goal)
    _ = try sum(saved, changedBy: new.amountMinor - entry.amountMinor)
    if new == entry { return entry }
    new.version = entry.version.next
    return new
  }

  /// Whether an entry may be removed.
  static func delete(_ entry: GoalEntry, etag: String, of goal: Goal, saved: Int64) throws(Refusal) {
    try entry.version.require(etag: etag)
    try GoalVerb.deleteEntry.require(in: goal.state)
    _ = try sum(saved, changedBy: -entry.amountMinor)
  }

  /// What is saved after a change.
  static func sum(_ saved: Int64, changedBy change: Int64) throws(Refusal) -> Int64 {
    let (sum, overflows) = saved.addingReportingOverflow(change)
    if !overflows, sum.magnitude <= maximumSavedMinor.magnitude { return sum }
    throw .precondition(
      reason: "GOAL_SAVED_LIMIT",
      message: "what is saved for a goal is at most \(maximumSavedMinor) minor units, either way")
  }

  private static func check(
    date: String, amountMinor: Int64, _ currencyCode: String, of goal: Goal
  ) throws(Refusal) {
    var violations: [FieldViolation] = []
    if date.isEmpty { violations.add(FieldViolation("entry.entry_date", "REQUIRED", "is required")) }
    if amountMinor == 0 {
      violations.add(
        FieldViolation("entry.amount_minor", "REQUIRED", "must not be zero"))
    }
    let currency = goal.target.currency
    if !currencyCode.isEmpty, currencyCode != currency.code {
      violations.add(
        FieldViolation("entry.currency_code", "CURRENCY_MISMATCH", "the goal's target is in \(currency)"))
    }
    try violations.refuse()
  }
}
