import Identifiers
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Rules
import ServiceKit

/// Taking back, making a draft again, and giving places to others.
extension ApprovalService {
  /// Takes an approval back.
  public func withdrawApproval(
    _ request: PayshareV1.WithdrawApprovalRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Approval {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    return try await change(request.approvalID, request.etag, mutation, call) {
      stored, actor async throws(Status) in
      try decide(ApprovalRules.withdraw(stored.request, by: actor, now: mutation.time))
    }
  }

  /// Makes an approval a draft again.
  public func reopenApproval(
    _ request: PayshareV1.ReopenApprovalRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Approval {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    return try await change(request.approvalID, request.etag, mutation, call) {
      stored, actor async throws(Status) in
      try decide(ApprovalRules.reopen(stored.request, by: actor, now: mutation.time))
    }
  }

  /// Gives a place to another person.
  public func reassignApproval(
    _ request: PayshareV1.ReassignApprovalRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Approval {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let caller = try call.caller.userID
    let from = try UUID(optional: request.fromUserID, field: "from_user_id") ?? caller
    let to = try UUID(required: request.toUserID, field: "to_user_id")
    let reassignment = ApprovalReassignment(step: Int(request.stepIndex), from: from, to: to)
    return try await change(request.approvalID, request.etag, mutation, call) {
      stored, actor async throws(Status) in
      let request = stored.settled(at: mutation.time).request
      let asked = request.steps.flatMap(\.places).map(\.approverID)
      let people = try await people(
        asked + [from, to, actor.userID], about: stored.subject, at: mutation.time, call)
      return try decide(
        ApprovalRules.reassign(
          stored.request, reassignment, by: actor, people: people, now: mutation.time))
    }
  }

  /// Changes an approval as `rule` says.
  private func change(
    _ id: String, _ etag: String, _ mutation: Mutation, _ call: ServerCall,
    _ rule: (StoredApproval, ApprovalActor) async throws(Status) -> ApprovalTransition
  ) async throws(Status) -> PayshareV1.Approval {
    try await once(mutation, on: id, for: call) { () async throws(Status) in
      let stored = try await stored(id, call)
      try decide(stored.request.version.require(etag: etag))
      let actor = try await actor(on: stored.subject, call)
      let transition = try await rule(stored, actor)
      return try await commit(
        ApprovalChange(of: stored, transition, at: mutation.time), mutation, call)
    }
  }
}
