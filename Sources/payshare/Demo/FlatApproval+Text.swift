import JSON
import PayshareClient

extension FlatApproval {
  /// Who decided what, and what came of it, for people.
  func text(of budget: PayshareV1.Budget) -> String {
    let code = budget.currencyCode
    var table = Table([("STEP", .left), ("PERSON", .left), ("GROCERIES \(code)", .right), ("", .left)])
    for decision in decisions {
      table.add([
        decision.step, decision.person.name, AmountText.number(decision.minorUnits, code),
        decision.choice == .approve ? "approved" : "wants changes",
      ])
    }
    return [
      "The limit is to be raised. Asha makes a revision and submits it: an accountant is asked, then a supervisor. She "
        + "cannot approve it herself, nor change it while it waits; when changes are wanted she opens it again:",
      table.text,
      "With the last decision revision \(revision.number) took the place of the one in force: groceries may cost "
        + "\(AmountText.full(Self.raisedMinor, code)) a month now.",
    ].joined(separator: "\n\n")
  }

  /// The same for programs.
  func json() throws(CommandError) -> JSONValue {
    .object([
      ("route", try route.fullJSON()), ("approval", try approval.fullJSON()),
      ("revision", try revision.fullJSON()),
    ])
  }
}
