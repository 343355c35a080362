import EventLoop

/// Collects the measurements of a run. Confined to the generator.
struct Recorder {
  private let start: MonotonicTime
  private(set) var operations: [Operation: OperationFigures] = [:]
  private(set) var timeline: [SecondFigures] = []
  private(set) var inFlight = 0
  private(set) var mostInFlight = 0
  /// What happened since the last line was written.
  private var recent = SecondFigures()

  init(start: MonotonicTime) { self.start = start }

  mutating func began(due: MonotonicTime) {
    inFlight += 1
    mostInFlight = max(mostInFlight, inFlight)
    recent.due += 1
    at(due) { $0.due += 1 }
  }

  mutating func ended(
    _ operation: Operation, due: MonotonicTime, began: MonotonicTime, at now: MonotonicTime, error: String?
  ) {
    inFlight -= 1
    let latency = Int(now.nanoseconds(since: due) / 1_000)
    operations[operation, default: OperationFigures()].record(
      latency: latency, service: Int(now.nanoseconds(since: began) / 1_000),
      delay: Int(began.nanoseconds(since: due) / 1_000), error: error)
    let isRefused = error == OperationFigures.refusal
    if !isRefused { recent.latency.record(microseconds: latency) }
    recent.ended += 1
    if error != nil { recent.errors += 1 }
    if !isRefused { at(due) { $0.latency.record(microseconds: latency) } }
    at(now) {
      $0.ended += 1
      if error != nil { $0.errors += 1 }
    }
  }

  /// Ends a second. Returns what happened in it.
  mutating func tick(at now: MonotonicTime, _ usage: SecondFigures.Usage?) -> SecondFigures {
    let inFlight = inFlight
    // The second that has just ended, not the one that begins now.
    at(MonotonicTime(nanoseconds: now.nanoseconds - min(now.nanoseconds, 500_000_000))) {
      $0.inFlight = inFlight
      $0.usage = usage
    }
    recent.inFlight = inFlight
    recent.usage = usage
    defer { recent = SecondFigures() }
    return recent
  }

  private mutating func at(_ time: MonotonicTime, _ change: (inout SecondFigures) -> Void) {
    let second = Int(time.nanoseconds(since: start) / 1_000_000_000)
    while timeline.count <= second { timeline.append(SecondFigures()) }
    change(&timeline[second])
  }
}
