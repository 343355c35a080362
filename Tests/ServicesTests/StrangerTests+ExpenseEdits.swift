import GoogleAPI
import Identifiers
import PayshareAPI
import Protobuf
import RPC

extension StrangerTests {
  /// Calls about edits of expenses that need approval.
  static let expenseEdits: [(field: String, kind: Kind, ask: Ask)] = [
    (
      "CreateExpenseEdit.expense_id", .expense,
      { person, id in
        _ = try await person.edits.createExpenseEdit(
          .with { ($0.expenseID, $0.kind, $0.etag) = (id, .delete, "v1") })
      }
    ),
    (
      "UpdateExpenseEdit.event_id", .event,
      { person, id in
        _ = try await person.edits.updateExpenseEdit(
          .with { ($0.eventID, $0.number, $0.etag, $0.expenseEtag) = (id, 1, "v1", "v1") })
      }
    ),
    (
      "GetExpenseEdit.event_id", .event,
      { person, id in
        _ = try await person.edits.getExpenseEdit(.with { ($0.eventID, $0.number) = (id, 1) })
      }
    ),
    (
      "ListExpenseEdits.event_id", .event,
      { person, id in _ = try await person.edits.listExpenseEdits(.with { $0.eventID = id }) }
    ),
    (
      "GetExpenseEditThreshold.event_id", .event,
      { person, id in _ = try await person.edits.getExpenseEditThreshold(.with { $0.eventID = id }) }
    ),
    (
      "SetExpenseEditThreshold.event_id", .event,
      { person, id in
        _ = try await person.edits.setExpenseEditThreshold(
          .with { ($0.eventID, $0.approvalRouteID, $0.reason) = (id, id, "because") })
      }
    ),
    (
      "ClearExpenseEditThreshold.event_id", .event,
      { person, id in
        _ = try await person.edits.clearExpenseEditThreshold(
          .with { ($0.eventID, $0.etag, $0.reason) = (id, "v1", "because") })
      }
    ),
    (
      "SubmitForApproval.expense_edit.event_id", .event,
      { person, id in
        _ = try await person.approvals.submitForApproval(
          .with {
            $0.subject = .expenseEdit(.with { ($0.eventID, $0.number) = (id, 1) })
            $0.etag = "v1"
          })
      }
    ),
    (
      "ListApprovals.event_id", .event,
      { person, id in _ = try await person.approvals.listApprovals(.with { $0.eventID = id }) }
    ),
  ]

  /// Calls about everything that needs approval.
  static let ofApproval = approvals + expenseEdits
}
