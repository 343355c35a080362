import Money
import Rules

/// The rules for a list of people and exact amounts, for payers and shares alike.
enum RequestedAllocationRules {
  /// Adds every violation of a list: a person who is no participant or is named twice, an amount below zero or too
  /// large, amounts that are all zero, a sum that differs from the total. The last two need a valid total.
  static func check(
    _ requested: [ExpenseDraft.RequestedAllocation], _ list: String, of whole: Whole,
    _ violations: inout [FieldViolation]
  ) {
    let field = "expense.\(list)"
    _ = SplitRules.check(
      requested.map(\.userID), field, of: whole, &violations, path: { "\(field)[\($0)].user_id" })
    if requested.isEmpty { return }
    if checkRange(requested, field, whole.total?.currency, &violations), let total = whole.total {
      checkSum(requested, field, total, &violations)
    }
  }

  /// The limit of an amount, in minor units and in the currency's own unit.
  static func limit(in currency: Currency?) -> String {
    let whole = currency.map { ", which is \(Amount.maximum($0))" } ?? ""
    return "an amount is at most \(Amount.maximumMinor) minor units\(whole)"
  }

  private static func checkRange(
    _ requested: [ExpenseDraft.RequestedAllocation], _ field: String, _ currency: Currency?,
    _ violations: inout [FieldViolation]
  ) -> Bool {
    var isValid = true
    for (index, allocation) in requested.enumerated() {
      func add(_ reason: String, _ message: @autoclosure () -> String) {
        isValid = false
        violations.add(FieldViolation("\(field)[\(index)].amount_minor", reason, message()))
      }
      if allocation.minorUnits < 0 {
        add("NEGATIVE", "an amount is not less than zero")
      } else if allocation.minorUnits > Amount.maximumMinor {
        add("TOO_LARGE", limit(in: currency))
      }
    }
    return isValid
  }

  private static func checkSum(
    _ requested: [ExpenseDraft.RequestedAllocation], _ field: String, _ total: Amount,
    _ violations: inout [FieldViolation]
  ) {
    guard requested.contains(where: { $0.minorUnits > 0 }) else {
      violations.add(FieldViolation(field, "ALL_ZERO", "at least one amount is more than zero"))
      return
    }
    guard let sum = try? requested.map(\.minorUnits).sumExactly() else {
      violations.add(FieldViolation(field, "TOO_LARGE", "the amounts sum to too much"))
      return
    }
    guard sum != total.minorUnits else { return }
    // The sum is not negative and the total is at most `maximumMinor`, so this fits 64 bits.
    let difference = Amount(minorUnits: sum - total.minorUnits, currency: total.currency)
    let message =
      "the amounts sum to \(Amount(minorUnits: sum, currency: total.currency)), the total is \(total): "
      + "the difference is \(difference)"
    violations.add(FieldViolation(field, "DIFFERS_FROM_TOTAL", message))
  }
}
