import Identifiers
import Rules

/// The rules for the lists of a split. The contract's field rules also refuse values out of range; here they are
/// checked whatever the caller.
extension SplitRules {
  /// Adds a violation for each person who is no participant or is named twice, and if nobody is named.
  /// - Returns: whether the list is valid.
  static func check(
    _ userIDs: [UUID], _ field: String, of whole: Whole, _ violations: inout [FieldViolation],
    path: (Int) -> String
  ) -> Bool {
    guard !userIDs.isEmpty else {
      violations.add(FieldViolation(field, "REQUIRED", "name at least one person"))
      return false
    }
    var isValid = true
    var seen: Set<UUID> = []
    for (index, userID) in userIDs.enumerated() {
      if !whole.participantIDs.contains(userID) {
        violations.add(.notAParticipant(userID, path(index)))
        isValid = false
      } else if !seen.insert(userID).inserted {
        violations.add(.namedTwice(userID, path(index)))
        isValid = false
      }
    }
    return isValid
  }

  /// Checks the people of `list` as above, and that each value, called `name` in the contract, is within its range.
  static func check(
    _ portions: [Split.Portion], _ list: String, _ name: String, in range: ClosedRange<Int64>,
    _ field: String,
    of whole: Whole, _ violations: inout [FieldViolation]
  ) -> Bool {
    var isValid = check(
      portions.map(\.userID), field, of: whole, &violations, path: { "\(list)[\($0)].user_id" })
    for (index, portion) in portions.enumerated() {
      isValid = check(portion.value, "\(list)[\(index)].\(name)", in: range, &violations) && isValid
    }
    return isValid
  }

  static func check(
    _ value: Int64, _ field: @autoclosure () -> String, in range: ClosedRange<Int64>,
    _ violations: inout [FieldViolation]
  ) -> Bool {
    if range.contains(value) { return true }
    let reason = value < range.lowerBound ? "TOO_SMALL" : "TOO_LARGE"
    let message = "\(value) is not from \(range.lowerBound) to \(range.upperBound)"
    violations.add(FieldViolation(field(), reason, message))
    return false
  }
}

extension FieldViolation {
  static func notAParticipant(_ userID: UUID, _ field: String) -> FieldViolation {
    FieldViolation(field, "NOT_A_PARTICIPANT", "\(userID) does not take part in the event")
  }

  static func namedTwice(_ userID: UUID, _ field: String) -> FieldViolation {
    FieldViolation(field, "DUPLICATE_PERSON", "\(userID) is named twice")
  }
}
