import EventLoop

/// How much of a loop's turn may be spent on beginning calls, so that sockets, timers and answers get theirs. A pure
/// state machine, apart from the clock.
struct TurnBudget {
  /// What is begun in a turn before the clock is read, and between two readings of it.
  static let uncheckedSteps = 8

  private let nanoseconds: UInt64
  private var start = MonotonicTime(nanoseconds: 0)
  private var steps = 0
  private var isSpent = false

  /// A budget of so much time for each turn.
  init(_ duration: Duration) { nanoseconds = duration.clampedNanoseconds }

  /// As much as another, from `time` on.
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

  /// Whether one more step may be taken that may be long: the clock is read each time.
  mutating func takesLongStep(clock: () -> MonotonicTime = { .now }) -> Bool {
    steps += 1
    if steps > 1, !isSpent { isSpent = clock().nanoseconds(since: start) >= nanoseconds }
    return !isSpent
  }
}
