import Identifiers
import Postgres
import Rules

@testable import ApprovalTestSupport
@testable import Approvals

/// Actions performed by the code and expected by the model, side by side, until they differ.
struct ModelRun {
  /// What went wrong, after how many actions.
  struct Failure {
    let count: Int
    let message: String
  }

  var world = ModelWorld()
  var model = ApprovalModel()
  private var count = 0

  init(fault: ModelFault? = nil) { world.fault = fault }

  /// The first failure of a sequence; nil if there is none.
  static func failure(of actions: [ModelAction], fault: ModelFault?) throws -> Failure? {
    var run = ModelRun(fault: fault)
    for action in actions {
      if let failure = try run.perform(action) { return failure }
    }
    return nil
  }

  /// Performs one action; what went wrong, or nil.
  mutating func perform(_ action: ModelAction) throws -> Failure? {
    count += 1
    let before = world.requests
    let outcome = try world.perform(action)
    let expected = model.expect(action)
    let wrong = try difference(outcome, expected) ?? brokenPromise(before)
    return wrong.map { Failure(count: count, message: $0) }
  }

  private func difference(_ outcome: String, _ expected: String) throws -> String? {
    if outcome != expected { return "the code says: \(outcome)\nthe model says: \(expected)" }
    for (index, request) in world.requests.enumerated() {
      let code = ModelProjection(ApprovalRules.settled(request, at: world.now).request)
      let naive = ModelProjection(model.view(index))
      if code != naive { return "request \(index) is to the code: \(code)\nto the model: \(naive)" }
    }
    let everyone = Set((0..<ModelRoutes.personCount).map { Samples.id($0) })
    for (index, request) in world.requests.enumerated() where request.state == .submitted {
      let told = ApprovalRules.explain(request, also: everyone, people: world.people, now: world.now)
      let (code, naive) = (ModelExplanation(told), ModelExplanation(model, index))
      if code != naive { return "the code explains \(index): \(code)\nthe model: \(naive)" }
    }
    return nil
  }

  /// What holds whatever the model says.
  private func brokenPromise(_ before: [ApprovalRequest]) throws -> String? {
    if world.requests.count(where: { $0.state == .approved }) > 1 { return "two are in force" }
    for (index, request) in world.requests.enumerated() {
      if index < before.count {
        var earlier = before[index]
        // A comment makes no other version.
        earlier.commentCount = request.commentCount
        if request != earlier, request.version.number <= earlier.version.number {
          return "request \(index) has changed, and its version has not"
        }
      }
      if let promise = Self.brokenPromise(of: request, world.events[index]) {
        return "request \(index): \(promise)"
      }
      if try !canBeLeft(request) { return "request \(index) cannot leave \(request.state.name)" }
    }
    return nil
  }

  private static func brokenPromise(of request: ApprovalRequest, _ events: [ApprovalEvent]) -> String? {
    let people = request.votes.flatMap {
      $0.approverID == $0.voterID ? [$0.voterID] : [$0.approverID, $0.voterID]
    }
    if Set(people).count < people.count { return "somebody has two votes" }
    let isDecided = [.submitted, .approved, .superseded].contains(request.state)
    if isDecided, request.votes.flatMap(\.people).contains(where: request.authorship.contains) {
      return "an author has a vote"
    }
    if request.state == .approved,
      request.steps.indices.contains(where: { request.given(in: $0) < request.steps[$0].needed })
    {
      return "it is approved by too few"
    }
    let outcomes = events.filter { event in
      switch event {
      case .approved, .rejected, .changesRequested, .withdrawn, .expired: true
      default: false
      }
    }
    return outcomes.count > 1 ? "it has two outcomes: \(outcomes)" : nil
  }

  /// Whether somebody can bring a request out of its state: two more people can approve, and a manager does the rest.
  private func canBeLeft(_ request: ApprovalRequest) throws -> Bool {
    let manager = ApprovalActor(Samples.id(100), mayManage: true)
    let state = ApprovalRules.settled(request, at: world.now).request.state
    do {
      switch state {
      case .superseded: return true
      case .approved: _ = try ApprovalRules.supersede(request, now: world.now)
      case .submitted: _ = try ApprovalRules.withdraw(request, by: manager, now: world.now)
      case .rejected, .changesRequested, .withdrawn, .expired:
        _ = try ApprovalRules.reopen(request, by: manager, now: world.now)
      case .draft:
        var people = world.people
        people.approverIDs.insert(Samples.id(101))
        _ = try ApprovalRules.submit(
          request,
          ApprovalSubmission(
            digest: try Samples.digest(0),
            steps: [ModelRoutes.Step(name: "a", approvers: [101], quorum: .any)]),
          by: manager, people: people, working: Samples.always, now: world.now)
      }
      return true
    } catch is Refusal {
      return false
    }
  }
}
