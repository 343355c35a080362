import ArgumentParser
import Identifiers
import JSON
import PayshareClient

/// Everything about groups.
struct GroupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group", abstract: "Groups: people who share expenses again and again.",
    discussion: """
      payshare group create "Flat 12" --with ben@example.com
          make one; you become its admin
      payshare group add "Flat 12" --member chitra@example.com --admin
          add somebody, here as another admin
      payshare group remove "Flat 12" --member Ben
          remove somebody; payshare group leave "Flat 12" is for yourself
      payshare group list --all
          the groups of the whole organisation, for those who may see them
      """,
    subcommands: [
      Create.self, Get.self, List.self, Rename.self, Add.self, Remove.self, Leave.self,
    ])

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
      let group = try await context.group(id)
      try context.show(Views.group(group), try group.fullJSON())
    }
  }

  /// Lists groups.
  struct List: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "List your groups, newest first unless --order says otherwise.")

    @OptionGroup var wanted: NamedListOptions
    @Flag(help: "Those of the whole organisation, whoever is in them, newest first.") var all = false
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      if all { try wanted.refuse(beside: "--all") }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      let groups =
        all
        ? try await context.organisationGroups(limit: limit.limit)
        : try await context.groups(limit: limit.limit, wanted.query)
      try context.show(Views.groups(groups.found), .object([("groups", try .list(groups.found))]))
      limit.tell(groups.hasMore)
    }
  }
}

extension CommandContext {
  /// A group with its members.
  func group(_ id: String) async throws(CommandError) -> PayshareV1.Group {
    try await call { options async throws(Status) in
      try await PayshareV1.GroupServiceClient(channel).getGroup(.with { $0.groupID = id }, options: options)
    }
  }

  /// The ids of people given by id, name or address; asks the server only for names and addresses.
  func ids(of texts: [String]) async throws(CommandError) -> [String] {
    try await ids(of: texts) { () async throws(CommandError) in try await knownPeople() }
  }

  /// The ids of people given by id, address, or name among those whom `known` gives; it is asked only for names.
  func ids(
    of texts: [String], among known: () async throws(CommandError) -> People
  ) async throws(CommandError) -> [String] {
    var (ids, people): ([String], People?) = ([], nil)
    for text in texts {
      if let id = UUID(text) {
        ids.append(id.description)
      } else if text.contains("@") {
        ids.append(try await lookUp(text).id)
      } else {
        let found: People
        if let people { found = people } else { found = try await known() }
        people = found
        ids.append(try found.id(of: text))
      }
    }
    return ids
  }
}
