import Identifiers
import PayshareAPI
import Postgres
import SeededRandom
import Testing

@testable import Audit

@Suite("Suspicious edits") struct AlertRulesTests {
  private static let organisation = UUID(high: 1, low: 1)
  private static let asha = UUID(high: 2, low: 1)
  private static let ben = UUID(high: 2, low: 2)

  /// 2 April 2026, 12:00 UTC.
  private static let noon: Int64 = 1_775_131_200
  private static let today = CalendarDate(year: 2026, month: 4, day: 2) ?? .latest

  private func edit(
    _ kind: ExpenseEdit.Kind = .updated, by actor: UUID = asha, of creator: UUID = ben, position: Int64 = 1,
    secondsLater: Int64 = 0, ageDays: Int64 = 0, spendDay: CalendarDate = today, moved: Int64 = 100,
    total: Int64 = 100
  ) -> ExpenseEdit {
    let time = (Self.noon + secondsLater) * 1_000_000
    return ExpenseEdit(
      position: position, organisationID: Self.organisation, actorID: actor,
      time: Timestamp(microsecondsSince1970: time), kind: kind, expenseID: UUID(high: 3, low: 1),
      creatorID: creator,
      createTime: Timestamp(microsecondsSince1970: time - ageDays * 86_400_000_000), spendDay: spendDay,
      movedMinorUnits: moved, totalMinorUnits: total)
  }

  private func alerts(_ edits: [ExpenseEdit], on day: CalendarDate = today) -> [Alert] {
    var windows: [AlertRules.Person: EditWindow] = [:]
    return AlertRules.alerts(for: edits.map { ($0, day) }, &windows)
  }

  private func series(_ count: Int, every seconds: Int64, of creator: UUID = ben) -> [ExpenseEdit] {
    (0..<count).map {
      edit(of: creator, position: Int64($0 + 1), secondsLater: Int64($0) * seconds)
    }
  }

  @Test func twentyEditsOfOthersWithinAnHourAreOneAlert() {
    let found = alerts(series(20, every: 189))
    #expect(found.map(\.identity.rule) == [.manyEditsOfOthers])
    #expect(found.map(\.userID) == [Self.asha])
    #expect(found.map(\.positions) == [Array(1...20)])
    #expect(alerts(series(19, every: 1)) == [])
    #expect(alerts(series(39, every: 1)).count == 1)
    #expect(alerts(series(40, every: 1)).count == 2)
  }

  @Test func editsOverMoreThanAnHourAreNotMany() {
    #expect(alerts(series(200, every: 190)) == [], "nineteen pauses are more than an hour")
  }

  @Test func ownExpensesAndEnteringAreNotCounted() {
    #expect(alerts(series(100, every: 1, of: Self.asha)) == [])
    #expect(alerts((1...100).map { edit(.created, position: $0) }) == [])
  }

  @Test func editsOfSeveralPeopleAreNotAddedUp() {
    let edits = (1...38).map { edit(by: $0 % 2 == 0 ? Self.asha : UUID(high: 2, low: 3), position: $0) }
    #expect(alerts(edits) == [])
  }

  @Test func inWhichPartsEditsComeDoesNotMatter() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<50 {
      var second: Int64 = 0
      let edits = (1...120).map { position in
        second += Int64.random(in: 0...400, using: &random)
        return edit(
          by: Bool.random(using: &random) ? Self.asha : UUID(high: 2, low: 3), position: Int64(position),
          secondsLater: second)
      }
      var windows: [AlertRules.Person: EditWindow] = [:]
      var parts: [Alert] = []
      var rest = edits[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...30, using: &random)
        parts += AlertRules.alerts(for: rest.prefix(count).map { ($0, Self.today) }, &windows)
        rest = rest.dropFirst(count)
        #expect(windows.values.allSatisfy { $0.times.count < AlertLimits.manyEdits })
      }
      #expect(parts == alerts(edits))
      #expect(parts.map(\.positions) == expected(edits), "as by counting anew for each edit")
    }
  }

  /// The rule as it is told: for each edit, those of its person in the hour before it, since the last alert.
  private func expected(_ edits: [ExpenseEdit]) -> [[Int64]] {
    var alerts: [[Int64]] = []
    var since: [UUID: Int64] = [:]
    for edit in edits {
      let hour = edits.filter {
        $0.actorID == edit.actorID && $0.position <= edit.position
          && $0.position > since[edit.actorID, default: 0]
          && $0.time.microsecondsSince1970
            > edit.time.microsecondsSince1970 - AlertLimits.manyEditsSeconds * 1_000_000
      }
      guard hour.count >= AlertLimits.manyEdits else { continue }
      alerts.append(hour.map(\.position))
      since[edit.actorID] = edit.position
    }
    return alerts
  }

  @Test(
    arguments: [
      (30, 10_000, 50_000, true), (29, 10_000, 50_000, false), (30, 9_999, 10_000, false),
      (30, 10_000, 50_001, true), (30, 10_000, 50_100, false), (400, Int64.max, Int64.max, true),
    ] as [(Int64, Int64, Int64, Bool)])
  func aLateLargeChangeIsOfAnOldExpenseAndOfMuchOfIt(
    _ days: Int64, _ moved: Int64, _ total: Int64, _ isAlert: Bool
  ) {
    #expect(AlertRules.isLateAndLarge(edit(ageDays: days, moved: moved, total: total)) == isAlert)
    #expect(!AlertRules.isLateAndLarge(edit(.created, ageDays: days, moved: moved, total: total)))
  }

  @Test func aMonthIsClosedThreeDaysAfterItsEnd() throws {
    for (spent, closing) in [((2026, 3, 31), (2026, 4, 4)), ((2025, 12, 1), (2026, 1, 4))] {
      let spendDay = try #require(CalendarDate(year: spent.0, month: spent.1, day: spent.2))
      let closed = try #require(CalendarDate(year: closing.0, month: closing.1, day: closing.2))
      let dayBefore = CalendarDate(daysSince1970: closed.daysSince1970 - 1)
      for kind in [.created, .updated, .deleted, .undeleted] as [ExpenseEdit.Kind] {
        #expect(AlertRules.isOfPastPeriod(edit(kind, spendDay: spendDay), on: closed))
        #expect(!AlertRules.isOfPastPeriod(edit(kind, spendDay: spendDay), on: dayBefore))
      }
    }
  }

  @Test func whatMovesNoMoneyAndNoDayIsNotOfAPastPeriod() throws {
    let spendDay = try #require(CalendarDate(year: 2026, month: 1, day: 5))
    var edit = edit(spendDay: spendDay, moved: 0)
    #expect(!AlertRules.isOfPastPeriod(edit, on: Self.today))
    edit.changesDay = true
    #expect(AlertRules.isOfPastPeriod(edit, on: Self.today))
  }

  @Test func aDayOfEditsInOnePastMonthIsOneAlertWithTheFirstEntries() throws {
    let spendDay = try #require(CalendarDate(year: 2026, month: 1, day: 5))
    let edits = (1...150).map { edit(of: Self.asha, position: $0, spendDay: spendDay) }
    let found = alerts(edits)
    #expect(found.map(\.identity.rule) == [.pastPeriod])
    #expect(found.map(\.positions) == [Array(1...Int64(AlertLimits.maximumPositions))])
    let later = try #require(CalendarDate(year: 2026, month: 4, day: 3))
    #expect(alerts(edits, on: later).map(\.identity) != found.map(\.identity))
  }
}
