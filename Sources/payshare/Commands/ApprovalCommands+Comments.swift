import ArgumentParser
import JSON
import PayshareClient

/// What is said about approvals, and who waits for whom.
extension ApprovalCommand {
  /// Says something.
  struct Comment: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Say something about an approval.")

    @OptionGroup var named: ApprovalArgument
    @Argument(help: "What you say.") var text: String
    @Option(
      name: .customLong("mention"), parsing: .singleValue,
      help: "Somebody whom it concerns, who must be able to see it; by id, by address or by name. Repeatable."
    )
    var mentions: [String] = []
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let approval = try await named.approval(context)
      var ids: [String] = []
      for person in mentions { ids.append(try await context.personID(person)) }
      let mentioned = ids
      let comment = try await context.call { options async throws(Status) in
        try await context.approvalService.commentOnApproval(
          .with {
            $0.approvalID = approval.id
            $0.comment = .with { ($0.text, $0.mentionedUserIDs) = (text, mentioned) }
          }, options: options)
      }
      let people = try await context.peopleIfShown([comment.authorUserID] + comment.mentionedUserIDs)
      try context.show(ApprovalViews.comments([comment], people), comment.fullJSON())
    }
  }

  /// Lists what was said.
  struct Comments: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "List what was said, oldest first.")

    @OptionGroup var named: ApprovalArgument
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let approval = try await named.approval(context)
      let comments = try await context.list(limit.limit) { size, token async throws(CommandError) in
        let page = try await context.call { options async throws(Status) in
          try await context.approvalService.listApprovalComments(
            .with { ($0.approvalID, $0.pageSize, $0.pageToken) = (approval.id, size, token) },
            options: options)
        }
        return (page.comments, page.nextPageToken)
      }
      let people = try await context.peopleIfShown(
        comments.found.flatMap { [$0.authorUserID] + $0.mentionedUserIDs })
      try context.show(
        ApprovalViews.comments(comments.found, people),
        .object([("comments", try .list(comments.found))]))
      limit.tell(comments.hasMore)
    }
  }

  /// Says who waits for whom.
  struct Explain: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say who waits for whom, and of each approver why they cannot decide.")

    @OptionGroup var named: ApprovalArgument
    @Option(name: .customLong("user"), help: "Somebody to say it of besides. Repeatable.")
    var users: [String] = []
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let approval = try await named.approval(context)
      var ids: [String] = []
      for user in users { ids.append(try await context.personID(user)) }
      let asked = ids
      let answer = try await context.call { options async throws(Status) in
        try await context.approvalService.explainApproval(
          .with { ($0.approvalID, $0.userIDs) = (approval.id, asked) }, options: options)
      }
      let json = try answer.fullJSON()
      if global.json { return try context.show("", json) }
      let named = answer.approvers.flatMap { [$0.userID] + $0.delegates.map(\.userID) }
      let subject = try await context.names(of: [approval])
      let names = AccessNames(
        try await context.people(Set(approval.peopleIDs + named)), subject.resources)
      try context.show(ApprovalViews.explanation(answer, names), json)
    }
  }
}
