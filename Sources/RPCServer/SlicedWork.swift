import EventLoop

/// Elements visited between two readings of the clock.
private let visitsPerClockRead = 64

/// Does the same work for many elements, some of them in each turn of a loop. Confined to its loop.
final class SlicedWork<Element>: @unchecked Sendable {
  private let loop: EventLoop
  private let perTurn: Int
  private var waiting: [Element] = []
  private var work: ((Element) -> Bool)?
  private var whenDone: (() -> Void)?
  private var timer: LoopTimer?

  /// Idle at first; later works on at most `perTurn` elements in a turn.
  init(_ loop: EventLoop, perTurn: Int) {
    self.loop = loop
    self.perTurn = perTurn
  }

  /// Does `work` for each element, beginning now, and then calls `whenDone`. Unfinished earlier work is dropped.
  /// - Parameter work: returns whether there was anything to do.
  func start(
    _ elements: some Collection<Element>, _ work: @escaping (Element) -> Bool,
    whenDone: @escaping () -> Void = {}
  ) {
    loop.assertCurrent()
    let isRunning = timer != nil
    waiting = Array(elements)
    self.work = work
    self.whenDone = whenDone
    if !isRunning { doSome() }
  }

  /// Drops unfinished work.
  func cancel() {
    timer?.cancel()
    finish()
  }

  private func doSome() {
    timer = nil
    guard let work else { return }
    var (done, visited) = (0, 0)
    while done < perTurn, let next = waiting.popLast() {
      if work(next) { done += 1 }
      visited += 1
      if visited % visitsPerClockRead == 0, loop.isTurnOver { break }
    }
    if waiting.isEmpty {
      finish()?()
    } else {
      // Jobs that a job adds may still run in this turn; a timer's do not.
      timer = loop.schedule(after: .zero) { [weak self] in self?.doSome() }
    }
  }

  @discardableResult
  private func finish() -> (() -> Void)? {
    defer { whenDone = nil }
    timer = nil
    waiting = []
    work = nil
    return whenDone
  }
}
