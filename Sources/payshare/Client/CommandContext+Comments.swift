import PayshareClient

extension CommandContext {
  /// Comments.
  var commentService: PayshareV1.CommentServiceClient { PayshareV1.CommentServiceClient(channel) }

  /// How many comments are searched for one by its id.
  private static let searchedComments = 10_000

  /// A page of what was said about something.
  func comments(
    on resource: PayshareV1.Comment.Resource, _ size: Int32, _ token: String
  ) async throws(CommandError) -> ([PayshareV1.Comment], String) {
    let page = try await call { options async throws(Status) in
      try await commentService.listComments(
        .with {
          switch resource {
          case .goalID(let id): $0.resource = .goalID(id)
          case .budgetID(let id): $0.resource = .budgetID(id)
          case .eventID(let id): $0.resource = .eventID(id)
          case .expenseID(let id): $0.resource = .expenseID(id)
          }
          ($0.pageSize, $0.pageToken) = (size, token)
        }, options: options)
    }
    return (page.comments, page.nextPageToken)
  }

  /// A comment as it is now.
  func comment(
    _ id: String, on resource: PayshareV1.Comment.Resource
  ) async throws(CommandError) -> PayshareV1.Comment {
    let all = try await list(Self.searchedComments) { size, token async throws(CommandError) in
      try await comments(on: resource, size, token)
    }
    guard let found = all.found.first(where: { $0.id == id }) else {
      throw .usage("there is no comment \(id); payshare comment list shows them")
    }
    return found
  }

  /// Shows one comment.
  func show(_ comment: PayshareV1.Comment) async throws(CommandError) {
    let people = try await peopleIfShown([comment.authorUserID] + comment.mentionedUserIDs)
    try show(CommentViews.comments([comment], people), comment.fullJSON())
  }
}
