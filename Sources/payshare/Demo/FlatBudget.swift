import Identifiers
import PayshareClient

/// What the three save for and may spend after the trip: a goal, its budget, and a limit that stops an expense.
struct FlatBudget: Sendable {
  /// What was tried in the event of the flat.
  struct Purchase: Sendable {
    let person: DemoPerson
    let description: String
    let minorUnits: Int64
    /// Why it was refused; nil if it was accepted.
    let refusal: Status?
  }

  /// What Asha saves for.
  let goal: PayshareV1.Goal
  /// Which budget limits what they spend.
  let budget: PayshareV1.Budget
  /// What they bought, or tried to.
  let purchases: [Purchase]
  /// What became of the budget, and the names of its categories.
  let view: PayshareV1.ViewBudgetResponse
  let categoryNames: [String: String]

  /// What groceries may cost in a month.
  static let groceriesMinor: Int64 = 5_000_00

  /// Plans, spends, and is stopped.
  static func walk(_ trip: GoaTrip) async throws(Status) -> FlatBudget {
    let asha = trip.asha
    let goal = try await saveFor("Next trip", asha)
    let categories = try await PayshareV1.CategoryServiceClient(asha.channel).listCategories(
      .with { $0.pageSize = 1_000 }, options: asha.options
    ).categories
    let food = categories.first { $0.code == "food" }?.id ?? ""
    let groceries = categories.first { $0.code == "groceries" }?.id ?? ""
    let budget = try await plan(goal, food: food, groceries: groceries, asha)
    // The event that was made first: that of the flat.
    guard let flat = trip.events.last else { throw Status(.dataLoss, "the flat's event is not listed") }
    _ = try await PayshareV1.BudgetEntryServiceClient(asha.channel).linkEvent(
      .with { ($0.budgetID, $0.eventID) = (budget.id, flat.id) }, options: asha.options)
    var purchases: [Purchase] = []
    for (index, purchase) in [("Market", 4_200_00), ("Party", 1_500_00), ("Rice and dal", 700_00)]
      .enumerated()
    {
      purchases.append(
        try await buy(purchase.0, Int64(purchase.1), for: flat, groceries, by: trip.people[(index + 1) % 3]))
    }
    let view = try await PayshareV1.BudgetViewServiceClient(asha.channel).viewBudget(
      .with { $0.budgetID = budget.id }, options: asha.options)
    return FlatBudget(
      goal: goal, budget: budget, purchases: purchases, view: view,
      categoryNames: Dictionary(
        categories.map { ($0.id, $0.displayName) }, uniquingKeysWith: { first, _ in first }))
  }

  private static func saveFor(_ name: String, _ person: DemoPerson) async throws(Status) -> PayshareV1.Goal {
    let goals = PayshareV1.GoalServiceClient(person.channel)
    let goal = try await goals.createGoal(
      .with {
        $0.goal = .with { goal in
          goal.displayName = name
          goal.target = .with { ($0.amountMinor, $0.currencyCode) = (30_000_00, "INR") }
        }
      }, options: person.options)
    _ = try await goals.addGoalEntry(
      .with {
        $0.goalID = goal.id
        $0.entry = .with { ($0.amountMinor, $0.currencyCode, $0.note) = (7_500_00, "INR", "From Goa") }
      }, options: person.options)
    return try await goals.getGoal(.with { $0.goalID = goal.id }, options: person.options)
  }

  /// A budget of this year, by months, in force: groceries are a part of food, and stop.
  private static func plan(
    _ goal: PayshareV1.Goal, food: String, groceries: String, _ person: DemoPerson
  ) async throws(Status) -> PayshareV1.Budget {
    let budgets = PayshareV1.BudgetServiceClient(person.channel)
    let year = goal.startDate.prefix(4)
    let budget = try await budgets.createBudget(
      .with { request in
        request.goalID = goal.id
        request.budget = .with { budget in
          (budget.displayName, budget.currencyCode) = ("Flat 12", "INR")
          budget.periods = .with { ($0.startDate, $0.endDate) = ("\(year)-01-01", "\(year)-12-31") }
        }
        request.lines = [
          .with { line in
            line.categoryID = food
            line.spread = .with { $0.totalMinor = 12 * (groceriesMinor + 1_000_00) }
          },
          .with { line in
            line.categoryID = groceries
            line.spread = .with { $0.totalMinor = 12 * groceriesMinor }
            line.limit = .with { ($0.mode, $0.thresholdsPermille) = (.stop, [800]) }
          },
        ]
      }, options: person.options)
    let draft = try await budgets.getBudgetRevision(
      .with { $0.budgetID = budget.id }, options: person.options)
    _ = try await budgets.approveBudgetRevision(
      .with { ($0.budgetID, $0.number, $0.etag) = (budget.id, draft.number, draft.etag) },
      options: person.options)
    return try await budgets.getBudget(.with { $0.budgetID = budget.id }, options: person.options)
  }

  /// Enters an expense; a limit that stops it is an answer, too.
  private static func buy(
    _ description: String, _ minorUnits: Int64, for event: PayshareV1.Event, _ category: String,
    by person: DemoPerson
  ) async throws(Status) -> Purchase {
    var refusal: Status?
    do throws(Status) {
      _ = try await PayshareV1.ExpenseServiceClient(person.channel).createExpense(
        .with { request in
          request.eventID = event.id
          request.expenseID = UUID.version7().description
          request.expense = .with { expense in
            (expense.description, expense.categoryID) = (description, category)
            expense.total = .with { ($0.amountMinor, $0.currencyCode) = (minorUnits, "INR") }
            expense.payers = [.init(person.id, minorUnits)]
            expense.split = .with {
              $0.mode = .equal(.with { $0.userIDs = event.participants.map(\.userID) })
            }
          }
        }, options: person.options)
    } catch {
      guard error.code == .failedPrecondition else { throw error }
      refusal = error
    }
    return Purchase(person: person, description: description, minorUnits: minorUnits, refusal: refusal)
  }
}
