import Money
import Rules

/// What a well-formed line is. No I/O, no clock.
enum LineRules {
  /// Adds what is wrong with a line in itself, whatever other lines there are.
  static func check(
    _ line: BudgetLine, at field: String, periods: Int, _ violations: inout [FieldViolation]
  ) {
    if line.amounts.count != periods {
      violations.add(
        FieldViolation(
          "\(field).amounts_minor", "WRONG_COUNT",
          "there are \(line.amounts.count) amounts for \(periods) periods"))
    }
    for (period, amount) in line.amounts.enumerated() {
      check(amount, at: "\(field).amounts_minor[\(period)]", &violations)
    }
    if let cap = line.rollover.cap {
      check(cap, at: "\(field).rollover.cap_minor", &violations)
      if line.rollover.kind == .none {
        violations.add(
          FieldViolation("\(field).rollover.cap_minor", "CAP_WITHOUT_ROLLOVER", "nothing is carried over"))
      }
    }
    check(line.limit.thresholds, at: "\(field).limit.thresholds_permille", &violations)
  }

  private static func check(
    _ amount: Int64, at field: String, _ violations: inout [FieldViolation]
  ) {
    if amount < 0 {
      violations.add(FieldViolation(field, "NEGATIVE", "the amount is less than zero"))
    } else if amount > Amount.maximumMinor {
      violations.add(
        FieldViolation(field, "TOO_LARGE", "the amount is more than \(Amount.maximumMinor) minor units"))
    }
  }

  private static func check(
    _ thresholds: [Percentage], at field: String, _ violations: inout [FieldViolation]
  ) {
    if thresholds.count > SpendingLimit.maximumThresholds {
      violations.add(
        FieldViolation(
          field, "TOO_MANY_THRESHOLDS", "a line has at most \(SpendingLimit.maximumThresholds) thresholds"))
      return
    }
    var last = Percentage(perMille: 0)
    for (index, threshold) in thresholds.enumerated() {
      if threshold <= last || threshold > SpendingLimit.maximumThreshold {
        violations.add(
          FieldViolation(
            "\(field)[\(index)]", "INVALID_THRESHOLD",
            "thresholds rise, from above 0 % to at most \(SpendingLimit.maximumThreshold)"))
      }
      last = max(last, threshold)
    }
  }
}
