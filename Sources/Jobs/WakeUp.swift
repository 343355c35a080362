import EventLoop
import Synchronization

/// Lets one task of a loop wait until another thread wakes it or a time has passed. Confined to its loop, except for
/// `wake`.
final class WakeUp: @unchecked Sendable {
  private let loop: EventLoop
  /// Whether the loop has yet to execute a call of `wake`; further calls do nothing then.
  private let isOnTheWay = Atomic(false)
  private var isAwake = false
  private var waiter: UnsafeContinuation<Void, Never>?
  private var timer: LoopTimer?

  init(_ loop: EventLoop) { self.loop = loop }

  /// Wakes the waiting task, or the next that waits. Any thread.
  func wake() {
    if isOnTheWay.exchange(true, ordering: .acquiringAndReleasing) { return }
    loop.execute { [self] in
      isOnTheWay.store(false, ordering: .releasing)
      isAwake = true
      resume()
    }
  }

  /// Waits for `wake`, at most this long. Returns at once if it was called since the last wait.
  /// - Returns: whether `wake` was called.
  func wait(milliseconds: UInt64) async -> Bool {
    loop.assertCurrent()
    if !isAwake {
      await withUnsafeContinuation { continuation in
        waiter = continuation
        timer = loop.schedule(after: .milliseconds(Int64(clamping: milliseconds))) { [weak self] in
          self?.resume()
        }
      }
    }
    defer { isAwake = false }
    return isAwake
  }

  private func resume() {
    timer?.cancel()
    timer = nil
    guard let waiter else { return }
    self.waiter = nil
    waiter.resume()
  }
}
