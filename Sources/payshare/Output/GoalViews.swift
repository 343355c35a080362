import PayshareClient

/// Goals for people.
enum GoalViews {
  /// The width of a bar, in characters.
  private static let barWidth = 20

  /// Goals as a table.
  static func table(_ goals: [PayshareV1.Goal], _ people: People) -> String {
    var table = Table([
      ("GOAL", .left), ("STATE", .left), ("SAVED", .right), ("TARGET", .right), ("", .left), ("DUE", .left),
      ("KEPT BY", .left), ("ID", .left),
    ])
    for goal in goals {
      table.add([
        goal.displayName, state(goal), AmountText.full(goal.saved), AmountText.full(goal.target), bar(goal),
        goal.dueDate, people.name(goal.ownerUserID), goal.id,
      ])
    }
    return table.text
  }

  /// One goal.
  static func goal(_ goal: PayshareV1.Goal, _ people: People) -> String {
    let due = goal.dueDate.isEmpty ? "" : ", due \(goal.dueDate)"
    var lines = [
      "Goal \(TextWidth.printable(goal.displayName)), \(state(goal)), id \(goal.id)",
      "from \(goal.startDate)\(due), kept by \(TextWidth.printable(people.name(goal.ownerUserID)))",
      progress(goal),
    ]
    if !goal.description.isEmpty { lines.append(TextWidth.printable(goal.description)) }
    lines.append("etag \(goal.etag), last changed \(TimeText.short(goal.updateTime))")
    return lines.joined(separator: "\n")
  }

  /// How far a goal has come.
  static func progress(_ goal: PayshareV1.Goal) -> String {
    "Saved: \(AmountText.full(goal.saved)) of \(AmountText.full(goal.target)) \(bar(goal))"
  }

  /// Entries as a table.
  static func entries(_ entries: [PayshareV1.GoalEntry], of goal: PayshareV1.Goal) -> String {
    let code = goal.target?.currencyCode ?? ""
    var table = Table([("DATE", .left), ("AMOUNT \(code)", .right), ("NOTE", .left), ("ID", .left)])
    for entry in entries {
      table.add([entry.entryDate, AmountText.number(entry.amountMinor, code), entry.note, entry.id])
    }
    return table.text
  }

  /// One entry.
  static func entry(_ entry: PayshareV1.GoalEntry, of goal: PayshareV1.Goal) -> String {
    let note = entry.note.isEmpty ? "" : ", \(TextWidth.printable(entry.note))"
    return
      "\(entry.entryDate): \(AmountText.full(entry.amountMinor, goal.target?.currencyCode ?? ""))\(note), id \(entry.id)"
  }

  /// Changes as a table, a line for each field.
  static func changes(
    _ changes: [PayshareV1.GoalChange], of goal: PayshareV1.Goal, _ people: People
  ) -> String {
    var table = Table([
      ("WHEN", .left), ("BY", .left), ("WHAT", .left), ("FIELD", .left), ("BEFORE", .left), ("AFTER", .left),
      ("REASON", .left),
    ])
    let code = goal.target?.currencyCode ?? ""
    for change in changes {
      var cells = [
        TimeText.short(change.createTime), people.name(change.actorUserID), kind(change.kind),
      ]
      var reason = change.reason
      for difference in change.differences {
        let values = [difference.oldValue, difference.newValue].map { value in
          guard difference.path.hasSuffix("amount_minor"), let units = Int64(value) else { return value }
          return AmountText.number(units, code)
        }
        table.add(cells + [difference.path] + values + [reason])
        (cells, reason) = (["", "", ""], "")
      }
      if change.differences.isEmpty { table.add(cells + ["", "", "", reason]) }
    }
    return table.text
  }

  private static func kind(_ kind: PayshareV1.GoalChange.Kind) -> String {
    switch kind {
    case .goalCreated: "made"
    case .goalUpdated: "changed"
    case .entryAdded: "entered"
    case .entryUpdated: "entry changed"
    case .entryDeleted: "entry removed"
    default: "?"
    }
  }

  private static func state(_ goal: PayshareV1.Goal) -> String {
    switch goal.state {
    case .active: "active"
    case .reached: "reached"
    case .abandoned: "abandoned"
    case .archived: "archived"
    default: "?"
    }
  }

  /// `[#####               ] 25 %`.
  private static func bar(_ goal: PayshareV1.Goal) -> String {
    let percent = goal.progressPermille / 10
    let filled = Int(min(max(percent, 0), 100)) * barWidth / 100
    return
      "[\(String(repeating: "#", count: filled))\(String(repeating: " ", count: barWidth - filled))] \(percent) %"
  }
}
