import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import Protobuf
import Rules
import ServiceKit

extension PayshareV1.Approval {
  /// An approval as it is shown.
  init(_ stored: StoredApproval) {
    self.init(withoutColumns: stored)
    let request = stored.request
    id = request.id.description
    switch stored.subject {
    case .budgetRevision(let budget, let number):
      subject = .budgetRevision(.with { ($0.budgetID, $0.number) = (budget.description, number) })
    case .expenseEdit(let event, let number):
      subject = .expenseEdit(.with { ($0.eventID, $0.number) = (event.description, number) })
    }
    state = State(rawValue: Int32(request.state.rawValue))
    verbs = ApprovalVerb.legal(in: request.state).filter(\.isMethod).map(\.rawValue)
    createTime = GoogleProtobuf.Timestamp(stored.createTime)
    updateTime = GoogleProtobuf.Timestamp(stored.updateTime)
    commentCount = Int32(clamping: request.commentCount)
    etag = request.version.etag
  }

  /// What is stored as a message: without what other columns have.
  init(withoutColumns stored: StoredApproval) {
    self.init()
    let request = stored.request
    cause = Cause(rawValue: Int32(request.cause?.rawValue ?? 0))
    approvalRouteID = stored.routeID?.description ?? ""
    steps = request.steps.map { PayshareV1.ApprovalStep($0) }
    stepIndex = Int32(clamping: request.stepIndex)
    votes = request.votes.map { PayshareV1.ApprovalVote($0) }
    authorUserIDs = request.authorship.userIDs.map(\.description)
    digest = request.digest?.description ?? ""
    round = Int32(clamping: request.round)
  }
}

extension PayshareV1.ApprovalStep {
  init(_ step: FrozenStep) {
    self.init()
    displayName = step.name
    places = step.places.map { place in
      .with {
        $0.userID = place.approverID.description
        $0.formerUserIDs = place.formerIDs.map(\.description)
      }
    }
    needed = Int32(clamping: step.needed)
    deadlineHours = Int32(clamping: step.deadlineHours ?? 0)
    escalations = step.escalations.map { level in .with { $0.userIDs = level.map(\.description) } }
    lastAction = PayshareV1.ApprovalRouteStep.LastAction(step.lastAction, deadlineHours: step.deadlineHours)
    dueTimes = step.dueTimes.map { GoogleProtobuf.Timestamp($0) }
    escalationCount = Int32(clamping: step.escalationCount)
  }
}

extension PayshareV1.ApprovalVote {
  init(_ vote: ApprovalVote) {
    self.init()
    stepIndex = Int32(clamping: vote.step)
    approverUserID = vote.approverID.description
    voterUserID = vote.voterID.description
    throughUserIDs = vote.throughIDs.map(\.description)
    choice = Choice(rawValue: Int32(vote.choice.rawValue))
    digest = vote.digest.description
    voteTime = GoogleProtobuf.Timestamp(vote.time)
    round = Int32(clamping: vote.round)
  }
}

extension ApprovalRequest {
  /// A request of its message and what other columns have; nil for a message that this program would not write.
  init?(
    _ message: PayshareV1.Approval, id: UUID, state: ApprovalState, version: ResourceVersion
  ) {
    guard let authors = message.authorUserIDs.all({ UUID($0) }),
      let steps = message.steps.all(FrozenStep.init),
      let votes = message.votes.all(ApprovalVote.init)
    else { return nil }
    let digest = ContentDigest(message.digest)
    guard digest != nil || message.digest.isEmpty else { return nil }
    self.init(
      id: id, state: state, cause: ApprovalCause(rawValue: Int16(clamping: message.cause.rawValue)),
      authorship: Authorship(authors), digest: digest, steps: steps, stepIndex: Int(message.stepIndex),
      votes: votes, round: Int(message.round), commentCount: 0, version: version)
  }
}

extension FrozenStep {
  fileprivate init?(_ message: PayshareV1.ApprovalStep) {
    guard let places = message.places.all(ApprovalPlace.init),
      let escalations = message.escalations.all({ $0.userIDs.all { UUID($0) } })
    else { return nil }
    self.init(
      name: message.displayName, places: places, needed: Int(message.needed),
      deadlineHours: message.deadlineHours == 0 ? nil : Int(message.deadlineHours), escalations: escalations,
      lastAction: ApprovalLastAction(message.lastAction), dueTimes: message.dueTimes.map { Timestamp($0) },
      escalationCount: Int(message.escalationCount))
  }
}

extension ApprovalPlace {
  fileprivate init?(_ message: PayshareV1.ApprovalPlace) {
    guard let approver = UUID(message.userID), let former = message.formerUserIDs.all({ UUID($0) }) else {
      return nil
    }
    self.init(approver, formerIDs: former)
  }
}

extension ApprovalVote {
  fileprivate init?(_ message: PayshareV1.ApprovalVote) {
    guard let approver = UUID(message.approverUserID), let voter = UUID(message.voterUserID),
      let through = message.throughUserIDs.all({ UUID($0) }),
      let choice = ApprovalChoice(rawValue: Int16(clamping: message.choice.rawValue)),
      let digest = ContentDigest(message.digest), let time = message.voteTime
    else { return nil }
    self.init(
      step: Int(message.stepIndex), approverID: approver, voterID: voter, throughIDs: through, choice: choice,
      digest: digest, time: Timestamp(time), round: Int(message.round))
  }
}

extension Sequence {
  /// What becomes of all elements; nil if nothing becomes of one.
  fileprivate func all<Other>(_ make: (Element) -> Other?) -> [Other]? {
    var made: [Other] = []
    for element in self {
      guard let other = make(element) else { return nil }
      made.append(other)
    }
    return made
  }
}
