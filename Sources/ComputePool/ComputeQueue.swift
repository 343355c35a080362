import CSystem
import EventLoop
import FairQueueing
import Glibc
import Locking

/// The computations that wait, and the threads that take them. Any thread.
final class ComputeQueue: Sendable {
  fileprivate struct State {
    var waiting = FairQueue<Computation>()
    var running = 0
    var threads = 0
    var started = 0
    var hasEnded = false
  }

  private let maximumThreads: Int
  private let maximumWaiting: Int
  private let state = Locked(State())
  /// One for each computation that was added: a thread that finds none goes on waiting.
  private let added = Semaphore()

  init(threads: Int, maximumWaiting: Int) {
    maximumThreads = threads
    self.maximumWaiting = maximumWaiting
  }

  var startedCount: Int { state.withLock { $0.started } }
  var waitingCount: Int { state.withLock { $0.waiting.count } }

  /// Queues a computation, or refuses it or another in its place.
  func add(_ computation: Computation) {
    let (refused, wantsThread) = state.withLock { state -> (Computation?, Bool) in
      // Under the lock: a cancellation that comes later finds it waiting.
      if computation.interruption != nil { return (computation, false) }
      var refused: Computation?
      if state.waiting.count >= maximumWaiting + maximumThreads - state.running {
        refused = state.waiting.makeRoom(for: computation.flow) ?? computation
        refused?.stage = .over
        if refused === computation { return (refused, false) }
      }
      computation.stage = .waits(state.waiting.append(computation, for: computation.flow))
      let wantsThread = state.threads < min(maximumThreads, state.running + state.waiting.count)
      if wantsThread { state.threads += 1 }
      return (refused, wantsThread)
    }
    if let refused { refused.finish(refused.interruption.map { .interrupted($0) } ?? .full) }
    if refused === computation { return }
    if wantsThread, !startThread() { return threadFailed() }
    added.signal()
  }

  /// Takes a computation out of the queue, or asks it to end if it runs.
  func cancel(_ computation: Computation) {
    computation.cancel()
    let hasLeft = state.withLock { state in
      guard case .waits(let ticket) = computation.stage else { return false }
      computation.stage = .over
      return state.waiting.remove(ticket) != nil
    }
    if hasLeft { computation.finish(.interrupted(.cancelled)) }
  }

  /// Lets the threads end when nothing waits any more.
  func end() {
    let threads = state.withLock { state in
      state.hasEnded = true
      return state.threads
    }
    for _ in 0..<threads { added.signal() }
  }

  // MARK: Threads

  private func startThread() -> Bool {
    var identifier = pthread_t()
    let context = Unmanaged.passRetained(self)
    let code = pthread_create(
      &identifier, nil,
      { context in
        guard let context else { return nil }
        payshare_set_thread_name("compute")
        Unmanaged<ComputeQueue>.fromOpaque(context).takeRetainedValue().work()
        return nil
      }, context.toOpaque())
    guard code == 0 else {
      context.release()
      return false
    }
    // It is never joined.
    pthread_detach(identifier)
    return true
  }

  /// No thread could be made: existing ones go on, and without any nothing can be computed.
  private func threadFailed() {
    let stranded = state.withLock { state -> [Computation] in
      state.threads -= 1
      var stranded: [Computation] = []
      while state.threads == 0, let computation = state.waiting.popFirst() {
        computation.stage = .over
        stranded.append(computation)
      }
      return stranded
    }
    for computation in stranded { computation.finish(.full) }
    if stranded.isEmpty { added.signal() }
  }

  private func work() {
    while true {
      added.wait()
      let (next, hasEnded) = state.withLock { $0.next() }
      if let next {
        let start = MonotonicTime.now
        let error = next.run()
        let microseconds = Int(clamping: MonotonicTime.now.nanoseconds(since: start) / 1_000)
        state.withLock { state in
          state.running -= 1
          state.waiting.charge(microseconds, to: next.flow)
        }
        // Last, so that this thread is free if the waiting task asks for more at once.
        next.finish(error)
      } else if hasEnded {
        return
      }
    }
  }
}

extension ComputeQueue.State {
  fileprivate mutating func next() -> (Computation?, hasEnded: Bool) {
    guard let next = waiting.popFirst() else { return (nil, hasEnded) }
    next.stage = .runs
    running += 1
    started += 1
    return (next, hasEnded)
  }
}
