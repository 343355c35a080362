import Approvals

/// What should come of an action: `ok`, or the reason of the refusal with what it names. What is done is noted.
extension ApprovalModel {
  mutating func expect(_ action: ModelAction) -> String {
    switch action {
    case .make(let person, let copied): return make(person, copied)
    case .edit(let index, let person, let content):
      guard let request = request(index) else { return "none" }
      return require("edit", ["DRAFT"], request) ?? done(.edited(request, by: person, content: content))
    case .submit(let index, let person, let other, let route):
      guard let request = request(index) else { return "none" }
      return submit(request, Set([person] + (other.map { [$0] } ?? [])), ModelRoutes.all[route])
    case .decide(let index, let vote):
      guard let request = request(index) else { return "none" }
      return decide(request, vote)
    case .decideAtOnce(let index, let first, let second):
      guard let request = request(index) else { return "none" }
      let outcome = decide(request, first)
      return "\(outcome) / \(decide(request, second))"
    case .withdraw(let index, let person):
      guard let request = request(index) else { return "none" }
      return require("", ["SUBMITTED"], request) ?? requireOwn(request, person) ?? done(.withdrawn(request))
    case .reopen(let index, let person):
      guard let request = request(index) else { return "none" }
      let states: Set = ["REJECTED", "CHANGES_REQUESTED", "WITHDRAWN", "EXPIRED"]
      return require("", states, request) ?? requireOwn(request, person) ?? done(.reopened(request))
    case .reassign(let index, let step, let from, let to, let person):
      guard let request = request(index) else { return "none" }
      return reassign(request, step, from, to, person)
    case .comment(let index, _):
      guard let request = request(index) else { return "none" }
      return done(.commented(request))
    case .delegate, .endDelegation: return delegation(action)
    case .hold(let person, let value): return done(.held(person, value))
    case .manage(let person, let value): return done(.managed(person, value))
    case .delete(let person, let value): return done(.deleted(person, value))
    case .wait(let minutes):
      wait(minutes: minutes)
      return "ok"
    case .settle: return "ok"
    case .retarget(let target):
      let isChanged = target != self.target
      note(.retargeted(target))
      if isChanged { rebaseAll(except: nil) }
      return "ok"
    }
  }

  /// The request that an action means; nil if there is none.
  func request(_ index: Int) -> Int? { requestCount == 0 ? nil : index % requestCount }

  private mutating func done(_ fact: ModelFact) -> String {
    note(fact)
    return "ok"
  }

  private mutating func make(_ person: Int, _ copied: Int?) -> String {
    guard requestCount < Self.maximumRequests else { return "none" }
    var authors: Set = [person]
    if let copied = copied.flatMap(request) {
      let view = view(copied)
      if !["APPROVED", "SUPERSEDED"].contains(view.state) { authors.formUnion(view.authors) }
    }
    return done(.made(requestCount, authors: authors))
  }

  private static let verbs = [
    "DRAFT": "SubmitForApproval, CommentOnApproval",
    "SUBMITTED": "DecideApproval, WithdrawApproval, ReassignApproval, CommentOnApproval",
    "APPROVED": "CommentOnApproval", "SUPERSEDED": "CommentOnApproval",
  ]

  static func verbs(in state: String) -> String { verbs[state] ?? "ReopenApproval, CommentOnApproval" }

  /// A refusal that names what would be legal.
  static func refused(_ reason: String, _ state: String, _ more: String = "") -> String {
    "\(reason) \(state) [\(verbs(in: state))]\(more.isEmpty ? "" : " ")\(more)"
  }

  private func require(_ verb: String, _ states: Set<String>, _ request: Int) -> String? {
    let state = view(request).state
    return states.contains(state) ? nil : Self.refused("APPROVAL_STATE", state)
  }

  private func requireOwn(_ request: Int, _ person: Int) -> String? {
    let view = view(request)
    return people.managers.contains(person) || view.authors.contains(person)
      ? nil : Self.refused("APPROVAL_NOT_YOURS", view.state)
  }

  private mutating func decide(_ request: Int, _ vote: ModelAction.Vote) -> String {
    let view = view(request)
    guard view.state == "SUBMITTED" else { return Self.refused("APPROVAL_STATE", view.state) }
    if vote.hasSeenAnother { return Self.refused("APPROVAL_CONTENT_CHANGED", view.state) }
    let people = people
    let obstacles = people.obstacles(vote.voter, for: vote.approver, view)
    guard obstacles.isEmpty else {
      return Self.refused("APPROVAL_NOT_ELIGIBLE", view.state, obstacles.sorted().joined(separator: ", "))
    }
    let through = people.chain(vote.approver, vote.voter, view) ?? []
    note(
      .voted(
        request,
        ModelVote(
          step: view.step, approver: vote.approver, voter: vote.voter, through: through, choice: vote.choice))
    )
    if self.view(request).state == "APPROVED" { rebaseAll(except: request) }
    return "ok"
  }

  private mutating func rebaseAll(except approved: Int?) {
    for other in 0..<requestCount where other != approved {
      switch view(other).state {
      case "SUPERSEDED": break
      case "APPROVED": if approved != nil { note(.superseded(other)) }
      default: note(.rebased(other))
      }
    }
  }

  private mutating func reassign(_ request: Int, _ step: Int, _ from: Int, _ to: Int, _ person: Int) -> String
  {
    let view = view(request)
    guard view.state == "SUBMITTED" else { return Self.refused("APPROVAL_STATE", view.state) }
    guard step >= view.step, step < view.steps.count, let former = view.steps[step].places[from],
      !view.votes.contains(where: { $0.step == step && $0.approver == from })
    else { return Self.refused("APPROVAL_PLACE_NOT_PENDING", view.state) }
    let people = people
    guard person == from || people.managers.contains(person) else {
      return Self.refused("APPROVAL_NOT_YOURS", view.state)
    }
    var obstacles = people.obstacles(person, view).intersection(["AUTHOR"])
    if !people.managers.contains(person) {
      obstacles.formUnion(people.obstacles(from, view).intersection(["NO_PERMISSION", "DELETED"]))
    }
    if obstacles.isEmpty {
      obstacles = people.obstacles(to, view)
      if view.steps[step].places[to] != nil { obstacles.insert("ALREADY_IN_STEP") }
    }
    guard obstacles.isEmpty else {
      return Self.refused("APPROVAL_NOT_ELIGIBLE", view.state, obstacles.sorted().joined(separator: ", "))
    }
    if former.count >= 3 || former.contains(to) {
      return Self.refused("APPROVAL_REASSIGNMENT_CHAIN", view.state)
    }
    let before = entries.count
    note(.reassigned(request, step: step, from: from, to: to))
    let new = self.view(request)
    if unfillable(view) == nil, let (broken, filled) = unfillable(new) {
      forget(after: before)
      let missing = new.steps[broken].needed - new.approvals(in: broken)
      return Self.refused(
        "APPROVAL_STEP_TOO_FEW_APPROVERS", view.state, "\(new.steps[broken].name) \(missing) \(filled)")
    }
    return "ok"
  }
}
