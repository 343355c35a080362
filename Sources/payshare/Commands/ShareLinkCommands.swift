import ArgumentParser
import JSON
import PayshareClient

/// Everything about sharing by links.
struct ShareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "share", abstract: "Share a goal or a budget by a link.",
    discussion: """
      payshare goal share and payshare budget share let in a person whom you name.
      """,
    subcommands: [Link.self])

  /// Everything about share links.
  struct Link: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Links that let in whoever redeems them.",
      discussion: """
        payshare share link create --goal "New roof" --until 14d --grant-days 7 --most 10
            make a link, and show its token once; ten people of your organisation may redeem it
        payshare share link redeem psl_…
            see what somebody shares with you
        payshare share link revoke ID --goal "New roof"
            end it, and everything it gave
        """,
      subcommands: [Create.self, List.self, Redeem.self, Revoke.self])
  }
}

/// What a link is for.
struct SharedResourceOptions: ParsableArguments, Sendable {
  @Option(help: "The goal, by id or name.") var goal: String?
  @Option(help: "The budget, by id or name.") var budget: String?

  func validate() throws {
    if (goal == nil) == (budget == nil) { throw ValidationError("give one of --goal and --budget") }
  }

  /// What is named.
  func resource(_ context: CommandContext) async throws(CommandError) -> PayshareV1.ShareLink.Resource {
    if let goal { return .goalID(try await context.goalID(goal)) }
    return .budgetID(try await context.budgetID(budget ?? ""))
  }
}

extension ShareCommand.Link {
  /// Makes a link.
  struct Create: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a link, and show its token: it is shown once.",
      discussion: """
        You must be able to grant the role viewer there, until the link ends. Whoever redeems the link sees the goal or \
        budget, as long as it says, and never longer than the link.
        """)

    @OptionGroup var shared: SharedResourceOptions
    @Option(help: "When it ends, at most 90 days ahead: \(UntilText.help).") var until: UntilText
    @Option(help: "How many days somebody who redeems it sees it, 1 to 90. (default: as long as the link)")
    var grantDays: Int32?
    @Option(help: "How many people may redeem it, 1 to 1 000. (default: 100)") var most: Int32?
    @Option(help: "Whom or what it is for.") var description = ""
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      if until == .never { throw ValidationError("--until takes a time: a link ends") }
      if until.isPast() { throw ValidationError("--until is in the past") }
      if let grantDays, grantDays < 1 { throw ValidationError("--grant-days is at least 1") }
      if let most, most < 1 { throw ValidationError("--most is at least 1") }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      let resource = try await shared.resource(context)
      let answer = try await context.call { options async throws(Status) in
        try await context.shareLinkService.createShareLink(
          .with {
            $0.shareLink = .with {
              ($0.resource, $0.expireTime, $0.description) = (resource, until.timestamp, description)
              ($0.grantDays, $0.maxRedemptions) = (grantDays ?? 0, most ?? 0)
            }
          }, options: options)
      }
      let link = answer.shareLink ?? PayshareV1.ShareLink()
      let token =
        answer.token.isEmpty
        ? "The link was made by an earlier call, which had the token: revoke it, and make another one"
        : "\(answer.token)\nIt is shown only here. Somebody redeems it with: payshare share link redeem TOKEN"
      try context.show(
        "\(token)\n\(ShareLinkViews.link(link))", try answer.fullJSON())
    }
  }

  /// Lists links.
  struct List: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the links to a goal or a budget, newest first; without their tokens.")

    @OptionGroup var shared: SharedResourceOptions
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let resource = try await shared.resource(context)
      let links = try await context.list(limit.limit) { size, token async throws(CommandError) in
        let page = try await context.call { options async throws(Status) in
          try await context.shareLinkService.listShareLinks(
            .with {
              switch resource {
              case .goalID(let id): $0.resource = .goalID(id)
              case .budgetID(let id): $0.resource = .budgetID(id)
              }
              ($0.pageSize, $0.pageToken) = (size, token)
            }, options: options)
        }
        return (page.shareLinks, page.nextPageToken)
      }
      let people = try await context.peopleIfShown(links.found.map(\.makerUserID))
      try context.show(
        ShareLinkViews.table(links.found, people), .object([("shareLinks", try .list(links.found))]))
      limit.tell(links.hasMore)
    }
  }

  /// Redeems a link.
  struct Redeem: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "See what somebody shares with you, by the token of their link.")

    @Argument(help: "The token: psl_ and 43 characters.") var token: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let grant = try await context.call { options async throws(Status) in
        try await context.shareLinkService.redeemShareLink(.with { $0.token = token }, options: options)
      }
      let names = try await context.names(in: [grant])
      try context.show(AccessViews.grant(grant, names), try grant.fullJSON())
    }
  }

  /// Revokes a link.
  struct Revoke: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "End a link, and everything it gave, at once.")

    @Argument(help: "The link's id, which payshare share link list shows.") var id: String
    @OptionGroup var shared: SharedResourceOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let resource = try await shared.resource(context)
      let link = try await context.call { options async throws(Status) in
        try await context.shareLinkService.revokeShareLink(
          .with {
            switch resource {
            case .goalID(let id): $0.resource = .goalID(id)
            case .budgetID(let id): $0.resource = .budgetID(id)
            }
            $0.shareLinkID = id
          }, options: options)
      }
      try context.show(ShareLinkViews.link(link), try link.fullJSON())
    }
  }
}

extension CommandContext {
  /// Share links.
  var shareLinkService: PayshareV1.ShareLinkServiceClient { PayshareV1.ShareLinkServiceClient(channel) }
}
