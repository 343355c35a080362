import Locking

/// Lets the callers of this process decide one after the other about a thing where each decision changes what the next
/// one depends on. Without turns all but one of them would decide in vain. Other processes have to be kept out by other
/// means. Any thread.
///
/// A turn takes a read and a commit. Whoever waits holds no connection and no lock of the database.
public final class FairTurns<Key: Hashable & Comparable & Sendable>: Sendable {
  private typealias Waiting = FairQueue<UnsafeContinuation<Void, Never>>

  /// Those who wait, by the thing with which somebody has their turn.
  private let waiting = Locked<[Key: Waiting]>([:])

  /// Turns that nobody has.
  public init() {}

  /// Runs `body` in the turn of a caller with some things. They are entered in their order, so that nobody waits for each
  /// other.
  public func run<Result, Failure: Error>(
    with keys: Set<Key>, for flow: FlowID, _ body: () async throws(Failure) -> Result
  ) async throws(Failure) -> Result {
    let order = keys.sorted()
    for key in order { await enter(key, flow) }
    defer { for key in order { leave(key) } }
    return try await body()
  }

  private func enter(_ key: Key, _ flow: FlowID) async {
    await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
      let isFree = waiting.withLock { waiting in
        if waiting[key] == nil {
          waiting[key] = Waiting()
          return true
        }
        waiting[key]?.append(continuation, for: flow)
        return false
      }
      if isFree { continuation.resume() }
    }
  }

  private func leave(_ key: Key) {
    let next = waiting.withLock { waiting in
      let next = waiting[key]?.popFirst()
      if next == nil { waiting[key] = nil }
      return next
    }
    next?.resume()
  }
}
