import Identifiers

/// What one person has of a total.
struct Allocation: Sendable, Hashable {
  let userID: UUID
  /// Their amount, in minor units of the total's currency.
  let minor: Int64
  /// What the total in another currency is divided by: not the amount, which is rounded already, but what the amount
  /// follows from.
  let weight: Int64
}
