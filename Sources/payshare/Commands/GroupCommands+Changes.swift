import ArgumentParser
import JSON
import PayshareClient

extension GroupCommand {
  /// Renames a group.
  struct Rename: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Give a group another name. For its admins.")

    @Argument(help: "The group, by id or name.") var group: String
    @Argument(help: "What it is to be called.") var name: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let stored = try await context.group(try await context.groupID(group))
      let group = try await context.call { options async throws(Status) in
        try await PayshareV1.GroupServiceClient(context.channel).updateGroup(
          .with {
            ($0.groupID, $0.etag) = (stored.id, stored.etag)
            $0.group = .with { $0.displayName = name }
            $0.updateMask = .with { $0.paths = ["display_name"] }
          }, options: options)
      }
      try context.show(Views.group(group), try group.fullJSON())
    }
  }

  /// Adds people to a group.
  struct Add: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add people to a group. For its admins.",
      discussion: """
        Who joins gets the roles that are granted to the group, so you need all that these allow, or role.bind where \
        they are granted. Who is in the group already becomes an admin with --admin, and a member without it. Events \
        made from the group before keep their people.
        """)

    @Argument(help: "The group, by id or name.") var group: String
    @Option(
      name: [.long, .customLong("with")],
      help: "Whom to add, by id, by address or, where you know each other, by name. Repeatable.")
    var member: [String]
    @Flag(help: "As admins, who may change the group.") var admin = false
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let id = try await context.groupID(group)
      let members = try await context.ids(of: member)
      let group = try await context.call { options async throws(Status) in
        try await PayshareV1.GroupServiceClient(context.channel).addGroupMembers(
          .with { request in
            request.groupID = id
            request.members = members.map { user in
              .with { ($0.userID, $0.role) = (user, admin ? .admin : .member) }
            }
          }, options: options)
      }
      try context.show(Views.group(group), try group.fullJSON())
    }
  }

  /// Removes people from a group.
  struct Remove: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Remove people from a group, and from the roles that it gives. For its admins.",
      discussion: "The last admin stays as long as there are other members.")

    @Argument(help: "The group, by id or name.") var group: String
    @Option(help: "Whom to remove, by id, by address or by name. Repeatable.") var member: [String]
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let id = try await context.groupID(group)
      let users = try await context.ids(of: member) { () async throws(CommandError) in
        People(me: try context.session(), of: try await context.group(id))
      }
      let group = try await context.call { options async throws(Status) in
        try await PayshareV1.GroupServiceClient(context.channel).removeGroupMembers(
          .with { ($0.groupID, $0.userIDs) = (id, users) }, options: options)
      }
      try context.show(Views.group(group), try group.fullJSON())
    }
  }

  /// Leaves a group.
  struct Leave: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Leave a group, and lose the roles that it gives.",
      discussion: "The last admin stays as long as there are other members.")

    @Argument(help: "The group, by id or name.") var group: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let id = try await context.groupID(group)
      _ = try await context.call { options async throws(Status) in
        try await PayshareV1.GroupServiceClient(context.channel).leaveGroup(
          .with { $0.groupID = id }, options: options)
      }
      try context.show("Left \(TextWidth.printable(group))", .object([]))
    }
  }
}
