import PayshareClient

/// Which grants are wanted.
enum GrantSelection: Sendable {
  /// Those of the caller.
  case own
  /// Those that somebody holds.
  case principal(PayshareV1.Principal)
  /// Those on something.
  case resource(PayshareV1.GrantResource)
}

extension CommandContext {
  /// The client of `AccessService`.
  var access: PayshareV1.AccessServiceClient { PayshareV1.AccessServiceClient(channel) }

  /// The first roles, the built-in ones before others.
  func roles(limit: Int) async throws(CommandError) -> Listed<PayshareV1.Role> {
    try await list(limit) { size, token async throws(CommandError) in
      let page = try await call { options async throws(Status) in
        try await access.listRoles(
          .with { ($0.pageSize, $0.pageToken) = (size, token) }, options: options)
      }
      return (page.roles, page.nextPageToken)
    }
  }

  /// The first of some grants.
  func grants(
    limit: Int, _ selection: GrantSelection
  ) async throws(CommandError) -> Listed<PayshareV1.Grant> {
    try await list(limit) { size, token async throws(CommandError) in
      try await call { options async throws(Status) in
        switch selection {
        case .own:
          let page = try await access.listOwnGrants(
            .with { ($0.pageSize, $0.pageToken) = (size, token) }, options: options)
          return (page.grants, page.nextPageToken)
        case .principal(let principal):
          let page = try await access.listPrincipalGrants(
            .with { ($0.principal, $0.pageSize, $0.pageToken) = (principal, size, token) }, options: options)
          return (page.grants, page.nextPageToken)
        case .resource(let resource):
          let page = try await access.listGrants(
            .with { ($0.resource, $0.pageSize, $0.pageToken) = (resource, size, token) }, options: options)
          return (page.grants, page.nextPageToken)
        }
      }
    }
  }

  /// The people in some grants by their names, as far as the caller may see these.
  func people(in grants: [PayshareV1.Grant], _ others: [String] = []) async throws(CommandError) -> People {
    var ids = Set(others + grants.map(\.granterUserID))
    for grant in grants { if case .userID(let id)? = grant.principal?.principal { ids.insert(id) } }
    let session = try session()
    let unknown = ids.subtracting(["", session.userID]).sorted()
    var names = [session.userID: session.displayName]
    let most = PayshareV1.BatchGetUsersRequest.Limits.userIDsCount
    for start in stride(from: 0, to: unknown.count, by: most) {
      let part = Array(unknown[start..<min(start + most, unknown.count)])
      let answer = try await call { options async throws(Status) in
        try await PayshareV1.UserServiceClient(channel).batchGetUsers(
          .with { $0.userIDs = part }, options: options)
      }
      for user in answer.users { names[user.id] = user.displayName }
    }
    return People(me: session.userID, names)
  }
}
