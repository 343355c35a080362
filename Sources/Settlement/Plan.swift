/// Payments that settle every balance of an event.
public struct Plan: Sendable, Hashable {
  /// The payments, in order of payer and payee.
  public let transfers: [Transfer]
  /// The requested mode.
  public let mode: Mode
  /// A lower bound on the payments of any plan, in any mode.
  public let lowerBound: Int
  /// What is known about the quality of the plan.
  public let optimality: Optimality

  /// How a plan is found. The raw values are those of the contract.
  public enum Mode: Int16, Sendable, Hashable, CaseIterable {
    /// The person who owes most pays the person who is owed most: at most one payment fewer than people, and at most
    /// twice the minimum.
    case greedy = 1
    /// The fewest possible payments.
    case exact = 2
    /// Exact if few enough balances remain; otherwise small groups that cancel out exactly, then greedy.
    case auto = 3
    /// Nobody pays someone they do not owe directly.
    case preserveCounterparties = 4
  }

  /// What is known about the quality of a plan. The raw values are those of the contract.
  public enum Optimality: Int16, Sendable, Hashable {
    /// No plan of this mode has fewer payments.
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
