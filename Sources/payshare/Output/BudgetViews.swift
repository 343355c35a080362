import PayshareClient

/// Budgets for people.
enum BudgetViews {
  /// Budgets as a table.
  static func table(_ budgets: [PayshareV1.Budget], _ names: AccessNames) -> String {
    var table = Table([
      ("BUDGET", .left), ("GOAL", .left), ("CURRENCY", .left), ("FROM", .left), ("TO", .left),
      ("IN FORCE", .left), ("ID", .left),
    ])
    for budget in budgets {
      table.add([
        budget.displayName, names.resources[budget.goalID] ?? budget.goalID, budget.currencyCode,
        budget.periods?.startDate ?? "", budget.periods?.endDate ?? "", inForce(budget), budget.id,
      ])
    }
    return table.text
  }

  /// One budget.
  /// - Parameter names: has the name of its goal, if the caller may see that.
  static func budget(_ budget: PayshareV1.Budget, _ names: AccessNames) -> String {
    let periods = budget.periods ?? .init()
    let count = periods.firstDates.count
    let goal = names.resources[budget.goalID].map(TextWidth.printable) ?? budget.goalID
    let state = inForce(budget) + (budget.revisionInForce == 0 ? "" : " in force")
    var lines = [
      "Budget \(TextWidth.printable(budget.displayName)), \(state), id \(budget.id)",
      "\(budget.currencyCode), from \(periods.startDate) to \(periods.endDate), \(count) "
        + "\(count == 1 ? "period" : "periods"), of the goal \(goal)",
    ]
    if budget.eventCount > 0 {
      lines.append("\(budget.eventCount) \(budget.eventCount == 1 ? "event counts" : "events count") for it")
    }
    if !budget.description.isEmpty { lines.append(TextWidth.printable(budget.description)) }
    return lines.joined(separator: "\n")
  }

  private static func inForce(_ budget: PayshareV1.Budget) -> String {
    budget.revisionInForce == 0 ? "not in force yet" : "revision \(budget.revisionInForce)"
  }

  /// Revisions as a table.
  static func revisions(
    _ revisions: [PayshareV1.BudgetRevision], of budget: PayshareV1.Budget, _ people: People
  ) -> String {
    var table = Table([
      ("REVISION", .right), ("STATE", .left), ("FROM", .right), ("LINES", .right),
      ("TOTAL \(budget.currencyCode)", .right), ("MADE BY", .left), ("APPROVED BY", .left), ("ON", .left),
    ])
    for revision in revisions {
      let approver = revision.approverUserID
      table.add([
        "\(revision.number)", state(revision), revision.baseNumber == 0 ? "" : "\(revision.baseNumber)",
        "\(revision.lineCount)", total(revision, budget), people.name(revision.creatorUserID),
        approver.isEmpty ? "" : people.name(approver), TimeText.short(revision.approveTime),
      ])
    }
    return table.text
  }

  /// One revision.
  static func revision(_ revision: PayshareV1.BudgetRevision, of budget: PayshareV1.Budget) -> String {
    let base = revision.baseNumber == 0 ? "" : ", made from revision \(revision.baseNumber)"
    return
      "Revision \(revision.number) of \(TextWidth.printable(budget.displayName)), \(state(revision))\(base): "
      + "\(total(revision, budget)) \(budget.currencyCode) in \(revision.lineCount) "
      + (revision.lineCount == 1 ? "line" : "lines")
  }

  private static func total(_ revision: PayshareV1.BudgetRevision, _ budget: PayshareV1.Budget) -> String {
    AmountText.number(revision.amountsMinor.reduce(0, &+), budget.currencyCode)
  }

  /// What has become of a revision.
  static func state(_ revision: PayshareV1.BudgetRevision) -> String {
    switch revision.state {
    case .draft: "a draft"
    case .approved: "in force"
    case .superseded: "superseded"
    case .submitted: "waiting to be approved"
    case .rejected: "rejected"
    case .changesRequested: "to be changed"
    case .withdrawn: "withdrawn"
    case .expired: "expired"
    default: "?"
    }
  }

