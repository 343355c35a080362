import ArgumentParser
import JSON
import PayshareClient

/// Everything about comments.
struct CommentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comment", abstract: "Comments on goals, budgets, events and expenses.",
    discussion: """
      payshare comment add "The roofer comes on Monday" --goal "New roof" --mention ben@example.com
          say something, and mention somebody who sees the goal
      payshare comment list --goal "New roof"
          what was said, oldest first
      payshare comment edit ID "The roofer comes on Tuesday" --goal "New roof"
          say it differently; only its author does

      payshare approval comment is for what is to be approved.
      """,
    subcommands: [Add.self, List.self, Edit.self, Delete.self])

  /// Says something.
  struct Add: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Say something.")

    @Argument(help: "What you say.") var text: String
    @OptionGroup var about: CommentedResourceOptions
    @OptionGroup var mentions: MentionOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let resource = try await about.resource(context)
      let mentioned = try await mentions.ids(context)
      let comment = try await context.call { options async throws(Status) in
        try await context.commentService.createComment(
          .with {
            $0.comment = .with {
              ($0.resource, $0.text, $0.mentionedUserIDs) = (resource, text, mentioned)
            }
          }, options: options)
      }
      try await context.show(comment)
    }
  }

  /// Lists what was said.
  struct List: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "List what was said, oldest first.")

    @OptionGroup var about: CommentedResourceOptions
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let resource = try await about.resource(context)
      let comments = try await context.list(limit.limit) { size, token async throws(CommandError) in
        try await context.comments(on: resource, size, token)
      }
      let ids = comments.found.flatMap { [$0.authorUserID] + $0.mentionedUserIDs }
      let people = try await context.peopleIfShown(ids)
      try context.show(
        CommentViews.comments(comments.found, people),
        .object([("comments", try .list(comments.found))]))
      limit.tell(comments.hasMore)
    }
  }

  /// Edits a comment.
  struct Edit: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say something differently; for its author.",
      discussion: "Whom it mentioned it mentions no more, unless --mention names them again.")

    @Argument(help: "The comment's id, which payshare comment list shows.") var id: String
    @Argument(help: "What you say now.") var text: String
    @OptionGroup var about: CommentedResourceOptions
    @OptionGroup var mentions: MentionOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let resource = try await about.resource(context)
      let mentioned = try await mentions.ids(context)
      let known = try await context.comment(id, on: resource)
      let comment = try await context.call { options async throws(Status) in
        try await context.commentService.updateComment(
          .with {
            switch resource {
            case .goalID(let id): $0.resource = .goalID(id)
            case .budgetID(let id): $0.resource = .budgetID(id)
            case .eventID(let id): $0.resource = .eventID(id)
            case .expenseID(let id): $0.resource = .expenseID(id)
            }
            ($0.commentID, $0.text, $0.mentionedUserIDs, $0.etag) = (id, text, mentioned, known.etag)
          }, options: options)
      }
      try await context.show(comment)
    }
  }

  /// Deletes a comment.
  struct Delete: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take something back: its text is gone, that somebody said something remains.")

    @Argument(help: "The comment's id, which payshare comment list shows.") var id: String
    @OptionGroup var about: CommentedResourceOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let resource = try await about.resource(context)
      let comment = try await context.call { options async throws(Status) in
        try await context.commentService.deleteComment(
          .with {
            switch resource {
            case .goalID(let id): $0.resource = .goalID(id)
            case .budgetID(let id): $0.resource = .budgetID(id)
            case .eventID(let id): $0.resource = .eventID(id)
            case .expenseID(let id): $0.resource = .expenseID(id)
            }
            $0.commentID = id
          }, options: options)
      }
      try await context.show(comment)
    }
  }
}

/// What comments are about.
struct CommentedResourceOptions: ParsableArguments, Sendable {
  @Option(help: "On a goal, by id or name.") var goal: String?
  @Option(help: "On a budget, by id or name.") var budget: String?
  @Option(help: "On an event, by id or name; with --expense that of the expense.") var event: String?
  @Option(help: "On an expense, by id or description.") var expense: String?

  func validate() throws {
    if [goal, budget, expense ?? event].compactMap(\.self).count != 1 {
      throw ValidationError("give one of --goal, --budget, --event and --expense")
    }
  }

  /// What is named.
  func resource(_ context: CommandContext) async throws(CommandError) -> PayshareV1.Comment.Resource {
    if let goal { return .goalID(try await context.goalID(goal)) }
    if let budget { return .budgetID(try await context.budgetID(budget)) }
    if let expense {
      return .expenseID(try await context.expense(ExpenseReference(expense, in: event), .any).id)
    }
    return .eventID(try await context.eventID(event ?? ""))
  }
}

/// Whom a comment mentions.
struct MentionOptions: ParsableArguments, Sendable {
  @Option(
    name: .customLong("mention"),
    help: "Somebody whom it mentions, by id, by address or, where you know each other, by name. Repeatable.")
  var people: [String] = []

  /// The ids of those who are named.
  func ids(_ context: CommandContext) async throws(CommandError) -> [String] {
    var ids: [String] = []
    for person in people { ids.append(try await context.personID(person)) }
    return ids
  }
}
