import PayshareClient

/// Edits of expenses that need approval, for people.
enum ExpenseEditViews {
  /// Edits as a table.
  static func table(_ edits: [PayshareV1.ExpenseEdit], _ people: People, base: String) -> String {
    var table = Table([
      ("NUMBER", .right), ("EXPENSE", .left), ("WHAT", .left), ("MOVES", .right), ("STATE", .left),
      ("BY", .left),
    ])
    for edit in edits {
      table.add([
        "\(edit.number)", edit.expense?.description ?? "", kind(edit.kind),
        AmountText.number(edit.movedMinor, base), ApprovalViews.state(edit.state),
        edit.authorUserIDs.map { people.name($0) }.joined(separator: ", "),
      ])
    }
    return table.text
  }

  private static func kind(_ kind: PayshareV1.ExpenseEdit.Kind) -> String {
    switch kind {
    case .update: "changed"
    case .delete: "deleted"
    case .undelete: "restored"
    case .unspecified, .unrecognized: "unknown"
    }
  }

  /// A threshold.
  static func threshold(_ threshold: PayshareV1.ExpenseEditThreshold, _ route: String, base: String) -> String
  {
    "edits that move more than \(AmountText.number(threshold.amountMinor, base)) \(base) need approval by the route "
      + TextWidth.printable(route)
  }
}
