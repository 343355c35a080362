import PayshareClient

/// The filter and order of a list; if both are empty, everything in the default order.
struct ListedQuery: Sendable, Hashable {
  var filter = ""
  var orderBy = ""
}

extension CommandContext {
  /// The first of the caller's events; the newest unless the query says otherwise.
  func events(limit: Int, _ query: ListedQuery = ListedQuery()) async throws(CommandError) -> Listed<
    PayshareV1.Event
  > {
    try await list(limit) { size, token async throws(CommandError) in
      let page = try await call { options async throws(Status) in
        try await PayshareV1.EventServiceClient(channel).listEvents(
          .with {
            $0.pageSize = size
            $0.pageToken = token
            ($0.filter, $0.orderBy) = (query.filter, query.orderBy)
          }, options: options)
      }
      return (page.events, page.nextPageToken)
    }
  }

  /// The newest events of the organisation, the caller's or not.
  func organisationEvents(limit: Int) async throws(CommandError) -> Listed<PayshareV1.Event> {
    try await list(limit) { size, token async throws(CommandError) in
      let page = try await call { options async throws(Status) in
        try await PayshareV1.EventServiceClient(channel).listOrganisationEvents(
          .with { ($0.pageSize, $0.pageToken) = (size, token) }, options: options)
      }
      return (page.events, page.nextPageToken)
    }
  }

  /// The first of all organisations, by their handles.
  func organisations(limit: Int) async throws(CommandError) -> Listed<PayshareV1.Organisation> {
    try await list(limit) { size, token async throws(CommandError) in
      let page = try await callPublic { options async throws(Status) in
        try await PayshareV1.OrganisationServiceClient(channel).listOrganisations(
          .with {
            $0.pageSize = size
            $0.pageToken = token
          }, options: options)
      }
      return (page.organisations, page.nextPageToken)
    }
  }

  /// The first of the caller's groups; the newest unless the query says otherwise.
  func groups(limit: Int, _ query: ListedQuery = ListedQuery()) async throws(CommandError) -> Listed<
    PayshareV1.Group
  > {
    try await list(limit) { size, token async throws(CommandError) in
      let page = try await call { options async throws(Status) in
        try await PayshareV1.GroupServiceClient(channel).listGroups(
          .with {
            $0.pageSize = size
            $0.pageToken = token
            ($0.filter, $0.orderBy) = (query.filter, query.orderBy)
          }, options: options)
      }
      return (page.groups, page.nextPageToken)
    }
  }

  /// The newest groups of the organisation, the caller's or not.
  func organisationGroups(limit: Int) async throws(CommandError) -> Listed<PayshareV1.Group> {
    try await list(limit) { size, token async throws(CommandError) in
      let page = try await call { options async throws(Status) in
        try await PayshareV1.GroupServiceClient(channel).listOrganisationGroups(
          .with { ($0.pageSize, $0.pageToken) = (size, token) }, options: options)
      }
      return (page.groups, page.nextPageToken)
    }
  }

  /// The first expenses of an event; those last spent unless the query says otherwise.
  func expenses(
    of eventID: String, limit: Int, _ query: ListedQuery = ListedQuery(), showDeleted: Bool
  ) async throws(CommandError) -> Listed<PayshareV1.Expense> {
    try await list(limit) { size, token async throws(CommandError) in
      try await call { options async throws(Status) in
        let page = try await PayshareV1.ExpenseServiceClient(channel).listExpenses(
          .with {
            $0.eventID = eventID
            $0.pageSize = size
            $0.pageToken = token
            $0.showDeleted = showDeleted
            ($0.filter, $0.orderBy) = (query.filter, query.orderBy)
          }, options: options)
        return (try page.expenses.received(), page.nextPageToken)
      }
    }
  }

  /// The newest mails that a filter lets through.
  func mails(
    limit: Int, _ filter: String, in organisation: String
  ) async throws(CommandError) -> Listed<PayshareV1.Mail> {
    try await list(limit) { size, token async throws(CommandError) in
      let page = try await callPublic { options async throws(Status) in
        try await PayshareV1.MailServiceClient(channel).listMails(
          .with {
            ($0.pageSize, $0.pageToken, $0.filter) = (size, token, filter)
            $0.organisation = organisation
          }, options: options)
      }
      return (page.mails, page.nextPageToken)
    }
  }

  /// The first elements of a list, from as many pages as it takes.
  func list<Element>(
    _ limit: Int, _ page: (Int32, String) async throws(CommandError) -> ([Element], String)
  ) async throws(CommandError) -> Listed<Element> { try await Listed.first(limit, page) }
}
