import GoogleAPI
import Identifiers
import PayshareAPI
import PostgresTestSupport
import Protobuf

extension MatrixFixture {
  private typealias Methods = PayshareV1.ExpenseEditServiceMethods
  private typealias Approvals = PayshareV1.ApprovalServiceMethods

  /// Edits of expenses that need approval.
  static let expenseEdits: [MatrixFixture] = makingEdits + editThresholds + approvingEdits

  private static let makingEdits: [MatrixFixture] = [
    .init(Methods.createExpenseEdit, PayshareV1.CreateExpenseEditRequest.self) { scene, request in
      let expense = try await scene.expense()
      (request.expenseID, request.kind, request.etag) = (expense.id, .update, expense.etag)
      request.expense = .with { $0.description = "Coffee" }
      request.updateMask = .with { $0.paths = ["description"] }
    },
    .init(Methods.updateExpenseEdit, PayshareV1.UpdateExpenseEditRequest.self) { scene, request in
      let edit = try await scene.edit()
      (request.eventID, request.number, request.etag) = (edit.eventID, edit.number, edit.etag)
      (request.expense, request.expenseEtag) = (.with { $0.description = "Milk" }, edit.expenseEtag)
      request.updateMask = .with { $0.paths = ["description"] }
    },
    .init(Methods.getExpenseEdit, PayshareV1.GetExpenseEditRequest.self) { scene, request in
      let edit = try await scene.edit()
      (request.eventID, request.number) = (edit.eventID, edit.number)
    },
    .init(Methods.listExpenseEdits, PayshareV1.ListExpenseEditsRequest.self) { scene, request in
      request.eventID = scene.place.ids["event", default: ""]
    },
  ]

  private static let editThresholds: [MatrixFixture] = [
    .init(Methods.getExpenseEditThreshold, PayshareV1.GetExpenseEditThresholdRequest.self) {
      scene, request in
      request.eventID = try await scene.threshold().eventID
    },
    .init(Methods.setExpenseEditThreshold, PayshareV1.SetExpenseEditThresholdRequest.self) {
      scene, request in
      let threshold = try await scene.threshold()
      (request.eventID, request.etag, request.reason) = (threshold.eventID, threshold.etag, "because")
      (request.amountMinor, request.approvalRouteID) = (1_000_000, threshold.approvalRouteID)
    },
    .init(Methods.clearExpenseEditThreshold, PayshareV1.ClearExpenseEditThresholdRequest.self) {
      scene, request in
      let threshold = try await scene.threshold()
      (request.eventID, request.etag, request.reason) = (threshold.eventID, threshold.etag, "because")
    },
  ]

  private static let approvingEdits: [MatrixFixture] = [
    .init(Approvals.listApprovals, PayshareV1.ListApprovalsRequest.self, "of an event", on: ["event"]) {
      scene, request in
      request.eventID = scene.place.ids["event", default: ""]
    }
  ]
}

extension MatrixScene {
  /// A new edit of a new expense of the event.
  fileprivate func edit() async throws -> PayshareV1.ExpenseEdit {
    let expense = try await expense()
    return try await place.keeper.edits.createExpenseEdit(
      .with {
        ($0.expenseID, $0.kind, $0.etag) = (expense.id, .update, expense.etag)
        $0.expense = .with { $0.description = "Coffee" }
        $0.updateMask = .with { $0.paths = ["description"] }
      })
  }

  /// A threshold of the event that nothing reaches.
  fileprivate func threshold() async throws -> PayshareV1.ExpenseEditThreshold {
    let event = place.ids["event", default: ""]
    // An organisation has room for a hundred routes, and there are more calls.
    try await world.payshare.test.made.administer(
      "DELETE FROM approval_route WHERE display_name LIKE 'Edits %'")
    let route = try await root.route("Edits \(UUID.version7())") { $0.approvalRoute?.subject = .expenseEdit }
    let id = UUID(route.id)?.description ?? ""
    try await world.payshare.test.made.administer(
      """
      INSERT INTO expense_edit_threshold (organisation_id, event_id, amount_minor, approval_route_id, version, update_time)
      SELECT organisation_id, id, 1000000, '\(id)', 1, now() FROM event WHERE id = '\(event)'
      ON CONFLICT (organisation_id, event_id)
      DO UPDATE SET amount_minor = 1000000, approval_route_id = '\(id)', version = 1
      """)
    return .with { ($0.eventID, $0.etag, $0.approvalRouteID) = (event, "v1", id) }
  }
}
