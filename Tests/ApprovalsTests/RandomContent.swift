import Approvals
import Money
import Postgres
import SeededRandom

/// Contents for property tests.
enum RandomContent {
  static func budget(_ random: inout SeededGenerator) -> BudgetContent {
    let periods = Int.random(in: 1...4, using: &random)
    let hasTarget = Bool.random(using: &random)
    let currency = Currency.all.randomElement(using: &random) ?? Currency.all[0]
    return BudgetContent(
      goalID: Samples.id(.random(in: 0..<1_000, using: &random)),
      goalTarget: hasTarget ? BudgetContentTarget(.random(in: 0...9, using: &random), currency) : nil,
      currency: currency,
      firstDays: (0..<periods).map { CalendarDate(daysSince1970: Int32(20_000 + 30 * $0)) },
      endDay: CalendarDate(daysSince1970: Int32(20_000 + 30 * periods)),
      baseRevision: Bool.random(using: &random) ? .random(in: 1...9, using: &random) : nil,
      lines: (0..<Int.random(in: 1...5, using: &random)).map { line($0, periods, &random) })
  }

  private static func line(_ category: Int, _ periods: Int, _ random: inout SeededGenerator)
    -> BudgetContentLine
  {
    BudgetContentLine(
      categoryID: Samples.id(category),
      amounts: (0..<periods).map { _ in .random(in: -3...3, using: &random) },
      limit: BudgetContentLine.Limit.allCases.randomElement(using: &random) ?? .stop,
      thresholds: (0..<Int.random(in: 0...3, using: &random)).map { _ in
        .random(in: 0...1_000, using: &random)
      },
      rollover: BudgetContentLine.Rollover.allCases.randomElement(using: &random) ?? .none,
      cap: Bool.random(using: &random) ? .random(in: 0...2, using: &random) : nil)
  }

  /// The same content with one thing changed, for each thing there is.
  static func changes(
    of content: BudgetContent, _ random: inout SeededGenerator
  ) -> [(name: String, content: BudgetContent)] {
    var changes: [(name: String, content: BudgetContent)] = []
    func add(_ name: String, _ change: (inout BudgetContent) -> Void) {
      var changed = content
      change(&changed)
      changes.append((name, changed))
    }
    let others = Currency.all.filter { $0 != content.currency }
    let currency = others.randomElement(using: &random) ?? others[0]
    add("goal") { $0.goalID = Samples.id(5_000) }
    add("currency") { $0.currency = currency }
    add("no target, or one") {
      $0.goalTarget = content.goalTarget == nil ? BudgetContentTarget(0, content.currency) : nil
    }
    if let target = content.goalTarget {
      add("target") { $0.goalTarget = BudgetContentTarget(target.minorUnits + 1, target.currency) }
      add("currency of the target") { $0.goalTarget = BudgetContentTarget(target.minorUnits, currency) }
    }
    add("base") { $0.baseRevision = (content.baseRevision ?? 0) + 1 }
    add("no base, or one") { $0.baseRevision = content.baseRevision == nil ? 0 : nil }
    add("end") { $0.endDay = CalendarDate(daysSince1970: content.endDay.daysSince1970 + 1) }
    add("first day") { $0.firstDays[0] = CalendarDate(daysSince1970: 19_999) }
    add("period more") { $0.firstDays.append(content.endDay) }
    add("line less") { $0.lines.removeLast() }
    add("line twice") { $0.lines.append(content.lines[0]) }
    let index = Int.random(in: content.lines.indices, using: &random)
    let line = content.lines[index]
    add("category") { $0.lines[index].categoryID = Samples.id(6_000) }
    add("amount") { $0.lines[index].amounts[0] += 1 }
    add("amount more") { $0.lines[index].amounts.append(0) }
    add("limit") { $0.lines[index].limit = line.limit == .stop ? .warn : .stop }
    add("threshold more") { $0.lines[index].thresholds.append(500) }
    if !line.thresholds.isEmpty { add("threshold") { $0.lines[index].thresholds[0] += 1 } }
    add("rollover") { $0.lines[index].rollover = line.rollover == .none ? .surplus : .none }
    add("cap") { $0.lines[index].cap = (line.cap ?? 0) + 1 }
    add("no cap, or one") { $0.lines[index].cap = line.cap == nil ? 0 : nil }
    return changes
  }
}
