import Identifiers
import Money
import Rules

/// What a list of people and amounts must keep, payers and shares alike.
enum PortionRules {
  /// Adds every violation of a list: somebody who is no participant or is named twice, an amount below zero or too
  /// large, amounts that are all zero, a sum that is not the total. The last two need a valid total.
  static func check(
    _ portions: [ExpenseDraft.Portion], _ list: String, are participantIDs: [UUID], sumTo total: Amount?,
    _ violations: inout [FieldViolation]
  ) {
    let field = "expense.\(list)"
    guard !portions.isEmpty else {
      violations.append(FieldViolation(field, "REQUIRED", "name at least one person"))
      return
    }
    checkPeople(portions, field, Set(participantIDs), &violations)
    if checkRange(portions, field, &violations), let total {
      checkSum(portions, field, total, &violations)
    }
  }

  private static func checkPeople(
    _ portions: [ExpenseDraft.Portion], _ field: String, _ participantIDs: Set<UUID>,
    _ violations: inout [FieldViolation]
  ) {
    var seen: Set<UUID> = []
    for (index, portion) in portions.enumerated() {
      let path = "\(field)[\(index)].user_id"
      if !participantIDs.contains(portion.userID) {
        let message = "\(portion.userID) does not take part in the event"
        violations.append(FieldViolation(path, "NOT_A_PARTICIPANT", message))
      } else if !seen.insert(portion.userID).inserted {
        violations.append(FieldViolation(path, "DUPLICATE_PERSON", "\(portion.userID) is named twice"))
      }
    }
  }

  private static func checkRange(
    _ portions: [ExpenseDraft.Portion], _ field: String, _ violations: inout [FieldViolation]
  ) -> Bool {
    let before = violations.count
    for (index, portion) in portions.enumerated() {
      let path = "\(field)[\(index)].amount_minor"
      if portion.minor < 0 {
        violations.append(FieldViolation(path, "NEGATIVE", "an amount is not less than zero"))
      } else if portion.minor > Amount.maximumMinor {
        let message = "an amount is at most \(Amount.maximumMinor) minor units"
        violations.append(FieldViolation(path, "TOO_LARGE", message))
      }
    }
    return violations.count == before
  }

  private static func checkSum(
    _ portions: [ExpenseDraft.Portion], _ field: String, _ total: Amount, _ violations: inout [FieldViolation]
  ) {
    guard portions.contains(where: { $0.minor > 0 }) else {
      violations.append(FieldViolation(field, "ALL_ZERO", "at least one amount is more than zero"))
      return
    }
    guard let sum = try? portions.map(\.minor).sumExactly() else {
      violations.append(FieldViolation(field, "TOO_LARGE", "the amounts sum to too much"))
      return
    }
    guard sum != total.minor else { return }
    // The sum is not negative and the total is at most `maximumMinor`, so this stays within 64 bits.
    let difference = Amount(minor: sum - total.minor, currency: total.currency)
    let message =
      "the amounts sum to \(Amount(minor: sum, currency: total.currency)), the total is \(total): "
      + "the difference is \(difference)"
    violations.append(FieldViolation(field, "DIFFERS_FROM_TOTAL", message))
  }
}
