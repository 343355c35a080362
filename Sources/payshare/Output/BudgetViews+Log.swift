import PayshareClient

/// What happened to budgets, for people.
extension BudgetViews {
  /// Changes as a table, a line for each field.
  /// - Parameter names: has the names of people and events, as far as the caller may see them.
  static func changes(
    _ changes: [PayshareV1.BudgetChange], of budget: PayshareV1.Budget, _ categories: CategoryView,
    _ names: AccessNames
  ) -> String {
    var table = Table([
      ("WHEN", .left), ("BY", .left), ("WHAT", .left), ("FIELD", .left), ("BEFORE", .left), ("AFTER", .left),
      ("REASON", .left),
    ])
    let text = BudgetDifferenceText(budget.currencyCode, categories, names.people)
    for change in changes {
      var cells = [
        TimeText.short(change.createTime), names.people.name(change.actorUserID), what(change, names),
      ]
      var reason = change.reason
      let rows = text.rows(change.differences)
      for row in rows {
        table.add(cells + row + [reason])
        (cells, reason) = (["", "", ""], "")
      }
      if rows.isEmpty { table.add(cells + ["", "", "", reason]) }
    }
    return table.text
  }

  /// What was spent, as a table.
  static func actuals(
    _ actuals: [PayshareV1.BudgetActual], of budget: PayshareV1.Budget, _ categories: CategoryView,
    _ names: AccessNames
  ) -> String {
    var table = Table([
      ("DATE", .left), ("AMOUNT \(budget.currencyCode)", .right), ("CATEGORY", .left), ("FROM", .left),
      ("RATE", .right), ("ID", .left),
    ])
    for actual in actuals {
      let event = names.resources[actual.eventID] ?? actual.eventID
      let (source, id) =
        switch actual.source {
        case .expenseID(let id): ("an expense of \(event)", id)
        case .budgetEntryID(let id): ("an entry", id)
        case nil: ("?", "")
        }
      table.add([
        actual.spendDate, AmountText.number(actual.amountMinor, budget.currencyCode),
        categories.path(ofID: actual.categoryID), source, actual.exchangeRate.map(RateText.text) ?? "", id,
      ])
    }
    return table.text
  }

  private static func what(_ change: PayshareV1.BudgetChange, _ names: AccessNames) -> String {
    let revision = "revision \(change.number)"
    let event = names.resources[change.eventID].map { "event \($0)" } ?? "event"
    return switch change.kind {
    case .budgetCreated: "made"
    case .budgetUpdated: "changed"
    case .revisionCreated: "\(revision) made"
    case .linesUpdated: "\(revision) changed"
    case .revisionDeleted: "\(revision) removed"
    case .revisionApproved: "\(revision) approved"
    case .entryAdded: "entered"
    case .entryUpdated: "entry changed"
    case .entryDeleted: "entry removed"
    case .eventLinked: "\(event) linked"
    case .eventUnlinked: "\(event) unlinked"
    case .transferThresholdChanged: "threshold of transfers"
    case .approvalChanged: "approval of \(revision)"
    default: "?"
    }
  }
}
