import ComputePool
import HeapModule

/// Largest first: a plan with at most one payment fewer than balances.
enum GreedyPlan {
  /// The payments that settle balances which sum to zero: repeatedly, the person who owes most pays the person who is
  /// owed most, as much as both allow. Of two equal balances the earlier one is chosen: the lower id, if they are in
  /// order of ids.
  static func transfers(
    _ balances: [OpenBalance], _ checkpoint: Checkpoint
  ) throws(PlanError) -> [Transfer] {
    var debtors = Heap(balances.indices.filter { balances[$0].minorUnits < 0 }.map { Open(balances, $0) })
    var creditors = Heap(balances.indices.filter { balances[$0].minorUnits > 0 }.map { Open(balances, $0) })
    var transfers: [Transfer] = []
    while var debtor = debtors.popMax(), var creditor = creditors.popMax() {
      try checkpoint.count(1)
      let minorUnits = min(debtor.minorUnits, creditor.minorUnits)
      transfers.append(
        Transfer(
          payerID: balances[debtor.place].userID, payeeID: balances[creditor.place].userID,
          minorUnits: minorUnits))
      debtor.minorUnits -= minorUnits
      creditor.minorUnits -= minorUnits
      if debtor.minorUnits > 0 { debtors.insert(debtor) }
      if creditor.minorUnits > 0 { creditors.insert(creditor) }
    }
    return transfers
  }

  /// The remainder of a balance, without its sign.
  private struct Open: Comparable {
    let place: Int
    var minorUnits: Int64

    init(_ balances: [OpenBalance], _ place: Int) {
      self.place = place
      // `Position.open` ensures that this fits.
      minorUnits = abs(balances[place].minorUnits)
    }

    static func < (left: Open, right: Open) -> Bool {
      (left.minorUnits, right.place) < (right.minorUnits, left.place)
    }
  }
}
