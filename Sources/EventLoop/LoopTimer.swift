/// A timer that waits on a loop. Confined to the loop; must not outlive it.
public struct LoopTimer: @unchecked Sendable {
  private unowned(unsafe) let loop: EventLoop
  private let key: TimerWheel<any TimerHandler>.Key

  init(_ loop: EventLoop, _ key: TimerWheel<any TimerHandler>.Key) {
    self.loop = loop
    self.key = key
  }

  /// Cancels the timer in O(1); does nothing if it has fired or was cancelled before.
  public func cancel() {
    loop.assertCurrent()
    let handler = loop.timers.remove(key)
    // This may release the handler, and what it holds may cancel other timers.
    withExtendedLifetime(handler) {}
  }
}

/// Runs a closure when a timer fires.
final class ClosureTimer: TimerHandler {
  private let action: () -> Void

  init(_ action: @escaping () -> Void) { self.action = action }

  func timerFired() { action() }
}
