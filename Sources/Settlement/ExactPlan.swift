import ComputePool

/// The plan with the fewest payments: a group of k balances that sums to zero needs k − 1 payments, so the minimum is
/// the number of balances less the greatest number of groups they can be partitioned into.
enum ExactPlan {
  /// The most balances that are solved exactly: 2¹⁹ sets, in half a megabyte.
  static let maximumBalances = 20

  /// Partitions balances that sum to zero into the greatest number of groups that each sum to zero and cannot be
  /// partitioned further.
  ///
  /// Remove the balances one by one: each time the rest sums to zero, a group is complete. `most` holds, for each set
  /// of remaining balances, how often that happens at best until none remain. The last balance is always removed
  /// first, which halves the number of sets. Takes at most `maximumBalances`; among equally good partitions the first
  /// by id is chosen.
  static func groups(
    _ balances: [OpenBalance], _ checkpoint: Checkpoint
  ) throws(PlanError) -> [[OpenBalance]] {
    guard let last = balances.last else { return [] }
    let values = balances.dropLast().map(\.minorUnits)
    let sums = SubsetSums(values)
    // Common case: no proper subset sums to zero.
    guard sums.haveNonEmptyZeroSum else { return [[last] + balances.dropLast()] }
    let most = try mostGroups(sums, checkpoint)

    var groups: [[OpenBalance]] = []
    var group = [last]
    var left = sums.count - 1
    while left != 0 {
      if sums[left] == 0 {
        groups.append(group)
        group = []
      }
      let expected = most[left] - (sums[left] == 0 ? 1 : 0)
      let taken = values.indices.first { left & 1 << $0 != 0 && most[left ^ 1 << $0] == expected }
      guard let taken else { break }
      group.append(balances[taken])
      left ^= 1 << taken
    }
    return groups + [group]
  }

  /// How many sets are processed between two checkpoints.
  private static let setsPerCount = 1_024

  private static func mostGroups(_ sums: SubsetSums, _ checkpoint: Checkpoint) throws(PlanError) -> [UInt8] {
    var most = [UInt8](repeating: 0, count: sums.count)
    for set in 1..<max(1, sums.count) {
      if set % setsPerCount == 0 { try checkpoint.count(setsPerCount) }
      var best: UInt8 = 0
      var rest = set
      // Wrapping operators, because overflow checks would treble the time: here `rest` is never zero or negative.
      while rest != 0 {
        best = max(best, most[set ^ (rest & (0 &- rest))])
        rest &= rest &- 1
      }
      most[set] = sums[set] == 0 ? best + 1 : best
    }
    return most
  }
}

/// The sums of all subsets of values; a subset is the bits of an integer. Two small tables replace a large one.
private struct SubsetSums {
  private let low: [Int64]
  private let high: [Int64]
  private let lowBits: Int

  init(_ values: [Int64]) {
    lowBits = values.count / 2
    low = Self.sums(of: values.prefix(lowBits))
    high = Self.sums(of: values.dropFirst(lowBits))
  }

  /// The number of subsets.
  var count: Int { low.count * high.count }

  subscript(set: Int) -> Int64 {
    low[set & (low.count - 1)] + high[set >> lowBits]
  }

  /// Whether a non-empty subset sums to zero: walks two sorted halves towards each other, so the time grows with the
  /// square root of the number of subsets (Horowitz and Sahni, 1974).
  var haveNonEmptyZeroSum: Bool {
    let (low, high) = (low.sorted(), high.sorted())
    var (up, down) = (0, high.count - 1)
    while up < low.count, down >= 0 {
      let sum = low[up] + high[down]
      if sum < 0 {
        up += 1
      } else if sum > 0 {
        down -= 1
      } else {
        // Only the empty set has two empty halves, once.
        if low[up] != 0 || isTwice(low, at: up) || isTwice(high, at: down) { return true }
        up += 1
      }
    }
    return false
  }

  private func isTwice(_ sorted: [Int64], at place: Int) -> Bool {
    (place > 0 && sorted[place - 1] == sorted[place])
      || (place + 1 < sorted.count && sorted[place + 1] == sorted[place])
  }

  private static func sums(of values: ArraySlice<Int64>) -> [Int64] {
    values.reduce(into: [0]) { sums, value in sums += sums.map { $0 + value } }
  }
}
