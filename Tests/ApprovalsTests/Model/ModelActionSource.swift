import Approvals
import Identifiers
import Postgres
import SeededRandom

@testable import ApprovalTestSupport

/// Random actions, of which many are possible as things are.
struct ModelActionSource {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private mutating func person() -> Int { .random(in: 0..<ModelRoutes.personCount, using: &random) }

  private mutating func isOneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }

  private mutating func request(_ world: ModelWorld, in states: Set<ApprovalState>) -> Int {
    let fitting = world.requests.indices.filter { states.contains(world.requests[$0].state) }
    if !isOneIn(10), let index = fitting.randomElement(using: &random) { return index }
    return Int.random(in: 0..<ApprovalModel.maximumRequests, using: &random)
  }

  private mutating func own(_ world: ModelWorld, _ request: Int) -> Int {
    guard !isOneIn(5), let index = world.index(request) else { return person() }
    return world.requests[index].authorship.userIDs.randomElement(using: &random)?.number ?? person()
  }

  /// Somebody who has had their vote about the request, if there is one.
  private mutating func voter(_ world: ModelWorld, _ request: Int) -> Int {
    guard let index = world.index(request) else { return person() }
    return world.requests[index].votes.randomElement(using: &random)?.voterID.number ?? person()
  }

  mutating func next(_ world: ModelWorld) -> ModelAction {
    if world.requests.isEmpty { return .make(by: person(), copying: nil) }
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<5: return .make(by: person(), copying: isOneIn(2) ? person() : nil)
    case 5..<12:
      let request = request(world, in: [.draft])
      let same = world.index(request).map { world.contents[$0] } ?? 0
      return .edit(
        request, by: isOneIn(2) ? person() : voter(world, request),
        content: isOneIn(2) ? same : .random(in: 0..<3, using: &random))
    case 12..<28:
      let request = request(world, in: [.draft])
      return .submit(
        request, by: isOneIn(6) ? voter(world, request) : own(world, request),
        actingFor: isOneIn(8) ? person() : nil,
        route: .random(in: 0..<ModelRoutes.all.count, using: &random))
    case 28..<54:
      let request = request(world, in: [.submitted])
      return .decide(request, vote(world, request))
    case 54..<58:
      let request = request(world, in: [.submitted])
      return .decideAtOnce(request, vote(world, request), vote(world, request))
    default: return nextOther(world)
    }
  }

  private mutating func nextOther(_ world: ModelWorld) -> ModelAction {
    switch Int.random(in: 0..<42, using: &random) {
    case 0..<3:
      let request = request(world, in: [.submitted])
      return .withdraw(request, by: own(world, request))
    case 3..<13:
      let request = request(world, in: [.rejected, .changesRequested, .withdrawn, .expired])
      return .reopen(request, by: own(world, request))
    case 13..<18: return reassignment(world)
    case 18: return .comment(request(world, in: []), by: person())
    case 19..<25:
      return .delegate(
        from: person(), to: person(), afterHours: isOneIn(2) ? 0 : .random(in: 0...10, using: &random),
        hours: .random(in: 0...30, using: &random))
    case 25: return .endDelegation(.random(in: 0..<8, using: &random))
    case 26..<30: return .hold(person(), !isOneIn(3))
    case 30: return .manage(person(), isOneIn(2))
    case 31..<33: return .delete(person(), isOneIn(3))
    case 33..<39: return .wait(minutes: .random(in: 0...400, using: &random))
    case 39..<41: return .settle(request(world, in: [.submitted]))
    default: return .retarget(.random(in: 0..<3, using: &random))
    }
  }

  /// A vote, often of somebody who can decide.
  private mutating func vote(_ world: ModelWorld, _ request: Int) -> ModelAction.Vote {
    var pairs: [(voter: Int, approver: Int)] = []
    if !isOneIn(3), let index = world.index(request) {
      let told = ApprovalRules.explain(world.requests[index], people: world.people, now: world.now)
      for approver in told.approvers {
        if approver.canDecide { pairs.append((approver.userID.number, approver.userID.number)) }
        for delegate in approver.delegates where delegate.canDecide {
          pairs.append((delegate.userID.number, approver.userID.number))
        }
      }
    }
    let voter = person()
    let pair = pairs.randomElement(using: &random) ?? (voter, isOneIn(2) ? voter : person())
    let choice: ApprovalChoice = isOneIn(6) ? (isOneIn(2) ? .reject : .requestChanges) : .approve
    return ModelAction.Vote(
      voter: pair.0, approver: pair.1, choice: choice, hasSeenAnother: isOneIn(20))
  }

  private mutating func reassignment(_ world: ModelWorld) -> ModelAction {
    let request = request(world, in: [.submitted])
    let steps = world.index(request).map { Array(world.requests[$0].steps.enumerated()) } ?? []
    guard let index = world.index(request),
      let (step, frozen) = steps.dropFirst(world.requests[index].stepIndex).randomElement(using: &random),
      let place = place(frozen)
    else { return .reassign(request, step: isOneIn(2) ? 0 : -1, from: person(), to: person(), by: person()) }
    let from = isOneIn(6) ? person() : place.approverID.number
    let asked = Set(frozen.places.map(\.approverID) + world.requests[index].authorship.userIDs)
    let others = world.holders.subtracting(asked.map(\.number)).sorted()
    // Now and then back to somebody who had it.
    let former = isOneIn(3) ? place.formerIDs.randomElement(using: &random)?.number : nil
    // Or to somebody who is asked later.
    let later = isOneIn(3) ? frozen.escalations.joined().randomElement(using: &random)?.number : nil
    let to = former ?? later ?? (isOneIn(4) ? nil : others.randomElement(using: &random)) ?? person()
    let manager = world.managers.sorted().randomElement(using: &random)
    return .reassign(
      request, step: step, from: from, to: to, by: isOneIn(2) ? from : isOneIn(3) ? person() : manager ?? from
    )
  }

  /// A place of a step, often one that was given on already.
  private mutating func place(_ step: FrozenStep) -> ApprovalPlace? {
    let former = step.places.filter { !$0.formerIDs.isEmpty }
    return (former.isEmpty || isOneIn(3) ? step.places : former).randomElement(using: &random)
  }
}
