import Identifiers
import Money
import Rules

/// What may be done with budgets. No I/O, no clock.
enum BudgetRules {
  /// A new budget, without a revision in force.
  /// - Parameter known: the currency of what it is made from, which it has then; it may have ended.
  static func new(
    id: UUID, of goal: UUID, _ draft: BudgetDraft, by creator: UUID, besides known: Currency? = nil
  ) throws(Refusal) -> Budget {
    var violations: [FieldViolation] = []
    if draft.displayName.isEmpty { violations.add(required("display_name")) }
    let currency = currency(
      stated: draft.currencyCode, at: "budget.currency_code", besides: known, &violations)
    var plan: PeriodPlan?
    if let periods = draft.periods {
      plan = PeriodRules.plan(periods, at: "budget.periods", &violations)
    } else {
      violations.add(required("periods"))
    }
    guard violations.isEmpty, let currency, let plan else { throw .invalid(violations) }
    return Budget(
      id: id, goalID: goal, displayName: draft.displayName, description: draft.description,
      currency: currency, plan: plan, creatorID: creator)
  }

  /// The budget with the named fields taken from a draft; itself if nothing about it is new.
  static func edit(
    _ budget: Budget, _ fields: Set<BudgetField>, from draft: BudgetDraft, etag: String
  ) throws(Refusal) -> Budget {
    try budget.version.require(etag: etag)
    var new = budget
    for field in fields {
      switch field {
      case .displayName:
        if draft.displayName.isEmpty { throw .invalid([required(field.rawValue)]) }
        new.displayName = draft.displayName
      case .description: new.description = draft.description
      }
    }
    if new == budget { return budget }
    new.version = budget.version.next
    return new
  }

  /// The currency that a request states, or the one of what the new is made from; nil if it is wrong.
  static func currency(
    stated code: String, at field: String, besides known: Currency?, _ violations: inout [FieldViolation]
  ) -> Currency? {
    if let known {
      if !code.isEmpty, code != known.code {
        violations.add(
          FieldViolation(field, "CURRENCY_MISMATCH", "what it is made from is in \(known)"))
      }
      return known
    }
    if code.isEmpty {
      violations.add(FieldViolation(field, "REQUIRED", "is required"))
      return nil
    }
    do throws(MoneyError) {
      let currency = try Currency(code: code)
      if let endDate = currency.endDate { throw .ended(currency, endDate) }
      return currency
    } catch {
      violations.add(FieldViolation(field, error.reason, error.description))
      return nil
    }
  }

  private static func required(_ field: String) -> FieldViolation {
    FieldViolation("budget.\(field)", "REQUIRED", "is required")
  }
}
