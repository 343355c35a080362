import Categories
import Identifiers
import Money
import Postgres
import Rules
import SeededRandom
import Testing

@testable import Budgets

@Suite("Templates of budgets") struct TemplateRulesTests {
  private static func draft(
    _ category: Int, _ amounts: [Int64], spread: Int64? = nil
  ) -> LineDraft {
    LineDraft(
      line: Samples.line(category, amounts, SpendingLimit(.stop), Rollover(.surplus)),
      spread: spread.map { LineSpread(totalMinor: $0, rule: .equally) })
  }

  private static func template(
    _ lines: [LineDraft], tree: CategoryTree = Samples.tree
  ) throws(Refusal) -> BudgetTemplate {
    try TemplateRules.new(
      id: Samples.id(700), TemplateDraft(displayName: "T", currencyCode: "EUR", lines: lines),
      by: Samples.id(901), in: tree)
  }

  private static func amounts(
    of template: BudgetTemplate, periods: Int, tree: CategoryTree = Samples.tree
  ) throws -> [[Int64]] {
    try TemplateRules.lines(of: template, for: DraftRulesTests.budget(periods), in: tree).map(\.line.amounts)
  }

  @Test func amountsAreThoseOfThePeriodsAgainAndAgain() throws {
    let template = try Self.template([Self.draft(1, [10, 20, 30]), Self.draft(4, [5])])
    #expect(try Self.amounts(of: template, periods: 2) == [[10, 20], [5, 5]])
    #expect(try Self.amounts(of: template, periods: 5) == [[10, 20, 30, 10, 20], [5, 5, 5, 5, 5]])
    let line = try #require(
      TemplateRules.lines(of: template, for: DraftRulesTests.budget(2), in: Samples.tree).first?.line)
    #expect(line.limit == SpendingLimit(.stop) && line.rollover == Rollover(.surplus))
  }

  @Test func anAmountOfAllPeriodsIsSpreadOverThoseOfTheBudget() throws {
    let template = try Self.template([Self.draft(1, [], spread: 100)])
    for periods in [1, 3, 7] {
      let amounts = try Self.amounts(of: template, periods: periods)[0]
      #expect(amounts.count == periods && amounts.reduce(0, +) == 100)
    }
  }

  @Test func linesOfARequestTakeThePlacesOfTheTemplates() throws {
    let template = try Self.template([Self.draft(1, [10]), Self.draft(4, [5])])
    let stated = [LineDraft(line: Samples.line(4, [7, 8]), spread: nil), Self.draft(2, [1, 1])]
    let checked = try DraftRules.new(stated, with: template, of: DraftRulesTests.budget(), in: Samples.tree)
    #expect(checked.lines.map(\.categoryID) == [1, 2, 4].map(Samples.id))
    #expect(checked.lines.map(\.line.amounts) == [[10, 10], [1, 1], [7, 8]])
    let reason = Samples.reason {
      _ = try DraftRules.new(
        [Self.draft(2, [11, 1])], with: template, of: DraftRulesTests.budget(), in: Samples.tree)
    }
    #expect(reason == "lines CHILDREN_EXCEED_PARENT")
  }

  @Test func whatIsWrongIsSaidOfTheLineOfTheTemplate() throws {
    let reason = { (lines: [LineDraft]) in Samples.reason { _ = try Self.template(lines) } }
    #expect(
      reason([Self.draft(1, [1, 2]), Self.draft(2, [1, 1, 1])])
        == "budget_template.lines[0].amounts_minor WRONG_COUNT")
    #expect(
      reason([Self.draft(1, [1, 9]), Self.draft(2, [2])])
        == "budget_template.lines[0].amounts_minor[0] CHILDREN_EXCEED_PARENT")
    #expect(reason([Self.draft(9, [1])]) == "budget_template.lines[0].category_id UNKNOWN_CATEGORY")
    #expect(reason([Self.draft(1, [1], spread: 5)]) == "budget_template.lines[0].spread AMOUNTS_STATED")
    let none = Samples.reason {
      _ = try TemplateRules.new(id: Samples.id(1), TemplateDraft(), by: Samples.id(2), in: Samples.tree)
    }
    #expect(none == "budget_template.display_name REQUIRED, budget_template.currency_code REQUIRED")
  }

  @Test func categoriesAreThoseOfNow() throws {
    let template = try Self.template([Self.draft(2, [10]), Self.draft(5, [3])])
    var (merged, archived) = (
      try #require(Samples.tree[Samples.id(2)]), try #require(Samples.tree[Samples.id(4)])
    )
    merged.mergedIntoID = Samples.id(4)
    let others = Samples.tree.inOrder.filter { $0.id != merged.id && $0.id != archived.id }
    let tree = CategoryTree(others + [merged, archived])
    let lines = try TemplateRules.lines(of: template, for: DraftRulesTests.budget(), in: tree)
    #expect(Set(lines.map(\.categoryID)) == [Samples.id(4), Samples.id(5)])
    archived.isArchived = true
    let reason = Samples.reason {
      _ = try TemplateRules.lines(
        of: template, for: DraftRulesTests.budget(), in: CategoryTree(others + [merged, archived]))
    }
    #expect(reason == "CATEGORY_ARCHIVED")
  }

  @Test func aTemplateOfABudgetGivesItsLinesBack() throws {
    var random = SeededGenerator(seed: 23)
    for _ in 0..<200 {
      let periods = Int.random(in: 1...12, using: &random)
      let budget = try DraftRulesTests.budget(periods)
      var drafts = [4, 5].map { category in
        LineDraft(
          line: Samples.line(category, (0..<periods).map { _ in .random(in: 0...1_000_000, using: &random) }),
          spread: nil)
      }
      drafts.append(Self.draft(2, [], spread: .random(in: 0...1_000_000, using: &random)))
      let lines = try DraftRules.new(drafts, of: budget, in: Samples.tree).lines
      let template = try Self.template(TemplateRules.drafts(of: lines, in: Samples.tree))
      #expect(try TemplateRules.lines(of: template, for: budget, in: Samples.tree) == lines)
    }
  }

  @Test func anEditChecksNewLinesAndTheVersion() throws {
    let template = try Self.template([Self.draft(1, [10])])
    let edit = { (fields: Set<TemplateField>, draft: TemplateDraft, etag: String) in
      try TemplateRules.edit(
        template, fields, from: draft, by: Samples.id(902), etag: etag, in: Samples.tree)
    }
    #expect(try edit([.description], TemplateDraft(), "v1") == template)
    let renamed = try edit([.displayName], TemplateDraft(displayName: "U"), "v1")
    #expect(renamed.displayName == "U" && renamed.version.number == 2 && renamed.lines == template.lines)
    let other = try edit([.lines], TemplateDraft(lines: [Self.draft(4, [1]), Self.draft(5, [1])]), "v1")
    #expect(other.lineCount == 2 && other.displayName == "T")
    #expect(
      Samples.reason { _ = try edit([.lines], TemplateDraft(lines: [Self.draft(9, [1])]), "v1") }
        == "budget_template.lines[0].category_id UNKNOWN_CATEGORY")
    #expect(
      Samples.reason { _ = try edit([.displayName], TemplateDraft(), "v1") }
        == "budget_template.display_name REQUIRED")
    #expect(Samples.reason { _ = try edit([.description], TemplateDraft(), "v2") } != nil)
  }
}
