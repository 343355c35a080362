public import ComputePool

/// Why there is no plan.
public enum PlanError: Error, Sendable, Hashable {
  /// The balances sum to this, not to zero: they are damaged.
  case unbalanced(sum: Int128)
  /// The balances, or a payment, are too large to be added in 64 bits.
  case overflow
  /// So many balances remain after those that cancel out in pairs; an exact plan takes at most `limit`.
  case tooManyBalances(count: Int, limit: Int)
  /// The debts between people do not add up to their balances.
  case debtsDifferFromBalances
  /// Nobody waits for the plan any more.
  case interrupted(Interruption)
}
