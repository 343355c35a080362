import Identifiers
import Postgres

/// A budget with what is stored besides.
struct StoredBudget: Sendable {
  /// The budget; its texts are empty until `BudgetVault` opens them.
  var budget: Budget
  let nameSealed: [UInt8]
  /// Nil if it has no description.
  let descriptionSealed: [UInt8]?
  /// The number of the newest revision that was not removed.
  var newestNumber: Int64
  let eventCount: Int32
  let createTime: Timestamp
  var updateTime: Timestamp
}
