import Approvals
import SeededRandom

@testable import ApprovalTestSupport

/// Random actions for the services, of which many are possible as things are. It knows only what the model knows.
struct ServiceActionSource {
  private var random: SeededGenerator
  /// The requests that were submitted at least once: only these have an approval to do something with.
  var known: Set<Int> = []

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private mutating func isOneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }

  /// Somebody who can log in.
  private mutating func caller(_ model: ApprovalModel) -> Int {
    let deleted = model.people.deleted
    return (0..<ModelRoutes.personCount).filter { !deleted.contains($0) }.randomElement(using: &random) ?? 0
  }

  private mutating func anyone() -> Int { .random(in: 0..<ModelRoutes.personCount, using: &random) }

  private mutating func request(
    _ model: ApprovalModel, in states: Set<String>, _ isFitting: (Int) -> Bool = { _ in true }
  ) -> Int? {
    let all = (0..<model.requestCount).filter(isFitting)
    let fitting = all.filter { states.contains(model.view($0).state) }
    if fitting.isEmpty, !states.isEmpty, !isOneIn(4) { return nil }
    return (isOneIn(10) ? nil : fitting.randomElement(using: &random)) ?? all.randomElement(using: &random)
  }

  /// A request with an approval.
  private mutating func approval(_ model: ApprovalModel, in states: Set<String>) -> Int? {
    let known = known
    return request(model, in: states) { known.contains($0) }
  }

  private mutating func own(_ model: ApprovalModel, _ request: Int) -> Int {
    let authors = model.view(request).authors.subtracting(model.people.deleted).sorted()
    return (isOneIn(5) ? nil : authors.randomElement(using: &random)) ?? caller(model)
  }

  /// The next action; nil if there is none of the kind that was chosen.
  mutating func next(_ model: ApprovalModel) -> ModelAction? {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<6: return revision(model)
    case 6..<14: return edit(model)
    case 14..<32:
      return request(model, in: ["DRAFT"]).map { request in
        .submit(
          request, by: own(model, request), actingFor: nil,
          route: .random(in: 0..<ModelRoutes.all.count, using: &random))
      }
    case 32..<58:
      return approval(model, in: ["SUBMITTED"]).map { .decide($0, vote(model, $0)) }
    case 58..<64:
      return approval(model, in: ["SUBMITTED"]).map {
        .decideAtOnce($0, vote(model, $0), vote(model, $0))
      }
    case 64..<67:
      return approval(model, in: ["SUBMITTED"]).map { .withdraw($0, by: own(model, $0)) }
    case 67..<77:
      let ended: Set = ["REJECTED", "CHANGES_REQUESTED", "WITHDRAWN"]
      return approval(model, in: ended).map { .reopen($0, by: own(model, $0)) }
    default: return nextOther(model)
    }
  }

  private mutating func nextOther(_ model: ApprovalModel) -> ModelAction? {
    switch Int.random(in: 0..<23, using: &random) {
    case 0..<6: return reassignment(model)
    case 6..<8: return approval(model, in: []).map { .comment($0, by: caller(model)) }
    case 8..<15:
      // Days: some begin later, on even ones, and all end on odd ones, so that none ends when another begins.
      let first = isOneIn(2) ? 0 : 2 * Int.random(in: 0...5, using: &random)
      return .delegate(
        from: caller(model), to: anyone(), afterHours: first,
        hours: 2 * Int.random(in: 0...10, using: &random) + 1)
    case 15:
      let index = Int.random(in: 0..<8, using: &random)
      let all = model.people.delegations
      let isOfDeleted = !all.isEmpty && model.people.deleted.contains(all[index % all.count].from)
      return isOfDeleted ? nil : .endDelegation(index)
    case 16..<20: return .hold(caller(model), !isOneIn(3))
    case 20..<22: return .manage(caller(model), isOneIn(2))
    default: return model.people.deleted.isEmpty && isOneIn(2) ? .delete(caller(model), true) : nil
    }
  }

  /// A draft made from another revision: from that in force, if there is one and none is stated.
  private mutating func revision(_ model: ApprovalModel) -> ModelAction? {
    if model.requestCount >= ApprovalModel.maximumRequests { return nil }
    let others = Array(0..<model.requestCount)
    let isFromForce = model.inForce >= 0 && isOneIn(2)
    return .make(by: caller(model), copying: isFromForce ? nil : others.randomElement(using: &random))
  }

  private mutating func edit(_ model: ApprovalModel) -> ModelAction? {
    guard let request = request(model, in: ["DRAFT"]) else { return nil }
    let voter = model.view(request).votes.randomElement(using: &random)?.voter
    let person = isOneIn(2) ? voter.flatMap { model.people.deleted.contains($0) ? nil : $0 } : nil
    let content = (model.view(request).content + (isOneIn(2) ? 1 : 2)) % 3
    return .edit(request, by: person ?? caller(model), content: content)
  }

  /// A vote, often of somebody who can decide.
  private mutating func vote(_ model: ApprovalModel, _ request: Int) -> ModelAction.Vote {
    let (people, view) = (model.people, model.view(request))
    var pairs: [(voter: Int, approver: Int)] = []
    if !isOneIn(3) {
      for approver in (view.open?.places.keys.sorted() ?? []) {
        for voter in 0..<ModelRoutes.personCount
        where people.obstacles(voter, for: approver, view).isEmpty { pairs.append((voter, approver)) }
      }
    }
    let voter = caller(model)
    let pair = pairs.randomElement(using: &random) ?? (voter, isOneIn(2) ? voter : anyone())
    let choice: ApprovalChoice = isOneIn(6) ? (isOneIn(2) ? .reject : .requestChanges) : .approve
    return ModelAction.Vote(
      voter: pair.0, approver: pair.1, choice: choice, hasSeenAnother: isOneIn(20))
  }

  private mutating func reassignment(_ model: ApprovalModel) -> ModelAction? {
    guard let request = approval(model, in: ["SUBMITTED"]) else { return nil }
    let view = model.view(request)
    let step = Int.random(in: 0..<max(1, view.steps.count), using: &random)
    let places = view.steps.isEmpty ? [] : view.steps[step].places.keys.sorted()
    let from = (isOneIn(6) ? nil : places.randomElement(using: &random)) ?? anyone()
    let able = model.people.able(except: view.authors).subtracting(places).sorted()
    let to = (isOneIn(4) ? nil : able.randomElement(using: &random)) ?? anyone()
    let manager = model.people.managers.sorted().randomElement(using: &random)
    let isGone = model.people.deleted.contains(from)
    let person = isOneIn(2) && !isGone ? from : (isOneIn(3) ? caller(model) : manager ?? caller(model))
    return .reassign(request, step: step, from: from, to: to, by: person)
  }
}
