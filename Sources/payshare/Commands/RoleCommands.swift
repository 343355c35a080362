import ArgumentParser
import JSON
import PayshareClient

/// Everything about roles.
struct RoleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "role", abstract: "Roles: named sets of permissions, built in and of your organisation.",
    discussion: """
      payshare role list
          the roles that can be granted
      payshare role create treasurer --permission event.read --permission expense.read --on event
          make one, of permissions that you hold; payshare access permissions lists them
      payshare grant give treasurer --user ben@example.com --event "Goa trip"
          give it to somebody
      """,
    subcommands: [List.self, Show.self, Create.self, Update.self, Delete.self])

  /// Lists roles.
  struct List: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the roles by name, the built-in ones first.")

    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let roles = try await context.roles(limit: limit.limit)
      try context.show(AccessViews.roles(roles.found), .object([("roles", try .list(roles.found))]))
      limit.tell(roles.hasMore)
    }
  }

  /// Shows a role.
  struct Show: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Show a role with its permissions.")

    @Argument(help: "The role's name.") var name: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let role = try await context.call { options async throws(Status) in
        try await context.access.getRole(.with { $0.name = name }, options: options)
      }
      try context.show(AccessViews.role(role), try role.fullJSON())
    }
  }

  /// Makes a role.
  struct Create: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a role of permissions that you hold. For administrators.")

    @Argument(help: "Its name: 2 to 63 small letters, digits and _, first a letter. It never changes.")
    var name: String
    @Option(
      help: "A permission, such as expense.read. Repeatable.", completion: .list(PermissionName.names))
    var permission: [String]
    @Option(help: "What it can be granted on: organisation, group or event. Repeatable.") var on:
      [ResourceKind]
    @Option(help: "The name for people.") var title: String?
    @Option(help: "What it is for.") var description: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      var draft = PayshareV1.Role()
      draft.name = name
      draft.title = title ?? ""
      draft.description = description ?? ""
      draft.permissions = try PermissionName.values(of: permission, option: "--permission")
      draft.resourceTypes = on.map(\.value)
      let wanted = draft
      let role = try await context.call { options async throws(Status) in
        try await context.access.createRole(.with { $0.role = wanted }, options: options)
      }
      try context.show(AccessViews.role(role), try role.fullJSON())
    }
  }

  /// Changes a role.
  struct Update: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Change a role that is not built in, for all who hold it. For administrators.",
      discussion: "What is not stated stays. An empty title or description removes it.")

    @Argument(help: "The role's name.") var name: String
    @OptionGroup var change: RoleChangeOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      if change.isEmpty {
        throw .usage(
          "say what to change: --permission, --add-permission, --remove-permission, --on, --title or --description"
        )
      }
      let stored = try await context.call { options async throws(Status) in
        try await context.access.getRole(.with { $0.name = name }, options: options)
      }
      let (draft, paths) = try change.applied(to: stored)
      let role = try await context.call { options async throws(Status) in
        try await context.access.updateRole(
          .with {
            $0.role = draft
            $0.updateMask = .with { $0.paths = paths }
            $0.etag = stored.etag
          }, options: options)
      }
      try context.show(AccessViews.role(role), try role.fullJSON())
    }
  }

  /// Deletes a role.
  struct Delete: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Delete a role that is not built in and that nobody holds. For administrators.")

    @Argument(help: "The role's name.") var name: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      _ = try await context.call { options async throws(Status) in
        try await context.access.deleteRole(.with { $0.name = name }, options: options)
      }
      try context.show("Deleted \(TextWidth.printable(name))", .object([]))
    }
  }
}
