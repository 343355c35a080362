import Categories
import Identifiers
import Money
import Rules

import struct Postgres.CalendarDate

/// What may be done with templates of budgets. No I/O, no clock.
enum TemplateRules {
  /// A new template.
  /// - Parameter authors: who made the lines besides.
  /// - Parameter known: the currency of the budget whose lines it gets, which it has then; it may have ended.
  static func new(
    id: UUID, _ draft: TemplateDraft, by creator: UUID, of authors: [UUID] = [],
    besides known: Currency? = nil, in tree: CategoryTree
  ) throws(Refusal) -> BudgetTemplate {
    var violations: [FieldViolation] = []
    if draft.displayName.isEmpty { violations.add(required("display_name")) }
    let currency = BudgetRules.currency(
      stated: draft.currencyCode, at: "\(field).currency_code", besides: known, &violations)
    guard violations.isEmpty, let currency else { throw .invalid(violations) }
    let template = BudgetTemplate(
      id: id, displayName: draft.displayName, description: draft.description, currency: currency,
      lines: draft.lines, lineCount: draft.lines.count, creatorID: creator,
      authorIDs: Set(authors + [creator]))
    try check(template, in: tree)
    return template
  }

  /// The template with the named fields taken from a draft; itself if nothing about it is new.
  static func edit(
    _ template: BudgetTemplate, _ fields: Set<TemplateField>, from draft: TemplateDraft, by editor: UUID,
    etag: String, in tree: CategoryTree
  ) throws(Refusal) -> BudgetTemplate {
    try template.version.require(etag: etag)
    var new = template
    for field in fields {
      switch field {
      case .displayName:
        if draft.displayName.isEmpty { throw .invalid([required(field.rawValue)]) }
        new.displayName = draft.displayName
      case .description: new.description = draft.description
      case .lines: (new.lines, new.lineCount) = (draft.lines, draft.lines.count)
      }
    }
    if new == template { return template }
    if new.lines != template.lines {
      try check(new, in: tree)
      new.authorIDs.insert(editor)
    }
    new.version = template.version.next
    return new
  }

  /// What a template has for a budget, for the categories of now.
  static func lines(
    of template: BudgetTemplate, for budget: Budget, in tree: CategoryTree
  ) throws(Refusal) -> [StatedLine] {
    let drafts = template.lines.map { $0.meaning(in: tree).repeated(over: budget.periods.count) }
    do throws(Refusal) {
      return try DraftRules.new(drafts, of: budget, in: tree).lines
    } catch {
      throw error.ofTemplate
    }
  }

  /// Lines of a budget as those of a template.
  static func drafts(of lines: [StatedLine], in tree: CategoryTree) -> [LineDraft] {
    lines.map { stated in
      var draft = LineDraft(line: stated.line, spread: stated.spread)
      if stated.spread != nil { draft.line.amounts = [] }
      return draft.meaning(in: tree)
    }
  }

  private static let field = "budget_template"

  /// Checks the lines as those of a budget that has each amount once.
  private static func check(_ template: BudgetTemplate, in tree: CategoryTree) throws(Refusal) {
    let periods = try periods(of: template)
    let budget = Budget(
      id: template.id, goalID: .zero, displayName: "", description: "", currency: template.currency,
      plan: PeriodPlan(length: .custom, yearStartMonth: 1, periods: periods), creatorID: template.creatorID)
    do throws(Refusal) {
      _ = try DraftRules.new(
        template.lines.map { $0.repeated(over: periods.count) }, of: budget, in: tree)
    } catch {
      throw error.inTemplate
    }
  }

  /// As many days as the lines have amounts.
  private static func periods(of template: BudgetTemplate) throws(Refusal) -> BudgetPeriods {
    let count = max(template.lines.map(\.line.amounts.count).max() ?? 1, 1)
    var violations: [FieldViolation] = []
    for (index, draft) in template.lines.enumerated() where ![0, 1, count].contains(draft.line.amounts.count)
    {
      violations.add(
        FieldViolation(
          "\(field).lines[\(index)].amounts_minor", "WRONG_COUNT",
          "the lines of a template have one amount, or all the same number, which is \(count) here"))
    }
    try violations.refuse()
    var days: [CalendarDate] = []
    for day in 0..<count { days.append(CalendarDate(daysSince1970: Int32(clamping: day))) }
    guard
      let periods = BudgetPeriods(firstDays: days, end: CalendarDate(daysSince1970: Int32(clamping: count)))
    else {
      throw .invalid([
        FieldViolation(
          "\(field).lines", "TOO_MANY_AMOUNTS", "a line has at most \(BudgetPeriods.maximumCount) amounts")
      ])
    }
    return periods
  }

  private static func required(_ name: String) -> FieldViolation {
    FieldViolation("\(field).\(name)", "REQUIRED", "is required")
  }
}

extension LineDraft {
  /// The line with an amount for each period: those that it has, again and again.
  fileprivate func repeated(over count: Int) -> LineDraft {
    var draft = self
    let amounts = line.amounts
    if spread == nil, !amounts.isEmpty {
      draft.line.amounts = (0..<count).map { amounts[$0 % amounts.count] }
    }
    return draft
  }

  /// The line of what its category means now.
  fileprivate func meaning(in tree: CategoryTree) -> LineDraft {
    LineDraft(
      line: BudgetLine(
        categoryID: tree.meaning(of: line.categoryID)?.id ?? line.categoryID, amounts: line.amounts,
        limit: line.limit, rollover: line.rollover), spread: spread)
  }
}

extension Refusal {
  /// The refusal of lines that a template states.
  fileprivate var inTemplate: Refusal {
    guard case .invalid(let violations) = self else { return self }
    return .invalid(violations.map { FieldViolation("budget_template.\($0.field)", $0.reason, $0.message) })
  }

  /// The refusal of lines that are not the request's, but a template's.
  fileprivate var ofTemplate: Refusal {
    guard case .invalid(let violations) = self, let first = violations.first else { return self }
    return .precondition(reason: first.reason, message: "in the template, \(first.field): \(first.message)")
  }
}
