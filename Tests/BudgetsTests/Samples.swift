import Budgets
import Categories
import Identifiers
import Money
import Postgres
import Rules
import SeededRandom
import Testing

/// What the tests of budgets share.
enum Samples {
  static func id(_ number: Int) -> UUID { UUID(high: 7, low: UInt64(number)) }

  static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  /// The days from one on up to, but without, another.
  static func range(_ first: String, _ end: String) throws -> BudgetPeriod {
    try #require(BudgetPeriod(from: try day(first), to: try day(end)))
  }

  /// The months of 2026, or the first of them.
  static func months(_ count: Int = 12) throws -> BudgetPeriods {
    let end = count == 12 ? "2027-01-01" : "2026-\(count < 9 ? "0" : "")\(count + 1)-01"
    return try .dividing(try range("2026-01-01", end), by: .month)
  }

  /// Food (1) over Groceries (2), over Fruit (3), and over Restaurants (5); Home (4).
  static let tree = CategoryTree([
    Category(id: id(1), displayName: "Food", parentID: nil),
    Category(id: id(2), displayName: "Groceries", parentID: id(1)),
    Category(id: id(3), displayName: "Fruit", parentID: id(2)),
    Category(id: id(4), displayName: "Home", parentID: nil),
    Category(id: id(5), displayName: "Restaurants", parentID: id(1)),
  ])

  static func line(
    _ category: Int, _ amounts: [Int64], _ limit: SpendingLimit = SpendingLimit(.ignore),
    _ rollover: Rollover = Rollover(.none)
  ) -> BudgetLine {
    BudgetLine(categoryID: id(category), amounts: amounts, limit: limit, rollover: rollover)
  }

  static func revision(_ lines: [BudgetLine], tree: CategoryTree = tree) throws -> BudgetRevision {
    try RevisionRules.new(
      goalID: id(900), currency: Currency(code: "EUR"), periods: try months(lines.first?.amounts.count ?? 12),
      tree: tree, lines: lines)
  }

  /// Why something is refused: its reason, after the fields that break rules; nil if it is not.
  static func reason(_ act: () throws -> Void) -> String? {
    do {
      try act()
      return nil
    } catch Refusal.precondition(let reason, _, _) {
      return reason
    } catch Refusal.invalid(let violations) {
      return violations.map { "\($0.field) \($0.reason)" }.joined(separator: ", ")
    } catch {
      return "\(error)"
    }
  }

  static func randomRollover(_ random: inout SeededGenerator) -> Rollover {
    let kind = Rollover.Kind.allCases.randomElement(using: &random) ?? .none
    let cap = Int64.random(in: 0...40, using: &random)
    return Rollover(kind, cap: kind != .none && Bool.random(using: &random) ? cap : nil)
  }

  /// A tree of some depth; some of its leaves are merged into others.
  static func randomTree(_ random: inout SeededGenerator) -> CategoryTree {
    var categories: [Category] = []
    for number in 0..<24 {
      let tree = CategoryTree(categories)
      let parent = categories.randomElement(using: &random).map(\.id)
        .flatMap { tree.lineage(of: $0).count < CategoryTree.maximumDepth ? $0 : nil }
      let atTop = Int.random(in: 0..<5, using: &random) == 0
      categories.append(Category(id: id(number), displayName: "C\(number)", parentID: atTop ? nil : parent))
    }
    let parents = Set(categories.map(\.parentID))
    for number in 1..<24 where !parents.contains(id(number)) && Int.random(in: 0..<4, using: &random) == 0 {
      categories[number].mergedIntoID = id(.random(in: 0..<number, using: &random))
    }
    return CategoryTree(categories)
  }

  /// A revision in which lines contain others.
  static func randomRevision(_ random: inout SeededGenerator) throws -> BudgetRevision {
    let tree = randomTree(&random)
    let periods = try months(.random(in: 1...12, using: &random))
    let order = tree.inOrder.filter { $0.mergedIntoID == nil }
    let chosen = order.filter { _ in Bool.random(using: &random) }.map(\.id)
    let children = LineHierarchy(chosen, in: tree).children
    var lines: [UUID: BudgetLine] = [:]
    for category in chosen.reversed() {
      let amounts = periods.all.indices.map { period in
        (children[category] ?? []).reduce(Int64.random(in: 0...99, using: &random)) {
          $0 + (lines[$1]?.amounts[period] ?? 0)
        }
      }
      lines[category] = BudgetLine(
        categoryID: category, amounts: amounts, rollover: randomRollover(&random))
    }
    return try RevisionRules.new(
      goalID: id(900), currency: Currency(code: "EUR"), periods: periods, tree: tree,
      lines: lines.values.shuffled(using: &random))
  }

  /// An actual of any category, also an unknown one or none, in any month of 2026.
  static func randomActual(_ random: inout SeededGenerator) -> ActualTotal {
    ActualTotal(
      categoryID: Int.random(in: 0..<12, using: &random) == 0
        ? nil : id(.random(in: 0..<26, using: &random)),
      period: .random(in: 0..<12, using: &random), spent: .random(in: -20...100, using: &random),
      planned: .random(in: 0...20, using: &random))
  }
}
