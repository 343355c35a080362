import PayshareClient

/// How the limit of the flat's budget is raised: by a revision that two people approve, one after the other.
struct FlatApproval: Sendable {
  /// What somebody decided.
  struct Decision: Sendable {
    let person: DemoPerson
    /// The step in which they were asked.
    let step: String
    let choice: PayshareV1.ApprovalVote.Choice
    /// The amount that was asked for.
    let minorUnits: Int64
  }

  /// Who is asked, and in what order.
  let route: PayshareV1.ApprovalRoute
  /// What was decided, in order.
  let decisions: [Decision]
  /// The approval as it ended.
  let approval: PayshareV1.Approval
  /// The revision that it put in force.
  let revision: PayshareV1.BudgetRevision

  /// The name of the route, by which it is found again where the demo has played before.
  static let routeName = "Accountant, then supervisor"
  /// What is asked for first, and in the end.
  static let (wantedMinor, raisedMinor): (Int64, Int64) = (9_000_00, 5_500_00)

  /// Submits, is asked for changes, and submits again.
  static func walk(
    _ plan: FlatBudget, owner: DemoPerson, accountant: DemoPerson, supervisor: DemoPerson,
    administrator: DemoPerson
  ) async throws(Status) -> FlatApproval {
    let route = try await route(administrator)
    try await grant("accountant", to: accountant, plan, owner)
    try await grant("supervisor", to: supervisor, plan, owner)
    var draft = try await PayshareV1.BudgetServiceClient(owner.channel).createBudgetRevision(
      .with { $0.budgetID = plan.budget.id }, options: owner.options)
    draft = try await raise(draft, to: wantedMinor, plan, owner)
    var approval = try await submit(draft, route, owner)
    approval = try await decide(.requestChanges, approval, accountant, "no more than 5500 a month")
    let approvals = PayshareV1.ApprovalServiceClient(owner.channel)
    approval = try await approvals.reopenApproval(
      .with { ($0.approvalID, $0.etag) = (approval.id, approval.etag) }, options: owner.options)
    draft = try await raise(try await revision(draft, owner), to: raisedMinor, plan, owner)
    approval = try await submit(draft, route, owner)
    approval = try await decide(.approve, approval, accountant)
    approval = try await decide(.approve, approval, supervisor)
    let steps = route.steps.map(\.displayName)
    let decisions = [
      Decision(
        person: accountant, step: steps.first ?? "", choice: .requestChanges, minorUnits: wantedMinor),
      Decision(person: accountant, step: steps.first ?? "", choice: .approve, minorUnits: raisedMinor),
      Decision(person: supervisor, step: steps.last ?? "", choice: .approve, minorUnits: raisedMinor),
    ]
    return FlatApproval(
      route: route, decisions: decisions, approval: approval, revision: try await revision(draft, owner))
  }

  private static func route(_ administrator: DemoPerson) async throws(Status) -> PayshareV1.ApprovalRoute {
    let routes = PayshareV1.ApprovalRouteServiceClient(administrator.channel)
    let known = try await routes.listApprovalRoutes(
      .with { $0.pageSize = 1_000 }, options: administrator.options)
    let found = known.approvalRoutes.first { $0.displayName == routeName }
    if let found {
      return try await routes.getApprovalRoute(
        .with { $0.approvalRouteID = found.id }, options: administrator.options)
    }
    return try await routes.createApprovalRoute(
      .with { request in
        request.approvalRoute = .with { route in
          route.displayName = routeName
          route.steps = [("Accountant", "accountant"), ("Supervisor", "supervisor")].map { name, role in
            .with { step in
              (step.displayName, step.approvers) = (name, [.with { $0.approver = .role(role) }])
            }
          }
        }
      }, options: administrator.options)
  }

  private static func grant(
    _ role: String, to person: DemoPerson, _ plan: FlatBudget, _ owner: DemoPerson
  ) async throws(Status) {
    _ = try await PayshareV1.AccessServiceClient(owner.channel).grantRole(
      .with { request in
        request.grant = .with { grant in
          grant.principal = .with { $0.principal = .userID(person.id) }
          grant.role = role
          grant.resource = .with { $0.resource = .budgetID(plan.budget.id) }
        }
      }, options: owner.options)
  }

  /// Has groceries cost more in a month. Food, of which they are a part, has 1 000.00 more.
  private static func raise(
    _ draft: PayshareV1.BudgetRevision, to minorUnits: Int64, _ plan: FlatBudget, _ owner: DemoPerson
  ) async throws(Status) -> PayshareV1.BudgetRevision {
    let lines = plan.view.lines.map { line in
      PayshareV1.BudgetLine.with {
        let isBelow = !line.parentCategoryID.isEmpty
        $0.categoryID = line.categoryID
        $0.spread = .with { $0.totalMinor = 12 * (isBelow ? minorUnits : minorUnits + 1_000_00) }
        if isBelow { $0.limit = .with { ($0.mode, $0.thresholdsPermille) = (.stop, [800]) } }
      }
    }
    return try await PayshareV1.BudgetServiceClient(owner.channel).updateBudgetLines(
      .with {
        ($0.budgetID, $0.number, $0.etag, $0.lines) = (draft.budgetID, draft.number, draft.etag, lines)
      }, options: owner.options)
  }

  private static func submit(
    _ draft: PayshareV1.BudgetRevision, _ route: PayshareV1.ApprovalRoute, _ owner: DemoPerson
  ) async throws(Status) -> PayshareV1.Approval {
    try await PayshareV1.ApprovalServiceClient(owner.channel).submitForApproval(
      .with { request in
        request.subject = .budgetRevision(
          .with { ($0.budgetID, $0.number) = (draft.budgetID, draft.number) })
        (request.approvalRouteID, request.etag) = (route.id, draft.etag)
      }, options: owner.options)
  }

  private static func decide(
    _ choice: PayshareV1.ApprovalVote.Choice, _ approval: PayshareV1.Approval, _ person: DemoPerson,
    _ comment: String = ""
  ) async throws(Status) -> PayshareV1.Approval {
    try await PayshareV1.ApprovalServiceClient(person.channel).decideApproval(
      .with {
        ($0.approvalID, $0.choice, $0.digest) = (approval.id, choice, approval.digest)
        $0.comment = comment
      }, options: person.options)
  }

  private static func revision(
    _ revision: PayshareV1.BudgetRevision, _ person: DemoPerson
  ) async throws(Status) -> PayshareV1.BudgetRevision {
    try await PayshareV1.BudgetServiceClient(person.channel).getBudgetRevision(
      .with { ($0.budgetID, $0.number) = (revision.budgetID, revision.number) }, options: person.options)
  }
}
