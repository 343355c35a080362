import ArgumentParser
import Identifiers
import JSON
import PayshareClient

extension ApprovalCommand {
  /// Routes.
  struct Route: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Routes: the ways that budgets take to their approval, for your whole organisation.",
      discussion: """
        A route has steps, one after the other. A step has a name, a colon, and parts with commas between them:
            role accountant           everybody who was granted this role on the budget, its goal or the organisation
            user kim@example.com      one person
            group "Board"             the members of a group; several are joined with +
            any                       one of them has to approve (this is so if nothing is said); or all, majority, \
        at least 2
            within 48h                how many hours, or days such as 3d, of working time it waits; for ever without it
            then role supervisor      who is asked further when that has passed; repeatable
            then reject               what follows on the last deadline; without it the approval expires

        payshare approval route add Small --step "Accountant: role accountant"
            one accountant approves
        payshare approval route add Large --mandatory \\
            --step "Accountant: role accountant, within 48h, then role supervisor" \\
            --step "Board: group Board + user kim@example.com, at least 2, within 5d"
            an accountant first, then two of the board; all budgets must take it
        payshare approval route show Large
            its steps, in the same form
        Making, changing and removing them is for those who may, such as administrators.
        """,
      subcommands: [List.self, Show.self, Add.self, Edit.self, Remove.self])

    /// Lists routes.
    struct List: PayshareCommand {
      static let configuration = CommandConfiguration(abstract: "List the routes of your organisation.")

      @OptionGroup var global: GlobalOptions

      func run(_ context: CommandContext) async throws(CommandError) {
        let routes = try await context.approvalRoutes()
        try context.show(ApprovalViews.routes(routes), .object([("approvalRoutes", try .list(routes))]))
      }
    }

    /// Shows a route.
    struct Show: PayshareCommand {
      static let configuration = CommandConfiguration(abstract: "Show a route with its steps.")

      @Argument(help: "The route, by id or name.") var route: String
      @OptionGroup var global: GlobalOptions

      func run(_ context: CommandContext) async throws(CommandError) {
        try await context.show(try await context.approvalRoute(route))
      }
    }

    /// Makes a route.
    struct Add: PayshareCommand {
      static let configuration = CommandConfiguration(abstract: "Make a route.")

      @Argument(help: "What it is called.") var name: String
      @Option(name: .customLong("step"), help: "\(StatedStep.help)", transform: { try StatedStep($0) })
      var steps: [StatedStep] = []
      @Flag(help: "It is for edits of expenses, not for budgets.") var forExpenseEdits = false
      @Flag(help: "All budgets, or edits, must take it; there can be one such route of each.") var mandatory =
        false
      @Option(help: "What it is for.") var description = ""
      @OptionGroup var global: GlobalOptions

      func validate() throws {
        if steps.isEmpty { throw ValidationError("say who is asked: --step \"\(StatedStep.example)\"") }
      }

      func run(_ context: CommandContext) async throws(CommandError) {
        let (steps, id) = (try await context.steps(steps), UUID.version7().description)
        let route = try await context.call { options async throws(Status) in
          try await context.approvalRouteService.createApprovalRoute(
            .with { request in
              request.approvalRouteID = id
              request.approvalRoute = .with {
                ($0.displayName, $0.description, $0.isMandatory) = (name, description, mandatory)
                ($0.subject, $0.steps) = (forExpenseEdits ? .expenseEdit : .budgetRevision, steps)
              }
            }, options: options)
        }
        try await context.show(route)
      }
    }

    /// Changes a route.
    struct Edit: PayshareCommand {
      static let configuration = CommandConfiguration(
        abstract: "Change a route. What was submitted keeps the steps that the route had then.")

      @Argument(help: "The route, by id or name.") var route: String
      @Option(help: "What it is to be called.") var name: String?
      @Option(
        name: .customLong("step"), help: "The steps, in place of all that it has. \(StatedStep.help)",
        transform: { try StatedStep($0) })
      var steps: [StatedStep] = []
      @Flag(inversion: .prefixedNo, help: "Whether all budgets must take it.") var mandatory: Bool?
      @Option(help: "What it is for; \"\" for nothing.") var description: String?
      @OptionGroup var global: GlobalOptions

      func validate() throws {
        if name == nil, description == nil, mandatory == nil, steps.isEmpty {
          throw ValidationError("say what to change: --name, --step, --mandatory or --description")
        }
      }

      func run(_ context: CommandContext) async throws(CommandError) {
        let (stored, steps) = (try await context.approvalRoute(route), try await context.steps(steps))
        let paths = [
          name == nil ? nil : "display_name", description == nil ? nil : "description",
          mandatory == nil ? nil : "is_mandatory", steps.isEmpty ? nil : "steps",
        ].compactMap(\.self)
        let route = try await context.call { options async throws(Status) in
          try await context.approvalRouteService.updateApprovalRoute(
            .with {
              ($0.approvalRouteID, $0.etag) = (stored.id, stored.etag)
              $0.approvalRoute = .with {
                ($0.displayName, $0.description) = (name ?? "", description ?? "")
                ($0.isMandatory, $0.steps) = (mandatory ?? false, steps)
              }
              $0.updateMask = .with { $0.paths = paths }
            }, options: options)
        }
        try await context.show(route)
      }
    }

    /// Removes a route.
    struct Remove: PayshareCommand {
      static let configuration = CommandConfiguration(
        abstract: "Remove a route. What was submitted with it goes on.")

      @Argument(help: "The route, by id or name.") var route: String
      @OptionGroup var global: GlobalOptions

      func run(_ context: CommandContext) async throws(CommandError) {
        let stored = try await context.approvalRoute(route)
        _ = try await context.call { options async throws(Status) in
          try await context.approvalRouteService.deleteApprovalRoute(
            .with { ($0.approvalRouteID, $0.etag) = (stored.id, stored.etag) }, options: options)
        }
        try context.show(
          "Route \(TextWidth.printable(stored.displayName)) is removed",
          .object([("id", .string(stored.id))]))
      }
    }
  }
}

extension CommandContext {
  fileprivate func show(_ route: PayshareV1.ApprovalRoute) async throws(CommandError) {
    let json = try route.fullJSON()
    if options.json { return try show("", json) }
    var (users, groups) = (Set<String>(), Set<String>())
    for selector in route.selectors {
      if case .userID(let id)? = selector.approver { users.insert(id) }
      if case .groupID(let id)? = selector.approver { groups.insert(id) }
    }
    let resources = try await names(ResourceIDs(groups: groups)).resources
    let names = AccessNames(try await people(users), resources)
    try show(ApprovalViews.route(route, names), json)
  }
}
