import MessageParts

/// The sums of an expense, read without the rest of its message: every expense of every page is checked by them.
typealias ExpenseSums = Parts.ExpenseSums

extension Parts.ExpenseSums {
  /// The total, in minor units.
  var totalMinor: Int64 { total?.amountMinor ?? 0 }
  /// What all payers paid.
  var paidMinor: Int64 { payers.reduce(0) { $0 &+ $1.amountMinor } }
  /// What all shares come to.
  var sharedMinor: Int64 { shares.reduce(0) { $0 &+ $1.amountMinor } }

  /// Whether payers and shares both add up to the total.
  var addUp: Bool { paidMinor == totalMinor && sharedMinor == totalMinor }
}
