import ArgumentParser
import Identifiers
import JSON
import PayshareClient

/// Everything about groups.
struct GroupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group", abstract: "Groups: people who share expenses again and again.",
    subcommands: [Create.self, Get.self, List.self])

  /// Makes a group.
  struct Create: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Make a group; you become its admin.")

    @Argument(help: "What the group is called.") var name: String
    @Option(
      name: [.long, .customLong("with")],
      help: "A member, by id, by address or, where you know each other, by name. Repeatable.")
    var member: [String] = []
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let members = try await context.ids(of: member)
      let group = try await context.call { options async throws(Status) in
        try await PayshareV1.GroupServiceClient(context.channel).createGroup(
          .with { request in
            request.group = .with { group in
              group.displayName = name
              group.members = members.map { id in
                .with {
                  $0.userID = id
                  $0.role = .member
                }
              }
            }
          }, options: options)
      }
      try context.show(Views.group(group), try group.fullJSON())
    }
  }

  /// Shows a group.
  struct Get: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Show a group with its members.")

    @Argument(help: "The group, by id or name.") var group: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let id = try await context.groupID(group)
      let group = try await context.call { options async throws(Status) in
        try await PayshareV1.GroupServiceClient(context.channel).getGroup(
          .with { $0.groupID = id }, options: options)
      }
      try context.show(Views.group(group), try group.fullJSON())
    }
  }

  /// Lists groups.
  struct List: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "List your groups, newest first unless --order says otherwise.")

    @OptionGroup var wanted: NamedListOptions
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let groups = try await context.groups(limit: limit.limit, wanted.query)
      try context.show(Views.groups(groups.found), .object([("groups", try .list(groups.found))]))
      limit.tell(groups.hasMore)
    }
  }
}

extension CommandContext {
  /// The ids of people given by id, name or address; asks the server only for names and addresses.
  func ids(of texts: [String]) async throws(CommandError) -> [String] {
    var (ids, people): ([String], People?) = ([], nil)
    for text in texts {
      if let id = UUID(text) {
        ids.append(id.description)
      } else if text.contains("@") {
        ids.append(try await lookUp(text).id)
      } else {
        let known: People
        if let people { known = people } else { known = try await knownPeople() }
        people = known
        ids.append(try known.id(of: text))
      }
    }
    return ids
  }
}
