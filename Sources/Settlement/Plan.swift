/// Payments that bring every balance of an event to zero.
public struct Plan: Sendable, Hashable {
  /// The payments, in order of payer and payee.
  public let transfers: [Transfer]
  /// How the plan was asked to be found.
  public let mode: Mode
  /// No plan, of whatever mode, has fewer payments than this.
  public let lowerBound: Int
  /// How good the plan is known to be.
  public let optimality: Optimality

  /// How a plan is found. The raw values are those of the contract.
  public enum Mode: Int16, Sendable, Hashable, CaseIterable {
    /// Whoever owes most pays whoever is owed most: at most one payment fewer than people, and at most twice the best.
    case greedy = 1
    /// The fewest payments there can be.
    case exact = 2
    /// Exact where few enough balances remain, else small groups that cancel out exactly, then greedy.
    case auto = 3
    /// Nobody pays someone they do not owe directly.
    case preserveCounterparties = 4
  }

  /// How good a plan is known to be. The raw values are those of the contract.
  public enum Optimality: Int16, Sendable, Hashable {
    /// No plan of the mode has fewer payments.
    case optimal = 1
    /// A plan with fewer payments may exist, but none with fewer than the lower bound.
    case heuristic = 2
  }

  init(_ transfers: [Transfer], mode: Mode, lowerBound: Int, isOptimal: Bool) {
    self.transfers = transfers.sorted()
    self.mode = mode
    self.lowerBound = lowerBound
    optimality = isOptimal || transfers.count == lowerBound ? .optimal : .heuristic
  }
}
