import PayshareClient

/// Routes and delegations, for people.
extension ApprovalViews {
  /// Routes as a table.
  static func routes(_ routes: [PayshareV1.ApprovalRoute]) -> String {
    var table = Table([
      ("ROUTE", .left), ("TAKEN BY", .left), ("MANDATORY", .left), ("STEPS", .left), ("FOR", .left),
      ("ID", .left),
    ])
    for route in routes {
      table.add([
        route.displayName, subjects(of: route), route.isMandatory ? "yes" : "",
        route.steps.map(\.displayName).joined(separator: " → "), route.description, route.id,
      ])
    }
    return table.text
  }

  /// One route, its steps as `--step` takes them.
  static func route(_ route: PayshareV1.ApprovalRoute, _ names: AccessNames) -> String {
    let taken =
      route.isMandatory ? "which all \(subjects(of: route)) must take" : "for \(subjects(of: route))"
    var lines = ["Route \(TextWidth.printable(route.displayName)), \(taken), id \(route.id)"]
    if !route.description.isEmpty { lines.append(TextWidth.printable(route.description)) }
    for (index, step) in route.steps.enumerated() {
      lines.append("  \(index + 1)  \(TextWidth.printable(text(step, names)))")
    }
    return lines.joined(separator: "\n")
  }

  /// What takes a route.
  private static func subjects(of route: PayshareV1.ApprovalRoute) -> String {
    switch route.subject {
    case .expenseEdit: "edits of expenses"
    case .budgetRevision, .unspecified, .unrecognized: "revisions of budgets"
    }
  }

  /// A step in the form that `StatedStep` reads.
  static func text(_ step: PayshareV1.ApprovalRouteStep, _ names: AccessNames) -> String {
    var parts = [text(step.approvers, names)]
    switch step.quorum?.kind {
    case .all: parts.append("all")
    case .majority: parts.append("majority")
    case .count: parts.append("at least \(step.quorum?.count ?? 1)")
    case .any, .unspecified, .unrecognized, nil: parts.append("any")
    }
    if step.deadlineHours > 0 { parts.append("within \(step.deadlineHours)h") }
    parts += step.escalations.map { "then \(text($0.approvers, names))" }
    if step.lastAction == .reject { parts.append("then reject") }
    return "\(step.displayName): \(parts.joined(separator: ", "))"
  }

  private static func text(_ selectors: [PayshareV1.ApproverSelector], _ names: AccessNames) -> String {
    selectors.map { selector in
      switch selector.approver {
      case .role(let name): "role \(name)"
      case .userID(let id): "user \(names.people.name(id))"
      case .groupID(let id): "group \(names.resources[id] ?? id)"
      case nil: "?"
      }
    }.joined(separator: " + ")
  }

  /// Delegations as a table.
  static func delegations(_ delegations: [PayshareV1.ApprovalDelegation], _ people: People) -> String {
    var table = Table([
      ("DECIDES", .left), ("FOR", .left), ("FROM", .left), ("UNTIL", .left), ("ID", .left),
    ])
    for delegation in delegations {
      table.add([
        people.name(delegation.toUserID), people.name(delegation.fromUserID),
        TimeText.short(delegation.firstTime), TimeText.short(delegation.lastTime), delegation.id,
      ])
    }
    return table.text
  }
}

extension PayshareV1.ApprovalRoute {
  /// Everyone that it names.
  var selectors: [PayshareV1.ApproverSelector] {
    steps.flatMap { $0.approvers + $0.escalations.flatMap(\.approvers) }
  }
}
