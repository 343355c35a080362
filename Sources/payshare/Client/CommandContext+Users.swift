import Identifiers
import PayshareClient

extension CommandContext {
  /// The first accounts of the organisation, for administrators.
  func users(limit: Int, _ query: ListedQuery) async throws(CommandError) -> Listed<PayshareV1.User> {
    try await list(limit) { size, token async throws(CommandError) in
      let page = try await call { options async throws(Status) in
        try await PayshareV1.UserServiceClient(channel).listUsers(
          .with {
            $0.pageSize = size
            $0.pageToken = token
            ($0.filter, $0.orderBy) = (query.filter, query.orderBy)
          }, options: options)
      }
      return (page.users, page.nextPageToken)
    }
  }

  /// The first invitations, for administrators.
  func invitations(
    limit: Int, _ filter: String
  ) async throws(CommandError) -> Listed<PayshareV1.Invitation> {
    try await list(limit) { size, token async throws(CommandError) in
      let page = try await call { options async throws(Status) in
        try await PayshareV1.InvitationServiceClient(channel).listInvitations(
          .with { ($0.pageSize, $0.pageToken, $0.filter) = (size, token, filter) }, options: options)
      }
      return (page.invitations, page.nextPageToken)
    }
  }

  /// The person of the organisation who has an address.
  func lookUp(_ email: String) async throws(CommandError) -> PayshareV1.UserSummary {
    try await call { options async throws(Status) in
      try await PayshareV1.UserServiceClient(channel).lookUpUser(.with { $0.email = email }, options: options)
    }
  }

  /// The id of a user given by id or address, or `me`, for those who are no administrators, too.
  func anyUserID(_ text: String) async throws(CommandError) -> String {
    if text == "me" || UUID(text) != nil { return try await userID(text) }
    guard text.contains("@") else {
      throw .usage("\(TextWidth.printable(text)) is neither an address nor an id")
    }
    return try await lookUp(text).id
  }

  /// The id of a user given by id or address, or `me`. Administrators find also those who cannot log in.
  func userID(_ text: String) async throws(CommandError) -> String {
    if text == "me" { return try session().userID }
    if let id = UUID(text) { return id.description }
    var filter = FilterText()
    filter.add("email", "=", text)
    for state in ["", " AND state = DELETED"] {
      let query = ListedQuery(filter: filter.text + state)
      if let user = try await users(limit: 1, query).found.first { return user.id }
    }
    throw .usage("nobody in the organisation has the address \(TextWidth.printable(text))")
  }
}
