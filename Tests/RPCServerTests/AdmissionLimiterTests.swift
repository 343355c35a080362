import EventLoop
import FairQueueing
import SeededRandom
import Testing

@testable import RPCServer

struct AdmissionLimiterTests {
  private let greedy = FlowID("greedy")
  private let modest = FlowID("modest")

  @Test(arguments: [(CallKind.read, 8), (.write, 6), (.public, 2)])
  func aKindOfCallTakesItsShareAndGivesItBack(_ kind: CallKind, _ most: Int) {
    let limiter = Limiter(maximumRunning: 8, maximumWaiting: 0, maximumStreams: 4)
    for _ in 1...2 {
      #expect(limiter.countRunning(of: 10, kind, greedy) == most)
      for other in [CallKind.read, .write, .public] where other != kind {
        let runs = limiter.runs(100, other, of: modest)
        #expect(runs == (most < 8))
        if runs { limiter.leave(100, other, of: modest) }
      }
      for call in 0..<most { limiter.leave(call, kind, of: greedy) }
    }
  }

  @Test func everyKindMayRunWhereTheLimitIsOne() {
    for kind in CallKind.allCases {
      let limiter = Limiter(maximumRunning: 1, maximumWaiting: 0, maximumStreams: 1)
      #expect(limiter.runs(0, kind, of: greedy))
    }
  }

  @Test func theInfrastructureIsAnsweredWhenAllElseIsFull() {
    let limiter = Limiter(maximumRunning: 2, maximumWaiting: 0, maximumStreams: 4)
    #expect(limiter.countRunning(of: 3, .read, greedy) == 2)
    #expect(limiter.runs(3, .infrastructure, of: greedy))
  }

  @Test func waitingCallersTakeTurns() {
    let limiter = Limiter(maximumRunning: 1, maximumWaiting: 100, maximumStreams: 4)
    #expect(limiter.runs(0, .read, of: greedy))
    #expect(limiter.countRunning(of: 50, .read, greedy, from: 1) == 0)
    #expect(!limiter.runs(100, .read, of: modest))
    #expect(limiter.next() == nil)
    limiter.leave(0, .read, of: greedy)
    #expect(limiter.next() == 1)
    limiter.leave(1, .read, of: greedy)
    #expect(limiter.next() == 100)
  }

  @Test func oneCallerGetsAQuarterOfTheSlotsAndOthersStartAtOnce() {
    let limiter = Limiter(maximumRunning: 128, maximumWaiting: 128, maximumStreams: 4)
    #expect(limiter.countRunning(of: 200, .read, greedy) == 32)
    #expect(!limiter.hasNext)
    #expect(limiter.runs(200, .read, of: modest))
    limiter.leave(200, .read, of: modest)
    #expect(limiter.next() == nil)
    limiter.leave(31, .read, of: greedy)
    #expect(limiter.next() == 32)
    #expect(limiter.next() == nil)
  }

  @Test func aCallerAtItsLimitDoesNotBlockThoseBehindIt() {
    let limiter = Limiter(maximumRunning: 128, maximumWaiting: 128, maximumStreams: 4)
    _ = limiter.countRunning(of: 100, .read, greedy)
    limiter.admit(200, .read, of: modest, mayRun: false)
    #expect(limiter.hasNext)
    #expect(limiter.next() == 200)
    #expect(limiter.next() == nil)
  }

  @Test func writesThatAllWaitDoNotKeepReadsFromRunning() {
    let limiter = Limiter(maximumRunning: 4, maximumWaiting: 10, maximumStreams: 4)
    for call in 0..<10 { _ = limiter.admit(call, .write, of: greedy) }
    #expect(limiter.runs(10, .read, of: modest))
  }

  @Test func aModestCallerIsNeverRefusedBecauseOfAGreedyOne() {
    let limiter = Limiter(maximumRunning: 1, maximumWaiting: 4, maximumStreams: 4)
    for call in 0..<5 { _ = limiter.admit(call, .write, of: greedy) }
    #expect(limiter.refuses(.write, of: greedy))
    #expect(!limiter.refuses(.write, of: modest))
    guard case .replace(let replaced, _) = limiter.admit(5, .write, of: modest) else {
      Issue.record("the modest caller was not let in")
      return
    }
    #expect(replaced == 4)
  }

  @Test func oneCallerHasAQuarterOfTheStreamsAtMost() {
    let limiter = Limiter(maximumRunning: 1, maximumWaiting: 1, maximumStreams: 8)
    #expect(limiter.countRunning(of: 8, .streaming, greedy) == 2)
    #expect(limiter.refuses(.streaming, of: greedy))
    #expect(limiter.runs(8, .streaming, of: modest))
    limiter.leave(0, .streaming, of: greedy)
    #expect(limiter.runs(9, .streaming, of: greedy))
  }

  @Test func aCallThatMayNotRunInThisTurnWaitsForTheNext() {
    let limiter = Limiter(maximumRunning: 4, maximumWaiting: 4, maximumStreams: 4)
    guard case .wait = limiter.admit(1, .read, of: greedy, mayRun: false) else {
      Issue.record("the call did not wait")
      return
    }
    #expect(limiter.hasNext)
    #expect(limiter.next() == 1)
  }

