import ArgumentParser
import Identifiers
import JSON
import Money
import PayshareClient

/// Everything about goals.
struct GoalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "goal", abstract: "Goals: what you save or plan for.",
    discussion: """
      payshare goal add "New roof" 12000.00 --currency EUR --due 2027-09-30
          make one, which you keep
      payshare goal save "New roof" 250.00 --note "March"
          enter what was put aside; payshare goal take is for what was taken out
      payshare goal reach "New roof" --reason "the roof is paid"
          say that it is reached, whatever was saved
      payshare goal log "New roof"
          who changed what, when and why
      payshare goal share "New roof" ben@example.com --as viewer
          let somebody see it; as editor they change it
      """,
    subcommands: [
      List.self, Show.self, Add.self, Edit.self, Reach.self, Abandon.self, Reopen.self, Archive.self,
      Unarchive.self, Save.self, Take.self, Entries.self, Correct.self, Remove.self, Budgets.self, Share.self,
      Log.self,
    ])

  /// Lists goals.
  struct List: PayshareCommand {
    /// The states, as people write them.
    enum State: String, ExpressibleByArgument, CaseIterable, Sendable {
      case active, reached, abandoned, archived
    }

    static let configuration = CommandConfiguration(
      abstract: "List your goals, and those that you were granted, newest first.")

    @Option(help: "Only those in this state: active, reached, abandoned or archived.") var state: State?
    @Flag(help: "Those of the whole organisation; needs goal.list.") var all = false
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      if all, state != nil { throw ValidationError("--all excludes --state") }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      let filter = state.map { "state = \($0.rawValue.uppercased())" } ?? ""
      let goals =
        all
        ? try await context.organisationGoals(limit: limit.limit)
        : try await context.goals(limit: limit.limit, filter)
      let people = try await context.owners(of: goals.found)
      try context.show(GoalViews.table(goals.found, people), .object([("goals", try .list(goals.found))]))
      limit.tell(goals.hasMore)
    }
  }

  /// Shows a goal.
  struct Show: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Show a goal.")

    @Argument(help: "The goal, by id or name.") var goal: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      try await context.show(try await context.goal(goal))
    }
  }

  /// Makes a goal.
  struct Add: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Make a goal, which you keep.")

    @Argument(help: "What it is called.") var name: String
    @Argument(help: "How much is wanted, such as 12000.00.") var target: String
    @Option(
      help: "The currency, such as EUR. (default: the organisation's)", transform: { $0.uppercased() })
    var currency: String?
    @Option(help: "What it is about.") var description = ""
    @Option(help: "The first day, YYYY-MM-DD. (default: today)") var start: String?
    @Option(help: "The day by which it is to be reached, YYYY-MM-DD.") var due = ""
    @OptionGroup var why: ReasonOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let code: String
      if let currency { code = currency } else { code = try await context.defaultCurrency() }
      if code.isEmpty { throw .usage("say with --currency in which: your organisation has no default") }
      let amount = try ExpenseOptions.amount(target, code)
      // The client chooses the id: if the answer is lost, repeating the call cannot make the goal twice.
      let id = UUID.version7().description
      let goal = try await context.call { options async throws(Status) in
        try await context.goalService.createGoal(
          .with { request in
            (request.goalID, request.reason) = (id, why.reason)
            request.goal = .with {
              ($0.displayName, $0.description) = (name, description)
              $0.target = .with { ($0.amountMinor, $0.currencyCode) = (amount.minorUnits, code) }
              ($0.startDate, $0.dueDate) = (start ?? TimeText.localDay(), due)
            }
          }, options: options)
      }
      try await context.show(goal)
    }
  }

  /// Changes a goal.
  struct Edit: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Change a goal; what no option names stays as it is.")

    @Argument(help: "The goal, by id or name.") var goal: String
    @Option(help: "What it is to be called.") var name: String?
    @Option(help: "How much is wanted, such as 12000.00.") var target: String?
    @Option(
      help: "The currency of the target, while the goal has no entries.", transform: { $0.uppercased() })
    var currency: String?
    @Option(help: "What it is about; \"\" for nothing.") var description: String?
    @Option(help: "The first day, YYYY-MM-DD.") var start: String?
    @Option(help: "The day by which it is to be reached, YYYY-MM-DD; \"\" for none.") var due: String?
    @Option(help: "Who is to keep it instead, by id, by address or, where you know each other, by name.")
    var owner: String?
    @OptionGroup var why: ReasonOption
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      if [name, target, currency, description, start, due, owner].allSatisfy({ $0 == nil }) {
        throw ValidationError("say what to change, such as --target 9000.00")
      }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      let old = try await context.goal(goal)
      var (new, paths) = (old, [String]())
      func set<Value>(_ path: String, _ field: WritableKeyPath<PayshareV1.Goal, Value>, _ value: Value?) {
        guard let value else { return }
        new[keyPath: field] = value
        paths.append(path)
      }
      set("display_name", \.displayName, name)
      set("description", \.description, description)
      set("start_date", \.startDate, start)
      set("due_date", \.dueDate, due)
      if let owner { set("owner_user_id", \.ownerUserID, try await context.personID(owner)) }
      if target != nil || currency != nil {
        let before = old.target ?? .init()
        let amount = try ExpenseOptions.amount(
          target ?? AmountText.decimal(before), currency ?? before.currencyCode)
        set(
          "target", \.target,
          .with { ($0.amountMinor, $0.currencyCode) = (amount.minorUnits, amount.currency.code) })
      }
      let (wanted, mask) = (new, paths)
      let goal = try await context.call { options async throws(Status) in
        try await context.goalService.updateGoal(
          .with {
            ($0.goalID, $0.goal, $0.etag, $0.reason) = (old.id, wanted, old.etag, why.reason)
            $0.updateMask = .with { $0.paths = mask }
          }, options: options)
      }
      try await context.show(goal)
    }
  }
}

