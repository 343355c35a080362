import EventLoop

/// How much of a loop's turn may be spent on starting calls, so that sockets, timers and answers get their share. A
/// pure state machine, apart from the clock.
struct TurnBudget {
  /// The steps in a turn before the clock is read, and between two readings of it.
  static let uncheckedSteps = 8

  private let nanoseconds: UInt64
  private var start = MonotonicTime(nanoseconds: 0)
  private var steps = 0
  private var isSpent = false

  /// A budget of this much time for each turn.
  init(_ duration: Duration) { nanoseconds = duration.clampedNanoseconds }

  /// The same budget as another, from `time` on.
  init(_ other: TurnBudget, from time: MonotonicTime) {
    nanoseconds = other.nanoseconds
    start = time
  }

  /// Whether one more step may be taken in the turn that began at `turn`.
  mutating func takesStep(in turn: MonotonicTime, clock: () -> MonotonicTime = { .now }) -> Bool {
    if turn > start {
      start = turn
      steps = 0
      isSpent = false
    }
    if isSpent { return false }
    steps += 1
    guard steps % Self.uncheckedSteps == 0 else { return true }
    isSpent = clock().nanoseconds(since: start) >= nanoseconds
    return !isSpent
  }

  /// Whether one more step, which may be long, may be taken: the clock is read each time.
  mutating func takesLongStep(clock: () -> MonotonicTime = { .now }) -> Bool {
    steps += 1
    if steps > 1, !isSpent { isSpent = clock().nanoseconds(since: start) >= nanoseconds }
    return !isSpent
  }
}
