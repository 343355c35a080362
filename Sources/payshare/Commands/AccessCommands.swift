import ArgumentParser
import JSON
import PayshareClient

/// Questions about who may do what.
struct AccessCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "access", abstract: "Access: who may do what, and why.",
    discussion: """
      payshare access check expense.create --event "Goa trip"
          whether you may; the exit code is 7 if not
      payshare access explain expense.read --event "Goa trip" --user ben@example.com
          which grant or part allows it to Ben, or which would
      payshare access who-can expense.read --event "Goa trip"
          everybody who may
      payshare access list event.read
          the events that you may see
      """,
    subcommands: [Check.self, List.self, WhoCan.self, Explain.self, Permissions.self])

  /// Whether somebody may do something.
  struct Check: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say whether you, or another user, may do something.",
      discussion: "Exit code 7 (PERMISSION_DENIED) if not. What does not exist, nobody may.")

    @OptionGroup var question: AccessQuestionOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let (permission, resource, user) = try await question.parts(context)
      let answer = try await context.call { options async throws(Status) in
        try await context.access.checkAccess(
          .with { ($0.userID, $0.permission, $0.resource) = (user, permission, resource) }, options: options)
      }
      let text = AccessText.answer(answer.allowed, permission, question.name)
      try context.show(text, try answer.fullJSON())
      if !answer.allowed {
        let name = PermissionName.text(permission)
        throw .status(
          Status(
            .permissionDenied, "\(name) is not allowed; payshare access explain says what would allow it"))
      }
    }
  }

  /// Where somebody may do something.
  struct List: PayshareCommand {
    /// The kinds that can be listed.
    enum Kind: String, ExpressibleByArgument, CaseIterable, Sendable {
      case event, group, goal, budget

      /// The kind in the contract.
      var value: PayshareV1.ResourceType {
        switch self {
        case .event: .event
        case .group: .group
        case .goal: .goal
        case .budget: .budget
        }
      }

      /// Things of this kind, by their ids.
      func things(_ ids: [String]) -> ResourceIDs {
        switch self {
        case .event: ResourceIDs(events: Set(ids))
        case .group: ResourceIDs(groups: Set(ids))
        case .goal: ResourceIDs(goals: Set(ids))
        case .budget: ResourceIDs(budgets: Set(ids))
        }
      }
    }

    static let configuration = CommandConfiguration(
      abstract: "List the events, groups, goals or budgets on which you or another user may do something.",
      discussion:
        "Those you have no part in are shown without names, unless you may list all of the organisation.")

    @Argument(help: "The permission, such as event.read.", completion: .list(PermissionName.names))
    var permission: String
    @Option(help: "What to list: event, group, goal or budget.") var kind = Kind.event
    @Option(help: AccessQuestionOptions.userHelp) var user: String?
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let permission = try PermissionName.value(of: permission)
      let id = try await user.idIfGiven(context)
      let ids = try await context.list(limit.limit) { size, token async throws(CommandError) in
        let page = try await context.call { options async throws(Status) in
          try await context.access.listAccessible(
            .with {
              ($0.userID, $0.permission) = (id, permission)
              $0.resourceType = kind.value
              ($0.pageSize, $0.pageToken) = (size, token)
            }, options: options)
        }
        return (page.resourceIDs, page.nextPageToken)
      }
      let names = try await context.names(kind.things(ids.found))
      try context.show(
        AccessViews.resources(ids.found, kind.rawValue.uppercased(), names),
        .object([("resourceIds", .array(ids.found.map { .string($0) }))]))
      limit.tell(ids.hasMore)
    }
  }

  /// Who may do something.
  struct WhoCan: PayshareCommand {
    static let configuration = CommandConfiguration(
      commandName: "who-can", abstract: "List the people who may do something, by id.",
      discussion: "Those who cannot log in are left out. You need grant.read on what you ask about.")

    @Argument(help: "The permission, such as expense.read.", completion: .list(PermissionName.names))
    var permission: String
    @OptionGroup var on: AccessResourceOptions
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let permission = try PermissionName.value(of: permission)
      let resource = try await on.resource(context)
      let holders = try await context.list(limit.limit) { size, token async throws(CommandError) in
        let page = try await context.call { options async throws(Status) in
          try await context.access.whoCan(
            .with {
              ($0.permission, $0.resource) = (permission, resource)
              ($0.pageSize, $0.pageToken) = (size, token)
            }, options: options)
        }
        return (page.users, page.nextPageToken)
      }
      try context.show(
        AccessViews.holders(holders.found), .object([("users", try .list(holders.found))]))
      limit.tell(holders.hasMore)
    }
  }

  /// Why somebody may do something.
  struct Explain: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say why you, or another user, may do something, or what would allow it.")

    @OptionGroup var question: AccessQuestionOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let (permission, resource, user) = try await question.parts(context)
      let answer = try await context.call { options async throws(Status) in
        try await context.access.explainAccess(
          .with { ($0.userID, $0.permission, $0.resource) = (user, permission, resource) }, options: options)
      }
      let names = try await context.names(
        in: answer.paths.compactMap(\.grant), teams: answer.paths.map(\.teamGroupID))
      try context.show(
        AccessText.explanation(answer, permission, who: question.name, names), try answer.fullJSON())
    }
  }

  /// Lists the permissions.
  struct Permissions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List every permission, and what it allows. Needs no server.")

    @Flag(help: "Print JSON instead of a table.") var json = false

    func run() async throws {
      let all = PermissionName.all.map { permission in
        JSONValue.object([("name", .string(permission.name)), ("allows", .string(permission.comment))])
      }
      print(json ? JSONValue.object([("permissions", .array(all))]).indented : AccessViews.permissions())
    }
  }
}

extension PayshareV1.AccessPath {
  /// The grant that allows it, if one does.
  var grant: PayshareV1.Grant? { if case .grant(let grant)? = source { grant } else { nil } }
}
