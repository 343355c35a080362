import Glibc
import Synchronization
import Testing

@testable import EventLoop

/// Runs `body` with a loop on a thread of its own, and ends that afterwards.
@discardableResult
func withLoop<R>(_ body: (EventLoop) async throws -> R) async throws -> R {
  let loop = try EventLoop(name: "test")
  try loop.start()
  do {
    let result = try await body(loop)
    loop.stop()
    loop.join()
    return result
  } catch {
    loop.stop()
    loop.join()
    throw error
  }
}

/// What happened, in order, and a task that waits for it. Confined to a loop, like all that writes to it.
final class Journal: @unchecked Sendable {
  private(set) var entries: [String] = []
  private var waiting: (count: Int, continuation: CheckedContinuation<Void, Never>)?

  func add(_ entry: String) {
    entries.append(entry)
    if let waiting, entries.count >= waiting.count {
      self.waiting = nil
      waiting.continuation.resume()
    }
  }

  /// Waits until there are `count` entries.
  func wait(for count: Int) async {
    if entries.count >= count { return }
    await withCheckedContinuation { waiting = (count, $0) }
  }
}

/// A handler of anything that calls a closure.
final class Handler: EventHandler, TurnHook, TimerHandler {
  var action: (Interest) -> Void

  init(_ action: @escaping (Interest) -> Void = { _ in }) {
    self.action = action
  }

  func ready(_ conditions: Interest) { action(conditions) }
  func endOfTurn() { action([]) }
  func timerFired() { action([]) }
}

extension EventLoop {
  /// Keeps the loop busy until its clock has moved by some ticks, so that short timers are due in the next turn.
  func letTimePass() {
    let end = MonotonicTime.now.advanced(byNanoseconds: 3_000_000)
    while MonotonicTime.now < end {}
  }

  /// Waits until everything that is due has been done: for a job in a later turn.
  func nextTurn() async {
    await withCheckedContinuation { continuation in
      self.atEndOfTurn(Handler { _ in self.execute { continuation.resume() } })
    }
  }
}

/// A thread of the system, for callers that are not tasks.
final class SystemThread {
  private var identifier = pthread_t()

  init(_ body: @escaping @Sendable () -> Void) throws {
    let box = Unmanaged.passRetained(Box(body))
    let code = pthread_create(
      &identifier, nil,
      { context in
        if let context { Unmanaged<Box>.fromOpaque(context).takeRetainedValue().body() }
        return nil
      }, box.toOpaque())
    try #require(code == 0)
  }

  func join() {
    pthread_join(identifier, nil)
  }

  private final class Box {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
