import PayshareClient

extension CommandContext {
  var expenseEditService: PayshareV1.ExpenseEditServiceClient { PayshareV1.ExpenseEditServiceClient(channel) }

  /// Makes a draft of an edit, submits it, and shows its approval.
  func submit(
    _ request: PayshareV1.CreateExpenseEditRequest, by route: String?
  ) async throws(CommandError) {
    var routeID = ""
    if let route { routeID = try await approvalRoute(route).id }
    let edit = try await call { options async throws(Status) in
      try await expenseEditService.createExpenseEdit(request, options: options)
    }
    let wanted = routeID
    let approval = try await call { options async throws(Status) in
      try await approvalService.submitForApproval(
        .with {
          $0.subject = .expenseEdit(.with { ($0.eventID, $0.number) = (edit.eventID, edit.number) })
          ($0.approvalRouteID, $0.etag) = (wanted, edit.etag)
        }, options: options)
    }
    try await show(approval)
  }

  /// The first edits of an event, newest first.
  func expenseEdits(
    of eventID: String, limit: Int
  ) async throws(CommandError) -> Listed<PayshareV1.ExpenseEdit> {
    try await list(limit) { size, token async throws(CommandError) in
      let page = try await call { options async throws(Status) in
        try await expenseEditService.listExpenseEdits(
          .with { ($0.eventID, $0.pageSize, $0.pageToken) = (eventID, size, token) }, options: options)
      }
      return (page.expenseEdits, page.nextPageToken)
    }
  }

  /// The expense as an edit would make it.
  func whatWouldBe(_ subject: PayshareV1.ExpenseEditSubject) async throws(CommandError) -> String {
    let edit = try await call { options async throws(Status) in
      try await expenseEditService.getExpenseEdit(
        .with { ($0.eventID, $0.number) = (subject.eventID, subject.number) }, options: options)
    }
    let (page, people) = try await page(of: subject.eventID, expenses: 1)
    let base = page.event?.baseCurrencyCode ?? ""
    let moved = "\(AmountText.number(edit.movedMinor, base)) \(base)"
    let expense = Views.expense(edit.expense ?? .init(), people)
    switch edit.kind {
    case .delete: return "\nIt would be deleted, which moves \(moved):\n\(expense)"
    case .undelete: return "\nIt would be restored, which moves \(moved):\n\(expense)"
    case .update, .unspecified, .unrecognized: return "\nIt would be this, which moves \(moved):\n\(expense)"
    }
  }
}
