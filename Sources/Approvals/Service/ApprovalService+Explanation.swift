import GoogleAPI
import Identifiers
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import ServiceKit

/// Who waits for whom.
extension ApprovalService {
  /// Says who waits for whom, and of each possible approver why they cannot decide.
  public func explainApproval(
    _ request: PayshareV1.ExplainApprovalRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ExplainApprovalResponse {
    var others: Set<UUID> = []
    for (index, text) in request.userIDs.enumerated() {
      others.insert(try UUID(required: text, field: "user_ids[\(index)]"))
    }
    let now = Timestamp.now
    let stored = try await stored(request.approvalID, call).settled(at: now)
    let approval = stored.request
    let asked = approval.steps.flatMap(\.places).map(\.approverID)
    let people = try await people(
      Set(asked).union(others), delegators: approval.openStep?.places.map(\.approverID) ?? [],
      about: stored.subject, at: now, call)
    return try await call.compute(isLong: asked.count > Self.fewPeople) { [others] () throws(Status) in
      PayshareV1.ExplainApprovalResponse(
        stored, ApprovalRules.explain(approval, also: others, people: people, now: now))
    }
  }

  /// How many people a loop explains itself.
  private static let fewPeople = 20
}

extension PayshareV1.ExplainApprovalResponse {
  fileprivate init(_ stored: StoredApproval, _ explanation: ApprovalExplanation) {
    self.init()
    approval = PayshareV1.Approval(stored)
    given = Int32(clamping: explanation.step?.given ?? 0)
    dueTime = explanation.step?.dueTime.map { GoogleProtobuf.Timestamp($0) }
    stuckStepIndex = explanation.stuck.map { Int32(clamping: $0.index) }
    reassignableUserIDs = explanation.stuck?.reassignableIDs.map(\.description) ?? []
    approvers = explanation.approvers.map { PayshareV1.ApproverStanding($0) }
  }
}

extension PayshareV1.ApproverStanding {
  fileprivate init(_ standing: ApproverStanding) {
    self.init()
    userID = standing.userID.description
    obstacles = standing.obstacles.map(\.rawValue)
    delegates = standing.delegates.map { delegate in
      .with {
        $0.userID = delegate.userID.description
        $0.throughUserIDs = delegate.throughIDs.map(\.description)
        $0.obstacles = delegate.obstacles.map(\.rawValue)
      }
    }
  }
}

extension PayshareV1.WaitingApproval {
  /// An approval that waits for somebody.
  init(_ stored: StoredApproval, waitingFor approver: UUID) {
    self.init()
    approval = PayshareV1.Approval(stored)
    approverUserID = approver.description
    dueTime = stored.request.openStep?.dueTime.map { GoogleProtobuf.Timestamp($0) }
  }
}
