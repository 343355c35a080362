import GoogleAPI
import Identifiers
import PayshareAPI
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// Templates of budgets over the services.
@Suite("Templates of budgets, over the services", .timeLimit(.minutes(10))) struct BudgetTemplateTests {
  @Test func aTemplateIsMadeFromABudgetAndGivesAnotherOneItsLines() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (food, home) = (try await root.category("Food!"), try await root.category("Home!"))
      let goal = try await root.goal()
      let old = try await root.budget(
        of: goal, [.init(food, [100, 200, 300], .stop), .init(home, [5, 5, 5])])
      let template = try await root.templates.saveBudgetAsTemplate(
        .with { ($0.budgetID, $0.displayName, $0.description) = (old.id, "Household", "For all") })
      #expect(template.lineCount == 2 && template.lines.isEmpty && template.currencyCode == "EUR")
      #expect(template.creatorUserID == root.id && template.etag == "v1")

      let asha = try await payshare.person("Asha")
      let shown = try await asha.templates.getBudgetTemplate(.with { $0.budgetTemplateID = template.id })
      #expect(Set(shown.lines.map(\.amountsMinor)) == [[100, 200, 300], [5, 5, 5]])
      let made = try await asha.budget("Mine", of: try await asha.goal(), [.init(home, [7, 7, 7, 7])]) {
        $0.budgetTemplateID = template.id
        $0.budget?.currencyCode = ""
        $0.budget?.periods = .with { ($0.startDate, $0.endDate) = ("2028-01-01", "2028-04-30") }
      }
      #expect(made.currencyCode == "EUR")
      let lines = try await asha.lines(of: made)
      let first = try #require(lines.first { $0.categoryID == food.id })
      #expect(first.amountsMinor == [100, 200, 300, 100] && first.limit?.mode == .stop)
      #expect(lines.first { $0.categoryID == home.id }?.amountsMinor == [7, 7, 7, 7])

    }
  }

  @Test func aBudgetStaysAsItIsWhenItsTemplateChanges() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (food, home) = (try await root.category("Food!"), try await root.category("Home!"))
      let template = try await root.template("Household", [.init(food, [1]), .init(home, [2])])
      let asha = try await payshare.person("Asha")
      let goal = try await asha.goal()
      let made = try await asha.budget(of: goal) { $0.budgetTemplateID = template.id }
      let lines = try await asha.lines(of: made)
      #expect(Set(lines.map(\.amountsMinor)) == [[1, 1, 1], [2, 2, 2]])
      let changed = try await root.templates.updateBudgetTemplate(
        .with {
          ($0.budgetTemplateID, $0.etag) = (template.id, template.etag)
          $0.budgetTemplate = .with { $0.lines = [.init(home, [1])] }
          $0.updateMask = .with { $0.paths = ["lines"] }
        })
      #expect(changed.lineCount == 1 && changed.etag == "v2")
      #expect(try await asha.lines(of: made) == lines)
      _ = try await root.templates.deleteBudgetTemplate(
        .with { ($0.budgetTemplateID, $0.etag) = (template.id, changed.etag) })
      #expect(try await asha.templates.listBudgetTemplates(.init()).budgetTemplates.isEmpty)
      let gone = await status {
        _ = try await asha.templates.getBudgetTemplate(.with { $0.budgetTemplateID = template.id })
      }
      #expect(gone?.code == .notFound && gone?.reason == "BUDGET_TEMPLATE_NOT_FOUND")
      let unknown = await status {
        _ = try await asha.budget(of: goal) { $0.budgetTemplateID = template.id }
      }
      #expect(unknown?.code == .invalidArgument)
      #expect(unknown?.fieldViolations == ["budget_template_id": "UNKNOWN_BUDGET_TEMPLATE"])
      try await payshare.seal()
      let kinds = try await root.audit.listAuditEntries(.with { $0.pageSize = 100 }).entries.compactMap {
        switch $0.event?.kind {
        case .budgetTemplateCreated(let said): "created \(said.budgetTemplate?.lines.count ?? 0)"
        case .budgetTemplateUpdated(let said): "updated \(said.changedFields.contains("lines"))"
        case .budgetTemplateDeleted(let said): "deleted \(said.budgetTemplate?.lineCount ?? 0)"
        case .budgetCreated(let said) where !said.budgetTemplateID.isEmpty: "used"
        default: nil as String?
        }
      }
      #expect(kinds == ["deleted 1", "updated true", "used", "created 2"])
    }
  }

  @Test func namesDifferAndListsAreInTheirOrder() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      var made: [PayshareV1.BudgetTemplate] = []
      for name in ["Zoo", "apple", "Mango"] { made.append(try await root.template(name)) }
      let names = try await root.templates.listBudgetTemplates(.init()).budgetTemplates.map(\.displayName)
      #expect(names == ["apple", "Mango", "Zoo"])
      let first = try await root.templates.listBudgetTemplates(.with { $0.pageSize = 2 })
      #expect(first.budgetTemplates.map(\.displayName) == ["apple", "Mango"])
      let second = try await root.templates.listBudgetTemplates(
        .with { ($0.pageSize, $0.pageToken) = (2, first.nextPageToken) })
      #expect(second.budgetTemplates.map(\.displayName) == ["Zoo"] && second.nextPageToken.isEmpty)
      let taken = await status { _ = try await root.template("APPLE") }
      #expect(taken?.code == .alreadyExists)
      let zoo = made[0]
      let renamed = await status {
        _ = try await root.templates.updateBudgetTemplate(
          .with {
            ($0.budgetTemplateID, $0.etag) = (zoo.id, zoo.etag)
            $0.budgetTemplate = .with { $0.displayName = "mango" }
            $0.updateMask = .with { $0.paths = ["display_name"] }
          })
      }
      #expect(renamed?.code == .alreadyExists)
      // Other organisations have their own.
      let acme = try await payshare.anotherOrganisation("acme")
      #expect(try await acme.templates.listBudgetTemplates(.init()).budgetTemplates.isEmpty)
      _ = try await acme.template("Zoo")
    }
  }

  @Test func accountantsKeepTemplatesAndMembersOnlyUseThem() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, kim) = (try await payshare.person("Asha"), try await payshare.person("Kim"))
      let refused = await status { _ = try await asha.template("Mine") }
      #expect(refused?.code == .permissionDenied)
      try await root.grant("accountant", to: kim, on: try await root.organisation())
      let template = try await kim.template("Ours")
      #expect(
        try await asha.templates.listBudgetTemplates(.init()).budgetTemplates.map(\.id) == [template.id])
      let removal = await status {
        _ = try await asha.templates.deleteBudgetTemplate(
          .with { ($0.budgetTemplateID, $0.etag) = (template.id, template.etag) })
      }
      #expect(removal?.code == .permissionDenied)
      // An accountant of the organisation sees its budgets, and so may save them; nobody saves what they do not see.
      let budget = try await asha.budget(of: try await asha.goal())
      let ben = try await payshare.person("Ben")
      let role = try await root.access.createRole(
        .with {
          $0.role = .with {
            ($0.name, $0.title) = ("saver", "Saver")
            ($0.permissions, $0.resourceTypes) = ([.budgetTemplateCreate], [.organisation])
          }
        })
      try await root.grant(role.name, to: ben, on: try await root.organisation())
      let hidden = await status {
        _ = try await ben.templates.saveBudgetAsTemplate(
          .with { ($0.budgetID, $0.displayName) = (budget.id, "Stolen") })
      }
      #expect(hidden?.code == .permissionDenied)
      _ = try await kim.templates.saveBudgetAsTemplate(
        .with { ($0.budgetID, $0.displayName) = (budget.id, "Asha's") })
    }
  }

  @Test func anOrganisationHasAtMostSoManyTemplates() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let template = try await root.template("First")
      try await payshare.test.made.administer(
        """
        INSERT INTO budget_template
          (organisation_id, id, display_name, description, currency, lines, line_count, creator_id, author_ids, version,
           create_time, update_time)
        SELECT organisation_id, gen_random_uuid(), 'T' || n, '', currency, lines, 0, creator_id, author_ids, 1, now(), now()
        FROM budget_template, generate_series(1, 199) AS n
        """)
      let full = await status { _ = try await root.template("Last") }
      #expect(full?.code == .failedPrecondition && full?.reason == "TOO_MANY_BUDGET_TEMPLATES")
      _ = try await root.templates.deleteBudgetTemplate(
        .with { ($0.budgetTemplateID, $0.etag) = (template.id, template.etag) })
      _ = try await root.template("Last")
    }
  }

  @Test func twoWhoChangeATemplateAtOnceChangeItOnce() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let template = try await root.template("Household")
      let outcomes = try await withThrowingTaskGroup(of: String.self) { group in
        for name in ["A", "B", "C", "D"] {
          group.addTask {
            let refusal = await status {
              _ = try await root.templates.updateBudgetTemplate(
                .with {
                  ($0.budgetTemplateID, $0.etag) = (template.id, template.etag)
                  $0.budgetTemplate = .with { $0.displayName = name }
                  $0.updateMask = .with { $0.paths = ["display_name"] }
                })
            }
            return refusal?.reason ?? "changed"
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes.sorted() == ["STALE_ETAG", "STALE_ETAG", "STALE_ETAG", "changed"])
    }
  }
}

extension Person {
  /// Templates of budgets.
  var templates: PayshareV1.BudgetTemplateServiceClient { .init(channel) }

  /// Makes a template in EUR.
  @discardableResult
  func template(
    _ name: String, _ lines: [PayshareV1.BudgetLine] = []
  ) async throws -> PayshareV1.BudgetTemplate {
    try await templates.createBudgetTemplate(
      .with {
        $0.budgetTemplate = .with {
          ($0.displayName, $0.currencyCode, $0.lines) = (name, "EUR", lines)
        }
      })
  }
}
