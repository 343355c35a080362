import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// What becomes of what is changed of budgets: the log, repetitions, texts and copies.
@Suite("The log of budgets", .timeLimit(.minutes(10))) struct BudgetLogTests {
  @Test func theLogTellsWhoChangedWhatWhenAndWhy() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      let (food, home) = (try await root.category("Food!"), try await root.category("Home!"))
      let made = try await asha.budget("Secret", of: try await asha.goal(), [.init(food, [1, 2, 3])]) {
        $0.reason = "a new year"
      }
      let renamed = try await asha.budgets.updateBudget(
        .with {
          ($0.budgetID, $0.etag, $0.reason) = (made.id, made.etag, "clearer")
          $0.budget = .with { $0.displayName = "Family" }
          $0.updateMask = .with { $0.paths = ["display_name"] }
        })
      #expect(renamed.displayName == "Family" && renamed.etag == "v2")
      let draft = try await asha.revision(of: made)
      let changed = try await asha.sets([.init(food, [1, 5, 3], .stop), .init(home, [7, 7, 7])], in: draft)
      try await asha.sets([], removing: [home], in: changed)
      try await asha.approves(made)
      let second = try await root.revises(made)
      _ = try await root.budgets.deleteBudgetRevision(
        .with {
          ($0.budgetID, $0.number, $0.etag) = (made.id, second.number, second.etag)
          $0.reason = "not needed"
        })
      var (changes, token): ([PayshareV1.BudgetChange], String) = ([], "")
      repeat {
        let page = try await asha.budgets.listBudgetChanges(
          .with { ($0.budgetID, $0.pageSize, $0.pageToken) = (made.id, 2, token) })
        changes += page.changes
        token = page.nextPageToken
      } while !token.isEmpty
      #expect(
        changes.map(\.kind) == [
          .revisionDeleted, .revisionCreated, .revisionApproved, .linesUpdated, .linesUpdated,
          .budgetUpdated, .budgetCreated,
        ])
      #expect(changes.map(\.reason) == ["not needed", "", "", "", "", "clearer", "a new year"])
      #expect(changes.map(\.number) == [2, 2, 1, 1, 1, 0, 1])
      #expect(changes.prefix(2).allSatisfy { $0.actorUserID == root.id })
      #expect(changes.dropFirst(2).allSatisfy { $0.actorUserID == asha.id })
      func texts(_ index: Int) -> [String] {
        changes[index].differences.map { "\($0.path) \($0.oldValue)>\($0.newValue)" }
      }
      #expect(texts(2).contains("lines[\(food.id)].amounts_minor >1, 5, 3"))
      #expect(
        texts(3) == [
          "lines[\(home.id)].amounts_minor 7, 7, 7>", "lines[\(home.id)].limit.mode IGNORE>",
          "lines[\(home.id)].rollover.kind NONE>",
        ])
      #expect(texts(4).contains("lines[\(food.id)].amounts_minor 1, 2, 3>1, 5, 3"))
      #expect(texts(4).contains("lines[\(food.id)].limit.mode IGNORE>STOP"))
      #expect(texts(5) == ["budget.display_name …>…"])
      #expect(texts(6).contains("lines[\(food.id)].amounts_minor >1, 2, 3"))
      #expect(texts(6).contains("budget.periods.start_date >2027-01-01"))
      #expect(!"\(changes)".contains("Secret") && !"\(changes)".contains("Family"))
    }
  }

  @Test func aRepetitionGetsTheSameAnswerWithItsTexts() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      let food = try await root.category("Food!")
      let goal = try await asha.goal()
      var create = PayshareV1.CreateBudgetRequest.with {
        ($0.goalID, $0.budgetID, $0.requestID) = (
          goal.id, UUID.version7().description, UUID.version7().description
        )
        $0.budget = .with {
          ($0.displayName, $0.description, $0.currencyCode) = ("Household", "Us", "EUR")
          $0.periods = .with { ($0.startDate, $0.endDate) = ("2027-01-01", "2027-03-31") }
        }
        $0.lines = [.init(food, [1, 2, 3])]
      }
      let made = try await asha.budgets.createBudget(create)
      #expect(try await asha.budgets.createBudget(create) == made && made.description == "Us")
      create.budget?.displayName = "Other"
      let other = await status { _ = try await asha.budgets.createBudget(create) }
      #expect(other?.fieldViolations == ["request_id": "REQUEST_ID_REUSED"])
      create.requestID = ""
      #expect(await status { _ = try await asha.budgets.createBudget(create) }?.code == .alreadyExists)
      create.budget?.displayName = "Household"
      #expect(try await asha.budgets.createBudget(create) == made, "by the chosen id, for ever")
      create.budgetID = goal.id
      #expect(await status { _ = try await asha.budgets.createBudget(create) } != nil)

      let draft = try await asha.revision(of: made)
      let approve = PayshareV1.ApproveBudgetRevisionRequest.with {
        ($0.budgetID, $0.number, $0.etag) = (made.id, 1, draft.etag)
        $0.requestID = UUID.version7().description
      }
      let approved = try await asha.budgets.approveBudgetRevision(approve)
      #expect(try await asha.budgets.approveBudgetRevision(approve) == approved)
      let transfer = PayshareV1.TransferBudgetAmountRequest.with {
        ($0.budgetID, $0.number, $0.amountMinor) = (made.id, 1, 2)
        $0.source = .with { ($0.categoryID, $0.period) = (food.id, 1) }
        $0.destination = .with { ($0.categoryID, $0.period) = (food.id, 0) }
        $0.requestID = UUID.version7().description
      }
      let moved = try await asha.budgets.transferBudgetAmount(transfer)
      #expect(try await asha.budgets.transferBudgetAmount(transfer) == moved && moved.number == 2)
      #expect(try await payshare.rowCount("budget_revision") == 2)
      let third = try await asha.revises(made)
      let delete = PayshareV1.DeleteBudgetRevisionRequest.with {
        ($0.budgetID, $0.number, $0.etag) = (made.id, third.number, third.etag)
        $0.requestID = UUID.version7().description
      }
      _ = try await asha.budgets.deleteBudgetRevision(delete)
      _ = try await asha.budgets.deleteBudgetRevision(delete)
    }
  }

  @Test func noTextOfABudgetIsAnywhereInTheDatabase() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let goal = try await asha.goal()
      let budget = try await asha.budget("Xylophone", of: goal) {
        $0.budget?.description = "Quagmire"
        $0.requestID = UUID.version7().description
      }
      _ = try await asha.budgets.updateBudget(
        .with {
          ($0.budgetID, $0.etag, $0.requestID) = (budget.id, budget.etag, UUID.version7().description)
          $0.budget = .with { $0.displayName = "Marimba" }
          $0.updateMask = .with { $0.paths = ["display_name"] }
        })
      _ = try await asha.budgets.copyBudget(
        .with {
          ($0.budgetID, $0.goalID, $0.requestID) = (budget.id, goal.id, UUID.version7().description)
          $0.budget = .with {
            ($0.displayName, $0.description) = ("Zeppelin", "Obelisk")
            $0.periods = .with { ($0.startDate, $0.endDate) = ("2028-01-01", "2028-03-31") }
          }
        })
      for text in ["Xylophone", "Quagmire", "Marimba", "Zeppelin", "Obelisk"] {
        #expect(try await payshare.places(of: text) == [], "\(text)")
      }
      let seen = try await asha.sees(budget)
      #expect(seen.displayName == "Marimba" && seen.description == "Quagmire")
    }
  }

  @Test func aTransferMovesAnAmountByARevisionThatIsInForceAtOnce() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      let (food, home) = (try await root.category("Food!"), try await root.category("Home!"))
      let budget = try await asha.budget(
        of: try await asha.goal(), [.init(food, [10, 10, 10], .stop), .init(home, [5, 5, 5])])
      let transfer = { (number: Int64, amount: Int64) async throws in
        try await asha.budgets.transferBudgetAmount(
          .with {
            ($0.budgetID, $0.number, $0.amountMinor) = (budget.id, number, amount)
            $0.source = .with { ($0.categoryID, $0.period) = (food.id, 2) }
            $0.destination = .with { ($0.categoryID, $0.period) = (home.id, 0) }
          })
      }
      #expect(await status { _ = try await transfer(1, 4) }?.reason == "BUDGET_NOT_IN_FORCE")
      try await asha.approves(budget)
      #expect(await status { _ = try await transfer(1, 11) }?.reason == "TRANSFER_TOO_LARGE")
      let moved = try await transfer(1, 4)
      #expect(moved.number == 2 && moved.state == .approved && moved.amountsMinor == [19, 15, 11])
      #expect(moved.baseNumber == 1 && moved.approverUserID == asha.id)
      #expect(try await asha.sees(budget).revisionInForce == 2)
      #expect(try await asha.revision(1, of: budget).state == .superseded)
      #expect(try await payshare.rowCount("budget_counter WHERE stop_at = '{10,10,6}'") == 1)
      let late = await status { _ = try await transfer(1, 4) }
      #expect(late?.reason == "BUDGET_REVISION_STATE")
      #expect(await status { _ = try await transfer(9, 4) }?.reason == "BUDGET_REVISION_NOT_FOUND")
    }
  }

  @Test func aCopyHasTheLinesWithTheirAmountsChanged() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let (food, home) = (try await root.category("Food!"), try await root.category("Home!"))
      let (goal, other) = (try await asha.goal(), try await asha.goal("Other"))
      let budget = try await asha.budget(
        of: goal, [.init(food, [100, 0, 200], .stop), .init(home, [5, 5, 5])])
      try await asha.approves(budget)
      let copy = { (person: Person, start: String, end: String) async throws in
        try await person.budgets.copyBudget(
          .with {
            ($0.budgetID, $0.goalID, $0.changePermille) = (budget.id, other.id, 100)
            $0.budget = .with {
              $0.displayName = "Next"
              $0.periods = .with { ($0.startDate, $0.endDate) = (start, end) }
            }
          })
      }
      let made = try await copy(asha, "2028-01-01", "2028-03-31")
      #expect(made.goalID == other.id && made.currencyCode == "EUR" && made.newestRevision == 1)
      let lines = try await asha.lines(of: made)
      #expect(lines.first { $0.categoryID == food.id }?.amountsMinor == [110, 0, 220])
      #expect(lines.first { $0.categoryID == food.id }?.limit?.mode == .stop)
      #expect(try await asha.revision(of: made).amountsMinor.reduce(0, +) == 346, "315 and a tenth, to even")
      let count = await status { _ = try await copy(asha, "2028-01-01", "2028-04-30") }
      #expect(count?.fieldViolations == ["budget.periods": "WRONG_COUNT"])
      try await asha.grant("accountant", to: ben, on: .with { $0.resource = .goalID(goal.id) })
      let denied = await status { _ = try await copy(ben, "2028-01-01", "2028-03-31") }
      #expect(denied?.code == .permissionDenied)
      #expect(try await ben.budgets.listBudgets(.init()).budgets.map(\.id) == [budget.id])
    }
  }

  @Test func listsShowTheBudgetsOfOnesGoalsAndThoseThatWereGranted() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let (goal, other) = (try await asha.goal(), try await asha.goal("Other"))
      var made: [PayshareV1.Budget] = []
      for index in 0..<3 { made.append(try await asha.budget("Budget \(index)", of: goal)) }
      made.append(try await asha.budget("Budget 3", of: other))
      let names = { (person: Person, filter: String) async throws in
        var (all, token): ([String], String) = ([], "")
        repeat {
          let page = try await person.budgets.listBudgets(
            .with { ($0.pageSize, $0.pageToken, $0.filter) = (2, token, filter) })
          all += page.budgets.map(\.displayName)
          token = page.nextPageToken
        } while !token.isEmpty
        return all
      }
      #expect(try await names(asha, "") == (0...3).reversed().map { "Budget \($0)" })
      #expect(try await names(asha, "goal_id = \"\(other.id)\"") == ["Budget 3"])
      #expect(try await names(ben, "").isEmpty)
      try await asha.grant("supervisor", to: ben, on: .with { $0.resource = .goalID(goal.id) })
      #expect(try await names(ben, "") == ["Budget 2", "Budget 1", "Budget 0"])
      #expect(await status { _ = try await ben.sees(made[3]) }?.reason == "ACCESS_DENIED")
      let refused = await status { _ = try await ben.budgets.listOrganisationBudgets(.init()) }
      #expect(refused?.reason == "PERMISSION_MISSING")
      #expect(try await root.budgets.listOrganisationBudgets(.init()).budgets == made.reversed())
    }
  }
}
