import EventLoop
import FairQueueing
import RPC

/// Starts the calls of a loop and advances their streams, for a bounded time in each turn. Confined to the loop.
///
/// A call starts as soon as its request has arrived, if the turn has time and the limiter has room. Waiting calls start
/// at the ends of turns, callers taking turns. Streams that keep the loop busy pause while other calls run.
final class CallScheduler: TurnHook {
  private let loop: EventLoop
  private var limiter: AdmissionLimiter<ServerStream>
  /// Streams with a message to process.
  private var steps = FairQueue<ServerStream>()
  private var budget: TurnBudget
  /// The time for the steps of streams. Sending their output takes at least as long again.
  private var stepBudget: TurnBudget
  private var isHooked = false
  private var streamPause = StreamPause()
  /// Ends the pause of the streams; nil while they do not pause.
  private var pauseTimer: LoopTimer?

  init(_ loop: EventLoop, _ configuration: ServerConfiguration) {
    self.loop = loop
    limiter = AdmissionLimiter(
      maximumRunning: configuration.maximumCallsPerLoop,
      maximumWaiting: configuration.maximumWaitingCallsPerLoop,
      maximumStreams: configuration.maximumStreamingCallsPerLoop)
    budget = TurnBudget(configuration.turnBudget)
    stepBudget = TurnBudget(configuration.turnBudget / 2)
  }

  /// Whether a call would be refused now.
  func refuses(_ kind: CallKind, of flow: FlowID) -> Bool { limiter.refuses(kind, of: flow) }

  /// Admits a call: it runs, waits until its `slotGranted` is called, or is refused.
  func admit(_ stream: ServerStream, _ kind: CallKind, of flow: FlowID)
    -> AdmissionLimiter<ServerStream>.Decision
  {
    let decision = limiter.admit(stream, kind, of: flow, mayRun: budget.takesStep(in: loop.now))
    switch decision {
    case .run, .refuse: break
    case .wait: hookIfNeeded()
    case .replace(let other, _):
      other.refuseOverload()
      hookIfNeeded()
    }
    return decision
  }

  /// Whether a stream may process one more message now; if not, its `turnGranted` is called when it may.
  func takesStep(_ stream: ServerStream, of flow: FlowID) -> Bool {
    guard steps.isEmpty, pauseTimer == nil, stepBudget.takesStep(in: loop.now) else {
      steps.append(stream, for: flow)
      hookIfNeeded()
      return false
    }
    streamPause.noteStep()
    hookIfNeeded()
    return true
  }

  /// A waiting call is over.
  func remove(_ ticket: FairQueue<ServerStream>.Ticket, _ kind: CallKind) { limiter.remove(ticket, kind) }

  /// A running call is over.
  func leave(_ kind: CallKind, of flow: FlowID, from slot: AdmissionShare.Slot) {
    limiter.leave(kind, of: flow, from: slot)
    if limiter.waitingCount > 0 { hookIfNeeded() }
  }

  func endOfTurn() {
    isHooked = false
    var time = TurnBudget(budget, from: .now)
    // Steps get no time beyond what the turn has left.
    var timeOfSteps = TurnBudget(stepBudget, from: loop.now)
    while time.takesLongStep() {
      let next = limiter.next()
      let step = pauseTimer == nil && timeOfSteps.takesLongStep() ? steps.popFirst() : nil
      if next == nil, step == nil { break }
      if let next { next.call.slotGranted(next.slot) }
      if let step {
        streamPause.noteStep()
        step.turnGranted()
      }
    }
    pauseStreams()
    hookIfNeeded()
  }

  private func pauseStreams() {
    let taken = MonotonicTime.now.nanoseconds(since: loop.now)
    guard let pause = streamPause.pause(afterTurnOf: taken, whileCallsRun: limiter.hasRunning) else { return }
    pauseTimer = loop.schedule(after: pause) { [weak self] in
      self?.pauseTimer = nil
      self?.hookIfNeeded()
    }
  }

  private func hookIfNeeded() {
    let streamsGoOn = !steps.isEmpty && pauseTimer == nil
    guard !isHooked, streamPause.tookSteps || streamsGoOn || limiter.hasNext else { return }
    isHooked = true
    loop.atEndOfTurn(self)
  }
}