  @Test func aBurstThatTakesSeveralTurnsToStartIsNotRefused() {
    let limiter = Limiter(maximumRunning: 8, maximumWaiting: 2, maximumStreams: 4)
    for call in 0..<10 { limiter.admit(call, .read, of: greedy, mayRun: false) }
    #expect(limiter.waitingCount == 10)
    #expect(limiter.refuses(.read, of: greedy))
    #expect((0..<9).compactMap { _ in limiter.next() } == Array(0..<8))
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func everyCallRunsOrIsRefusedOnceAndTheSharesHold(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let limiter = Limiter(maximumRunning: 8, maximumWaiting: 6, maximumStreams: 8)
    var running: [Int: (CallKind, FlowID)] = [:]
    var waiting: [Int: (CallKind, FlowID, FairQueue<Int>.Ticket)] = [:]
    for call in 0..<5_000 {
      switch Int.random(in: 0..<4, using: &random) {
      case 0, 1:
        let kind = CallKind.allCases.randomElement(using: &random) ?? .read
        let flow = FlowID(high: 1, low: .random(in: 0..<4, using: &random))
        switch limiter.admit(call, kind, of: flow, mayRun: .random(using: &random)) {
        case .run: running[call] = (kind, flow)
        case .wait(let ticket): waiting[call] = (kind, flow, ticket)
        case .replace(let other, let ticket):
          #expect(waiting.removeValue(forKey: other)?.0 == kind)
          waiting[call] = (kind, flow, ticket)
        case .refuse: break
        }
      case 2:
        if let (call, (kind, flow)) = running.randomElement(using: &random) {
          running[call] = nil
          limiter.leave(call, kind, of: flow)
        } else if let (call, (kind, _, ticket)) = waiting.randomElement(using: &random) {
          waiting[call] = nil
          limiter.remove(ticket, kind)
        }
      default:
        guard let next = limiter.next() else { continue }
        let entry = waiting.removeValue(forKey: next)
        #expect(entry != nil)
        if let entry { running[next] = (entry.0, entry.1) }
      }
      #expect(limiter.waitingCount == waiting.count)
      let contract = running.values.count { $0.0 != .infrastructure && $0.0 != .streaming }
      #expect(contract <= 8)
      #expect(running.values.count { $0.0 == .write } <= 6)
    }
  }
}

/// A limiter behind a reference, so that expectations can change it.
private final class Limiter {
  private var value: AdmissionLimiter<Int>
  private var slots: [Int: AdmissionShare.Slot] = [:]

  init(maximumRunning: Int, maximumWaiting: Int, maximumStreams: Int) {
    value = AdmissionLimiter(
      maximumRunning: maximumRunning, maximumWaiting: maximumWaiting, maximumStreams: maximumStreams)
  }

  var hasNext: Bool { value.hasNext }
  var waitingCount: Int { value.waitingCount }

  func refuses(_ kind: CallKind, of flow: FlowID) -> Bool { value.refuses(kind, of: flow) }
  func next() -> Int? {
    guard let next = value.next() else { return nil }
    slots[next.call] = next.slot
    return next.call
  }

  func leave(_ call: Int, _ kind: CallKind, of flow: FlowID) {
    guard let slot = slots.removeValue(forKey: call) else { return }
    value.leave(kind, of: flow, from: slot)
  }

  func remove(_ ticket: FairQueue<Int>.Ticket, _ kind: CallKind) { value.remove(ticket, kind) }

  @discardableResult
  func admit(_ call: Int, _ kind: CallKind, of flow: FlowID, mayRun: Bool = true)
    -> AdmissionLimiter<Int>.Decision
  {
    let decision = value.admit(call, kind, of: flow, mayRun: mayRun)
    if case .run(let slot) = decision { slots[call] = slot }
    return decision
  }

  func runs(_ call: Int, _ kind: CallKind, of flow: FlowID) -> Bool {
    if case .run = admit(call, kind, of: flow) { true } else { false }
  }

  /// How many of `calls` calls run.
  func countRunning(of calls: Int, _ kind: CallKind, _ flow: FlowID, from first: Int = 0) -> Int {
    (first..<first + calls).count { runs($0, kind, of: flow) }
  }
}

struct TurnBudgetTests {
  @Test func aTurnTakesStepsUntilItsTimeIsSpent() {
    var budget = TurnBudget(.milliseconds(1))
    let turn = MonotonicTime(nanoseconds: 5_000_000)
    var clock = turn
    var steps = 0
    while budget.takesStep(in: turn, clock: { clock }) {
      steps += 1
      clock = clock.advanced(byNanoseconds: 10_000)
    }
    #expect(steps >= 100)
    #expect(steps < 100 + TurnBudget.uncheckedSteps)
    let goesOn = budget.takesStep(in: turn, clock: { turn })
    #expect(!goesOn)
  }

  @Test func aLongStepIsTheLastOfItsTurn() {
    var budget = TurnBudget(TurnBudget(.milliseconds(1)), from: MonotonicTime(nanoseconds: 5))
    let later = MonotonicTime(nanoseconds: 2_000_000)
    let first = budget.takesLongStep(clock: { later })
    let second = budget.takesLongStep(clock: { later })
    #expect(first)
    #expect(!second)
  }

  @Test func anotherTurnHasABudgetOfItsOwn() {
    var budget = TurnBudget(.zero)
    let turn = MonotonicTime(nanoseconds: 1)
    while budget.takesStep(in: turn, clock: { turn }) {}
    let goesOn = budget.takesStep(in: MonotonicTime(nanoseconds: 2))
    #expect(goesOn)
  }
}
