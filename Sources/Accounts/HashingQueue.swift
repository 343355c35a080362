import FairQueueing
import Locking
import RPC

/// Admits a few hashing tasks at a time; the others wait, callers taking turns, at most `maximumWaiting` of them.
///
/// When the queue is full, the caller with the most waiting calls loses its newest, so a caller that floods the queue
/// only hurts itself. A call whose task is cancelled, because its deadline has passed or its client has gone, leaves
/// the queue, and no password is hashed for it. Any thread.
final class HashingQueue: Sendable {
  fileprivate enum Outcome { case granted, refused, cancelled }

  fileprivate struct Waiter: Sendable {
    let number: UInt64
    let continuation: CheckedContinuation<Outcome, Never>
  }

  fileprivate struct State {
    var running = 0
    var lastNumber: UInt64 = 0
    var waiting = FairQueue<Waiter>()
    /// The queue tickets of waiters by number, for those that leave.
    var tickets: [UInt64: FairQueue<Waiter>.Ticket] = [:]
  }

  private let limit: Int
  private let maximumWaiting: Int
  private let state = Locked(State())

  init(limit: Int, maximumWaiting: Int) {
    self.limit = max(1, limit)
    self.maximumWaiting = maximumWaiting
  }

  /// The number of waiters.
  var waitingCount: Int { state.withLock { $0.waiting.count } }

  /// Waits for a caller's turn, which `leave` ends.
  /// - Throws: `RESOURCE_EXHAUSTED` if too many already wait, `CANCELLED` if the task is; there is no turn then.
  func enter(for flow: FlowID) async throws(Status) {
    let number = state.withLock { state in
      state.lastNumber += 1
      return state.lastNumber
    }
    let outcome = await withTaskCancellationHandler {
      await withCheckedContinuation { add(Waiter(number: number, continuation: $0), for: flow) }
    } onCancel: {
      state.withLock { $0.remove(number) }?.continuation.resume(returning: .cancelled)
    }
    switch outcome {
    case .refused:
      throw Status(
        overloaded: "too many people log in at once; try again later", reason: "TOO_MANY_LOGINS",
        limit: "maximumWaiting")
    case .cancelled: throw Self.cancelled
    case .granted:
      guard Task.isCancelled else { return }
      leave()
      throw Self.cancelled
    }
  }

  /// Ends a turn and starts the next caller's.
  func leave() {
    let next = state.withLock { state in
      let next = state.next()
      if next == nil { state.running -= 1 }
      return next
    }
    next?.continuation.resume(returning: .granted)
  }

  private func add(_ waiter: Waiter, for flow: FlowID) {
    let answered = state.withLock { state -> (Waiter, Outcome)? in
      // Under the lock, so that a later cancellation finds the waiter.
      if Task.isCancelled { return (waiter, .cancelled) }
      if state.running < limit {
        state.running += 1
        return (waiter, .granted)
      }
      var replaced: (Waiter, Outcome)?
      if state.waiting.count >= maximumWaiting {
        guard let newest = state.waiting.makeRoom(for: flow) else { return (waiter, .refused) }
        state.tickets[newest.number] = nil
        replaced = (newest, .refused)
      }
      state.tickets[waiter.number] = state.waiting.append(waiter, for: flow)
      return replaced
    }
    if let (waiter, outcome) = answered { waiter.continuation.resume(returning: outcome) }
  }

  private static var cancelled: Status {
    Status(.cancelled, "the call ended while it waited for its password to be hashed")
  }
}

extension HashingQueue.State {
  /// Removes the next waiter; nil if there is none.
  mutating func next() -> HashingQueue.Waiter? {
    guard let next = waiting.popFirst() else { return nil }
    tickets[next.number] = nil
    return next
  }

  /// Removes a waiter that gives up; nil if it no longer waits.
  mutating func remove(_ number: UInt64) -> HashingQueue.Waiter? {
    tickets.removeValue(forKey: number).flatMap { waiting.remove($0) }
  }
}
