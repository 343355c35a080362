import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

@Suite("Entries of budgets", .timeLimit(.minutes(10))) struct BudgetEntryTests {
  @Test func whatIsEnteredCountsForAllLinesAboveItsCategory() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare)
      let root = scene.root
      let entry = try await root.spends(7, of: scene.budget, on: scene.fruit) {
        $0.entry?.note = "Mangoes"
        $0.reason = "market"
      }
      #expect(entry.kind == .actual && entry.amountMinor == 7 && entry.note == "Mangoes")
      #expect(entry.currencyCode == "EUR" && entry.creatorUserID == root.id && entry.etag == "v1")
      try await root.spends(5, of: scene.budget, on: scene.food, "2027-03-31")
      try await root.spends(3, of: scene.budget, on: scene.home)
      try await root.spends(-2, of: scene.budget)
      try await root.spends(40, of: scene.budget, on: scene.fruit) { $0.entry?.kind = .planned }
      #expect(
        try await scene.counter(scene.food) == .init(spent: [7, 0, 5], planned: [40, 0, 0], stopAt: nil))
      #expect(
        try await scene.counter(scene.fruit) == .init(spent: [7, 0, 0], planned: [40, 0, 0], stopAt: nil))
      #expect(try await payshare.budgetDrifts() == [])

      let list = try await root.budgetEntries.listBudgetEntries(.with { $0.budgetID = scene.budget.id })
      #expect(list.entries.map(\.amountMinor) == [5, 40, -2, 3, 7] && list.entries.last == entry)
      #expect(try await root.actuals(of: scene.budget).map(\.amountMinor).sorted() == [-2, 3, 5, 7])
    }
  }

  @Test func anEditMovesWhatCountsAndADeletionTakesItBack() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare)
      let root = scene.root
      var entry = try await root.spends(7, of: scene.budget, on: scene.fruit) { $0.entry?.note = "Plums" }
      entry = try await root.changes(entry, ["category_id", "entry_date", "amount_minor"]) {
        ($0.categoryID, $0.entryDate, $0.amountMinor) = (scene.food.id, "2027-02-01", 9)
      }
      #expect(entry.note == "Plums" && entry.etag == "v2")
      #expect(try await scene.counter(scene.food).spent == [0, 9, 0])
      #expect(try await scene.counter(scene.fruit).spent == [0, 0, 0])
      entry = try await root.changes(entry, ["kind", "note"]) { ($0.kind, $0.note) = (.planned, "") }
      #expect(
        try await scene.counter(scene.food) == .init(spent: [0, 0, 0], planned: [0, 9, 0], stopAt: nil))
      #expect(try await root.actuals(of: scene.budget).isEmpty)
      entry = try await root.changes(entry, ["kind"]) { $0.kind = .actual }
      #expect(try await payshare.budgetDrifts() == [])
      #expect(try await root.changes(entry, ["*"]) { _ in } == entry)
      try await root.removes(entry)
      #expect(try await scene.counter(scene.food).spent == [0, 0, 0])
      #expect(try await payshare.budgetDrifts() == [])
      let refused = await status { try await root.removes(entry) }
      #expect(refused?.code == .notFound && refused?.reason == "BUDGET_ENTRY_NOT_FOUND")
    }
  }

  @Test func anEntryThatTheBudgetCannotHaveIsRefusedWithAllThatIsWrong() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare)
      let refused = await status {
        try await scene.root.spends(0, of: scene.budget, "2027-04-01") {
          $0.entry?.currencyCode = "INR"
          $0.entry?.categoryID = UUID.version7().description
        }
      }
      #expect(
        refused?.fieldViolations == [
          "entry.amount_minor": "REQUIRED", "entry.entry_date": "OUTSIDE_PERIODS",
          "entry.currency_code": "CURRENCY_MISMATCH", "entry.category_id": "UNKNOWN_CATEGORY",
        ])
      let planned = await status {
        _ = try await scene.root.budgetEntries.addBudgetEntryOverLimit(
          .with {
            ($0.budgetID, $0.reason) = (scene.budget.id, "storm")
            $0.entry = .with { ($0.kind, $0.amountMinor, $0.entryDate) = (.planned, 1, "2027-01-01") }
          })
      }
      #expect(planned?.fieldViolations == ["entry.kind": "NOT_ACTUAL"])
      #expect(try await payshare.rowCount("budget_entry") == 0)
    }
  }

  @Test func anArchivedCategoryStaysWhereItIsButIsNotChosen() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare)
      let entry = try await scene.root.spends(1, of: scene.budget, on: scene.home)
      _ = try await scene.root.categories.archiveCategory(
        .with { ($0.categoryID, $0.etag) = (scene.home.id, scene.home.etag) })
      #expect(try await scene.root.changes(entry, ["*"]) { $0.amountMinor = 2 }.categoryID == scene.home.id)
      let refused = await status { try await scene.root.spends(1, of: scene.budget, on: scene.home) }
      #expect(refused?.fieldViolations == ["entry.category_id": "CATEGORY_ARCHIVED"])
    }
  }

  @Test func aStaleEditIsRefused() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare)
      let entry = try await scene.root.spends(1, of: scene.budget)
      try await scene.root.changes(entry, ["amount_minor"]) { $0.amountMinor = 2 }
      let refused = await status {
        try await scene.root.changes(entry, ["amount_minor"]) { $0.amountMinor = 3 }
      }
      #expect(refused?.reason == "STALE_ETAG")
    }
  }

  @Test func aChosenIDMakesAnEntryOnceForEver() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare)
      let root = scene.root
      let id = UUID.version7().description
      func enter(_ amount: Int64, by person: Person, of budget: PayshareV1.Budget) async throws
        -> PayshareV1.BudgetEntry
      {
        try await person.spends(amount, of: budget) {
          $0.budgetEntryID = id
          $0.entry?.note = "Note"
        }
      }
      let made = try await enter(4, by: root, of: scene.budget)
      #expect(made.id == id)
      let changed = try await root.changes(made, ["note"]) { $0.note = "Other" }
      #expect(try await enter(4, by: root, of: scene.budget) == changed)
      #expect(await status { _ = try await enter(5, by: root, of: scene.budget) }?.code == .alreadyExists)

      let asha = try await payshare.person("Asha")
      let own = try await asha.budget(of: try await asha.goal())
      let hidden = await status { _ = try await enter(4, by: asha, of: own) }
      #expect(hidden?.code == .permissionDenied && hidden?.reason == "ACCESS_DENIED")
      #expect(try await payshare.rowCount("budget_entry") == 1)
    }
  }

  @Test func aRepeatedRequestGivesTheFirstAnswerWithItsNote() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare)
      let requestID = UUID.version7().description
      var answers: Set<PayshareV1.BudgetEntry> = []
      for _ in 1...2 {
        answers.insert(
          try await scene.root.spends(4, of: scene.budget) {
            $0.requestID = requestID
            $0.entry?.note = "Note"
          })
      }
      #expect(answers.map(\.note) == ["Note"])
      #expect(try await payshare.rowCount("budget_entry") == 1)
    }
  }

  @Test func notesAreEncryptedAndStandInNoAnswerThatIsKept() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare)
      try await scene.root.spends(4, of: scene.budget) {
        $0.requestID = UUID.version7().description
        $0.entry?.note = "Zebulon"
      }
      for table in ["budget_entry", "idempotency", "journal_entry"] {
        let text = "FROM \(table) AS x WHERE position('Zebulon' IN x::text) > 0 "
        let hex = "OR position(encode('Zebulon'::bytea, 'hex') IN x::text) > 0"
        let found = try await payshare.database.readFirst(
          Statement(SQL(dynamic: "SELECT count(*) \(text)\(hex)"), as: Int64.self))
        #expect(found == 0, "\(table)")
      }
      let list = try await scene.root.budgetEntries.listBudgetEntries(.with { $0.budgetID = scene.budget.id })
      #expect(list.entries.map(\.note) == ["Zebulon"])
    }
  }

  @Test func listsHavePages() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare)
      for amount in 1...5 { try await scene.root.spends(Int64(amount), of: scene.budget) }
      var (entries, actuals): ([Int64], Set<String>) = ([], [])
      var token = ""
      repeat {
        let page = try await scene.root.budgetEntries.listBudgetEntries(
          .with { ($0.budgetID, $0.pageSize, $0.pageToken) = (scene.budget.id, 2, token) })
        entries += page.entries.map(\.amountMinor)
        token = page.nextPageToken
      } while !token.isEmpty
      repeat {
        let page = try await scene.root.budgetEntries.listBudgetActuals(
          .with { ($0.budgetID, $0.pageSize, $0.pageToken) = (scene.budget.id, 2, token) })
        for actual in page.actuals {
          if case .budgetEntryID(let id)? = actual.source { actuals.insert(id) }
        }
        token = page.nextPageToken
      } while !token.isEmpty
      #expect(entries == [5, 4, 3, 2, 1] && actuals.count == 5)
    }
  }
}
