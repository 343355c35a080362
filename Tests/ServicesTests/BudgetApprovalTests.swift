import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// Putting revisions of budgets in force.
@Suite("Approvals of budgets", .timeLimit(.minutes(20))) struct BudgetApprovalTests {
  /// Food with Groceries below it, and Home.
  private struct Tree {
    let (food, groceries, home): (PayshareV1.Category, PayshareV1.Category, PayshareV1.Category)

    init(_ root: Person) async throws {
      food = try await root.category("Food!")
      groceries = try await root.category("Groceries!", below: food)
      home = try await root.category("Home!")
    }
  }

  @Test func theNewRevisionTakesThePlaceOfTheOld() async throws {
    try await Payshare.with { payshare in
      let tree = try await Tree(try await payshare.administrator())
      let asha = try await payshare.person("Asha")
      let budget = try await asha.budget(of: try await asha.goal(), [.init(tree.food, [10, 20, 30])])
      try await asha.approves(budget)
      let draft = try await asha.revises(budget)
      #expect(draft.number == 2 && draft.baseNumber == 1 && draft.state == .draft)
      #expect(try await asha.lines(2, of: budget) == asha.lines(1, of: budget))
      try await asha.sets([.init(tree.home, [1, 1, 1], .stop, .surplus)], removing: [tree.food], in: draft)
      #expect(try await asha.revision(of: budget).number == 1, "nothing goes by a draft")
      let approved = try await asha.approves(budget)
      #expect(approved.state == .approved && approved.number == 2)
      let old = try await asha.revision(1, of: budget)
      #expect(old.state == .superseded && old.etag == "v3")
      #expect(try await asha.revision(of: budget) == approved)
      #expect(try await asha.lines(of: budget).map(\.categoryID) == [tree.home.id])
      #expect(try await payshare.rowCount("budget_coverage") == 1)
      #expect(try await payshare.rowCount("budget_coverage WHERE depends_on_history") == 1)
      #expect(try await payshare.rowCount("budget_counter WHERE stop_at = '{1,2,3}'") == 1)
      #expect(try await payshare.rowCount("budget_tree") == 2)
      #expect(try await payshare.rowCount("budget_line") == 2, "of the old revision, too")
    }
  }

  @Test func whatWasSpentAlreadyCountsAndIsNotStopped() async throws {
    try await Payshare.with { payshare in
      let tree = try await Tree(try await payshare.administrator())
      let asha = try await payshare.person("Asha")
      let budget = try await asha.budget(
        of: try await asha.goal(),
        [.init(tree.food, [10, 20, 30], .stop), .init(tree.groceries, [5, 5, 5], .ignore)])
      try await payshare.test.made.administer(
        """
        INSERT INTO budget_total
        SELECT organisation_id, id, '\(tree.groceries.id)'::uuid, 1, 50, 7 FROM budget
        UNION ALL SELECT organisation_id, id, '\(tree.food.id)'::uuid, 0, 3, 0 FROM budget
        UNION ALL SELECT organisation_id, id, '\(tree.home.id)'::uuid, 0, 900, 900 FROM budget
        UNION ALL SELECT organisation_id, id, '\(UUID.zero)'::uuid, 0, 900, 900 FROM budget
        """)
      try await asha.approves(budget)
      let food = "budget_counter WHERE category_id = '\(tree.food.id)'"
      #expect(
        try await payshare.rowCount(
          "\(food) AND spent = '{3,50,0}' AND planned = '{0,7,0}' AND stop_at = '{10,20,30}'") == 1)
      let groceries = "budget_counter WHERE category_id = '\(tree.groceries.id)'"
      #expect(
        try await payshare.rowCount(
          "\(groceries) AND spent = '{0,50,0}' AND planned = '{0,7,0}' AND stop_at IS NULL") == 1)
      let both = "array[ '\(tree.groceries.id)', '\(tree.food.id)' ]::uuid[]"
      #expect(try await payshare.rowCount("budget_coverage WHERE line_ids = \(both)") == 1)
    }
  }

  @Test func noCategoryIsInForceTwiceForTheSameDaysInTheBudgetsOfAGoal() async throws {
    try await Payshare.with { payshare in
      let tree = try await Tree(try await payshare.administrator())
      let asha = try await payshare.person("Asha")
      let (goal, other) = (try await asha.goal(), try await asha.goal("Other"))
      let parent = try await asha.budget(of: goal, [.init(tree.food, [10, 10, 10])])
      let child = try await asha.budget(of: goal, [.init(tree.groceries, [5, 5, 5])])
      let foreign = try await asha.budget(of: other, [.init(tree.groceries, [5, 5, 5])])
      let next = try await asha.budget(of: goal, [.init(tree.groceries, [5])]) {
        $0.budget?.periods = .with { ($0.startDate, $0.endDate) = ("2027-04-01", "2027-04-30") }
      }
      let sharing = try await asha.budget(of: goal, [.init(tree.groceries, [5, 5])]) {
        $0.budget?.periods = .with { ($0.startDate, $0.endDate) = ("2027-03-31", "2027-04-30") }
      }
      try await asha.approves(parent)
      for overlapping in [child, sharing] {
        let refused = await status { try await asha.approves(overlapping) }
        #expect(refused?.code == .failedPrecondition && refused?.reason == "BUDGETS_OVERLAP")
        #expect(try await asha.sees(overlapping).revisionInForce == 0)
      }
      try await asha.approves(foreign)
      try await asha.approves(next)
      // A line above one that is in force, too.
      let draft = try await asha.revises(parent)
      try await asha.sets([.init(tree.home, [1, 1, 1])], removing: [tree.food], in: draft)
      try await asha.approves(parent)
      try await asha.approves(child)
      let again = try await asha.revises(parent)
      try await asha.sets([.init(tree.food, [9, 9, 9])], in: again)
      #expect(await status { try await asha.approves(parent) }?.reason == "BUDGETS_OVERLAP")
      #expect(try await asha.sees(parent).revisionInForce == 2)
    }
  }

  @Test func theCategoriesOfNowCountAtApprovalAndStayAsTheyAre() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let tree = try await Tree(root)
      let asha = try await payshare.person("Asha")
      let budget = try await asha.budget(
        of: try await asha.goal(), [.init(tree.food, [10, 10, 10]), .init(tree.home, [20, 20, 20])])
      let covers = { (category: PayshareV1.Category, line: PayshareV1.Category) async throws in
        try await payshare.rowCount(
          "budget_coverage WHERE category_id = '\(category.id)' AND line_ids = array['\(line.id)']::uuid[]")
          == 1
      }
      let moved = try await root.categories.moveCategory(
        .with {
          ($0.categoryID, $0.parentCategoryID, $0.etag) = (
            tree.groceries.id, tree.home.id, tree.groceries.etag
          )
        })
      try await asha.approves(budget)
      #expect(try await covers(tree.groceries, tree.home))
      _ = try await root.categories.moveCategory(
        .with {
          ($0.categoryID, $0.parentCategoryID, $0.etag) = (tree.groceries.id, tree.food.id, moved.etag)
        })
      #expect(try await covers(tree.groceries, tree.home), "the revision in force keeps its categories")
      _ = try await asha.revises(budget)
      try await asha.approves(budget)
      #expect(try await covers(tree.groceries, tree.food))
    }
  }

  @Test func aDraftThatFitsNoMoreIsNotPutInForce() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let tree = try await Tree(root)
      let asha = try await payshare.person("Asha")
      let goal = try await asha.goal()
      let budget = try await asha.budget(
        of: goal, [.init(tree.food, [10, 10, 10]), .init(tree.home, [20, 20, 20])])
      let moved = try await root.categories.moveCategory(
        .with {
          ($0.categoryID, $0.parentCategoryID, $0.etag) = (tree.home.id, tree.food.id, tree.home.etag)
        })
      let exceeding = await status { try await asha.approves(budget) }
      #expect(exceeding?.code == .failedPrecondition && exceeding?.reason == "CHILDREN_EXCEED_PARENT")
      _ = try await root.categories.moveCategory(
        .with { ($0.categoryID, $0.parentCategoryID, $0.etag) = (tree.home.id, "", moved.etag) })
      _ = try await asha.goals.archiveGoal(.with { ($0.goalID, $0.etag) = (goal.id, goal.etag) })
      #expect(await status { try await asha.approves(budget) }?.reason == "GOAL_STATE")
      let made = await status { _ = try await asha.budget(of: goal) }
      #expect(made?.reason == "GOAL_STATE")
      #expect(try await payshare.rowCount("budget_coverage") == 0)
    }
  }

  @Test func categoriesThatBothHaveLinesInForceAreNotMerged() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let tree = try await Tree(root)
      let asha = try await payshare.person("Asha")
      let budget = try await asha.budget(
        of: try await asha.goal(), [.init(tree.food, [10, 10, 10]), .init(tree.home, [20, 20, 20])])
      let merge = { (category: PayshareV1.Category, into: PayshareV1.Category) async throws in
        _ = try await root.categories.mergeCategory(
          .with { ($0.categoryID, $0.intoCategoryID, $0.etag) = (category.id, into.id, category.etag) })
      }
      try await asha.approves(budget)
      let refused = await status { try await merge(tree.home, tree.food) }
      #expect(refused?.code == .failedPrecondition && refused?.reason == "CATEGORY_HAS_LINES")
      let other = try await root.category("Other!")
      try await merge(tree.home, other)
      // The next revision has a line of what it means now.
      let draft = try await asha.revises(budget)
      #expect(try await asha.lines(2, of: budget).map(\.categoryID) == [tree.food.id, other.id].sorted())
      try await asha.sets([], removing: [other], in: draft)
      try await asha.approves(budget)
      try await merge(tree.food, other)
    }
  }

  /// Two people approve different drafts at once, on two servers, while a third looks.
  @Test func exactlyOneRevisionIsInForceAtEveryInstant() async throws {
    try await Payshare.with { payshare in
      let tree = try await Tree(try await payshare.administrator())
      let asha = try await payshare.person("Asha")
      let second = try await payshare.anotherServer()
      let elsewhere = try await second.logIn(asha.email, asha.password)
      let budget = try await asha.budget(of: try await asha.goal(), [.init(tree.food, [10, 10, 10])])
      try await asha.approves(budget)
      for round in 0..<50 {
        let (one, other) = (try await asha.revises(budget), try await asha.revises(budget))
        async let first = status { try await asha.approves(budget, one.number) }
        async let last = status { try await elsewhere.approves(budget, other.number) }
        for _ in 0..<3 {
          #expect(try await payshare.rowCount("budget_revision WHERE state = 2") == 1)
          #expect(
            try await payshare.rowCount(
              "budget JOIN budget_revision r ON r.budget_id = id AND number = in_force_number AND state = 2")
              == 1
          )
          #expect(try await payshare.rowCount("budget_coverage") == 2)
        }
        let outcomes = await [first, last]
        #expect(outcomes.allSatisfy { $0 == nil || $0?.reason == "CONFLICT" }, "\(round): \(outcomes)")
        #expect(outcomes.contains { $0 == nil })
        let now = try await asha.sees(budget)
        #expect([one.number, other.number].contains(now.revisionInForce))
        for draft in [one, other] {
          let left = try await asha.revision(draft.number, of: budget)
          guard left.state == .draft else { continue }
          _ = try await asha.budgets.deleteBudgetRevision(
            .with { ($0.budgetID, $0.number, $0.etag) = (budget.id, left.number, left.etag) })
        }
      }
      #expect(try await payshare.deadlocks() == 0)
    }
  }

  /// Of two budgets of a goal with the same category, one is put in force, whoever comes first.
  @Test func ofTwoOverlappingBudgetsApprovedAtOnceOneIsInForce() async throws {
    try await Payshare.with { payshare in
      let tree = try await Tree(try await payshare.administrator())
      let asha = try await payshare.person("Asha")
      let elsewhere = try await payshare.anotherServer().logIn(asha.email, asha.password)
      for round in 0..<25 {
        let goal = try await asha.goal("Goal \(round)")
        let parent = try await asha.budget(of: goal, [.init(tree.food, [10, 10, 10])])
        let child = try await asha.budget(of: goal, [.init(tree.groceries, [10, 10, 10])])
        async let first = status { try await asha.approves(parent) }
        async let second = status { try await elsewhere.approves(child) }
        let outcomes = await [first, second]
        #expect(outcomes.compactMap(\.self).map(\.reason) == ["BUDGETS_OVERLAP"], "\(outcomes)")
        let inForce = [try await asha.sees(parent), try await asha.sees(child)].map(\.revisionInForce)
        #expect(inForce == (outcomes[0] == nil ? [1, 0] : [0, 1]))
      }
      #expect(try await payshare.deadlocks() == 0)
    }
  }
}

extension Person {
  /// Makes a category below another one.
  fileprivate func category(
    _ name: String, below parent: PayshareV1.Category
  ) async throws -> PayshareV1.Category {
    try await categories.createCategory(
      .with { $0.category = .with { ($0.displayName, $0.parentCategoryID) = (name, parent.id) } })
  }
}

extension Payshare {
  /// How many deadlocks there were in the database.
  func deadlocks() async throws -> Int64 {
    let statement = Statement(
      "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()", as: Int64.self)
    return try await database.readFirst(statement) ?? -1
  }
}
