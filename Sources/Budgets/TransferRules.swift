import Money
public import Rules

/// Moves budgeted amounts between lines and periods. No I/O, no clock.
public enum TransferRules {
  /// The revision after a transfer. Lines that contain only the source lose the amount, those that contain only the
  /// destination gain it, and those that contain both stay as they are: so the whole budget stays the same.
  public static func transfer(
    _ minorUnits: Int64, from source: LinePeriod, to destination: LinePeriod, in revision: BudgetRevision
  ) throws(Refusal) -> BudgetRevision {
    try requireFields(minorUnits, source, destination, in: revision)
    let hierarchy = revision.hierarchy
    let losing = Set(hierarchy.lines(counting: source.categoryID))
    let gaining = Set(hierarchy.lines(counting: destination.categoryID))
    var lines = revision.lines
    do throws(MoneyError) {
      for index in lines.indices {
        if losing.contains(lines[index].categoryID) {
          try lines[index].add(0 - minorUnits, to: source.period)
        }
        if gaining.contains(lines[index].categoryID) {
          try lines[index].add(minorUnits, to: destination.period)
        }
      }
    } catch {
      throw .invalid([FieldViolation("amount_minor", error.reason, error.description)])
    }
    let after = revision.with(lines)
    // The caller named no such field: the first violation is the reason why this state does not allow the transfer.
    guard let violation = RevisionRules.violations(of: after.lines, in: after).first else { return after }
    throw .precondition(reason: violation.reason, message: violation.message)
  }

  private static func requireFields(
    _ minorUnits: Int64, _ source: LinePeriod, _ destination: LinePeriod, in revision: BudgetRevision
  ) throws(Refusal) {
    var violations: [FieldViolation] = []
    if minorUnits <= 0 {
      violations.add(FieldViolation("amount_minor", "NOT_POSITIVE", "a transfer moves more than zero"))
    }
    for (field, place) in [("source", source), ("destination", destination)] {
      if revision[place.categoryID] == nil {
        violations.add(FieldViolation("\(field).category_id", "UNKNOWN_LINE", "the category has no line"))
      }
      if !revision.periods.all.indices.contains(place.period) {
        violations.add(FieldViolation("\(field).period", "UNKNOWN_PERIOD", "the budget has no such period"))
      }
    }
    if source == destination {
      violations.add(FieldViolation("destination", "SAME_LINE", "the destination is the source"))
    }
    try violations.refuse()
    if let line = revision[source.categoryID], line.amounts[source.period] < minorUnits {
      let amount = Amount(minorUnits: line.amounts[source.period], currency: revision.currency)
      throw .precondition(
        reason: "TRANSFER_TOO_LARGE",
        message: "the line has \(amount.formatted) in \(revision.periods.all[source.period].words)")
    }
  }
}

extension BudgetLine {
  fileprivate mutating func add(_ minorUnits: Int64, to period: Int) throws(MoneyError) {
    amounts[period] = try amounts[period].addingExactly(minorUnits)
  }
}
