import EventLoop
import Identifiers
import PayshareClient

/// Goals and budgets of those who make calls, and the audit.
extension Generator {
  var entries: PayshareV1.BudgetEntryServiceClient { PayshareV1.BudgetEntryServiceClient(channel) }
  var goals: PayshareV1.GoalServiceClient { PayshareV1.GoalServiceClient(channel) }
  var budgets: PayshareV1.BudgetServiceClient { PayshareV1.BudgetServiceClient(channel) }
  private var views: PayshareV1.BudgetViewServiceClient { PayshareV1.BudgetViewServiceClient(channel) }

  // MARK: Reading

  func readGoal() async -> (MonotonicTime, MonotonicTime, Status?) {
    await withPlan { plan in
      let (answer, times) = await timed { () async throws(Status) in
        try await goals.getGoal(.with { $0.goalID = plan.goalID }, options: options(of: plan.user))
      }
      if let answer, answer.id != plan.goalID { checks.recordFault("goal \(plan.goalID) is \(answer.id)") }
      return times
    }
  }

  func viewGoal() async -> (MonotonicTime, MonotonicTime, Status?) {
    await withPlan { plan in
      let (answer, times) = await timed { () async throws(Status) in
        try await views.viewGoal(.with { $0.goalID = plan.goalID }, options: options(of: plan.user))
      }
      if let answer { record(AnswerChecks.fault(of: answer, goal: plan.goalID)) }
      return times
    }
  }

  func viewBudget() async -> (MonotonicTime, MonotonicTime, Status?) {
    await withPlan { plan in
      let (answer, times) = await timed { () async throws(Status) in try await view(plan) }
      if let answer { record(AnswerChecks.fault(of: answer, budget: plan.budgetID)) }
      return times
    }
  }

  private func view(_ plan: Plan) async throws(Status) -> PayshareV1.ViewBudgetResponse {
    let request = PayshareV1.ViewBudgetRequest.with { $0.budgetID = plan.budgetID }
    do throws(Status) {
      return try await views.viewBudget(request, options: options(of: plan.user))
    } catch {
      // Another revision came in force while it was read: the error says to try again.
      guard error.code == .aborted else { throw error }
      return try await views.viewBudget(request, options: options(of: plan.user))
    }
  }

  private func record(_ fault: String?) {
    checks.views += 1
    if let fault { checks.recordFault(fault) }
  }

  func readAudit() async -> (MonotonicTime, MonotonicTime, Status?) {
    let (answer, times) = await timed { () async throws(Status) in
      try await PayshareV1.AuditServiceClient(channel).listAuditEntries(
        .with { $0.pageSize = 20 }, options: auditorOptions)
    }
    if let answer, let fault = AnswerChecks.fault(of: answer.entries) { checks.recordFault(fault) }
    return times
  }

  // MARK: Entering

  func enter() async -> (MonotonicTime, MonotonicTime, Status?) {
    await withPlan { plan in
      let request = entry(in: plan)
      let began = MonotonicTime.now
      do throws(Status) {
        let entry = try await entries.addBudgetEntry(request, options: options(of: plan.user))
        let ended = MonotonicTime.now
        acknowledge(entry, of: request, plan.user)
        return (began, ended, nil)
      } catch {
        if !error.isRefusal { unsettled.append(.entry(request, user: plan.user)) }
        return (began, .now, error)
      }
    }
  }

  private func entry(in plan: Plan) -> PayshareV1.AddBudgetEntryRequest {
    let (month, day) = (Int.random(in: 1...12, using: &random), Int.random(in: 1...28, using: &random))
    let category = plan.leaves[Int.random(in: 0..<plan.leaves.count, using: &random)]
    let amount = Int64.random(in: 1...100_00, using: &random)
    return .with {
      $0.budgetID = plan.budgetID
      $0.requestID = UUID.version7().description
      $0.entry = .with {
        $0.entryDate = "\(Plan.year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
        ($0.categoryID, $0.amountMinor, $0.currencyCode) = (category, amount, Population.currency)
      }
    }
  }

  func acknowledge(_ entry: PayshareV1.BudgetEntry, of request: PayshareV1.AddBudgetEntryRequest, _ user: Int)
  {
    let wanted = request.entry ?? PayshareV1.BudgetEntry()
    if entry.amountMinor != wanted.amountMinor || entry.categoryID != wanted.categoryID
      || entry.entryDate != wanted.entryDate
    {
      checks.recordFault("entry \(entry.id) was acknowledged with other values than requested")
    }
    plans[user]?.add(entry)
  }

