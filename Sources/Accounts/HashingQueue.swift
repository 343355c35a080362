import Locking
import RPC

/// Lets a few hash at a time; the others wait, as many as `maximumWaiting`, of one caller half as many.
///
/// Callers take turns, and the calls of one go in the order they came: whoever floods the queue waits for themselves.
///
/// Whoever waits leaves when their task is cancelled, which a call's is when its deadline passes or its client goes: no
/// hash is made for nobody.
final class HashingQueue: Sendable {
  fileprivate struct Waiter {
    let number: UInt64
    let caller: String
    let continuation: CheckedContinuation<Bool, Never>
  }

  fileprivate struct State {
    var running = 0
    var lastNumber: UInt64 = 0
    var waiting: [Waiter] = []
    /// When a caller was last given a turn, as the number of that turn; of those who can still be before one who waits.
    var lastTurns: [String: UInt64] = [:]
    var turns: UInt64 = 0
  }

  private enum Entry { case granted, waits, refused, cancelled }

  private let limit: Int
  private let maximumWaiting: Int
  private let maximumWaitingOfOne: Int
  private let state = Locked(State())

  init(limit: Int, maximumWaiting: Int) {
    self.limit = max(1, limit)
    self.maximumWaiting = maximumWaiting
    maximumWaitingOfOne = (maximumWaiting + 1) / 2
  }

  /// How many wait.
  var waitingCount: Int { state.withLock { $0.waiting.count } }

  /// Waits for a turn of a caller's, which `leave` ends.
  /// - Throws: `RESOURCE_EXHAUSTED` where too many wait already, `CANCELLED` where the task is; there is no turn then.
  func enter(for caller: String) async throws(Status) {
    let number = state.withLock { state in
      state.lastNumber += 1
      return state.lastNumber
    }
    var entry = Entry.cancelled
    let hasTurn = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        entry = add(Waiter(number: number, caller: caller, continuation: continuation))
        switch entry {
        case .granted: continuation.resume(returning: true)
        case .waits: break
        case .refused, .cancelled: continuation.resume(returning: false)
        }
      }
    } onCancel: {
      giveUp(number)
    }
    if entry == .refused {
      throw Status(
        overloaded: "too many people log in at once; try again later", reason: "TOO_MANY_LOGINS",
        limit: "maximumWaiting")
    }
    guard hasTurn else { throw Self.cancelled }
    // Cancelled when the turn had been given already.
    if Task.isCancelled {
      leave()
      throw Self.cancelled
    }
  }

  /// Ends a turn, and gives it to the caller whose last one is longest ago.
  func leave() {
    let next = state.withLock { state -> Waiter? in
      if state.waiting.isEmpty {
        state.running -= 1
        return nil
      }
      return state.next()
    }
    next?.continuation.resume(returning: true)
  }

  private func add(_ waiter: Waiter) -> Entry {
    state.withLock { state in
      // Under the lock: a cancellation that comes later finds the waiter.
      if Task.isCancelled { return .cancelled }
      if state.running < limit {
        state.running += 1
        return .granted
      }
      let ofCaller = state.waiting.count { $0.caller == waiter.caller }
      if state.waiting.count >= maximumWaiting || ofCaller >= maximumWaitingOfOne { return .refused }
      state.waiting.append(waiter)
      return .waits
    }
  }

  private func giveUp(_ number: UInt64) {
    let waiter = state.withLock { state -> Waiter? in
      guard let index = state.waiting.firstIndex(where: { $0.number == number }) else { return nil }
      return state.waiting.remove(at: index)
    }
    waiter?.continuation.resume(returning: false)
  }

  private static var cancelled: Status {
    Status(.cancelled, "the call ended while it waited for its password to be hashed")
  }
}

extension HashingQueue.State {
  /// Takes out who is next; of callers who have not had a turn, whoever came first.
  mutating func next() -> HashingQueue.Waiter? {
    let next = waiting.indices.min {
      (lastTurns[waiting[$0].caller] ?? 0, $0) < (lastTurns[waiting[$1].caller] ?? 0, $1)
    }
    guard let next else { return nil }
    let waiter = waiting.remove(at: next)
    turns += 1
    lastTurns[waiter.caller] = turns
    forgetOldTurns()
    return waiter
  }

  /// Nothing is kept of callers who would be next anyway. Of those who are gone for a moment it must be, or whoever
  /// comes again after each turn would always be before one with many waiting.
  private mutating func forgetOldTurns() {
    guard let oldest = waiting.map({ lastTurns[$0.caller] ?? 0 }).min() else {
      return lastTurns.removeAll()
    }
    lastTurns = lastTurns.filter { entry in
      entry.value > oldest || waiting.contains { $0.caller == entry.key }
    }
  }
}
