import EventLoop
import Identifiers
import PayshareClient

/// Approvals of the budgets of those who make calls: the next caller decides about them.
extension Generator {
  private var approvals: PayshareV1.ApprovalServiceClient { PayshareV1.ApprovalServiceClient(channel) }

  // MARK: Reading

  /// Lists what waits for who decides about a plan.
  func readOwnApprovals() async -> (MonotonicTime, MonotonicTime, Status?) {
    await withApprovals { plan, kept in
      let (answer, times) = await timed { () async throws(Status) in
        try await approvals.listMyApprovals(.init(), options: options(of: kept.approver))
      }
      let approver = Population.id(.user, kept.approver).description
      if let answer,
        let fault = AnswerChecks.fault(of: answer.approvals, waitingFor: approver, with: kept.waitingID)
      {
        checks.recordFault(fault)
      }
      return times
    }
  }

  func readApproval() async -> (MonotonicTime, MonotonicTime, Status?) {
    await withApprovals { plan, kept in
      let (answer, times) = await timed { () async throws(Status) in
        try await approvals.getApproval(
          .with { $0.approvalID = kept.waitingID }, options: options(of: plan.user))
      }
      if let answer, answer.id != kept.waitingID || answer.state != .submitted {
        checks.recordFault("approval \(kept.waitingID) is \(answer.id), and \(answer.state)")
      }
      return times
    }
  }

  func readApprovals() async -> (MonotonicTime, MonotonicTime, Status?) {
    await withApprovals { plan, _ in
      let (answer, times) = await timed { () async throws(Status) in
        try await approvals.listApprovals(
          .with { $0.budgetID = plan.budgetID }, options: options(of: plan.user))
      }
      if let answer, let fault = AnswerChecks.fault(of: answer.approvals, ofBudget: plan.budgetID) {
        checks.recordFault(fault)
      }
      return times
    }
  }

  // MARK: Approving

  /// Takes a revision of a budget that has none on its way to its approval.
  func revise() async -> (MonotonicTime, MonotonicTime, Status?) {
    let (first, count) = (population.organiser(ofEvent: chooseEvent()), sessions?.count ?? 0)
    let users = (0..<count).lazy.map { (first + $0) % count }
    guard let user = users.first(where: { !busyPlans.contains($0) }) else { return await enter() }
    busyPlans.insert(user)
    defer { busyPlans.remove(user) }
    return await withApprovals(of: user) { plan, kept in
      let (number, times) = await timed { () async throws(Status) in
        try await approve(plan, by: kept.approver)
      }
      // Without an answer it is not known which one is in force.
      plans[user]?.approvals?.inForce = number
      return times
    }
  }

  /// Makes a revision, submits it, and has it approved.
  private func approve(_ plan: Plan, by approver: Int) async throws(Status) -> Int64 {
    let draft = try await budgets.createBudgetRevision(
      .with { ($0.budgetID, $0.requestID) = (plan.budgetID, UUID.version7().description) },
      options: options(of: plan.user))
    let submitted = try await submit(draft, by: plan.user)
    let decided = try await approvals.decideApproval(
      .with {
        ($0.approvalID, $0.choice, $0.digest) = (submitted.id, .approve, submitted.digest)
        $0.requestID = UUID.version7().description
      }, options: options(of: approver))
    if decided.state != .approved { checks.recordFault("approval \(decided.id) is \(decided.state)") }
    return draft.number
  }

  private func submit(
    _ draft: PayshareV1.BudgetRevision, by user: Int
  ) async throws(Status) -> PayshareV1.Approval {
    try await approvals.submitForApproval(
      .with {
        $0.subject = .budgetRevision(.with { ($0.budgetID, $0.number) = (draft.budgetID, draft.number) })
        $0.approvalRouteID = Population.id(.approvalRoute, 0).description
        ($0.etag, $0.requestID) = (draft.etag, UUID.version7().description)
      }, options: options(of: user))
  }

  // MARK: Around the calls

  /// Has the next caller decide about the budgets of a goal, and submits one, of the next year, that is left to wait.
  func approvals(for plan: Plan, inForce number: Int64) async throws(Status) -> PlanApprovals? {
    guard let count = sessions?.count, count > 1 else { return nil }
    let (options, approver) = (options(of: plan.user), (plan.user + 1) % count)
    _ = try await PayshareV1.AccessServiceClient(channel).grantRole(
      .with {
        $0.grant = .with {
          $0.principal = .with { $0.principal = .userID(Population.id(.user, approver).description) }
          ($0.role, $0.resource) = ("approver", .with { $0.resource = .goalID(plan.goalID) })
        }
      }, options: options)
    let budget = try await budgets.createBudget(
      .with {
        $0.goalID = plan.goalID
        $0.budget = .with {
          ($0.displayName, $0.currencyCode) = ("To be approved, of person \(plan.user)", Population.currency)
          $0.periods = .with {
            ($0.startDate, $0.endDate) = ("\(Plan.year + 1)-01-01", "\(Plan.year + 1)-12-31")
          }
        }
        $0.lines = plan.leaves.prefix(1).map { leaf in
          .with { ($0.categoryID, $0.amountsMinor) = (leaf, .init(repeating: 100_00, count: Plan.periods)) }
        }
      }, options: options)
    let draft = try await budgets.getBudgetRevision(.with { $0.budgetID = budget.id }, options: options)
    let waiting = try await submit(draft, by: plan.user)
    return PlanApprovals(approver: approver, waitingID: waiting.id, inForce: number)
  }

  /// Verifies after the run which revision of a budget is in force.
  func requireInForce(_ number: Int64, of plan: Plan) async {
    let answer = await retryUntilAnswered { () async throws(Status) in
      try await budgets.getBudget(.with { $0.budgetID = plan.budgetID }, options: options(of: plan.user))
    }
    switch answer {
    case .success(let budget):
      checks.revisions += 1
      if budget.revisionInForce != number {
        checks.recordFault(
          "budget \(plan.budgetID): revision \(budget.revisionInForce) is in force, \(number) was approved last"
        )
      }
    case .failure(let status): checks.recordFault("budget \(plan.budgetID) cannot be read: \(status)")
    }
  }

  /// Makes a call about the approvals of a plan. Where there is only one caller nobody decides, and the budget is viewed.
  private func withApprovals(
    of user: Int? = nil, _ call: (Plan, PlanApprovals) async -> (MonotonicTime, MonotonicTime, Status?)
  ) async -> (MonotonicTime, MonotonicTime, Status?) {
    await withPlan(of: user) { plan in
      guard let kept = plan.approvals else { return await viewBudget() }
      return await call(plan, kept)
    }
  }
}
