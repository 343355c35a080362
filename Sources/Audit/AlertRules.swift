import Identifiers
import PayshareAPI
import Postgres

/// Decides which edits somebody should look at.
enum AlertRules {
  /// Whose window it is.
  struct Person: Sendable, Hashable {
    let organisationID: UUID
    let userID: UUID
  }

  /// The alerts for edits, in the order of the journal, each with the day of its organisation. The windows move on.
  ///
  /// Whether the edits come at once or one by one makes no difference, except to how many entries an alert names.
  static func alerts(
    for edits: [(edit: ExpenseEdit, day: CalendarDate)], _ windows: inout [Person: EditWindow]
  ) -> [Alert] {
    var alerts: [Alert] = []
    var places: [Alert.Identity: Int] = [:]
    func raise(_ alert: Alert, _ position: Int64) {
      if let place = places[alert.identity] {
        alerts[place].add(position)
      } else {
        places[alert.identity] = alerts.count
        alerts.append(alert)
      }
    }
    for (edit, day) in edits {
      if let alert = manyEdits(edit, &windows) { raise(alert, edit.position) }
      if isLateAndLarge(edit) {
        raise(
          Alert(
            edit.identity(.lateLargeChange, of: edit.expenseID, "\(edit.position)"), by: edit.actorID,
            [edit.position]), edit.position)
      }
      if isOfPastPeriod(edit, on: day) {
        let month = edit.spendDay.components
        raise(
          Alert(
            edit.identity(.pastPeriod, of: edit.actorID, "\(month.year)-\(month.month) \(day.daysSince1970)"),
            by: edit.actorID, [edit.position]), edit.position)
      }
    }
    return alerts
  }

  private static func manyEdits(_ edit: ExpenseEdit, _ windows: inout [Person: EditWindow]) -> Alert? {
    guard edit.kind != .created, edit.creatorID != edit.actorID else { return nil }
    let person = Person(organisationID: edit.organisationID, userID: edit.actorID)
    guard let positions = windows[person, default: EditWindow()].add(position: edit.position, at: edit.time)
    else { return nil }
    return Alert(
      edit.identity(.manyEditsOfOthers, of: edit.actorID, "\(edit.position)"), by: edit.actorID, positions)
  }

  /// Whether much of an expense is changed long after it was entered.
  static func isLateAndLarge(_ edit: ExpenseEdit) -> Bool {
    guard edit.kind != .created else { return false }
    let age = edit.time.microsecondsSince1970 - edit.createTime.microsecondsSince1970
    guard age >= AlertLimits.lateDays * 86_400_000_000, edit.movedMinorUnits >= AlertLimits.largeMinorUnits
    else { return false }
    // Divided, because products of great amounts overflow.
    return edit.movedMinorUnits >= edit.totalMinorUnits / 100 * AlertLimits.largePercent
  }

  /// Whether an expense of a month is entered or changed when the month is closed. Changes that move no money and no day
  /// do not count.
  static func isOfPastPeriod(_ edit: ExpenseEdit, on day: CalendarDate) -> Bool {
    guard edit.movedMinorUnits > 0 || edit.changesDay else { return false }
    return day.daysSince1970 >= closing(of: edit.spendDay)
  }

  /// The day from which on the month of a day is closed.
  private static func closing(of day: CalendarDate) -> Int32 {
    let (year, month, _) = day.components
    let next = CalendarDate(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1)
    return (next ?? .latest).daysSince1970 &+ AlertLimits.graceDays
  }
}

extension ExpenseEdit {
  fileprivate func identity(_ rule: PayshareV1.AlertRule, of subject: UUID, _ occasion: String)
    -> Alert.Identity
  {
    Alert.Identity(organisationID: organisationID, rule: rule, subjectID: subject, occasion: occasion)
  }
}
