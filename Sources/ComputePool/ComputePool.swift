public import EventLoop
public import FairQueueing
import Glibc

/// A few threads for computations that would block an event loop for too long, with a bounded queue in which callers
/// take turns, weighed by the time that they have used. Any thread.
///
/// Threads are made on demand, and end with the pool.
public final class ComputePool: Sendable {
  /// How many computations may wait by default.
  public static let defaultMaximumWaiting = 256
  /// How many threads there are by default: half of the cores, as the loops need the others.
  public static var defaultThreads: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)) / 2) }

  /// How many threads there are at most.
  public let threads: Int
  /// How many computations may wait. When that many do, the newest of the caller with the most gives way to those of
  /// others.
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

  /// Computes on a thread of the pool, and resumes on the caller's executor.
  ///
  /// A task that is cancelled, or whose deadline has passed, gets no result: its computation leaves the queue, or ends at
  /// its next checkpoint.
  /// - Parameters:
  ///   - flow: the caller, where callers take turns.
  ///   - deadline: when the result is no longer needed.
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

/// Holds a result of a pool thread until the waiting task has resumed.
private final class Outcome<Value, Failure: Error>: @unchecked Sendable {
  var value: Result<Value, Failure>?

  /// Moves the result out: a pool thread may hold this object a moment longer, and a shared array is copied when it is
  /// changed.
  func take() -> Result<Value, Failure>? { value.take() }
}
