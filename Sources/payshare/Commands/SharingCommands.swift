import ArgumentParser
import JSON
import PayshareClient

extension BudgetCommand {
  /// Shares a budget.
  struct Share: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Let a person see a budget, comment on it, change it, or decide about it.",
      discussion: ShareOptions.discussion)

    @Argument(help: "The budget, by id or name.") var budget: String
    @OptionGroup var share: ShareOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let id = try await context.budgetID(budget)
      try await share.give(on: .with { $0.resource = .budgetID(id) }, context)
    }
  }
}

extension GoalCommand {
  /// Shares a goal.
  struct Share: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Let a person see a goal and its budgets, comment on them, change them, or decide about them.",
      discussion: ShareOptions.discussion)

    @Argument(help: "The goal, by id or name.") var goal: String
    @OptionGroup var share: ShareOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let id = try await context.goalID(goal)
      try await share.give(on: .with { $0.resource = .goalID(id) }, context)
    }
  }
}

/// With whom something is shared, and as what.
struct ShareOptions: ParsableArguments, Sendable {
  /// The roles that people share with.
  enum Role: String, ExpressibleByArgument, CaseIterable, Sendable {
    case viewer, commenter, editor, approver
  }

  static let discussion = """
    A viewer sees it; a commenter also comments on what is to be approved; an editor also changes it and enters what is \
    spent; an approver sees it, comments, and decides about what others submit.
    It is a grant, for which you need to hold what you give: payshare grant list shows it, payshare grant revoke takes it \
    back, and payshare grant give knows more roles, teams and services.
    """

  @Argument(help: "With whom, by id, by address or, where you know each other, by name.") var person: String
  @Option(name: .customLong("as"), help: "What they are: viewer, commenter, editor or approver.")
  var role: Role
  @Option(help: "When it ends: \(UntilText.help). (default: never)") var until: UntilText?
  @Option(help: "Why it is given.") var reason: String?

  func validate() throws {
    if until?.isPast() == true {
      throw ValidationError("--until is in the past: it would allow nothing")
    }
  }

  /// Grants the role.
  func give(
    on resource: PayshareV1.GrantResource, _ context: CommandContext
  ) async throws(CommandError) {
    let id = try await context.personID(person)
    let answer = try await context.call { options async throws(Status) in
      try await context.access.grantRole(
        .with {
          $0.grant = .with {
            $0.principal = .with { $0.principal = .userID(id) }
            ($0.role, $0.resource) = (role.rawValue, resource)
            ($0.expireTime, $0.reason) = (until?.timestamp, reason ?? "")
          }
        }, options: options)
    }
    let grant = answer.grant ?? PayshareV1.Grant()
    let text = AccessViews.grant(grant, try await context.names(in: [grant]))
    try context.show(
      answer.alreadyHeld ? "Held already; nothing has changed.\n\(text)" : text, try answer.fullJSON())
  }
}