  /// Verifies after the run that a budget has spent what was acknowledged, by the revision that was approved last.
  func compare(_ plan: Plan) async {
    if let number = plan.approvals?.inForce { await requireInForce(number, of: plan) }
    switch await retryUntilAnswered({ () async throws(Status) in try await view(plan) }) {
    case .success(let view):
      checks.budgets += 1
      if let fault = AnswerChecks.fault(of: view, for: plan) { checks.recordFault(fault) }
    case .failure(let status): checks.recordFault("budget \(plan.budgetID) cannot be read: \(status)")
    }
  }

  // MARK: Plans

  /// Makes a call about the plan of a caller; where it cannot be made, that is the call's failure.
  func withPlan(
    of chosen: Int? = nil, _ call: (Plan) async -> (MonotonicTime, MonotonicTime, Status?)
  ) async -> (MonotonicTime, MonotonicTime, Status?) {
    let user = chosen ?? population.organiser(ofEvent: chooseEvent())
    let opened = MonotonicTime.now
    do throws(Status) {
      return await call(try await plan(of: user))
    } catch {
      return (opened, .now, error)
    }
  }

  /// Makes the plans of all callers, some at a time, before the run: they are no part of what is measured.
  func planAll() async throws(Status) {
    guard scenario.mix.contains(where: { $0.value > 0 && $0.key.needsPlan }) else { return }
    var users = Array((0..<(sessions?.count ?? 0)).reversed())
    let failures = await withTaskGroup(of: Status?.self) { group in
      var failures: [Status] = []
      for _ in 0..<Self.plansAtOnce {
        guard let user = users.popLast() else { break }
        group.addTask(executorPreference: loop) { await self.planFailure(of: user) }
      }
      while let failure = await group.next() {
        if let failure { failures.append(failure) }
        guard failures.isEmpty, let user = users.popLast() else { continue }
        group.addTask(executorPreference: loop) { await self.planFailure(of: user) }
      }
      return failures
    }
    if let failure = failures.first { throw failure }
  }

  private static let plansAtOnce = 4

  private func planFailure(of user: Int) async -> Status? {
    do throws(Status) {
      _ = try await plan(of: user)
      return nil
    } catch {
      return error
    }
  }

  /// The plan of a caller, which is made before its first use.
  func plan(of user: Int) async throws(Status) -> Plan {
    if let plan = plans[user] { return plan }
    if let planning = planning[user] { return try await planning.value.get() }
    let planning = Task { () -> Result<Plan, Status> in
      do throws(Status) {
        let plan = try await make(for: user)
        plans[user] = plan
        return .success(plan)
      } catch {
        return .failure(error)
      }
    }
    self.planning[user] = planning
    let plan = await planning.value
    self.planning[user] = nil
    return try plan.get()
  }

  private func make(for user: Int) async throws(Status) -> Plan {
    let options = options(of: user)
    let categories = try await PayshareV1.CategoryServiceClient(channel).listCategories(
      .with { $0.pageSize = 1_000 }, options: options
    ).categories
    let (lines, leaves) = Plan.lines(for: categories)
    let goal = try await goals.createGoal(
      .with {
        $0.goal = .with {
          ($0.displayName, $0.startDate) = ("Savings of person \(user)", "\(Plan.year)-01-01")
          $0.target = .with { ($0.amountMinor, $0.currencyCode) = (1_000_000_00, Population.currency) }
        }
      }, options: options)
    let budget = try await budgets.createBudget(
      .with {
        $0.goalID = goal.id
        $0.budget = .with {
          ($0.displayName, $0.currencyCode) = ("Budget of person \(user)", Population.currency)
          $0.periods = .with {
            ($0.startDate, $0.endDate) = ("\(Plan.year)-01-01", "\(Plan.year)-12-31")
          }
        }
        $0.lines = lines
      }, options: options)
    let draft = try await budgets.getBudgetRevision(.with { $0.budgetID = budget.id }, options: options)
    _ = try await budgets.approveBudgetRevision(
      .with { ($0.budgetID, $0.number, $0.etag) = (budget.id, draft.number, draft.etag) }, options: options)
    var plan = Plan(user: user, goalID: goal.id, budgetID: budget.id, leaves: leaves)
    if scenario.mix.contains(where: { $0.value > 0 && $0.key.needsApprovals }) {
      plan.approvals = try await approvals(for: plan, inForce: draft.number)
    }
    return plan
  }
}
