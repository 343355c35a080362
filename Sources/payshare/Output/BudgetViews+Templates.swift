import PayshareClient

/// Templates of budgets, for people.
extension BudgetViews {
  /// Templates as a table.
  static func table(_ templates: [PayshareV1.BudgetTemplate]) -> String {
    var table = Table([
      ("TEMPLATE", .left), ("CURRENCY", .left), ("LINES", .right), ("FOR", .left), ("ID", .left),
    ])
    for template in templates {
      table.add([
        template.displayName, template.currencyCode, "\(template.lineCount)", template.description,
        template.id,
      ])
    }
    return table.text
  }

  /// One template with its lines.
  static func template(_ template: PayshareV1.BudgetTemplate, _ categories: CategoryView) -> String {
    var head =
      "Template \(TextWidth.printable(template.displayName)), in \(template.currencyCode), id \(template.id)\n"
    if !template.description.isEmpty { head += TextWidth.printable(template.description) + "\n" }
    let code = template.currencyCode
    var table = Table([
      ("CATEGORY", .left), ("EACH PERIOD \(code)", .right), ("LIMIT", .left), ("CARRIES OVER", .left),
    ])
    let named = template.lines.map { (categories.path(ofID: $0.categoryID), $0) }.sorted { $0.0 < $1.0 }
    for (name, line) in named { table.add([name, amounts(line, code), limit(line), rollover(line, code)]) }
    return head + table.text
  }

  private static func amounts(_ line: PayshareV1.BudgetLine, _ code: String) -> String {
    if let spread = line.spread { return "\(AmountText.number(spread.totalMinor, code)) in all" }
    let first = line.amountsMinor.first ?? 0
    if line.amountsMinor.allSatisfy({ $0 == first }) { return AmountText.number(first, code) }
    return "varies"
  }
}
