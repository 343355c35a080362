import Identifiers
import PayshareAPI
import Protobuf

extension PayshareV1.ApprovalChanged {
  /// What the journal says of a change. Of a comment it says who made it and when.
  init(_ stored: StoredApproval, _ events: [ApprovalEvent], _ comment: PayshareV1.ApprovalComment?) {
    self.init()
    approval = PayshareV1.Approval(stored)
    changes = events.map { PayshareV1.ApprovalChange($0, in: stored.request) }
    self.comment = comment.map { comment in
      var silent = comment
      silent.text = ""
      return silent
    }
  }
}

extension PayshareV1.ApprovalChange {
  fileprivate init(_ event: ApprovalEvent, in request: ApprovalRequest) {
    self.init()
    stepIndex = Int32(clamping: request.stepIndex)
    switch event {
    // The content's own log says who changed it.
    case .edited: kind = .unspecified
    case .submitted(_, let kept): (kind, voteCount) = (.submitted, Int32(clamping: kept))
    case .stepOpened(let step): (kind, stepIndex) = (.stepOpened, Int32(clamping: step))
    case .decided(let vote): (kind, stepIndex) = (.decided, Int32(clamping: vote.step))
    case .approved: kind = .approved
    case .rejected: kind = .rejected
    case .changesRequested: kind = .changesRequested
    case .withdrawn: kind = .withdrawn
    case .reopened: kind = .reopened
    case .reassigned(let step, let from, let to, _):
      (kind, stepIndex) = (.reassigned, Int32(clamping: step))
      (fromUserID, toUserIDs) = (from.description, [to.description])
    case .escalated(let step, let further):
      (kind, stepIndex) = (.escalated, Int32(clamping: step))
      toUserIDs = further.map(\.description)
    case .expired(let step): (kind, stepIndex) = (.expired, Int32(clamping: step))
    case .commented: kind = .commented
    case .votesVoided(let count): (kind, voteCount) = (.votesVoided, Int32(clamping: count))
    case .superseded: kind = .superseded
    }
  }
}
