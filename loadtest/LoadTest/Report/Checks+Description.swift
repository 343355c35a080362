extension Checks {
  /// The checks that were made, with their number and description.
  var performed: [(count: Int, what: String)] {
    [
      (balances, "balances, which must sum to zero"),
      (settlements, "settlement plans, which must bring the balances to zero"),
      (expenses, "expenses in answers, whose payers and shares must add up"),
      (filtered, "lists through a filter, which must hold all that matches it and nothing else"),
      (replays, "requests sent again, which must be answered alike"),
      (found, "acknowledged expenses, which must be found again as they are"),
      (totals, "totals of events, which must equal what was acknowledged"),
      (views, "views of goals and budgets, whose figures must add up"),
      (budgets, "budgets, which must have spent exactly what was acknowledged"),
      (revisions, "budgets, which must have in force what was approved last"),
    ].filter { $0.0 > 0 }
  }

  /// The number of faults that `wrong` does not describe.
  var undescribed: Int { max(0, wrongCount - wrong.count) }
}

extension RunReport {
  /// Why the run cannot be trusted, a sentence each.
  var doubts: [String] {
    var doubts: [String] = []
    if checks.wrongCount > 0 {
      doubts.append(Text.count(checks.wrongCount, "answer was wrong", "answers were wrong"))
    }
    if checks.unresolved > 0 {
      let changes = Text.count(checks.unresolved, "change", "changes")
      doubts.append("the outcome of \(changes) is unknown")
    }
    if overruns > 0 {
      let calls = Text.count(overruns, "call was", "calls were")
      doubts.append("\(calls) due and not made: the generator had too many under way")
    }
    return doubts
  }
}
