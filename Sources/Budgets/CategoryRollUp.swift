import Categories
import Identifiers
import Money

/// Figures of categories with all below them, by the tree of a revision.
struct CategoryRollUp {
  /// Each category before those below it; merged ones are part of what they mean.
  let categories: [BudgetView.Category]

  init(
    _ revision: BudgetRevision, lines: [BudgetView.Line], spending: CategorySpending,
    _ hierarchy: LineHierarchy
  ) throws(MoneyError) {
    let figuresOfLines = Dictionary(
      lines.map { ($0.categoryID, $0.figures) }, uniquingKeysWith: { first, _ in first })
    let order = revision.tree.inOrder.filter { $0.mergedIntoID == nil }
    // What the categories right below each one add to it. Those below come first, so it is complete when it is used.
    var fromBelow: [UUID: PeriodFigures] = [:]
    var categories: [BudgetView.Category] = []
    for category in order.reversed() {
      var figures = fromBelow[category.id] ?? PeriodFigures(count: revision.periods.count)
      let containing = hierarchy.lines(counting: category.id).first.flatMap { $0 == category.id ? nil : $0 }
      if let own = figuresOfLines[category.id] {
        figures = own
      } else {
        if let own = spending.own[category.id] { try figures.add(PeriodFigures(unbudgeted: own)) }
        // Its own amounts and those of lines below it are a part of the line above.
        if containing != nil { figures = figures.spendingOnly }
      }
      categories.append(
        BudgetView.Category(categoryID: category.id, containingLineID: containing, figures: figures))
      guard let parent = category.parentID else { continue }
      try fromBelow[parent, default: PeriodFigures(count: revision.periods.count)].add(figures)
    }
    self.categories = categories.reversed()
  }
}
