import Approvals
import Identifiers
import Journal
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Roles
import Rules
import ServiceKit

/// From which size on edits need to be approved.
extension ExpenseEditService {
  /// The threshold of an event.
  public func getExpenseEditThreshold(
    _ request: PayshareV1.GetExpenseEditThresholdRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ExpenseEditThreshold {
    let event = try UUID(required: request.eventID, field: "event_id")
    guard
      let message = try await threshold(of: event, call).flatMap({ PayshareV1.ExpenseEditThreshold($0) })
    else { throw Self.noThreshold }
    return message
  }

  /// Sets the threshold of an event.
  public func setExpenseEditThreshold(
    _ request: PayshareV1.SetExpenseEditThresholdRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ExpenseEditThreshold {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let event = try UUID(required: request.eventID, field: "event_id")
    let route = try UUID(required: request.approvalRouteID, field: "approval_route_id")
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let old = try await threshold(of: event, call)
      if let old, old.amountMinor != nil {
        try decide(old.version.require(etag: request.etag))
      } else if !request.etag.isEmpty {
        throw Status(Refusal.stale(currentETag: ""))
      }
      let isKnown = try await database.readFirst(
        ApprovalRouteStatements.exists(route, for: .expenseEdit, in: mutation.organisationID), for: call)
      guard isKnown != nil else {
        throw Status(
          field: "approval_route_id", reason: "UNKNOWN_APPROVAL_ROUTE",
          "there is no route for edits of expenses with this id")
      }
      let new = ExpenseEditThreshold(
        eventID: event, amountMinor: request.amountMinor, routeID: route,
        version: old?.version.next ?? .first,
        updateTime: old.map { mutation.time(after: $0.updateTime) } ?? mutation.time)
      guard let reply = PayshareV1.ExpenseEditThreshold(new) else { throw Self.noThreshold }
      return try await database.commit(mutation, for: call, replying: reply) { batch in
        batch.write(new, inPlaceOf: old, request.reason, by: mutation)
      }
    }
  }

  /// Removes the threshold of an event.
  public func clearExpenseEditThreshold(
    _ request: PayshareV1.ClearExpenseEditThresholdRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ClearExpenseEditThresholdResponse {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let event = try UUID(required: request.eventID, field: "event_id")
    return try await database.once(mutation, for: call) { () async throws(Status) in
      guard let old = try await threshold(of: event, call), old.amountMinor != nil else {
        throw Self.noThreshold
      }
      try decide(old.version.require(etag: request.etag))
      var new = old
      (new.amountMinor, new.version) = (nil, old.version.next)
      new.updateTime = mutation.time(after: old.updateTime)
      return try await database.commit(
        mutation, for: call, replying: PayshareV1.ClearExpenseEditThresholdResponse()
      ) { [new] batch in
        batch.write(new, inPlaceOf: old, request.reason, by: mutation)
      }
    }
  }

  /// The threshold of an event; nil if it never had one.
  private func threshold(
    of event: UUID, _ call: ServerCall
  ) async throws(Status) -> ExpenseEditThreshold? {
    try await database.requireExists(.event(event), for: call)
    return try await database.readFirst(
      ExpenseEditThresholdStatements.threshold(of: event, in: try call.caller.organisationID), for: call)
  }

  private static let noThreshold = Status(
    .notFound, reason: "EXPENSE_EDIT_THRESHOLD_NOT_FOUND", "the event has no threshold")
}

extension WriteBatch {
  /// Writes a threshold, and says it in the journal.
  fileprivate mutating func write(
    _ new: ExpenseEditThreshold, inPlaceOf old: ExpenseEditThreshold?, _ reason: String,
    by mutation: Mutation
  ) {
    add(ExpenseEditThresholdStatements.write(new, in: mutation.organisationID))
    record(
      .expenseEditThresholdChanged(
        .with {
          $0.threshold = PayshareV1.ExpenseEditThreshold(new)
          $0.previous = old.flatMap { PayshareV1.ExpenseEditThreshold($0) }
          $0.reason = reason
        }), of: new.eventID, by: mutation)
  }
}
