/// Largest first: a plan of at most one payment fewer than balances.
enum GreedyPlan {
  /// The payments that bring balances which sum to zero to zero: again and again, whoever owes most pays whoever is
  /// owed most as much as both allow. Of two equal balances the lower id comes first.
  static func transfers(_ balances: [OpenBalance]) -> [Transfer] {
    var debtors = balances.filter { $0.minor < 0 }
    var creditors = balances.filter { $0.minor > 0 }
    var transfers: [Transfer] = []
    while let debtor = debtors.largest, let creditor = creditors.largest {
      let minor = min(-debtors[debtor].minor, creditors[creditor].minor)
      transfers.append(
        Transfer(payerID: debtors[debtor].userID, payeeID: creditors[creditor].userID, minor: minor))
      debtors[debtor].minor += minor
      creditors[creditor].minor -= minor
      if debtors[debtor].minor == 0 { debtors.remove(at: debtor) }
      if creditors[creditor].minor == 0 { creditors.remove(at: creditor) }
    }
    return transfers
  }
}

extension [OpenBalance] {
  /// The place of the largest balance, of equal ones the first.
  fileprivate var largest: Int? {
    indices.max { (self[$0].minor.magnitude, $1) < (self[$1].minor.magnitude, $0) }
  }
}
