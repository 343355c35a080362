import Identifiers

/// One person's amount of a total, with its weight.
struct WeightedAllocation: Sendable, Hashable {
  let userID: UUID
  /// Their amount, in minor units of the total's currency.
  let minorUnits: Int64
  /// What the total in another currency is divided by: not the amount, which is already rounded, but what it derives
  /// from.
  let weight: Int64
}
