import ArgumentParser
import JSON
import PayshareClient

/// What happened in one's organisation, for auditors.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "What happened in your organisation, and the proof of it. For auditors.",
    discussion: """
      payshare audit list --alerts
          suspicious edits
      payshare audit list --resource ID
          what happened to one thing, and who tried in vain
      payshare audit show ID
          an entry, and what it changed field by field
      payshare audit verify
          compare all entries with the hashes and signatures that seal them
      payshare audit export --output audit.jsonl
          all entries with what is needed to verify them elsewhere
      """,
    subcommands: [List.self, Show.self, Verify.self, Export.self])

  /// Lists entries.
  struct List: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "List changes, refused calls and alerts, the newest first.")

    @Option(help: "Only what happened to one thing, by its id.") var resource: String?
    @Option(help: "Only what one person did, by their address or id.") var actor: String?
    @Option(
      help: """
        Only one operation: a kind of event, such as expense_updated, or the refused calls of a method, such as \
        payshare.v1.ExpenseService/UpdateExpense.
        """)
    var operation: String?
    @Flag(help: "Only alerts for suspicious edits.") var alerts = false
    @Flag(help: "Only refused calls.") var refused = false
    @Option(help: "Only from this day or time on, such as 2026-11-30 or 2026-11-30T09:00:00Z.")
    var from: String?
    @Option(help: "Only before this day or time.") var before: String?
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      guard [operation != nil, alerts, refused].filter({ $0 }).count <= 1 else {
        throw ValidationError("--operation, --alerts and --refused exclude each other")
      }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      var filter = FilterText()
      filter.add("resource_id", "=", resource)
      if let actor { filter.add("actor_user_id", "=", try await context.anyUserID(actor)) }
      filter.add("operation", "=", alerts ? "alert_raised" : refused ? "call_refused" : operation)
      filter.add("create_time", ">=", from)
      filter.add("create_time", "<", before)
      let text = filter.text
      let entries = try await context.list(limit.limit) { size, token async throws(CommandError) in
        let page = try await context.call { options async throws(Status) in
          try await PayshareV1.AuditServiceClient(context.channel).listAuditEntries(
            .with { ($0.pageSize, $0.pageToken, $0.filter) = (size, token, text) }, options: options)
        }
        return (page.entries, page.nextPageToken)
      }
      let people = try await context.authors(of: entries.found)
      try context.show(
        AuditText.table(entries.found, people), .object([("entries", try .list(entries.found))]))
      limit.tell(entries.hasMore)
    }
  }

  /// Shows an entry.
  struct Show: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show an entry with what it changed, field by field.")

    @Argument(help: "The entry's id.") var entry: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let found = try await context.call { options async throws(Status) in
        try await PayshareV1.AuditServiceClient(context.channel).getAuditEntry(
          .with { $0.entryID = entry }, options: options)
      }
      let people = try await context.authors(of: [found.entry].compactMap { $0 })
      try context.show(AuditText.entry(found, people), try found.fullJSON())
    }
  }
}

extension CommandContext {
  /// Who made some changes, by their names; none for JSON, which has ids only.
  fileprivate func authors(of entries: [PayshareV1.JournalEntry]) async throws(CommandError) -> People {
    try await people(options.json ? [] : Set(entries.map(\.actorUserID)))
  }
}
