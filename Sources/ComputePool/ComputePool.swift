public import EventLoop
public import FairQueueing
import Glibc

/// A few threads for computations that would keep an event loop too long, with a bounded queue in which callers take
/// turns, weighed by the time that they have used. Any thread.
///
/// Threads are made when there is something for them to do, and end with the pool.
public final class ComputePool: Sendable {
  /// How many computations may wait by default.
  public static let defaultMaximumWaiting = 256
  /// How many threads there are by default: half of the cores, as the loops want the others.
  public static var defaultThreads: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)) / 2) }

  /// How many threads there are at most.
  public let threads: Int
  /// How many computations may wait; of the caller with the most, the newest gives way to others'.
  public let maximumWaiting: Int
  private let queue: ComputeQueue

  /// A pool without threads so far.
  public init(threads: Int = defaultThreads, maximumWaiting: Int = defaultMaximumWaiting) {
    self.threads = max(1, threads)
    self.maximumWaiting = max(0, maximumWaiting)
    queue = ComputeQueue(threads: self.threads, maximumWaiting: self.maximumWaiting)
  }

  deinit { queue.end() }

  /// How many computations have begun so far.
  public var startedCount: Int { queue.startedCount }
  /// How many computations wait.
  public var waitingCount: Int { queue.waitingCount }

  /// Computes on a thread of the pool, and goes on where the caller's task runs.
  ///
  /// A task that is cancelled, or whose deadline has passed, gets no result: its computation leaves the queue, or ends at
  /// its next checkpoint.
  /// - Parameters:
  ///   - flow: whose work it is, where callers take turns.
  ///   - deadline: when nobody waits for the result any more.
  ///   - body: computes; what it throws is a result too.
  public func run<Result: Sendable, Failure: Error>(
    for flow: FlowID, deadline: MonotonicTime? = nil,
    _ body: @escaping @Sendable (Checkpoint) throws(Failure) -> Result
  ) async throws(ComputeError) -> Swift.Result<Result, Failure> {
    let outcome = Outcome<Result, Failure>()
    let computation = Computation(flow, deadline) { checkpoint in
      do throws(Failure) { outcome.value = .success(try body(checkpoint)) } catch {
        outcome.value = .failure(error)
      }
    }
    let error = await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        computation.wait(continuation)
        queue.add(computation)
      }
    } onCancel: {
      queue.cancel(computation)
    }
    if let error { throw error }
    guard let value = outcome.take() else { throw .interrupted(.cancelled) }
    return value
  }
}

/// Where a thread of the pool leaves a result; who waits reads it after they were resumed.
private final class Outcome<Value, Failure: Error>: @unchecked Sendable {
  var value: Result<Value, Failure>?

  /// Hands the result over: a thread of the pool may keep this for a moment longer, and an array that two keep is copied
  /// as soon as one changes it.
  func take() -> Result<Value, Failure>? { value.take() }
}
