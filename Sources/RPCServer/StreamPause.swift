import EventLoop

/// How long streams pause after a turn in which they took steps, so that they have a bounded part of a loop's time
/// while other calls run. A pure state machine.
///
/// Calls mostly wait for the database, which may need the core that a busy loop would keep, and for the turn in which
/// its answer is read. Streams cost more than their steps: sending costs as much again.
struct StreamPause {
  /// The pause, as a multiple of the turn before it: streams have a quarter of the time.
  static let turnMultiple: UInt64 = 3
  /// Turns shorter than this need no pause, in nanoseconds.
  static let shortTurn: UInt64 = 250_000

  /// Whether streams took steps in this turn.
  private(set) var tookSteps = false

  /// A stream took a step in this turn.
  mutating func noteStep() { tookSteps = true }

  /// The pause that begins at the end of a turn; nil if none is due. Resets the steps of the turn.
  mutating func pause(afterTurnOf nanoseconds: UInt64, whileCallsRun: Bool) -> Duration? {
    defer { tookSteps = false }
    guard tookSteps, whileCallsRun, nanoseconds >= Self.shortTurn else { return nil }
    // Counted from the beginning of the turn, as timers are.
    return .nanoseconds(Int64(clamping: nanoseconds * (1 + Self.turnMultiple)))
  }
}
