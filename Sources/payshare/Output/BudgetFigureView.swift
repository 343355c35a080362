import PayshareClient

/// What became of a budget, line by line and period by period, with a bar for each amount.
struct BudgetFigureView {
  /// The width of a bar, in characters.
  private static let barWidth = 10

  private let view: PayshareV1.ViewBudgetResponse
  private let periods: BudgetPeriodNames
  private let categories: [PayshareV1.Category]
  private let isInForce: Bool

  /// A view of a budget, with the categories in the order of their tree.
  init(
    _ view: PayshareV1.ViewBudgetResponse, of budget: PayshareV1.Budget,
    _ categories: [PayshareV1.Category]
  ) {
    self.view = view
    self.categories = categories
    periods = BudgetPeriodNames(budget)
    isInForce = view.number == budget.revisionInForce
  }

  /// The table. Lines that are part of another one are indented below it.
  /// - Parameter totals: whether only the totals of the lines are shown.
  func text(totals: Bool) -> String {
    let code = view.currencyCode
    var table = Table([
      ("LINE", .left), ("", .left), ("", .left), ("SPENT \(code)", .right), ("CARRIED", .right),
      ("PLANNED", .right), ("LEFT", .right),
    ])
    for (name, figures) in rows {
      add(figures, named: name, totals: totals, to: &table)
    }
    if let whole = view.whole { add(whole, named: "Whole budget", totals: totals, to: &table) }
    let outside = view.unbudgetedMinor.reduce(0, &+)
    let note = outside == 0 ? "" : "\nOutside its lines: \(AmountText.full(outside, code))"
    return "Revision \(view.number), \(isInForce ? "in force" : "not in force")\n\(table.text)\(note)"
  }

  /// The lines, each before those that are part of it, in the order of the tree of categories.
  private var rows: [(name: String, figures: PayshareV1.BudgetFigures)] {
    let places = Dictionary(
      categories.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let names = Dictionary(categories.map { ($0.id, $0.displayName) }, uniquingKeysWith: { one, _ in one })
    let sorted = view.lines.sorted {
      places[$0.categoryID, default: .max] < places[$1.categoryID, default: .max]
    }
    let below = Dictionary(grouping: sorted, by: \.parentCategoryID)
    var rows: [(String, PayshareV1.BudgetFigures)] = []
    func add(below parent: String, depth: Int) {
      // Deeper than the tree of categories can be, there is nothing.
      guard depth <= view.lines.count else { return }
      for line in below[parent] ?? [] {
        let indent = String(repeating: "  ", count: depth)
        rows.append((indent + (names[line.categoryID] ?? line.categoryID), line.figures ?? .init()))
        add(below: line.categoryID, depth: depth + 1)
      }
    }
    add(below: "", depth: 0)
    return rows
  }

  private func add(
    _ figures: PayshareV1.BudgetFigures, named name: String, totals: Bool, to table: inout Table
  ) {
    var name = name
    if !totals, figures.budgetedMinor.count > 1 {
      for period in figures.budgetedMinor.indices {
        let carried = Self.carried(figures, period)
        add(
          [name, periods.name(period)], figures.budgetedMinor[period],
          Self.value(figures.actualMinor, period), carried: carried,
          planned: Self.value(figures.committedMinor, period),
          left: Self.value(figures.availableMinor, period), to: &table)
        name = ""
      }
    }
    let (budgeted, spent) = (figures.budgetedMinor.reduce(0, &+), figures.actualMinor.reduce(0, &+))
    add(
      [name, "total"], budgeted, spent, carried: 0, planned: figures.committedMinor.reduce(0, &+),
      left: budgeted &- spent, to: &table)
  }

  private func add(
    _ names: [String], _ budgeted: Int64, _ spent: Int64, carried: Int64, planned: Int64, left: Int64,
    to table: inout Table
  ) {
    let code = view.currencyCode
    table.add(
      names + [
        Self.bar(spent, of: budgeted &+ carried),
        "\(AmountText.number(spent, code)) of \(AmountText.number(budgeted, code))",
        carried == 0 ? "" : AmountText.number(carried, code),
        planned == 0 ? "" : AmountText.number(planned, code), AmountText.number(left, code),
      ])
  }

  /// What the period before left. The whole says it only by what is available.
  private static func carried(_ figures: PayshareV1.BudgetFigures, _ period: Int) -> Int64 {
    if !figures.carriedMinor.isEmpty { return value(figures.carriedMinor, period) }
    return value(figures.availableMinor, period) &+ value(figures.actualMinor, period)
      &- value(figures.budgetedMinor, period)
  }

  private static func value(_ values: [Int64], _ place: Int) -> Int64 {
    values.indices.contains(place) ? values[place] : 0
  }

  /// `████████░░`; with a mark if more was spent than there is. A part that has begun is shown only once it is whole.
  static func bar(_ spent: Int64, of amount: Int64) -> String {
    let filled: Int
    if spent <= 0 {
      filled = 0
    } else if spent >= amount {
      filled = barWidth
    } else {
      // 128 bits, because ten times an amount may not fit in 64.
      filled = Int(Int128(spent) * Int128(barWidth) / Int128(amount))
    }
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: barWidth - filled)
    return spent > max(amount, 0) ? bar + "!" : bar
  }
}
