import EventLoop
import FairQueueing
import Synchronization

/// One computation on its way through the pool. `stage` belongs to the pool's lock; the rest is immutable or atomic.
final class Computation: @unchecked Sendable {
  /// How far it has come.
  enum Stage {
    case new
    case waits(FairQueue<Computation>.Ticket)
    case runs
    case over
  }

  let flow: FlowID
  let deadline: MonotonicTime?
  var stage = Stage.new
  private var body: (@Sendable (Checkpoint) -> Void)?
  private let isCancelled = Atomic(false)
  private var continuation: UnsafeContinuation<ComputeError?, Never>?
  /// The loop of the waiting task.
  private var loop: EventLoop?

  init(_ flow: FlowID, _ deadline: MonotonicTime?, _ body: @escaping @Sendable (Checkpoint) -> Void) {
    self.flow = flow
    self.deadline = deadline
    self.body = body
  }

  /// Sets the waiting task. Call it before the computation is given to the pool.
  func wait(_ continuation: UnsafeContinuation<ComputeError?, Never>) {
    self.continuation = continuation
    loop = .current
  }

  /// Asks the computation to end.
  func cancel() { isCancelled.store(true, ordering: .releasing) }

  /// Why it is to end; nil while it is not.
  var interruption: Interruption? {
    if isCancelled.load(ordering: .acquiring) { return .cancelled }
    if let deadline, deadline <= .now { return .deadlineExceeded }
    return nil
  }

  /// Computes, unless it is too late. On a thread of the pool.
  /// - Returns: why there is no result; nil if there is one.
  func run() -> ComputeError? {
    if let interruption { return .interrupted(interruption) }
    // Unowned: the body must not retain its owner. What the body holds is released here, as freeing megabytes would
    // block the waiting loop for a millisecond.
    body.take()?(Checkpoint { [unowned self] in interruption })
    return nil
  }

  /// Resumes the waiting task on its executor. Called once, by the code that took the computation out of the queue.
  func finish(_ error: ComputeError?) {
    guard let waiter = continuation.take() else { return }
    // A task of a loop is touched by that loop only.
    if let loop { loop.execute { waiter.resume(returning: error) } } else { waiter.resume(returning: error) }
  }
}
