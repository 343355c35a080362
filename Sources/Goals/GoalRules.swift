import Identifiers
import Money
import Rules

/// What may be done with goals. No I/O, no clock.
package enum GoalRules {
  /// A new goal, which its maker owns.
  static func new(id: UUID, _ draft: GoalDraft, by maker: UUID) throws(Refusal) -> Goal {
    var violations: [FieldViolation] = []
    if draft.displayName.isEmpty { violations.add(required("display_name")) }
    if draft.startDate.isEmpty { violations.add(required("start_date")) }
    if let owner = draft.ownerID, owner != maker {
      violations.add(
        FieldViolation(
          "goal.owner_user_id", "OWNER_NOT_CALLER", "who makes a goal owns it; UpdateGoal hands it over"))
    }
    let target = target(of: draft, besides: nil, &violations)
    let goal = target.map { target in
      Goal(
        id: id, displayName: draft.displayName, description: draft.description, target: target,
        startDate: draft.startDate, dueDate: draft.dueDate.isEmpty ? nil : draft.dueDate, ownerID: maker)
    }
    checkDays(draft.startDate, draft.dueDate, &violations)
    guard violations.isEmpty, let goal else { throw .invalid(violations) }
    return goal
  }

  /// The goal with the named fields taken from a draft; itself if nothing about it is new.
  /// - Parameters:
  ///   - hasEntries: whether entries are in its currency, which then stays.
  ///   - isActive: whether somebody can own it: they can log in.
  static func edit(
    _ goal: Goal, _ fields: Set<GoalField>, from draft: GoalDraft, etag: String, hasEntries: Bool,
    isActive: (UUID) -> Bool
  ) throws(Refusal) -> Goal {
    try goal.version.require(etag: etag)
    try GoalVerb.update.require(in: goal.state)
    var (new, violations): (Goal, [FieldViolation]) = (goal, [])
    for field in fields {
      switch field {
      case .displayName:
        if draft.displayName.isEmpty { violations.add(required(field.rawValue)) }
        new.displayName = draft.displayName
      case .description: new.description = draft.description
      case .target:
        if let target = target(of: draft, besides: goal.target.currency, &violations) { new.target = target }
      case .startDate:
        if draft.startDate.isEmpty { violations.add(required(field.rawValue)) }
        new.startDate = draft.startDate
      case .dueDate: new.dueDate = draft.dueDate.isEmpty ? nil : draft.dueDate
      case .ownerID: new.ownerID = owner(of: draft, besides: goal.ownerID, isActive, &violations)
      }
    }
    checkDays(new.startDate, new.dueDate ?? "", &violations)
    try violations.refuse()
    if hasEntries, new.target.currency != goal.target.currency {
      throw .precondition(
        reason: "GOAL_HAS_ENTRIES",
        message: "the entries of the goal are in \(goal.target.currency), which therefore stays its currency")
    }
    return changed(goal, new)
  }

  /// The goal in the state that a verb leads to.
  static func move(_ goal: Goal, _ verb: GoalVerb, etag: String) throws(Refusal) -> Goal {
    try goal.version.require(etag: etag)
    try verb.require(in: goal.state)
    var new = goal
    switch verb {
    case .reach: new.phase = .reached
    case .abandon: new.phase = .abandoned
    case .reopen: new.phase = .active
    case .archive: new.isArchived = true
    case .unarchive: new.isArchived = false
    case .update, .addEntry, .updateEntry, .deleteEntry: break
    }
    return changed(goal, new)
  }

  /// What was saved in thousandths of the target, rounded down. Both are at most `Amount.maximumMinor`, so that nothing
  /// overflows.
  static func permille(saved: Int64, of target: Int64) -> Int64 {
    if target <= 0 { return 0 }
    let (quotient, remainder) = (saved * 1_000).quotientAndRemainder(dividingBy: target)
    return remainder < 0 ? quotient - 1 : quotient
  }

  private static func changed(_ goal: Goal, _ new: Goal) -> Goal {
    if new == goal { return goal }
    var next = new
    next.version = goal.version.next
    return next
  }

  /// - Parameter known: a currency that may stay although it has ended.
  private static func target(
    of draft: GoalDraft, besides known: Currency?, _ violations: inout [FieldViolation]
  ) -> Amount? {
    if draft.currencyCode.isEmpty, draft.targetMinor == 0 {
      violations.add(required("target"))
      return nil
    }
    if draft.targetMinor <= 0 {
      violations.add(
        FieldViolation("goal.target.amount_minor", "NOT_POSITIVE", "the target is more than zero"))
    }
    let field = "goal.target.currency_code"
    do throws(MoneyError) {
      let currency = try Currency(code: draft.currencyCode)
      if currency != known, let endDate = currency.endDate { throw .ended(currency, endDate) }
      return Amount(minorUnits: draft.targetMinor, currency: currency)
    } catch {
      violations.add(FieldViolation(field, error.reason, error.description))
      return nil
    }
  }

  private static func owner(
    of draft: GoalDraft, besides known: UUID, _ isActive: (UUID) -> Bool,
    _ violations: inout [FieldViolation]
  ) -> UUID {
    guard let owner = draft.ownerID else {
      violations.add(required("owner_user_id"))
      return known
    }
    if owner != known, !isActive(owner) {
      violations.add(
        FieldViolation(
          "goal.owner_user_id", "UNKNOWN_USER",
          "nobody with this id has an account with which they can log in"))
    }
    return owner
  }

  /// Days in this form sort as text.
  private static func checkDays(_ start: String, _ due: String, _ violations: inout [FieldViolation]) {
    if due.isEmpty || start.isEmpty || due >= start { return }
    violations.add(FieldViolation("goal.due_date", "DUE_BEFORE_START", "it is before the goal begins"))
  }

  private static func required(_ field: String) -> FieldViolation {
    FieldViolation("goal.\(field)", "REQUIRED", "is required")
  }
}
