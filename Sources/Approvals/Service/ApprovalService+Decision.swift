import Identifiers
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Rules
import ServiceKit

/// Deciding.
extension ApprovalService {
  /// Decides for the caller, or for somebody who has delegated to them.
  public func decideApproval(
    _ request: PayshareV1.DecideApprovalRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Approval {
    let caller = try call.caller
    var hidden = request
    hidden.comment = try vault.code(of: request.comment, in: caller.organisationID)
    let mutation = try Mutation(call, hidden, requestID: request.requestID)
    let decision = try Self.decision(request, by: caller.userID)
    return try await once(mutation, on: request.approvalID, for: call) { () async throws(Status) in
      let stored = try await stored(request.approvalID, call)
      if try await hasLostBase(stored, at: mutation.time, call) {
        let transition = try decide(ApprovalRules.rebase(stored.request, now: mutation.time))
        return try await commit(transition, of: stored, saying: request.comment, mutation, call)
      }
      let delegators = decision.voterID == decision.approverID ? [] : [decision.approverID]
      let people = try await people(
        [decision.voterID, decision.approverID], delegators: delegators, about: stored.subject,
        at: mutation.time, call)
      let calendar = try await calendar(call)
      let transition = try decide(
        ApprovalRules.decide(
          stored.request, decision, people: people, working: calendar, now: mutation.time))
      return try await commit(transition, of: stored, saying: request.comment, mutation, call)
    }
  }

  /// Commits what became of a decision, with what was said.
  private func commit(
    _ decided: ApprovalTransition, of stored: StoredApproval, saying text: String, _ mutation: Mutation,
    _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Approval {
    if text.isEmpty {
      return try await commit(ApprovalChange(of: stored, decided, at: mutation.time), mutation, call)
    }
    let actor = ApprovalActor(try call.caller.userID)
    let said = try decide(ApprovalRules.comment(decided.request, by: actor, now: mutation.time))
    var change = ApprovalChange(of: stored, decided.followed(by: said), at: mutation.time)
    change.comment = try await sealed(text, on: stored, mutation, call)
    return try await commit(change, mutation, call)
  }

  private static func decision(
    _ request: PayshareV1.DecideApprovalRequest, by voter: UUID
  ) throws(Status) -> ApprovalDecision {
    guard let choice = ApprovalChoice(rawValue: Int16(clamping: request.choice.rawValue)) else {
      throw Status(field: "choice", reason: "REQUIRED", "one of them is required")
    }
    guard let digest = ContentDigest(request.digest) else {
      throw Status(field: "digest", reason: "INVALID_DIGEST", "must be the digest of an approval")
    }
    let approver = try UUID(optional: request.approverUserID, field: "approver_user_id")
    return ApprovalDecision(choice, by: voter, for: approver, seeing: digest)
  }

  /// Whether the content is not what was submitted. What is submitted cannot be changed: what it builds on has.
  private func hasLostBase(
    _ stored: StoredApproval, at now: Timestamp, _ call: ServerCall
  ) async throws(Status) -> Bool {
    guard stored.settled(at: now).request.state == .submitted else { return false }
    let content = try await subjects.content(of: stored.subject, etag: nil, for: call)
    return content.digest != stored.request.digest
  }
}