/// Why something is changed.
struct ReasonOption: ParsableArguments, Sendable {
  @Option(help: "Why, for those who read the log.") var reason = ""
}

extension CommandContext {
  var goalService: PayshareV1.GoalServiceClient { PayshareV1.GoalServiceClient(channel) }

  /// The first of the caller's goals, and of those that were granted to them.
  func goals(limit: Int, _ filter: String = "") async throws(CommandError) -> Listed<PayshareV1.Goal> {
    try await list(limit) { size, token async throws(CommandError) in
      let page = try await call { options async throws(Status) in
        try await goalService.listGoals(
          .with { ($0.pageSize, $0.pageToken, $0.filter) = (size, token, filter) }, options: options)
      }
      return (page.goals, page.nextPageToken)
    }
  }

  /// The newest goals of the organisation, the caller's or not.
  func organisationGoals(limit: Int) async throws(CommandError) -> Listed<PayshareV1.Goal> {
    try await list(limit) { size, token async throws(CommandError) in
      let page = try await call { options async throws(Status) in
        try await goalService.listOrganisationGoals(
          .with { ($0.pageSize, $0.pageToken) = (size, token) }, options: options)
      }
      return (page.goals, page.nextPageToken)
    }
  }

  /// The goal that a text names.
  func goal(_ text: String) async throws(CommandError) -> PayshareV1.Goal {
    let id = try await goalID(text)
    return try await call { options async throws(Status) in
      try await goalService.getGoal(.with { $0.goalID = id }, options: options)
    }
  }

  func show(_ goal: PayshareV1.Goal) async throws(CommandError) {
    let people = try await owners(of: [goal])
    try show(GoalViews.goal(goal, people), goal.fullJSON())
  }

  /// Who keeps some goals, by name as far as the caller may see them; JSON has ids only.
  fileprivate func owners(of goals: [PayshareV1.Goal]) async throws(CommandError) -> People {
    options.json ? People(me: try session()) : try await people(Set(goals.map(\.ownerUserID)))
  }

  fileprivate func defaultCurrency() async throws(CommandError) -> String {
    try await call { options async throws(Status) in
      try await PayshareV1.OrganisationServiceClient(channel).getOrganisation(.init(), options: options)
    }.settings?.defaultCurrency ?? ""
  }
}
