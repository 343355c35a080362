import JSON
import PayshareClient

extension FlatBudget {
  /// The plan and what became of it, for people.
  var text: String {
    let limit = AmountText.full(Self.groceriesMinor, budget.currencyCode)
    return [
      "Back home, Asha saves for the next trip:", GoalViews.progress(goal),
      "So that something is left, she makes a budget \"\(budget.displayName)\" for that goal: groceries, which are part "
        + "of food, may cost \(limit) a month and stop there. What is spent in the flat's event counts for it:",
      purchaseTable,
      "Nothing of the refused expense was kept, and the refusal tells no figures: Chitra may not see the budget. What "
        + "became of it this month:",
      lineTable,
    ].joined(separator: "\n\n")
  }

  /// The same for programs.
  func json() throws(CommandError) -> JSONValue {
    .object([
      ("goal", try goal.fullJSON()), ("budget", try budget.fullJSON()), ("view", try view.fullJSON()),
      (
        "purchases",
        .array(
          purchases.map { purchase in
            .object([
              ("description", .string(purchase.description)),
              ("amountMinor", .string("\(purchase.minorUnits)")),
              ("refusal", .string(purchase.refusal?.code.name ?? "")),
            ])
          })
      ),
    ])
  }

  private var purchaseTable: String {
    let code = budget.currencyCode
    var table = Table([("PERSON", .left), ("EXPENSE", .left), ("AMOUNT \(code)", .right), ("", .left)])
    for purchase in purchases {
      let outcome = purchase.refusal.map { "refused: \($0.reason ?? $0.code.name)" } ?? "accepted"
      table.add([
        purchase.person.name, purchase.description, AmountText.number(purchase.minorUnits, code), outcome,
      ])
    }
    return table.text
  }

  /// The lines in the month in which something was spent.
  private var lineTable: String {
    let code = budget.currencyCode
    let spent = view.whole?.actualMinor ?? []
    let month = spent.firstIndex(where: { $0 != 0 }) ?? 0
    var table = Table([
      ("LINE", .left), ("BUDGET \(code)", .right), ("SPENT", .right), ("LEFT", .right),
    ])
    // Those at the top first; there is one below them.
    let lines = view.lines.sorted { $0.parentCategoryID.isEmpty && !$1.parentCategoryID.isEmpty }
    for line in lines {
      guard let figures = line.figures, month < figures.actualMinor.count else { continue }
      let indent = line.parentCategoryID.isEmpty ? "" : "  "
      let amounts = [figures.budgetedMinor, figures.actualMinor, figures.availableMinor]
      table.add(
        [indent + (categoryNames[line.categoryID] ?? line.categoryID)]
          + amounts.map { AmountText.number($0[month], code) })
    }
    return table.text
  }
}
