import PayshareClient

extension PayshareV1.Expense {
  /// Says for whom it was: one expense in three in exact amounts, one in equal parts, one by weights.
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

  /// What each person's amount is in proportion to; the amounts themselves where these are exact.
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
