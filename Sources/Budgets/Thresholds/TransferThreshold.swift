import Identifiers
import Postgres
import Rules

/// How much of a budget may be moved without being approved, as it is stored.
struct TransferThreshold: Sendable, Hashable {
  let budgetID: UUID
  /// In minor units of the budget's currency; nil once it was removed.
  var amountMinor: Int64?
  var version: ResourceVersion
  var updateTime: Timestamp
}
