import Identifiers
import Journal
import PayshareAPI
import Postgres
import Protobuf
import ServiceKit

/// An entry about an expense, as the rules of alerts see it.
struct ExpenseEdit: Sendable, Hashable {
  /// What was done.
  enum Kind: Sendable, Hashable { case created, updated, deleted, undeleted }

  /// The numbers of the fields of `JournalEvent` that it is made of.
  static let kinds: [Int32] = [7, 8, 9, 10]

  /// Where in the journal.
  var position: Int64
  /// In which organisation.
  var organisationID: UUID
  /// Who did it.
  var actorID: UUID
  /// When.
  var time: Timestamp
  /// What was done.
  var kind: Kind
  /// To which expense.
  var expenseID: UUID
  /// Who had entered it.
  var creatorID: UUID
  /// When.
  var createTime: Timestamp
  /// The earlier of the days on which the money was spent, as was and is stated.
  var spendDay: CalendarDate
  /// How much it moves between people, in minor units.
  var movedMinorUnits: Int64
  /// The greater of the totals before and after.
  var totalMinorUnits: Int64
  /// Whether another day is stated.
  var changesDay = false
}

extension ExpenseEdit {
  /// What an entry says; nil if it is about no expense, or by nobody.
  init?(_ entry: StoredEntry) {
    guard Self.kinds.contains(entry.kind), let actorID = entry.actorID,
      let event = try? PayshareV1.JournalEvent(decoding: entry.event), let what = event.kind
    else { return nil }
    let kind: Kind
    let (after, before): (PayshareV1.Expense?, PayshareV1.Expense?)
    switch what {
    case .expenseCreated(let made): (kind, after, before) = (.created, made.expense, nil)
    case .expenseUpdated(let updated):
      (kind, after, before) = (.updated, updated.expense, updated.before)
    case .expenseDeleted(let deleted): (kind, after, before) = (.deleted, nil, deleted.expense)
    case .expenseUndeleted(let undeleted): (kind, after, before) = (.undeleted, undeleted.expense, nil)
    default: return nil
    }
    guard let known = after ?? before, let creatorID = UUID(known.creatorUserID),
      let createTime = known.createTime
    else { return nil }
    let days = [before, after].compactMap { $0.flatMap { CalendarDate($0.spendDate) } }
    guard let spendDay = days.min() else { return nil }
    self.init(
      position: entry.position, organisationID: entry.organisationID, actorID: actorID,
      time: entry.createTime, kind: kind, expenseID: entry.resourceID, creatorID: creatorID,
      createTime: Timestamp(createTime), spendDay: spendDay,
      movedMinorUnits: ExpenseMove.minorUnits(from: before, to: after),
      totalMinorUnits: max(before?.total?.amountMinor ?? 0, after?.total?.amountMinor ?? 0),
      changesDay: Set(days).count > 1)
  }
}

extension PayshareV1.ExpenseUpdated {
  /// The expense before the change: as it is now, with what was different.
  fileprivate var before: PayshareV1.Expense? {
    guard var before = expense else { return nil }
    let previous = previous ?? PayshareV1.Expense()
    if changedFields.contains("total") { before.total = previous.total }
    if changedFields.contains("kind") { before.kind = previous.kind }
    if changedFields.contains("payers") { before.payers = previous.payers }
    if changedFields.contains("shares") { before.shares = previous.shares }
    if changedFields.contains("spend_date") { before.spendDate = previous.spendDate }
    return before
  }
}
