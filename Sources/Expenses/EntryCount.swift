import PayshareAPI

// The number of people and items of an expense, in its allocations and its splits: a measure of the work, which
// decides whether it leaves the loop (`OffLoopSizes.changedParts`).

extension Expense {
  var entryCount: Int {
    payers.count + shares.count + (split?.entryCount ?? 0) + (payerSplit?.split.entryCount ?? 0)
  }
}

extension PayshareV1.Expense {
  var entryCount: Int {
    payers.count + shares.count + (split?.entryCount ?? 0) + (payerSplit?.entryCount ?? 0)
  }
}

extension PayshareV1.Split {
  fileprivate var entryCount: Int {
    switch mode {
    case .equal(let split)?: split.userIDs.count
    case .percent(let split)?: split.portions.count
    case .shares(let split)?: split.portions.count
    case .adjustment(let split)?: split.portions.count
    case .itemised(let split)?: split.items.reduce(0) { $0 + 1 + $1.userIDs.count }
    case nil: 0
    }
  }
}

extension PayshareV1.PayerSplit {
  fileprivate var entryCount: Int {
    switch mode {
    case .equal(let split)?: split.userIDs.count
    case .percent(let split)?: split.portions.count
    case .shares(let split)?: split.portions.count
    case nil: 0
    }
  }
}
