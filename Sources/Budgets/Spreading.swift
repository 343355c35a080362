public import Identifiers
public import Money

/// Divides an amount over periods or categories so that the parts sum to exactly the amount: by the largest remainder.
/// A negative amount is divided like the positive one. Of equal remainders the first to get a unit is the one that
/// `ties` says, so that not every line has its odd units in the first period.
public enum Spreading {
  /// An amount in proportion to weights, none of which is negative. The smallest number of 64 bits is an overflow, as
  /// there is no positive one.
  public static func spread(
    _ total: Int64, weights: [Int64], ties: TieRotation
  ) throws(MoneyError) -> [Int64] {
    guard total < 0 else { return try Apportionment.apportion(total, weights: weights, ties: ties) }
    let parts = try Apportionment.apportion(
      Int64(0).subtractingExactly(total), weights: weights, ties: ties)
    return parts.map { -$0 }
  }

  /// An amount in equal parts.
  public static func equally(
    _ total: Int64, over periods: BudgetPeriods, ties: TieRotation
  ) throws(MoneyError) -> [Int64] {
    try spread(total, weights: [Int64](repeating: 1, count: periods.count), ties: ties)
  }

  /// An amount in proportion to the days of the periods.
  public static func byDays(
    _ total: Int64, over periods: BudgetPeriods, ties: TieRotation
  ) throws(MoneyError) -> [Int64] {
    try spread(total, weights: periods.all.map { Int64($0.days) }, ties: ties)
  }

  /// The amounts of periods, each divided among categories in proportion to their weights. The result does not depend
  /// on the order in which they were entered.
  public static func among(
    _ weights: [UUID: Int64], amounts: [Int64], ties: TieRotation
  ) throws(MoneyError) -> [UUID: [Int64]] {
    let categories = weights.keys.sorted()
    let ordered = categories.map { weights[$0, default: 0] }
    var parts: [UUID: [Int64]] = [:]
    for amount in amounts {
      for (category, part) in zip(categories, try spread(amount, weights: ordered, ties: ties)) {
        parts[category, default: []].append(part)
      }
    }
    return parts
  }
}
