public import Categories
public import Events
public import Identifiers
import Money
public import Rules

/// What may be done with expenses, and its results. No I/O, no clock.
public enum ExpenseRules {
  private static let categoryField = "expense.category_id"

  /// A new expense of an event, with every allocation in both currencies. Throws all violations of the draft at once.
  /// - Parameter category: whether the draft's category can be used.
  public static func new(
    id: UUID, _ draft: ExpenseDraft, in event: Event, by creatorID: UUID, category: CategoryUse = .inUse
  ) throws(Refusal) -> Expense {
    try new(
      id: id, draft, in: event, by: creatorID,
      priorViolations: [category.violation(of: categoryField)].compactMap { $0 })
  }

  private static func new(
    id: UUID, _ draft: ExpenseDraft, in event: Event, by creatorID: UUID, priorViolations: [FieldViolation]
  ) throws(Refusal) -> Expense {
    let compiled = try draft.compile(expenseID: id, in: event, priorViolations: priorViolations)
    return Expense(
      id: id, eventID: event.id, creatorID: creatorID, description: draft.description, kind: draft.kind,
      spendDate: draft.spendDate, total: compiled.total, rate: draft.rate, baseTotal: compiled.baseTotal,
      payers: compiled.payers, payerSplit: draft.payerSplit, shares: compiled.shares, split: draft.split,
      notes: draft.notes, categoryID: draft.categoryID, isDeleted: false, version: .first)
  }

  /// The next version of an expense: the named fields come from the draft, the others are kept, and values derived
  /// from changed fields are not. A changed total is divided again by its splits; exact amounts must be given again,
  /// and with another currency its rate.
  /// - Parameter category: whether the draft's category can be used, which counts only if it is another one.
  public static func edit(
    _ expense: Expense, _ fields: Set<ExpenseField>, from draft: ExpenseDraft, etag: String, in event: Event,
    category: CategoryUse = .inUse
  ) throws(Refusal) -> Expense {
    try expense.version.require(etag: etag)
    guard !expense.isDeleted else {
      throw .precondition(reason: "EXPENSE_DELETED", message: "the expense is deleted; undelete it first")
    }
    let draft = ExpenseDraft(expense).replacing(fields, from: draft)
    var violations = keptInOtherUnits(expense, fields, draft)
    if draft.categoryID != expense.categoryID, let violation = category.violation(of: categoryField) {
      violations.add(violation)
    }
    var edited = try new(
      id: expense.id, draft, in: event, by: expense.creatorID, priorViolations: violations)
    edited.version = expense.version.next
    return edited
  }

  /// Finds amounts that an edit keeps although the new currency has a different minor unit: 100.00 USD is not 10000
  /// JPY. Amounts that do not sum to the total are found elsewhere.
  private static func keptInOtherUnits(
    _ expense: Expense, _ fields: Set<ExpenseField>, _ draft: ExpenseDraft
  ) -> [FieldViolation] {
    let old = expense.total.currency
    guard let new = try? Currency(code: draft.currencyCode), new.exponent != old.exponent else { return [] }
    var kept: [ExpenseField] = []
    if draft.payerSplit == nil, fields.isDisjoint(with: [.payers, .payerSplit]) { kept.append(.payers) }
    if draft.split?.statesAmounts ?? true, fields.isDisjoint(with: [.shares, .split]) {
      kept.append(draft.split == nil ? .shares : .split)
    }
    return kept.map { field in
      FieldViolation(
        "expense.\(field.rawValue)", "OTHER_MINOR_UNIT",
        "the amounts are in minor units of \(old), which has \(old.exponent) decimals, \(new) has \(new.exponent): "
          + "state them again")
    }
  }

  /// The next version of an expense, deleted.
  public static func delete(_ expense: Expense, etag: String) throws(Refusal) -> Expense {
    try expense.version.require(etag: etag)
    guard !expense.isDeleted else {
      throw .precondition(reason: "EXPENSE_DELETED", message: "the expense is deleted already")
    }
    var deleted = expense
    deleted.isDeleted = true
    deleted.version = expense.version.next
    return deleted
  }

  /// The next version of a deleted expense, not deleted.
  public static func undelete(_ expense: Expense, etag: String) throws(Refusal) -> Expense {
    try expense.version.require(etag: etag)
    guard expense.isDeleted else {
      throw .precondition(reason: "EXPENSE_NOT_DELETED", message: "the expense is not deleted")
    }
    var undeleted = expense
    undeleted.isDeleted = false
    undeleted.version = expense.version.next
    return undeleted
  }
}
