public import Identifiers

/// How a total is divided among its payers, as entered. It states no amounts: what each person paid is either exact
/// or derived.
public enum PayerSplit: Sendable, Hashable {
  /// Equally.
  case equal([UUID])
  /// By percentages, in basis points.
  case percent([Split.Portion])
  /// In proportion to weights, in thousandths.
  case shares([Split.Portion])

  /// The equivalent `Split`.
  var split: Split {
    switch self {
    case .equal(let userIDs): .equal(userIDs)
    case .percent(let portions): .percent(portions)
    case .shares(let portions): .shares(portions)
    }
  }
}
