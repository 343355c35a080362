import PayshareClient

extension PayshareV1.Expense {
  /// Sets whom it was for: of three expenses one in exact amounts, one equally, one by weights.
  mutating func divide(among amounts: [(userID: String, minorUnits: Int64)]) {
    let userIDs = amounts.map(\.userID)
    switch (total?.amountMinor ?? 0) % 3 {
    case 0: split = .with { $0.mode = .equal(.with { $0.userIDs = userIDs }) }
    case 1:
      split = .with {
        $0.mode = .shares(
          .with {
            $0.portions = userIDs.enumerated().map { index, userID in
              .with { ($0.userID, $0.weightThousandths) = (userID, Int32(500 * (1 + index))) }
            }
          })
      }
    default:
      shares = amounts.map { userID, minorUnits in
        .with { ($0.userID, $0.amountMinor) = (userID, minorUnits) }
      }
    }
  }

  /// The weights that each person's amount is proportional to; the amounts themselves if these are exact.
  var weights: [String: Int64] {
    let weights: [(String, Int64)] =
      switch split?.mode {
      case .equal(let split)?: split.userIDs.map { ($0, 1) }
      case .shares(let split)?: split.portions.map { ($0.userID, Int64($0.weightThousandths)) }
      default: shares.map { ($0.userID, $0.amountMinor) }
      }
    return Dictionary(weights, uniquingKeysWith: +)
  }
}
