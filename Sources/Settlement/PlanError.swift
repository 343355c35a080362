public import ComputePool

/// Why there is no plan.
public enum PlanError: Error, Sendable, Hashable {
  /// The balances have this sum instead of zero: they are corrupt.
  case unbalanced(sum: Int128)
  /// The balances, or a payment, are too large to be added in 64 bits.
  case overflow
  /// This many balances remain after those that cancel out in pairs; an exact plan takes at most `limit`.
  case tooManyBalances(count: Int, limit: Int)
  /// The debts between people do not add up to their balances.
  case debtsDifferFromBalances
  /// The caller no longer waits for the plan.
  case interrupted(Interruption)
}
