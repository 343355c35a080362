import ArgumentParser
import JSON
import PayshareClient

/// Everything about approvals.
struct ApprovalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approval", abstract: "Approvals: having others decide about what you plan.",
    discussion: """
      payshare approval route add Budgets --step "Accountant: role accountant, within 48h, then role supervisor"
          make a way that budgets take to their approval; --mandatory if all of them must
      payshare approval submit "Household 2027"
          submit the newest draft of a budget; it cannot be changed from then on
      payshare approval list
          what waits for you
      payshare approval show "Household 2027"
          who is asked, who has decided, and what would change
      payshare approval approve "Household 2027" --comment "Thank you"
          decide; reject and request-changes likewise. Nobody decides about what they made themselves
      payshare approval decide approve "Household 2027" "Garden 2027"
          decide about several, each by itself
      payshare approval delegate kim@example.com --until 2027-08-31
          have somebody decide for you while you are away

      An approval is named by its id, or by the name of its budget, whose newest one it is then.
      """,
    subcommands: [
      List.self, Show.self, Submit.self, Approve.self, Reject.self, RequestChanges.self, Decide.self,
      Withdraw.self,
      Reopen.self, Reassign.self, Comment.self, Comments.self, Explain.self, Route.self, Delegate.self,
      Delegations.self, Undelegate.self,
    ])

  /// Lists what waits.
  struct List: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: """
        List what waits for you, the oldest first, or the approvals of a budget or of all, newest first.
        """)

    @Option(help: "All approvals of this budget, by id or name.") var budget: String?
    @Flag(help: "Those of the whole organisation; needs approval.list.") var organisation = false
    @Option(
      name: .customLong("state"), parsing: .singleValue,
      help: "Of the whole organisation, those with this state. Repeatable.")
    var states: [ApprovalStateOption] = []
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      if organisation, budget != nil { throw ValidationError("--organisation excludes --budget") }
      if !organisation, !states.isEmpty { throw ValidationError("--state goes with --organisation") }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      if organisation {
        return try await show(
          try await context.organisationApprovals(states.map(\.state), limit: limit.limit), context)
      }
      if let budget {
        let id = try await context.budgetID(budget)
        return try await show(try await context.approvals(of: id, limit: limit.limit), context)
      }
      let waiting = try await context.list(limit.limit) { size, token async throws(CommandError) in
        let page = try await context.call { options async throws(Status) in
          try await context.approvalService.listMyApprovals(
            .with { ($0.pageSize, $0.pageToken) = (size, token) }, options: options)
        }
        return (page.approvals, page.nextPageToken)
      }
      let names = try await context.names(of: waiting.found.compactMap(\.approval))
      try context.show(
        waiting.found.isEmpty ? "Nothing waits for you" : ApprovalViews.waiting(waiting.found, names),
        .object([("approvals", try .list(waiting.found))]))
      limit.tell(waiting.hasMore)
    }

    private func show(
      _ approvals: Listed<PayshareV1.Approval>, _ context: CommandContext
    ) async throws(CommandError) {
      let names = try await context.names(of: approvals.found)
      try context.show(
        ApprovalViews.table(approvals.found, names), .object([("approvals", try .list(approvals.found))]))
      limit.tell(approvals.hasMore)
    }
  }

  /// Shows an approval.
  struct Show: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show an approval: its steps, what was decided, and what would change.")

    @OptionGroup var named: ApprovalArgument
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let approval = try await named.approval(context)
      try await context.show(approval)
      if global.json { return }
      print(try await context.whatWouldChange(by: approval))
    }
  }

  /// Submits a draft.
  struct Submit: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Submit a draft of a budget for approval.",
      discussion: "Decisions that were made about the same content before are kept.")

    @Argument(help: "The budget, by id or name.") var budget: String
    @Option(help: "The draft. (default: the newest revision)") var revision: Int64?
    @Option(help: "The route, by id or name. (default: the one that is mandatory)") var route: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let budget = try await context.budget(budget)
      let draft = try await context.budgetRevision(revision ?? budget.newestRevision, of: budget.id)
      var routeID = ""
      if let route { routeID = try await context.approvalRoute(route).id }
      let wanted = routeID
      let approval = try await context.call { options async throws(Status) in
        try await context.approvalService.submitForApproval(
          .with {
            $0.subject = .budgetRevision(.with { ($0.budgetID, $0.number) = (budget.id, draft.number) })
            ($0.approvalRouteID, $0.etag) = (wanted, draft.etag)
          }, options: options)
      }
      try await context.show(approval)
    }
  }
}

/// An approval that a command is about.
struct ApprovalArgument: ParsableArguments, Sendable {
  @Argument(help: "The approval, by its id or by the name of its budget.") var approval: String

  /// The approval as it is now.
  func approval(_ context: CommandContext) async throws(CommandError) -> PayshareV1.Approval {
    try await context.approval(approval)
  }
}

extension CommandContext {
  /// What would be in force in place of what is; empty if that cannot be said any more.
  func whatWouldChange(by approval: PayshareV1.Approval) async throws(CommandError) -> String {
    if case .expenseEdit(let subject)? = approval.subject { return try await whatWouldBe(subject) }
    guard case .budgetRevision(let subject)? = approval.subject else { return "" }
    let budget = try await budget(subject.budgetID)
    let (before, number) = (budget.revisionInForce, subject.number)
    if before == number { return "" }
    let categories = CategoryView(try await categories(showArchived: true))
    if before == 0 {
      let lines = try await budgetLines(of: budget.id, number)
      return "\nNothing is in force yet; it says:\n\(BudgetViews.lines(lines, of: budget, categories))"
    }
    let answer = try await call { options async throws(Status) in
      try await budgetService.compareBudgetRevisions(
        .with { ($0.budgetID, $0.fromNumber, $0.toNumber) = (budget.id, before, number) }, options: options)
    }
    return "\n" + BudgetViews.comparison(answer, of: budget, (before, number), categories)
  }
}
