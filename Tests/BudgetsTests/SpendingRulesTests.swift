import Budgets
import Identifiers
import Money
import Postgres
import SeededRandom
import Testing

/// What changes of entries and expenses do to the sums of a budget.
@Suite("Spending") struct SpendingRulesTests {
  private typealias Item = SpendingItem

  /// Food (1) over Groceries (2), with a line each; Home (4) is outside all lines.
  private static func ground(
    _ periods: Int = 3, histories: [SpendingHistory] = []
  ) throws -> SpendingGround {
    var ground = SpendingGround(
      budgetID: Samples.id(800), currency: try Currency(code: "EUR"), periods: try Samples.months(periods),
      inForceNumber: 1, spendVersion: 7)
    let depends = !histories.isEmpty
    ground.coverage = [
      Samples.id(1): SpendingCoverage(lineIDs: [Samples.id(1)], dependsOnHistory: depends),
      Samples.id(2): SpendingCoverage(lineIDs: [Samples.id(2), Samples.id(1)], dependsOnHistory: depends),
    ]
    for history in histories { ground.histories[history.line.categoryID] = history }
    return ground
  }

  private static func item(_ amount: Int64, _ category: Int?, _ period: Int = 0, planned: Bool = false)
    -> Item
  {
    Item(
      period: period, categoryID: category.map { Samples.id($0) }, amountMinor: amount, isPlanned: planned)
  }

  private static func history(
    _ amounts: [Int64], spent: [Int64], _ kind: Rollover.Kind = .surplus
  ) -> SpendingHistory {
    SpendingHistory(
      Samples.line(1, amounts, SpendingLimit(.stop), Rollover(kind)), spent: spent,
      planned: [Int64](repeating: 0, count: amounts.count))
  }

  @Test func whatIsSpentOnACategoryIsSpentUnderAllItsLines() throws {
    let change = try SpendingRules.change(from: [], to: [Self.item(5, 2, 1)], on: try Self.ground())
    #expect(change.totals.map(\.place) == [LinePeriod(Samples.id(2), period: 1)])
    #expect(change.totals.map(\.delta) == [SpendingDelta(spent: 5)])
    #expect(change.groups.map(\.lineIDs) == [[Samples.id(1), Samples.id(2)]])
    #expect(change.groups.map(\.delta.spent) == [5] && change.groups.map(\.period) == [1])
    #expect(change.renewals.isEmpty && change.isLimited)
  }

  @Test(arguments: [4, nil]) func whatIsOutsideAllLinesCountsAsATotalOnly(_ category: Int?) throws {
    let change = try SpendingRules.change(from: [], to: [Self.item(5, category)], on: try Self.ground())
    #expect(change.totals.map(\.place.categoryID) == [category.map { Samples.id($0) } ?? .zero])
    #expect(change.groups.isEmpty)
  }

  @Test func anEditCountsAsTheDifference() throws {
    let change = try SpendingRules.change(
      from: [Self.item(9, 2)], to: [Self.item(5, 2)], on: try Self.ground())
    #expect(change.totals.map(\.delta.spent) == [-4] && change.groups.map(\.delta.spent) == [-4])
  }

  @Test func anEntryThatMovesBelowTheSameLineIsNoIncreaseOfIt() throws {
    let change = try SpendingRules.change(
      from: [Self.item(5, 2)], to: [Self.item(5, 1)], on: try Self.ground())
    #expect(change.totals.map(\.delta.spent) == [5, -5])
    #expect(change.groups.map(\.lineIDs) == [[Samples.id(2)]] && change.groups.map(\.delta.spent) == [-5])
  }

  @Test func whatChangesNothingWritesNothing() throws {
    let change = try SpendingRules.change(
      from: [Self.item(5, 2)], to: [Self.item(5, 2)], on: try Self.ground())
    #expect(change.totals.isEmpty && change.groups.isEmpty)
  }

  @Test func whatIsPlannedIsNeverStopped() throws {
    let ground = try Self.ground(histories: [Self.history([1, 1, 1], spent: [1, 1, 1])])
    let change = try SpendingRules.change(from: [], to: [Self.item(99, 1, planned: true)], on: ground)
    #expect(change.groups.map(\.delta) == [SpendingDelta(planned: 99)] && change.renewals.isEmpty)
  }

