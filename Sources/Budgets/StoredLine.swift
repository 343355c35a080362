import Identifiers

/// A line as it is stored.
struct StoredLine: Sendable {
  let categoryID: UUID
  /// A `payshare.v1.BudgetLine` with its amounts.
  let message: [UInt8]
}
