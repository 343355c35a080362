import Postgres

/// An entry with what is stored besides.
struct StoredBudgetEntry: Sendable {
  /// The entry; its note is empty until `BudgetEntryVault` opens it.
  var entry: BudgetEntry
  /// Nil if it has no note.
  let noteSealed: [UInt8]?
  let createTime: Timestamp
  let updateTime: Timestamp
}
