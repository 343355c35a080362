import Approvals
import Identifiers
import Postgres
import Rules

@testable import ApprovalTestSupport

extension ModelWorld {
  /// Does what an action says: `ok`, or the reason of the refusal with what it names.
  mutating func perform(_ action: ModelAction) throws -> String {
    if case .decideAtOnce(let request, let first, let second) = action {
      guard let index = index(request) else { return "none" }
      return try decideAtOnce(index, first, second)
    }
    do {
      return try performOne(action) ? "ok" : "none"
    } catch let refusal as Refusal {
      return Self.words(refusal)
    }
  }

  private mutating func performOne(_ action: ModelAction) throws -> Bool {
    switch action {
    case .make(let person, let copied): return make(person, copied)
    case .delegate(let from, let to, let after, let hours):
      let first = Samples.time(after, minutes: minutes)
      let new = ApprovalDelegation(
        id: .zero, from: Samples.id(from), to: Samples.id(to), first: first,
        last: Samples.time(after + hours, minutes: minutes))
      try DelegationRules.check(new, standing: delegations, deletedIDs: people.deletedIDs, now: now)
      delegations.append(new)
    case .endDelegation(let index):
      if delegations.isEmpty { return false }
      delegations.remove(at: index % delegations.count)
    case .hold(let person, let value): holders.set(person, value)
    case .manage(let person, let value): managers.set(person, value)
    case .delete(let person, let value): deleted.set(person, value)
    case .wait(let more): minutes += more
    case .retarget(let new):
      let isChanged = new != target
      target = new
      if isChanged { try rebaseAll() }
    default: return try performOnRequest(action)
    }
    return true
  }

  private mutating func performOnRequest(_ action: ModelAction) throws -> Bool {
    switch action {
    case .edit(let request, let person, let content):
      guard let index = index(request) else { return false }
      try store(try ApprovalRules.edit(requests[index], by: actor(person), now: now), at: index)
      contents[index] = content
    case .submit(let request, let person, let other, let route):
      guard let index = index(request) else { return false }
      try store(try submission(index, actor(person, for: other), ModelRoutes.all[route]), at: index)
    case .decide(let request, let vote):
      guard let index = index(request) else { return false }
      try store(try decision(requests[index], index, vote), at: index)
    case .withdraw(let request, let person):
      guard let index = index(request) else { return false }
      try store(try ApprovalRules.withdraw(requests[index], by: actor(person), now: now), at: index)
    case .reopen(let request, let person):
      guard let index = index(request) else { return false }
      try store(try ApprovalRules.reopen(requests[index], by: actor(person), now: now), at: index)
    case .reassign(let request, let step, let from, let to, let person):
      guard let index = index(request) else { return false }
      let reassignment = ApprovalReassignment(step: step, from: Samples.id(from), to: Samples.id(to))
      try store(
        try ApprovalRules.reassign(
          requests[index], reassignment, by: actor(person), people: people, now: now),
        at: index)
    case .comment(let request, let person):
      guard let index = index(request) else { return false }
      try store(try ApprovalRules.comment(requests[index], by: actor(person), now: now), at: index)
    case .settle(let request):
      guard let index = index(request) else { return true }
      try store(ApprovalRules.settled(requests[index], at: now), at: index)
    default: return false
    }
    return true
  }

  private mutating func make(_ person: Int, _ copied: Int?) -> Bool {
    guard requests.count < ApprovalModel.maximumRequests else { return false }
    var from: [Authorship] = []
    if let copied = copied.flatMap(index), ![.approved, .superseded].contains(requests[copied].state) {
      from = [requests[copied].authorship]
    }
    requests.append(ApprovalRequest(id: Samples.id(900 + requests.count), by: actor(person), from: from))
    contents.append(0)
    events.append([])
    return true
  }

  private mutating func rebaseAll() throws {
    for index in requests.indices
    where requests[index].state != .approved && requests[index].state != .superseded {
      try store(try ApprovalRules.rebase(requests[index], now: now), at: index)
    }
  }

  private func submission(
    _ index: Int, _ actor: ApprovalActor, _ steps: [ModelRoutes.Step]
  ) throws -> ApprovalTransition {
    try ApprovalRules.submit(
      requests[index], ApprovalSubmission(digest: try digest(index), steps: steps), by: actor, people: people,
      working: Samples.always, now: now)
  }

  private func decision(
    _ request: ApprovalRequest, _ index: Int, _ vote: ModelAction.Vote
  ) throws -> ApprovalTransition {
    let seen = vote.hasSeenAnother && fault != .digestIsIgnored ? try Samples.digest(-1) : request.digest
    let decision = ApprovalDecision(
      vote.choice, by: Samples.id(vote.voter), for: Samples.id(vote.approver),
      seeing: try seen ?? Samples.digest(-1))
    return try ApprovalRules.decide(
      fault?.spoiling(request) ?? request, decision, people: people, working: Samples.always,
      now: fault == .deadlineIsIgnored ? Samples.time(0) : now)
  }

  /// Both are decided on the same version. Only one of them finds that version when it is written; the other is
  /// decided again.
  private mutating func decideAtOnce(
    _ index: Int, _ first: ModelAction.Vote, _ second: ModelAction.Vote
  ) throws -> String {
    let read = requests[index]
    let outcomes = try [first, second].map { vote in
      let isCurrent = requests[index].version == read.version
      let request = isCurrent || fault == .updateIsLost ? read : requests[index]
      do {
        try store(try decision(request, index, vote), at: index)
        return "ok"
      } catch let refusal as Refusal {
        return Self.words(refusal)
      }
    }
    return outcomes.joined(separator: " / ")
  }

  /// A refusal in the words of the model.
  private static func words(_ refusal: Refusal) -> String {
    switch refusal {
    case .invalid(let violations): return violations.map(\.reason).joined(separator: ", ")
    case .precondition(let reason, _, let metadata):
      guard let state = metadata["state"] else { return reason }
      let step = ["step", "needed", "eligible"].compactMap { metadata[$0] }.joined(separator: " ")
      let more = metadata["obstacles"] ?? step
      return "\(reason) \(state) [\(metadata["verbs"] ?? "")]\(more.isEmpty ? "" : " ")\(more)"
    default: return "\(refusal)"
    }
  }
}
