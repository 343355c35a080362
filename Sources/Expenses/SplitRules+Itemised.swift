import Identifiers
import Money
import Rules

/// Bills: each person's weight is the sum of their items, so that tax, tip and discount are divided in proportion to
/// it.
extension SplitRules {
  /// How many people the items of a bill may name in total: bounds the request and its work.
  static let maximumPeopleOverItems = 2_000

  /// Items are divided to this fraction of a minor unit. Otherwise a bill of many small items would give the leftover
  /// cent of each to the same person.
  static let partsOfMinorUnit: Int64 = 1_000

  static func weights(
    of bill: Split.Itemised, _ field: String, of whole: Whole, _ violations: inout [FieldViolation]
  ) -> [Split.Portion]? {
    let field = "\(field).itemised"
    guard check(bill, field, of: whole, &violations), let total = whole.total,
      sums(bill, field, to: total, &violations)
    else { return nil }
    do throws(MoneyError) {
      var weights: [UUID: Int64] = [:]
      for item in bill.items {
        let userIDs = item.userIDs.sorted()
        // An item is at most 10^15, and all items sum to at most the total and the discount: 64 bits hold a thousand
        // times either.
        let parts = try Apportionment.apportion(
          item.minorUnits * partsOfMinorUnit, weights: userIDs.map { _ in 1 }, ties: whole.ties)
        for (userID, part) in zip(userIDs, parts) { weights[userID, default: 0] += part }
      }
      return weights.map { Split.Portion(userID: $0.key, value: $0.value) }
    } catch {
      violations.add(FieldViolation(field, error.reason, error.description))
      return nil
    }
  }

  private static func check(
    _ bill: Split.Itemised, _ field: String, of whole: Whole, _ violations: inout [FieldViolation]
  ) -> Bool {
    guard !bill.items.isEmpty else {
      violations.add(FieldViolation("\(field).items", "REQUIRED", "name at least one item"))
      return false
    }
    let named = bill.items.reduce(0) { $0 + $1.userIDs.count }
    guard named <= maximumPeopleOverItems else {
      let message = "the items name \(named) people, all together; the limit is \(maximumPeopleOverItems)"
      violations.add(FieldViolation("\(field).items", "TOO_MANY", message))
      return false
    }
    var isValid = true
    for (index, item) in bill.items.enumerated() {
      let path = "\(field).items[\(index)]"
      isValid =
        check(item.minorUnits, "\(path).amount_minor", in: 1...Amount.maximumMinor, &violations) && isValid
      let people = "\(path).user_ids"
      isValid =
        check(item.userIDs, people, of: whole, &violations, path: { "\(people)[\($0)]" }) && isValid
    }
    for (name, minorUnits) in [
      ("tax_minor", bill.taxMinor), ("tip_minor", bill.tipMinor), ("discount_minor", bill.discountMinor),
    ] {
      isValid = check(minorUnits, "\(field).\(name)", in: 0...Amount.maximumMinor, &violations) && isValid
    }
    return isValid
  }

  private static func sums(
    _ bill: Split.Itemised, _ field: String, to total: Amount, _ violations: inout [FieldViolation]
  ) -> Bool {
    // At most `maximumPeopleOverItems` items of at most 10^15 each: their sum fits 64 bits.
    let sum = bill.items.reduce(0) { $0 + $1.minorUnits } + bill.taxMinor + bill.tipMinor - bill.discountMinor
    if sum == total.minorUnits { return true }
    let come = Amount(minorUnits: sum, currency: total.currency)
    let difference = Amount(minorUnits: sum - total.minorUnits, currency: total.currency)
    let message =
      "items, tax and tip less the discount come to \(come), the total is \(total): the difference is \(difference)"
    violations.add(FieldViolation(field, "DIFFERS_FROM_TOTAL", message))
    return false
  }
}
