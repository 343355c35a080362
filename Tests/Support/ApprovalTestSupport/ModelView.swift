import Approvals

/// A request as the model sees it: all facts about it, one after the other, with what the clock did in between.
struct ModelView: Equatable {
  var state = "DRAFT"
  var cause = ""
  var authors: Set<Int> = []
  var content = 0
  /// What was submitted last.
  var key: [Int]?
  var steps: [ModelStep] = []
  var step = 0
  var votes: [ModelVote] = []
  var comments = 0
  /// When the open step was opened, and how often it was escalated.
  private var opened = 0
  private var level = 0

  init(_ request: Int, _ entries: [ModelEntry], at time: Int) {
    for entry in entries where entry.fact.request == request {
      pass(to: entry.time)
      add(entry.fact, at: entry.time)
    }
    pass(to: time)
  }

  /// Who has had their vote.
  var used: Set<Int> { Set(votes.flatMap { [$0.approver, $0.voter] }) }

  var open: ModelStep? { state == "SUBMITTED" ? steps[step] : nil }

  /// Whether somebody has a part in it.
  func concerns(_ person: Int) -> Bool {
    authors.contains(person) || used.contains(person) || steps.contains { $0.places[person] != nil }
  }

  func approvals(in step: Int) -> Int {
    votes.filter { $0.step == step && $0.choice == .approve }.count
  }

  /// When the open step is due; nil if never.
  var due: Int? {
    guard let open, let deadline = open.deadline else { return nil }
    return opened + (level + 1) * deadline * 60
  }

  private mutating func pass(to time: Int) {
    while let due, due <= time {
      if level == steps[step].escalations.count {
        (state, cause) = steps[step].rejectsAtLast ? ("REJECTED", "DEADLINE_PASSED") : ("EXPIRED", "")
      } else {
        for person in steps[step].escalations[level] where steps[step].places[person] == nil {
          steps[step].places[person] = []
        }
        level += 1
      }
    }
  }

  private mutating func add(_ fact: ModelFact, at time: Int) {
    switch fact {
    case .made(_, let people): authors = people
    case .edited(_, let person, let new):
      authors.insert(person)
      content = new
    case .submitted(_, let people, let newKey, let newSteps, let kept):
      authors.formUnion(people)
      (state, cause, key, steps, votes, step) = ("SUBMITTED", "", newKey, newSteps, kept, 0)
      moveOn(at: time)
    case .voted(_, let vote):
      votes.append(vote)
      if vote.choice == .reject { state = "REJECTED" }
      if vote.choice == .requestChanges { state = "CHANGES_REQUESTED" }
      if vote.choice == .approve, approvals(in: step) >= steps[step].needed { moveOn(at: time) }
    case .withdrawn: state = "WITHDRAWN"
    case .reopened: (state, cause) = ("DRAFT", "")
    case .commented: comments += 1
    case .reassigned(_, let step, let from, let to):
      steps[step].places[to] = (steps[step].places[from] ?? []) + [from]
      steps[step].places[from] = nil
    case .rebased:
      votes = []
      if state == "SUBMITTED" { (state, cause) = ("CHANGES_REQUESTED", "BASE_CHANGED") }
    case .superseded: state = "SUPERSEDED"
    case .held, .managed, .deleted, .delegated, .undelegated, .retargeted: break
    }
  }

  private mutating func moveOn(at time: Int) {
    while approvals(in: step) >= steps[step].needed {
      guard step + 1 < steps.count else {
        state = "APPROVED"
        return
      }
      step += 1
    }
    (opened, level) = (time, 0)
  }
}
