import Identifiers
import Money
import Rules

/// Derives amounts from a split. No I/O, no clock.
///
/// Each mode is reduced to weights, by which both the total and the base total are apportioned: three equal shares
/// are equal in both currencies.
enum SplitRules {
  /// Everyone's amount, in order of their ids whatever the order in the split. Adds all violations of the split,
  /// whose path is `field`, and then returns an empty list.
  static func allocations(
    _ split: Split, _ field: String, of whole: Whole, _ violations: inout [FieldViolation]
  ) -> [WeightedAllocation] {
    guard let weighted = weights(split, field, of: whole, &violations), let total = whole.total else {
      return []
    }
    let people = weighted.sorted { $0.userID < $1.userID }
    do throws(MoneyError) {
      let amounts = try Apportionment.apportion(
        total.minorUnits, weights: people.map(\.value), ties: whole.ties)
      return zip(people, amounts).map {
        WeightedAllocation(userID: $0.userID, minorUnits: $1, weight: $0.value)
      }
    } catch {
      violations.add(FieldViolation(field, error.reason, error.description))
      return []
    }
  }

  /// Everyone's weight; nil if the split breaks a rule, or if it needs a total and there is no valid one.
  private static func weights(
    _ split: Split, _ field: String, of whole: Whole, _ violations: inout [FieldViolation]
  ) -> [Split.Portion]? {
    switch split {
    case .equal(let userIDs):
      guard check(userIDs, field, of: whole, &violations, path: { "\(field).equal.user_ids[\($0)]" }) else {
        return nil
      }
      return userIDs.map { Split.Portion(userID: $0, value: 1) }
    case .percent(let portions):
      let list = "\(field).percent.portions"
      let isValid = check(
        portions, list, "basis_points", in: 1...wholeBasisPoints, field, of: whole, &violations)
      return isValid && percentagesSum(portions, list, &violations) ? portions : nil
    case .shares(let portions):
      let list = "\(field).shares.portions"
      let isValid = check(
        portions, list, "weight_thousandths", in: 1...maximumWeightThousandths, field, of: whole, &violations)
      return isValid ? portions : nil
    case .adjustment(let portions):
      let list = "\(field).adjustment.portions"
      let range = -Amount.maximumMinor...Amount.maximumMinor
      let isValid = check(portions, list, "adjustment_minor", in: range, field, of: whole, &violations)
      guard isValid, let total = whole.total else { return nil }
      return adjusted(portions, list, total, &violations)
    case .itemised(let bill):
      return weights(of: bill, field, of: whole, &violations)
    }
  }

  /// 100 %.
  static let wholeBasisPoints: Int64 = 10_000

  /// The largest weight: a million, in thousandths.
  static let maximumWeightThousandths: Int64 = 1_000_000_000

  private static func percentagesSum(
    _ portions: [Split.Portion], _ list: String, _ violations: inout [FieldViolation]
  ) -> Bool {
    // Each is at most 100 %, so the sum fits 64 bits.
    let sum = portions.reduce(0) { $0 + $1.value }
    if sum == wholeBasisPoints { return true }
    let message =
      "the percentages sum to \(percent(sum)), not to 100 %: the difference is \(percent(sum - wholeBasisPoints))"
    violations.add(FieldViolation(list, "DIFFERS_FROM_TOTAL", message))
    return false
  }

  /// `33.33 %`, `-0.01 %`.
  private static func percent(_ basisPoints: Int64) -> String {
    let (whole, rest) = basisPoints.magnitude.quotientAndRemainder(dividingBy: 100)
    let decimals = rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return "\(basisPoints < 0 ? "-" : "")\(whole)\(decimals) %"
  }

  /// The weights of n people with adjustments: each gets an n-th of what the adjustments leave of the total, plus
  /// their own adjustment. All weights are multiplied by n, which makes them whole.
  private static func adjusted(
    _ portions: [Split.Portion], _ list: String, _ total: Amount, _ violations: inout [FieldViolation]
  ) -> [Split.Portion]? {
    let count = Int128(portions.count)
    let rest = Int128(total.minorUnits) - portions.reduce(Int128(0)) { $0 + Int128($1.value) }
    var weights: [Split.Portion] = []
    for (index, portion) in portions.enumerated() {
      let weight = count * Int128(portion.value) + rest
      // The weights sum to n times the total, which fits 64 bits, so each non-negative weight fits as well.
      if weight >= 0, let value = Int64(exactly: weight) {
        weights.append(Split.Portion(userID: portion.userID, value: value))
        continue
      }
      // Rounded away from zero: a shortfall of less than a minor unit counts as one.
      let minorUnits = Int64(clamping: (weight - (count - 1)) / count)
      let message =
        "\(portion.userID) would get \(Amount(minorUnits: minorUnits, currency: total.currency)), but nobody may get less "
        + "than zero"
      violations.add(FieldViolation("\(list)[\(index)].adjustment_minor", "NEGATIVE", message))
    }
    return weights.count == portions.count ? weights : nil
  }
}
