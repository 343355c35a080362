/// Exact division of amounts among people.
public enum Apportionment {
  /// Divides a total in proportion to weights, so that the parts sum to exactly the total.
  ///
  /// Each part is first rounded down; the units left over go to the largest remainders, one each. Ties are broken by
  /// position, starting where `ties` says: pass the weights in order of the people's ids, and the parts do not depend
  /// on the order of entry. A weight of zero gets nothing.
  ///
  /// Throws `negative` if the total or a weight is below zero, `nothingToDivideBy` if no weight is above zero.
  public static func apportion(
    _ total: Int64, weights: [Int64], ties: TieRotation
  ) throws(MoneyError) -> [Int64] {
    guard total >= 0, weights.allSatisfy({ $0 >= 0 }) else { throw .negative }
    let sum = weights.reduce(into: Int128(0)) { $0 += Int128($1) }
    guard sum > 0 else { throw .nothingToDivideBy }

    var parts: [Int64] = []
    var remainders: [Int128] = []
    var left = total
    for weight in weights {
      let (part, remainder) = (Int128(total) * Int128(weight)).quotientAndRemainder(dividingBy: sum)
      parts.append(Int64(part))  // at most `total`
      remainders.append(remainder)
      left -= Int64(part)
    }
    guard left > 0 else { return parts }

    let count = weights.count
    let start = ties.start(count: count)
    let order = weights.indices.sorted { one, other in
      if remainders[one] != remainders[other] { return remainders[one] > remainders[other] }
      return (one - start + count) % count < (other - start + count) % count
    }
    // Fewer units are left than there are non-zero remainders, because each remainder is less than one unit.
    for index in order.prefix(Int(left)) { parts[index] += 1 }
    return parts
  }
}
