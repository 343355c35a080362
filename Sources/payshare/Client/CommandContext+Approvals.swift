import Identifiers
import PayshareClient

extension CommandContext {
  var approvalService: PayshareV1.ApprovalServiceClient { PayshareV1.ApprovalServiceClient(channel) }
  var approvalRouteService: PayshareV1.ApprovalRouteServiceClient {
    PayshareV1.ApprovalRouteServiceClient(channel)
  }
  var approvalDelegationService: PayshareV1.ApprovalDelegationServiceClient {
    PayshareV1.ApprovalDelegationServiceClient(channel)
  }

  /// All routes, by name.
  func approvalRoutes() async throws(CommandError) -> [PayshareV1.ApprovalRoute] {
    try await list(.max) { size, token async throws(CommandError) in
      let page = try await call { options async throws(Status) in
        try await approvalRouteService.listApprovalRoutes(
          .with { ($0.pageSize, $0.pageToken) = (size, token) }, options: options)
      }
      return (page.approvalRoutes, page.nextPageToken)
    }.found
  }

  /// A route by its id or its name, whatever its case.
  func approvalRoute(_ text: String) async throws(CommandError) -> PayshareV1.ApprovalRoute {
    if let id = UUID(text) {
      return try await call { options async throws(Status) in
        try await approvalRouteService.getApprovalRoute(
          .with { $0.approvalRouteID = id.description }, options: options)
      }
    }
    let routes = try await approvalRoutes()
    if let found = routes.first(where: { $0.displayName.lowercased() == text.lowercased() }) { return found }
    let guess =
      ArgumentCheck.nearest(to: text, among: routes.map(\.displayName))
      .map { "; did you mean \(TextWidth.printable($0))?" } ?? ";"
    throw .usage("there is no route \(text)\(guess) payshare approval route list shows them")
  }

  /// The first approvals of a budget, newest first.
  func approvals(
    of budgetID: String, limit: Int
  ) async throws(CommandError) -> Listed<PayshareV1.Approval> {
    try await list(limit) { size, token async throws(CommandError) in
      let page = try await call { options async throws(Status) in
        try await approvalService.listApprovals(
          .with { ($0.budgetID, $0.pageSize, $0.pageToken) = (budgetID, size, token) }, options: options)
      }
      return (page.approvals, page.nextPageToken)
    }
  }

  /// The newest approvals of the organisation, with any of some states if there are any.
  func organisationApprovals(
    _ states: [PayshareV1.Approval.State], limit: Int
  ) async throws(CommandError) -> Listed<PayshareV1.Approval> {
    try await list(limit) { size, token async throws(CommandError) in
      let page = try await call { options async throws(Status) in
        try await approvalService.listOrganisationApprovals(
          .with { ($0.states, $0.pageSize, $0.pageToken) = (states, size, token) }, options: options)
      }
      return (page.approvals, page.nextPageToken)
    }
  }

  /// The approval that a text names: its id, or the name of a budget, whose newest one it is then.
  func approval(_ text: String) async throws(CommandError) -> PayshareV1.Approval {
    if let id = UUID(text) {
      return try await call { options async throws(Status) in
        try await approvalService.getApproval(.with { $0.approvalID = id.description }, options: options)
      }
    }
    let budget = try await budgetID(text)
    guard let newest = try await approvals(of: budget, limit: 1).found.first else {
      throw .usage("nothing of the budget \(text) was submitted yet: payshare approval submit does")
    }
    return newest
  }

  /// The names of the people, and of the budgets and events, of some approvals.
  func names(of approvals: [PayshareV1.Approval]) async throws(CommandError) -> AccessNames {
    if options.json { return AccessNames(People(me: try session())) }
    let people = try await people(Set(approvals.flatMap(\.peopleIDs)))
    let budgets = Set(approvals.compactMap(\.budgetID))
    let events = Set(approvals.compactMap(\.eventID))
    return AccessNames(people, try await names(ResourceIDs(events: events, budgets: budgets)).resources)
  }

  /// Shows what has become of an approval.
  func show(_ approval: PayshareV1.Approval) async throws(CommandError) {
    let json = try approval.fullJSON()
    if options.json { return try show("", json) }
    let names = try await names(of: [approval])
    try show(ApprovalViews.approval(approval, names), json)
  }
}

extension PayshareV1.Approval {
  /// The budget that it is about.
  var budgetID: String? {
    if case .budgetRevision(let subject)? = subject { subject.budgetID } else { nil }
  }

  /// The event that it is about an expense of.
  var eventID: String? {
    if case .expenseEdit(let subject)? = subject { subject.eventID } else { nil }
  }

  /// Everyone that it names.
  var peopleIDs: [String] {
    let asked = steps.flatMap { step in
      step.places.flatMap { [$0.userID] + $0.formerUserIDs } + step.escalations.flatMap(\.userIDs)
    }
    return asked + authorUserIDs
      + votes.flatMap { [$0.approverUserID, $0.voterUserID] + $0.throughUserIDs }
  }
}
