import Locking
import RPC

/// Lets a few hash at a time; the others wait in the order they came, as many as `maximumWaiting`.
///
/// Whoever waits leaves when their task is cancelled, which a call's is when its deadline passes or its client goes: no
/// hash is made for nobody.
final class HashingQueue: Sendable {
  private struct Waiter {
    let number: UInt64
    let continuation: CheckedContinuation<Bool, Never>
  }

  private struct State {
    var running = 0
    var lastNumber: UInt64 = 0
    var waiting: [Waiter] = []
  }

  private enum Entry { case granted, waits, refused, cancelled }

  private let limit: Int
  private let maximumWaiting: Int
  private let state = Locked(State())

  init(limit: Int, maximumWaiting: Int) {
    self.limit = max(1, limit)
    self.maximumWaiting = maximumWaiting
  }

  /// How many wait.
  var waitingCount: Int { state.withLock { $0.waiting.count } }

  /// Waits for a turn, which `leave` ends.
  /// - Throws: `RESOURCE_EXHAUSTED` where too many wait already, `CANCELLED` where the task is; there is no turn then.
  func enter() async throws(Status) {
    let number = state.withLock { state in
      state.lastNumber += 1
      return state.lastNumber
    }
    var entry = Entry.cancelled
    let hasTurn = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        entry = add(Waiter(number: number, continuation: continuation))
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
        .resourceExhausted, reason: "TOO_MANY_LOGINS", "too many people log in at once; try again later")
    }
    guard hasTurn else { throw Self.cancelled }
    // Cancelled when the turn had been given already.
    if Task.isCancelled {
      leave()
      throw Self.cancelled
    }
  }

  /// Ends a turn, and gives it to whoever has waited longest.
  func leave() {
    let next = state.withLock { state -> Waiter? in
      if state.waiting.isEmpty {
        state.running -= 1
        return nil
      }
      return state.waiting.removeFirst()
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
      if state.waiting.count >= maximumWaiting { return .refused }
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
