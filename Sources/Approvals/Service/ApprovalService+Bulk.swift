import EventLoop
import Identifiers
public import PayshareAPI
import Protobuf
public import RPC
import Roles
import ServiceKit

/// Deciding about several approvals.
extension ApprovalService {
  /// Decides about approvals one by one: each as a call of `DecideApproval` does.
  public func bulkDecideApprovals(
    _ request: PayshareV1.BulkDecideApprovalsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BulkDecideApprovalsResponse {
    let requestID = try UUID(optional: request.requestID, field: "request_id")
    var (answer, pace) = (BulkAnswer(), BulkPace(until: call.deadline))
    for item in request.items {
      if call.isCancelled { throw Status(.cancelled, "the call has ended") }
      let start = MonotonicTime.now
      guard pace.hasTime(at: start) else {
        answer.add(.decisionNotReached)
        continue
      }
      do throws(Status) {
        answer.add(try await decide(item, requestID, call))
      } catch {
        answer.add(error)
      }
      pace.add(from: start, to: .now)
    }
    call.hasLongResponse = answer.bytes > OffLoopSizes.encodedBytes
    return answer.message
  }

  private func decide(
    _ item: PayshareV1.BulkDecideApprovalsRequest.Item, _ requestID: UUID?, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Approval {
    let id = try UUID(required: item.approvalID, field: "approval_id")
    let itsRequestID = try requestID.map { whole throws(Status) in try UUID(of: whole, and: id) }
    let request = PayshareV1.DecideApprovalRequest.with {
      ($0.approvalID, $0.choice, $0.digest) = (item.approvalID, item.choice, item.digest)
      ($0.approverUserID, $0.comment) = (item.approverUserID, item.comment)
      $0.requestID = itsRequestID?.description ?? ""
    }
    return try await call.part(under: Self.deciding, about: item.approvalID) { () async throws(Status) in
      try await decideApproval(request, call)
    }
  }

  /// What each decision needs.
  private static let deciding = AccessPolicy(of: PayshareV1.ApprovalServiceMethods.decideApproval)
}

extension Status {
  /// The deadline of a call left no time for a decision.
  static var decisionNotReached: Status {
    Status(
      .deadlineExceeded, reason: "DECISION_NOT_REACHED",
      "the deadline left no time for it, and nothing was done: call again with the same request_id")
  }
}
