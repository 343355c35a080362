import Identifiers
import PayshareClient

/// What must hold of answers about goals and budgets.
extension AnswerChecks {
  /// Each line has left what it had less what it spent, and the whole is its lines at the top and what no line counts.
  static func fault(of view: PayshareV1.ViewBudgetResponse, budget id: String) -> String? {
    for line in view.lines {
      guard let figures = line.figures else { return "budget \(id): a line has no figures" }
      for (period, left) in figures.availableMinor.enumerated()
      where left != figures.budgetedMinor[period] + figures.carriedMinor[period] - figures.actualMinor[period]
      {
        return "budget \(id): line \(line.categoryID) does not add up in period \(period)"
      }
    }
    guard view.nextPageToken.isEmpty, let whole = view.whole else { return nil }
    for period in whole.actualMinor.indices {
      let top = view.lines.filter(\.parentCategoryID.isEmpty)
      let spent = top.reduce(view.unbudgetedMinor[period]) { $0 + ($1.figures?.actualMinor[period] ?? 0) }
      let budgeted = top.reduce(0) { $0 + ($1.figures?.budgetedMinor[period] ?? 0) }
      if spent != whole.actualMinor[period] || budgeted != whole.budgetedMinor[period] {
        return "budget \(id): its whole is not its parts in period \(period)"
      }
    }
    return nil
  }

  /// The totals of a goal are the sums of its budgets.
  static func fault(of view: PayshareV1.ViewGoalResponse, goal id: String) -> String? {
    for total in view.totals {
      let parts = view.budgets.filter { $0.currencyCode == total.currencyCode }
      let sums = [\PayshareV1.ViewGoalResponse.Part.budgetedMinor, \.actualMinor, \.availableMinor]
      for sum in sums where parts.reduce(0, { $0 + $1[keyPath: sum] }) != total[keyPath: sum] {
        return "goal \(id): its total in \(total.currencyCode) is not the sum of its budgets"
      }
    }
    return nil
  }

  /// A budget has spent in each category exactly what was acknowledged.
  static func fault(of view: PayshareV1.ViewBudgetResponse, for plan: Plan) -> String? {
    let figures = Dictionary(
      view.lines.map { ($0.categoryID, $0.figures?.actualMinor ?? []) },
      uniquingKeysWith: { first, _ in first })
    let none = [Int64](repeating: 0, count: Plan.periods)
    for leaf in plan.leaves where figures[leaf] != plan.spent[leaf] ?? none {
      return
        "budget \(plan.budgetID): \(figures[leaf] ?? []) was spent on \(leaf), \(plan.spent[leaf] ?? none) was acknowledged"
    }
    return nil
  }

  /// Entries of the audit are of the population's organisation, and the newest first.
  static func fault(of entries: [PayshareV1.JournalEntry]) -> String? {
    let organisation = PopulationStatements.organisation.description
    if let other = entries.first(where: { $0.organisationID != organisation }) {
      return "entry \(other.id) of another organisation was shown to the auditor"
    }
    let isInOrder = zip(entries, entries.dropFirst()).allSatisfy { $0.position > $1.position }
    return isInOrder ? nil : "the entries of the audit are not in order"
  }
}

/// What must hold of answers about approvals.
extension AnswerChecks {
  /// What waits for somebody is submitted, and what nobody decides about is among it.
  static func fault(
    of waiting: [PayshareV1.WaitingApproval], waitingFor user: String, with id: String
  ) -> String? {
    if let other = waiting.first(where: { $0.approverUserID != user || $0.approval?.state != .submitted }) {
      return "approval \(other.approval?.id ?? "") of \(other.approverUserID) waits for \(user)"
    }
    return waiting.contains { $0.approval?.id == id }
      ? nil : "approval \(id) does not wait for \(user) any more"
  }

  /// Of the approvals of a budget at most one is approved: it is in force.
  static func fault(of approvals: [PayshareV1.Approval], ofBudget id: String) -> String? {
    let approved = approvals.filter { $0.state == .approved }
    return approved.count > 1 ? "budget \(id) has \(approved.count) approved revisions" : nil
  }
}
