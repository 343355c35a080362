import ArgumentParser
import JSON
import PayshareClient

/// What happened, for operators.
struct JournalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal", abstract: "What happened: every change, as it was committed. For operators.",
    discussion: """
      The certificate must be marked operator in the server's client allow list. payshare-server verify-journal compares \
      the whole journal with its hashes and signatures.
      """,
    subcommands: [List.self, Follow.self, Heads.self])

  /// Which entries are wanted.
  struct Selection: ParsableArguments {
    @Option(help: "Only what happened to one thing, by its id.") var resource: String?
    @Option(help: "Only what one user did, by their id.") var actor: String?
    @Option(help: "Only what happened in one organisation, by its id.") var organisation: String?
    @Option(help: "Only one kind, such as expense_created. Repeatable.") var kind: [String] = []
    @Option(help: "Only what calls of one trace did, by its 32 hexadecimal digits.") var trace: String?

    var message: PayshareV1.JournalSelection {
      .with {
        $0.resourceID = resource ?? ""
        $0.actorUserID = actor ?? ""
        $0.organisationID = organisation ?? ""
        $0.kinds = kind
        $0.traceID = trace ?? ""
      }
    }
  }

  /// Lists entries.
  struct List: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "List entries, the newest first.")

    @OptionGroup var selection: Selection
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let entries = try await context.list(limit.limit) { size, token async throws(CommandError) in
        let page = try await context.callPublic { options async throws(Status) in
          try await PayshareV1.JournalServiceClient(context.channel).listJournalEntries(
            .with {
              $0.pageSize = size
              $0.pageToken = token
              $0.selection = selection.message
            }, options: options)
        }
        return (page.entries, page.nextPageToken)
      }
      try context.show(JournalText.table(entries.found), .object([("entries", try .list(entries.found))]))
      limit.tell(entries.hasMore)
    }
  }

  /// Follows the journal.
  struct Follow: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show entries as they are committed, until Ctrl-C.",
      discussion: """
        With --json each entry is a line of JSON with the token that goes on behind it. When the server goes away the \
        command waits for it and goes on where it was.
        """)

    @Flag(help: "Begin with the first entry there is.") var fromBeginning = false
    @Option(help: "Go on behind an entry, by its resumeToken.") var resume: String?
    @Option(help: "End after so many entries.") var limit: Int?
    @OptionGroup var selection: Selection
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      var follower = JournalFollowing(
        context, selection.message, token: resume ?? "", fromBeginning: fromBeginning, limit: limit)
      try await follower.run()
    }
  }

  /// Shows the heads of chains.
  struct Heads: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show the newest signed hash of each organisation's chain, to be noted elsewhere.")

    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let heads = try await context.list(.max) { size, token async throws(CommandError) in
        let page = try await context.callPublic { options async throws(Status) in
          try await PayshareV1.JournalServiceClient(context.channel).listJournalHeads(
            .with {
              $0.pageSize = size
              $0.pageToken = token
            }, options: options)
        }
        return (page.heads, page.nextPageToken)
      }
      try context.show(JournalText.heads(heads.found), .object([("heads", try .list(heads.found))]))
    }
  }
}
