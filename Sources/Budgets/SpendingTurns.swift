import FairQueueing
import Identifiers
import Locking

/// Lets the callers of this process decide one after the other about a budget whose limits depend on its history: what
/// one of them spends changes what the next one may. Without turns all but one of them would decide in vain. Other
/// processes are kept out by the sums of the line. Any thread.
///
/// A turn takes a read and a commit. Whoever waits holds no connection and no lock of the database.
final class SpendingTurns: Sendable {
  private typealias Waiting = FairQueue<UnsafeContinuation<Void, Never>>

  /// Those who wait, by the budget whose turn somebody has.
  private let waiting = Locked<[UUID: Waiting]>([:])

  init() {}

  /// Runs `body` in the turn of a caller with some budgets. They are entered in the order of their ids, so that nobody
  /// waits for each other.
  func run<Result, Failure: Error>(
    with budgets: Set<UUID>, for flow: FlowID, _ body: () async throws(Failure) -> Result
  ) async throws(Failure) -> Result {
    let order = budgets.sorted()
    for budget in order { await enter(budget, flow) }
    defer { for budget in order { leave(budget) } }
    return try await body()
  }

  private func enter(_ budget: UUID, _ flow: FlowID) async {
    await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
      let isFree = waiting.withLock { waiting in
        if waiting[budget] == nil {
          waiting[budget] = Waiting()
          return true
        }
        waiting[budget]?.append(continuation, for: flow)
        return false
      }
      if isFree { continuation.resume() }
    }
  }

  private func leave(_ budget: UUID) {
    let next = waiting.withLock { waiting in
      let next = waiting[budget]?.popFirst()
      if next == nil { waiting[budget] = nil }
      return next
    }
    next?.resume()
  }
}
