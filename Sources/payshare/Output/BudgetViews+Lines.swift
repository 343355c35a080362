import PayshareClient

/// What budgets say, for people.
extension BudgetViews {
  /// The lines of a revision as a table.
  static func lines(
    _ lines: [PayshareV1.BudgetLine], of budget: PayshareV1.Budget, _ categories: CategoryView
  ) -> String {
    var table = Table([
      ("CATEGORY", .left), ("EACH \(budget.currencyCode)", .right), ("TOTAL", .right), ("LIMIT", .left),
      ("CARRIES OVER", .left),
    ])
    let named = lines.map { (categories.path(ofID: $0.categoryID), $0) }.sorted { $0.0 < $1.0 }
    for (name, line) in named {
      let amounts = line.amountsMinor
      let isEven = amounts.allSatisfy { $0 == amounts.first }
      table.add([
        name, isEven ? AmountText.number(amounts.first ?? 0, budget.currencyCode) : "varies",
        AmountText.number(amounts.reduce(0, &+), budget.currencyCode), limit(line),
        rollover(line, budget.currencyCode),
      ])
    }
    return table.text
  }

  /// How two revisions differ, as a table.
  static func comparison(
    _ answer: PayshareV1.CompareBudgetRevisionsResponse, of budget: PayshareV1.Budget,
    _ numbers: (Int64, Int64), _ categories: CategoryView
  ) -> String {
    if answer.differences.isEmpty { return "Revisions \(numbers.0) and \(numbers.1) say the same" }
    var table = Table([
      ("CATEGORY", .left), ("WHAT", .left), ("REVISION \(numbers.0)", .right),
      ("REVISION \(numbers.1)", .right),
    ])
    let code = budget.currencyCode
    let named = answer.differences.map { (categories.path(ofID: $0.categoryID), $0) }.sorted { $0.0 < $1.0 }
    for (path, difference) in named {
      var name = path
      func add(_ what: String, none: String = "", _ value: (PayshareV1.BudgetLine) -> String) {
        let (before, after) = (difference.before.map(value) ?? none, difference.after.map(value) ?? none)
        if before == after { return }
        table.add([name, what, before, after])
        name = ""
      }
      for period in difference.periods.map(Int.init) {
        add(BudgetPeriodNames(budget).name(period), none: "-") { line in
          guard line.amountsMinor.indices.contains(period) else { return "-" }
          return AmountText.number(line.amountsMinor[period], code)
        }
      }
      add("limit", limit)
      add("carries over") { rollover($0, code) }
    }
    return table.text
  }

  static func limit(_ line: PayshareV1.BudgetLine) -> String {
    let limit = line.limit ?? .init()
    let thresholds = limit.thresholdsPermille.map(PercentageText.text).joined(separator: ", ")
    let warning = thresholds.isEmpty ? "" : "warns at \(thresholds)"
    return switch limit.mode {
    case .stop: warning.isEmpty ? "stops" : "stops, \(warning)"
    case .warn: warning
    default: ""
    }
  }

  static func rollover(_ line: PayshareV1.BudgetLine, _ code: String) -> String {
    let rollover = line.rollover ?? .init()
    let most = rollover.capMinor.map { ", at most \(AmountText.number($0, code))" } ?? ""
    return switch rollover.kind {
    case .surplus: "what is left\(most)"
    case .surplusAndDeficit: "what is left or overspent\(most)"
    default: ""
    }
  }
}
