import Approvals
import Identifiers
import Postgres
import Rules
import WorkingTime

/// A request and what holds for it, changed by short calls.
struct Case {
  var request = ApprovalRequest(id: Samples.id(500), by: Samples.actor(1))
  var people = Samples.people()
  var working = Samples.always
  var events: [ApprovalEvent] = []

  /// A request that person 1 has submitted.
  init(_ steps: [RouteStep], content: Int64 = 1, at hours: Int = 0) throws {
    try submit(steps, content: content, at: hours)
  }

  /// A draft of person 1.
  init() {}

  mutating func apply(_ change: ApprovalTransition) {
    request = change.request
    events = change.events
  }

  mutating func submit(_ steps: [RouteStep], content: Int64 = 1, by person: Int = 1, at hours: Int = 0) throws
  {
    let route = ApprovalRoute(steps: steps)
    var resolution: [ApproverSelector: [UUID]] = [:]
    for selector in route.selectors {
      if case .user(let id) = selector { resolution[selector] = [id] }
    }
    let submission = ApprovalSubmission(
      digest: try Samples.digest(content), route: route, resolution: resolution)
    apply(
      try ApprovalRules.submit(
        request, submission, by: Samples.actor(person), people: people, working: working,
        now: Samples.time(hours)))
  }

  mutating func decide(
    _ choice: ApprovalChoice = .approve, by voter: Int, for approver: Int? = nil, content: Int64 = 1,
    at hours: Int = 0
  ) throws {
    apply(
      try ApprovalRules.decide(
        request,
        ApprovalDecision(
          choice, by: Samples.id(voter), for: approver.map { Samples.id($0) },
          seeing: try Samples.digest(content)),
        people: people, working: working, now: Samples.time(hours)))
  }

  mutating func withdraw(by person: Int = 1, mayManage: Bool = false, at hours: Int = 0) throws {
    apply(
      try ApprovalRules.withdraw(
        request, by: Samples.actor(person, mayManage: mayManage), now: Samples.time(hours)))
  }

  mutating func reopen(by person: Int = 1, mayManage: Bool = false, at hours: Int = 0) throws {
    apply(
      try ApprovalRules.reopen(
        request, by: Samples.actor(person, mayManage: mayManage), now: Samples.time(hours)))
  }

  mutating func edit(by person: Int) throws {
    apply(try ApprovalRules.edit(request, by: Samples.actor(person), now: Samples.time(0)))
  }

  mutating func reassign(
    _ from: Int, to: Int, step: Int = 0, by person: Int, mayManage: Bool = false
  ) throws {
    apply(
      try ApprovalRules.reassign(
        request, ApprovalReassignment(step: step, from: Samples.id(from), to: Samples.id(to)),
        by: Samples.actor(person, mayManage: mayManage), people: people, now: Samples.time(0)))
  }

  func explain(also others: [Int] = [], at hours: Int = 0) -> ApprovalExplanation {
    ApprovalRules.explain(
      request, also: Set(others.map { Samples.id($0) }), people: people, now: Samples.time(hours))
  }

  func obstacles(of person: Int) -> [ApprovalObstacle]? {
    explain(also: [person]).approvers.first { $0.userID == Samples.id(person) }?.obstacles
  }
}

/// The reason and the metadata of a refusal; nil if there was none.
func refusal(of work: () throws -> Void) throws -> (reason: String, metadata: [String: String])? {
  do {
    try work()
    return nil
  } catch Refusal.precondition(let reason, _, let metadata) {
    return (reason, metadata)
  }
}
