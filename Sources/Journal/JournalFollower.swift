import Locking

/// How far the journal has come, for all who follow it on this server. Any thread.
///
/// Readers read entries from the database by themselves, each as fast as it can take them; here they only wait.
public final class JournalFollower: Sendable {
  private struct State {
    var position: Int64 = 0
    var isEnded = false
    var readers: [Int: AsyncStream<Int64>.Continuation] = [:]
    var nextReader = 0
  }

  private let state = Locked(State())

  /// Knows of no entry yet.
  public init() {}

  /// The journal has come so far.
  ///
  /// Also where that is less than before: every role of the database can notify, of any position.
  public func saw(_ position: Int64) {
    let readers = state.withLock { state -> [AsyncStream<Int64>.Continuation] in
      guard position != state.position else { return [] }
      state.position = position
      return Array(state.readers.values)
    }
    for reader in readers { reader.yield(position) }
  }

  /// Ends all waiting, so that a server that stops need not wait for readers.
  public func shutDown() {
    let readers = state.withLock { state in
      state.isEnded = true
      defer { state.readers = [:] }
      return Array(state.readers.values)
    }
    for reader in readers { reader.finish() }
  }

  /// How many readers there are.
  var readerCount: Int { state.withLock { $0.readers.count } }

  /// Positions that the journal comes to from now on, the newest only where its reader is slow. It ends with the server.
  /// Nil where there are `maximum` readers already.
  func positions(maximum: Int) -> JournalPositions? {
    let (stream, continuation) = AsyncStream.makeStream(of: Int64.self, bufferingPolicy: .bufferingNewest(1))
    let reader = state.withLock { state -> Int? in
      guard state.readers.count < maximum else { return nil }
      guard !state.isEnded else {
        continuation.finish()
        return -1
      }
      state.nextReader += 1
      state.readers[state.nextReader] = continuation
      return state.nextReader
    }
    guard let reader else { return nil }
    return JournalPositions(stream: stream, end: { [self] in state.withLock { $0.readers[reader] = nil } })
  }
}

/// The positions that one reader waits for.
struct JournalPositions: Sendable {
  let stream: AsyncStream<Int64>
  /// Gives the reader's place back.
  let end: @Sendable () -> Void
}
