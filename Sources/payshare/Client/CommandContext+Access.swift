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
}
