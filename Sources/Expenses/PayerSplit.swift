public import Identifiers

/// How a total is divided among those who paid it, as it was meant. It states no amounts: of what each person paid these
/// are exact, or follow.
public enum PayerSplit: Sendable, Hashable {
  /// The same from everybody.
  case equal([UUID])
  /// By percentages, in basis points.
  case percent([Split.Portion])
  /// In proportion to weights, in thousandths.
  case shares([Split.Portion])

  /// The split that says the same.
  var split: Split {
    switch self {
    case .equal(let userIDs): .equal(userIDs)
    case .percent(let portions): .percent(portions)
    case .shares(let portions): .shares(portions)
    }
  }
}