  /// Entries as a table.
  static func entries(
    _ entries: [PayshareV1.BudgetEntry], of budget: PayshareV1.Budget, _ categories: CategoryView,
    _ people: People
  ) -> String {
    var table = Table([
      ("DATE", .left), ("", .left), ("AMOUNT \(budget.currencyCode)", .right), ("CATEGORY", .left),
      ("NOTE", .left), ("BY", .left), ("OVER THE LIMIT", .left), ("ID", .left),
    ])
    for entry in entries {
      table.add([
        entry.entryDate, kind(entry), AmountText.number(entry.amountMinor, budget.currencyCode),
        categories.path(ofID: entry.categoryID), entry.note, people.name(entry.creatorUserID),
        entry.overrideReason, entry.id,
      ])
    }
    return table.text
  }

  /// One entry.
  static func entry(
    _ entry: PayshareV1.BudgetEntry, of budget: PayshareV1.Budget, _ categories: CategoryView
  ) -> String {
    let category =
      entry.categoryID.isEmpty ? "" : " on \(TextWidth.printable(categories.path(ofID: entry.categoryID)))"
    let note = entry.note.isEmpty ? "" : ", \(TextWidth.printable(entry.note))"
    let amount = AmountText.full(entry.amountMinor, budget.currencyCode)
    return "\(entry.entryDate): \(amount) \(kind(entry))\(category)\(note), id \(entry.id)"
  }

  private static func kind(_ entry: PayshareV1.BudgetEntry) -> String {
    entry.kind == .planned ? "planned" : entry.amountMinor < 0 ? "refunded" : "spent"
  }

  /// The events of a budget as a table.
  static func events(_ links: [PayshareV1.BudgetLink], _ names: AccessNames, _ people: People) -> String {
    var table = Table([
      ("EVENT", .left), ("RATE", .right), ("LINKED BY", .left), ("ON", .left), ("ID", .left),
    ])
    for link in links {
      table.add([
        names.resources[link.eventID] ?? "", link.exchangeRate.map(RateText.text) ?? "",
        people.name(link.linkerUserID), TimeText.short(link.createTime), link.eventID,
      ])
    }
    return table.text
  }

  /// The budgets of an event as a table.
  /// - Parameter names: has the names of those that the caller may see.
  static func budgets(
    ofEvent links: [PayshareV1.BudgetLink], _ names: AccessNames, _ people: People
  ) -> String {
    var table = Table([
      ("BUDGET", .left), ("MAY STOP EXPENSES", .left), ("LINKED BY", .left), ("ON", .left), ("ID", .left),
    ])
    for link in links {
      table.add([
        names.resources[link.budgetID] ?? "", link.canStop ? "yes" : "no", people.name(link.linkerUserID),
        TimeText.short(link.createTime), link.budgetID,
      ])
    }
    return table.text
  }

  /// The outcome of counting again.
  static func reconciliation(_ drifts: [PayshareV1.ReconcileBudgetsResponse.Drift], _ count: Int) -> String {
    let head = "\(count) \(count == 1 ? "budget was" : "budgets were") counted"
    if drifts.isEmpty { return "\(head): all sums are right" }
    var table = Table([
      ("BUDGET", .left), ("SUM", .left), ("CATEGORY", .left), ("PERIOD", .right), ("KEPT", .right),
      ("COUNTED", .right),
    ])
    for drift in drifts {
      table.add([
        drift.budgetID, kind(drift.kind), drift.categoryID, "\(drift.period)",
        "\(drift.keptMinor)", "\(drift.countedMinor)",
      ])
    }
    return "\(head); these sums differ, in minor units:\n\(table.text)"
  }

  private static func kind(_ kind: PayshareV1.ReconcileBudgetsResponse.Drift.Kind) -> String {
    switch kind {
    case .spentOnCategory: "spent on the category"
    case .plannedForCategory: "planned for the category"
    case .spentUnderLine: "spent under the line"
    case .plannedUnderLine: "planned under the line"
    default: "?"
    }
  }
}