  @Test func aLineThatCarriesOverIsWrittenWithAllItsLimits() throws {
    let ground = try Self.ground(histories: [Self.history([100, 100, 100], spent: [0, 0, 0])])
    let change = try SpendingRules.change(from: [], to: [Self.item(30, 1)], on: ground)
    #expect(change.groups.isEmpty)
    #expect(change.renewals.map(\.history.spent) == [[30, 0, 0]])
    #expect(change.renewals.map(\.stopAts) == [[100, 170, 270]])
  }

  @Test func whatLaterPeriodsHaveSpentOfASurplusCannotBeSpentAgain() throws {
    let ground = try Self.ground(histories: [Self.history([100, 100, 100], spent: [40, 150, 0])])
    #expect(throws: SpendingError.overLimit(LinePeriod(Samples.id(1), period: 0), left: 10)) {
      try SpendingRules.change(from: [], to: [Self.item(11, 1)], on: ground)
    }
    let change = try SpendingRules.change(from: [], to: [Self.item(10, 1)], on: ground)
    #expect(change.renewals.map(\.stopAts) == [[100, 150, 100]])
  }

  @Test func noLimitStopsWhatIsNotLimited() throws {
    let ground = try Self.ground(histories: [Self.history([100, 100, 100], spent: [100, 0, 0])])
    let change = try SpendingRules.change(from: [], to: [Self.item(5, 1)], on: ground, isLimited: false)
    #expect(change.renewals.map(\.history.spent) == [[105, 0, 0]] && !change.isLimited)
  }

  @Test func anAmountCanBeMovedToAnEarlierPeriodOfAFullLine() throws {
    let ground = try Self.ground(histories: [Self.history([100, 100, 100], spent: [0, 200, 0])])
    let change = try SpendingRules.change(from: [Self.item(60, 1, 1)], to: [Self.item(60, 1, 0)], on: ground)
    #expect(change.renewals.map(\.history.spent) == [[60, 140, 0]])
  }

  @Test func aLoweredAmountIsNeverStoppedThoughTheLineIsOverspent() throws {
    let ground = try Self.ground(histories: [Self.history([100, 100, 100], spent: [300, 0, 0])])
    let change = try SpendingRules.change(from: [Self.item(200, 1)], to: [Self.item(199, 1)], on: ground)
    #expect(change.renewals.map(\.history.spent) == [[299, 0, 0]])
  }

  @Test func aSumThatDoesNotFitIsRefused() throws {
    #expect(throws: SpendingError.overflow) {
      try SpendingRules.change(
        from: [], to: [Self.item(.max, 1), Self.item(1, 1)], on: try Self.ground())
    }
  }

  /// Whatever is added, edited and removed in whatever order: sums kept by changes are those counted anew.
  @Test(arguments: 0..<60 as Range<UInt64>) func keptSumsAreThoseCountedAnew(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var sums = try Sums(&random)
    var items: [Item] = []
    for _ in 0..<120 {
      let old =
        items.isEmpty || Int.random(in: 0..<3, using: &random) == 0
        ? nil : Int.random(in: 0..<items.count, using: &random)
      let isRemoved = old != nil && Int.random(in: 0..<4, using: &random) == 0
      let new = isRemoved ? nil : sums.item(&random)
      let isLimited = Int.random(in: 0..<5, using: &random) > 0
      do {
        try sums.apply(
          from: old.map { [items[$0]] } ?? [], to: new.map { [$0] } ?? [], isLimited: isLimited)
      } catch SpendingError.overLimit {
        continue
      }
      if let old { items.remove(at: old) }
      if let new { items.append(new) }
      try sums.check(items)
    }
    // Like an event that is linked and unlinked.
    let many = (0..<40).map { _ in sums.item(&random) }
    try sums.apply(from: [], to: many, isLimited: false)
    try sums.check(items + many)
    try sums.apply(from: many, to: [], isLimited: false)
    try sums.check(items)
  }
}

/// Sums as the database keeps them.
private struct Sums {
  let revision: BudgetRevision
  let hierarchy: LineHierarchy
  var totals: [LinePeriod: SpendingDelta] = [:]
  var counters: [UUID: SpendingHistory] = [:]
  var stopAts: [UUID: [Int64]] = [:]

  init(_ random: inout SeededGenerator) throws {
    let made = try Samples.randomRevision(&random)
    let lines = made.lines.map { line in
      var line = line
      line.limit = SpendingLimit([.ignore, .warn, .stop].randomElement(using: &random) ?? .stop)
      return line
    }
    revision = BudgetRevision(
      goalID: made.goalID, currency: made.currency, periods: made.periods, tree: made.tree, lines: lines)
    hierarchy = revision.hierarchy
    let none = [Int64](repeating: 0, count: revision.periods.count)
    for line in lines {
      counters[line.categoryID] = SpendingHistory(line, spent: none, planned: none)
      stopAts[line.categoryID] = try line.stopAts(spent: none)
    }
  }

