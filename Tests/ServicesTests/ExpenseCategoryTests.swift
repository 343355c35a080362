import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import SeededRandom
import Testing

@testable import Categories

/// What expenses were spent on, over the services.
@Suite("Categories of expenses", .timeLimit(.minutes(10))) struct ExpenseCategoryTests {
  private func pay(
    _ description: String, _ category: String, in trip: PayshareV1.Event, by asha: Person
  ) async throws -> PayshareV1.Expense {
    try await asha.expenses.createExpense(
      .with {
        $0.eventID = trip.id
        var expense = PayshareV1.Expense.exact(100, description, paidBy: asha, [(asha, 100)])
        expense.categoryID = category
        $0.expense = expense
      })
  }

  @Test func anExpenseIsMadeWithACategoryAndKeepsItWhenAnotherFieldIsEdited() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      let all = try await asha.allCategories()
      let groceries = try #require(all.first { $0.code == "groceries" })
      let tea = try await pay("Tea", groceries.id, in: trip, by: asha)
      #expect(tea.categoryID == groceries.id)
      let edited = try await asha.expenses.updateExpense(
        .with {
          ($0.expenseID, $0.etag, $0.expense) = (tea.id, tea.etag, .with { $0.description = "Coffee" })
          $0.updateMask = .with { $0.paths = ["description"] }
        })
      #expect(edited.categoryID == groceries.id)
      let cleared = try await asha.expenses.updateExpense(
        .with {
          ($0.expenseID, $0.etag, $0.expense) = (tea.id, edited.etag, .init())
          $0.updateMask = .with { $0.paths = ["category_id"] }
        })
      #expect(cleared.categoryID.isEmpty && cleared.description == "Coffee")
      #expect(try await asha.expenses.getExpense(.with { $0.expenseID = tea.id }) == cleared)
    }
  }

  @Test func aCategoryThatIsUnknownOrOfAnotherOrganisationOrArchivedIsRefused() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let acme = try await payshare.anotherOrganisation("acme")
      let trip = try await root.event(with: [])
      let pets = try await root.category("Cats")
      _ = try await root.categories.archiveCategory(
        .with { ($0.categoryID, $0.etag) = (pets.id, pets.etag) })
      let theirs = try await acme.category("Theirs")
      for (category, reason) in [
        (UUID.version7().description, "UNKNOWN_CATEGORY"), (theirs.id, "UNKNOWN_CATEGORY"),
        (pets.id, "CATEGORY_ARCHIVED"), ("groceries", "MALFORMED"),
      ] {
        let refused = await status { _ = try await pay("Tea", category, in: trip, by: root) }
        #expect(refused?.fieldViolations == ["expense.category_id": reason])
      }
    }
  }

  @Test func aFilterByCategoryFindsWhatIsBelowItAndWhatWasMergedIntoIt() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let trip = try await root.event(with: [])
      let all = try await root.allCategories()
      let id = { (code: String) in all.first { $0.code == code }?.id ?? "" }
      let snacks = try await root.category("Snacks")
      for (name, category) in [
        ("Bread", id("groceries")), ("Beer", id("bars")), ("Meal", id("food")), ("Bus", id("transport")),
        ("Crisps", snacks.id), ("Other", ""),
      ] { _ = try await pay(name, category, in: trip, by: root) }
      let found = { (category: String) async throws -> Set<String> in
        let page = try await root.expenses.listExpenses(
          .with { ($0.eventID, $0.filter) = (trip.id, "category_id = \"\(category)\"") })
        return Set(try page.expenses.received().map(\.description))
      }
      #expect(try await found(id("food")) == ["Bread", "Beer", "Meal"])
      #expect(try await found(snacks.id) == ["Crisps"])
      _ = try await root.categories.mergeCategory(
        .with { ($0.categoryID, $0.intoCategoryID, $0.etag) = (snacks.id, id("groceries"), snacks.etag) })
      #expect(try await found(id("food")) == ["Bread", "Beer", "Meal", "Crisps"])
      #expect(try await found(snacks.id) == ["Bread", "Crisps"], "a merged category means the other one")
      #expect(try await found(UUID.version7().description) == [])
    }
  }

  /// Statements decide by functions of the database what `CategoryTree` says.
  @Test func theDatabaseAndTheRulesAgreeOnWhatIsInUseAndWhatCounts() async throws {
    try await Payshare.with { payshare in
      var random = SeededGenerator(seed: 21)
      let root = try await payshare.administrator()
      let organisation = Payshare.organisation
      for _ in 0..<60 {
        let all = try await root.allCategories(showArchived: true)
        let (one, other) = (all.randomElement(using: &random), all.randomElement(using: &random))
        guard let one, let other else { continue }
        // Some of these are refused.
        switch Int.random(in: 0..<3, using: &random) {
        case 0:
          _ = try? await root.categories.mergeCategory(
            .with { ($0.categoryID, $0.intoCategoryID, $0.etag) = (one.id, other.id, one.etag) })
        case 1:
          _ = try? await root.categories.archiveCategory(
            .with { ($0.categoryID, $0.etag) = (one.id, one.etag) })
        default:
          _ = try? await root.categories.moveCategory(
            .with { ($0.categoryID, $0.parentCategoryID, $0.etag) = (one.id, other.id, one.etag) })
        }
      }
      let tree = CategoryTree(
        try await payshare.database.read(CategoryStatements.all(in: organisation)).map(\.category))
      for category in tree.inOrder {
        let use = try await payshare.database.read(CategoryStatements.use(of: category.id, in: organisation))
        #expect(use == [tree.isInUse(category.id) ? .inUse : .archived])
        let reach = try await payshare.database.read(
          Statement("SELECT category_reach($1, $2)", organisation, category.id, as: [UUID].self))
        #expect(reach.map(Set.init) == [tree.reach(of: category.id)])
      }
      let merged = tree.inOrder.filter { $0.mergedIntoID != nil }.count
      let archived = tree.inOrder.filter(\.isArchived).count
      #expect(merged > 3 && archived > 3)
    }
  }
}
