import ComputePool

/// The plan of fewest payments: a group of k balances that sums to zero needs k − 1, so the fewest payments are the
/// number of balances less the most groups that they fall into.
enum ExactPlan {
  /// The most balances that are worked out exactly: 2¹⁹ sets of them, in half a megabyte.
  static let maximumBalances = 20

  /// Parts balances that sum to zero into the most groups that each sum to zero, none of which can be parted further.
  ///
  /// Imagine the balances taken away one by one. Each time what is left sums to zero, a group is complete. `most` holds,
  /// for each set that may be left, how often that happens at best on the way to nothing. The last balance always goes
  /// first, which halves the sets. Takes at most `maximumBalances`; of equally good parts the first by id is taken.
  static func groups(
    _ balances: [OpenBalance], _ checkpoint: Checkpoint
  ) throws(PlanError) -> [[OpenBalance]] {
    guard let last = balances.last else { return [] }
    let values = balances.dropLast().map(\.minor)
    let sums = SubsetSums(values)
    // So it is with most balances: they are one group, as the loop below would find out the long way.
    guard sums.haveZeroBesidesTheEmptySet else { return [[last] + balances.dropLast()] }
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

  /// Sets that are worked out between two counts of the work.
  private static let setsPerCount = 1_024

  private static func mostGroups(_ sums: SubsetSums, _ checkpoint: Checkpoint) throws(PlanError) -> [UInt8] {
    var most = [UInt8](repeating: 0, count: sums.count)
    for set in 1..<max(1, sums.count) {
      if set % setsPerCount == 0 { try checkpoint.count(setsPerCount) }
      var best: UInt8 = 0
      var rest = set
      // Wrapping operators, whose checks would treble the time: `rest` is never zero and never negative here.
      while rest != 0 {
        best = max(best, most[set ^ (rest & (0 &- rest))])
        rest &= rest &- 1
      }
      most[set] = sums[set] == 0 ? best + 1 : best
    }
    return most
  }
}

/// The sum of every set of values, a set being the bits of an integer. Two small tables instead of a large one.
private struct SubsetSums {
  private let low: [Int64]
  private let high: [Int64]
  private let lowBits: Int

  init(_ values: [Int64]) {
    lowBits = values.count / 2
    low = Self.sums(of: values.prefix(lowBits))
    high = Self.sums(of: values.dropFirst(lowBits))
  }

  /// How many sets there are.
  var count: Int { low.count * high.count }

  subscript(set: Int) -> Int64 {
    low[set & (low.count - 1)] + high[set >> lowBits]
  }

  /// Whether any set but the empty one sums to zero: two sorted halves are walked towards each other, so that the time
  /// grows with the root of the number of sets (Horowitz and Sahni, 1974).
  var haveZeroBesidesTheEmptySet: Bool {
    let (low, high) = (low.sorted(), high.sorted())
    var (up, down) = (0, high.count - 1)
    while up < low.count, down >= 0 {
      let sum = low[up] + high[down]
      if sum < 0 {
        up += 1
      } else if sum > 0 {
        down -= 1
      } else {
        // Only the empty set has two halves of nothing, once.
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