  func item(_ random: inout SeededGenerator) -> SpendingItem {
    SpendingItem(
      period: .random(in: 0..<revision.periods.count, using: &random),
      categoryID: Int.random(in: 0..<8, using: &random) == 0
        ? nil : Samples.id(.random(in: 0..<26, using: &random)),
      amountMinor: .random(in: -20...60, using: &random),
      isPlanned: Int.random(in: 0..<4, using: &random) == 0)
  }

  private static func dependsOnHistory(_ line: BudgetLine) -> Bool {
    line.limit.mode == .stop && line.rollover.kind != .none
  }

  private func ground(of items: [SpendingItem]) -> SpendingGround {
    var ground = SpendingGround(
      budgetID: Samples.id(800), currency: revision.currency, periods: revision.periods, inForceNumber: 1,
      spendVersion: 0)
    for category in items.compactMap(\.categoryID) {
      let lines = hierarchy.lines(counting: category)
      if lines.isEmpty { continue }
      let histories = lines.compactMap { counters[$0] }.filter { Self.dependsOnHistory($0.line) }
      ground.coverage[category] = SpendingCoverage(lineIDs: lines, dependsOnHistory: !histories.isEmpty)
      for history in histories { ground.histories[history.line.categoryID] = history }
    }
    return ground
  }

  /// Writes a change like the statements do; throws as the guard of a limit does.
  mutating func apply(from old: [SpendingItem], to new: [SpendingItem], isLimited: Bool) throws {
    let change = try SpendingRules.change(
      from: old, to: new, on: ground(of: old + new), isLimited: isLimited)
    var next = self
    for total in change.totals {
      next.totals[total.place, default: SpendingDelta()].spent += total.delta.spent
      next.totals[total.place, default: SpendingDelta()].planned += total.delta.planned
    }
    for group in change.groups {
      for line in group.lineIDs {
        var counter = try #require(next.counters[line])
        counter.spent[group.period] += group.delta.spent
        counter.planned[group.period] += group.delta.planned
        let stops = try #require(stopAts[line])
        if isLimited, group.delta.spent > 0, !stops.isEmpty, counter.spent[group.period] > stops[group.period]
        {
          throw SpendingError.overLimit(LinePeriod(line, period: group.period), left: 0)
        }
        next.counters[line] = counter
      }
    }
    for renewal in change.renewals {
      next.counters[renewal.history.line.categoryID] = renewal.history
      next.stopAts[renewal.history.line.categoryID] = renewal.stopAts
    }
    if isLimited { try Self.checkLimits(from: self, to: next) }
    self = next
  }

  /// No line is beyond what stops it that was not before, or is so by more.
  private static func checkLimits(from before: Sums, to after: Sums) throws {
    for (line, counter) in after.counters {
      let (old, stops) = (try #require(before.counters[line]), try #require(after.stopAts[line]))
      let oldStops = try #require(before.stopAts[line])
      for period in stops.indices {
        let excess = counter.spent[period] - stops[period]
        let oldExcess = old.spent[period] - oldStops[period]
        #expect(excess <= max(0, oldExcess))
      }
    }
  }

  func check(_ items: [SpendingItem]) throws {
    var (totals, lines): ([LinePeriod: SpendingDelta], [LinePeriod: SpendingDelta]) = ([:], [:])
    for item in items {
      let delta =
        item.isPlanned
        ? SpendingDelta(planned: item.amountMinor) : SpendingDelta(spent: item.amountMinor)
      let category = item.categoryID ?? .zero
      totals[LinePeriod(category, period: item.period), default: SpendingDelta()].add(delta)
      for line in hierarchy.lines(counting: category) {
        lines[LinePeriod(line, period: item.period), default: SpendingDelta()].add(delta)
      }
    }
    #expect(self.totals.filter { !$0.value.isZero } == totals.filter { !$0.value.isZero })
    for (line, counter) in counters {
      for period in revision.periods.all.indices {
        let counted = lines[LinePeriod(line, period: period)] ?? SpendingDelta()
        #expect(counter.spent[period] == counted.spent && counter.planned[period] == counted.planned)
      }
      #expect(stopAts[line] == (try counter.line.stopAts(spent: counter.spent)))
    }
  }
}

extension SpendingDelta {
  fileprivate mutating func add(_ other: SpendingDelta) {
    spent += other.spent
    planned += other.planned
  }
}
