import ArgumentParser
import JSON
import Money
import PayshareClient

/// What becomes of what a budget says.
extension BudgetCommand {
  /// Lists revisions.
  struct Revisions: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the revisions of a budget, newest first.")

    @Argument(help: "The budget, by id or name.") var budget: String
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let budget = try await context.budget(budget)
      let revisions = try await context.list(limit.limit) { size, token async throws(CommandError) in
        let page = try await context.call { options async throws(Status) in
          try await context.budgetService.listBudgetRevisions(
            .with { ($0.budgetID, $0.pageSize, $0.pageToken) = (budget.id, size, token) }, options: options)
        }
        return (page.revisions, page.nextPageToken)
      }
      let people = try await context.peopleIfShown(
        revisions.found.flatMap { [$0.creatorUserID, $0.approverUserID] })
      try context.show(
        BudgetViews.revisions(revisions.found, of: budget, people),
        .object([("revisions", try .list(revisions.found))]))
      limit.tell(revisions.hasMore)
    }
  }

  /// Makes a draft.
  struct Revise: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a draft of the next revision, from the one in force.")

    @Argument(help: "The budget, by id or name.") var budget: String
    @Option(help: "The revision to begin with. (default: the one in force, else the newest)") var base: Int64?
    @OptionGroup var why: ReasonOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let budget = try await context.budget(budget)
      let revision = try await context.call { options async throws(Status) in
        try await context.budgetService.createBudgetRevision(
          .with { ($0.budgetID, $0.baseNumber, $0.reason) = (budget.id, base ?? 0, why.reason) },
          options: options)
      }
      try await context.show(revision, of: budget)
    }
  }

  /// Puts a draft in force.
  struct Approve: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Put a draft in force, in place of the revision that is.")

    @OptionGroup var draft: BudgetDraftOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let (budget, revision) = try await draft.draft(context)
      let approved = try await context.call { options async throws(Status) in
        try await context.budgetService.approveBudgetRevision(
          .with {
            ($0.budgetID, $0.number, $0.etag) = (budget.id, revision.number, revision.etag)
            $0.reason = draft.why.reason
          }, options: options)
      }
      try await context.show(approved, of: budget)
      tell(revision, budget)
    }

    /// Says on standard error what may have been lost without anybody wanting it.
    private func tell(_ revision: PayshareV1.BudgetRevision, _ budget: PayshareV1.Budget) {
      let before = budget.revisionInForce
      guard before != 0, revision.baseNumber != before else { return }
      let text =
        "payshare: revision \(revision.number) was made from revision \(revision.baseNumber), not from \(before), which "
        + "was in force: payshare budget compare BUDGET \(before) \(revision.number) shows what holds no more\n"
      _ = PlainFile.writeAll(text, to: 2)
    }
  }

  /// Removes a draft.
  struct Discard: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Remove a draft.")

    @OptionGroup var draft: BudgetDraftOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let (budget, revision) = try await draft.draft(context)
      let answer = try await context.call { options async throws(Status) in
        try await context.budgetService.deleteBudgetRevision(
          .with {
            ($0.budgetID, $0.number, $0.etag) = (budget.id, revision.number, revision.etag)
            $0.reason = draft.why.reason
          }, options: options)
      }
      try context.show("Removed revision \(revision.number)", try answer.fullJSON())
    }
  }

  /// Compares two revisions.
  struct Compare: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show how two revisions differ, line by line.",
      discussion: "Without numbers, the newest revision is compared with the one in force.")

    @Argument(help: "The budget, by id or name.") var budget: String
    @Argument(help: "The one.") var from: Int64?
    @Argument(help: "The other.") var to: Int64?
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let budget = try await context.budget(budget)
      let (one, other) = (from ?? budget.revisionInForce, to ?? budget.newestRevision)
      if one == 0 { throw .usage("no revision is in force: say which two to compare") }
      let answer = try await context.call { options async throws(Status) in
        try await context.budgetService.compareBudgetRevisions(
          .with { ($0.budgetID, $0.fromNumber, $0.toNumber) = (budget.id, one, other) }, options: options)
      }
      let categories = CategoryView(try await context.categories(showArchived: true))
      try context.show(
        BudgetViews.comparison(answer, of: budget, (one, other), categories), try answer.fullJSON())
    }
  }
}

extension CommandContext {
  /// A revision by its number; the one in force, else the newest, if it is zero.
  func budgetRevision(
    _ number: Int64, of budget: String
  ) async throws(CommandError) -> PayshareV1.BudgetRevision {
    try await call { options async throws(Status) in
      try await budgetService.getBudgetRevision(
        .with { ($0.budgetID, $0.number) = (budget, number) }, options: options)
    }
  }

  /// Shows a revision, with its lines.
  func show(
    _ revision: PayshareV1.BudgetRevision, of budget: PayshareV1.Budget
  ) async throws(CommandError) {
    let json = try revision.fullJSON()
    if options.json { return try show("", json) }
    let lines = try await budgetLines(of: budget.id, revision.number)
    let categories = CategoryView(try await categories(showArchived: true))
    try show(
      "\(BudgetViews.revision(revision, of: budget))\n\(BudgetViews.lines(lines, of: budget, categories))",
      json)
  }

  /// People by their names, for a text; JSON has ids only.
  func peopleIfShown(_ ids: [String]) async throws(CommandError) -> People {
    options.json ? People(me: try session()) : try await people(Set(ids))
  }
}
