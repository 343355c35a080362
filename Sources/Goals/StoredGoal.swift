import Identifiers
import Postgres

/// A goal with what is stored besides.
struct StoredGoal: Sendable {
  /// The goal; its texts are empty until `GoalVault` opens them.
  var goal: Goal
  let nameSealed: [UInt8]
  /// Nil if it has no description.
  let descriptionSealed: [UInt8]?
  /// The sum of its entries, in minor units.
  let savedMinor: Int64
  let entryCount: Int64
  let createTime: Timestamp
  let updateTime: Timestamp
}

/// An entry with what is stored besides.
struct StoredGoalEntry: Sendable {
  /// The entry; its note is empty until `GoalVault` opens it.
  var entry: GoalEntry
  /// Nil if it has no note.
  let noteSealed: [UInt8]?
  let createTime: Timestamp
  let updateTime: Timestamp
}
