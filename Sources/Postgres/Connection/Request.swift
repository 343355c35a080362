import CPostgres
import EventLoop
import FairQueueing

/// One caller's statements and their way through the pipeline: a set of reads, or a write batch.
///
/// Confined to its loop until it has finished; from then on the caller's alone.
final class Request: @unchecked Sendable {
  let commands: [Command]
  /// What each of the reads stands under; nil in a batch, whose guards are statements of their own.
  let condition: Condition?
  let isBatch: Bool
  /// Whose work it is, where callers take turns.
  let flow: FlowID
  let deadline: MonotonicTime?
  /// Which loop's connections carry it out, from when it is begun: there it is told what cannot be read.
  var part: LoopDatabase?
  /// The results so far, in the order of the commands; owned.
  private(set) var results: [OpaquePointer?] = []
  /// How many commands were answered, whether anybody waited or not.
  private var received = 0
  /// Why the request failed; meaningful once it has finished.
  private(set) var failure: PostgresError?
  /// The error of a batch whose transaction is not ended yet.
  var pendingFailure: PostgresError?
  /// How often it was sent.
  var attempts = 0
  /// Whether it must be sent again, because others spoilt this attempt.
  var mustRetry = false
  /// When nobody waited for it any more.
  private(set) var abandonedAt: MonotonicTime?
  private(set) var isFinished = false
  private var continuation: UnsafeContinuation<Void, Never>?
  /// The same reads, sent once more on another connection, because this one is slow; whoever is answered first
  /// answers the caller.
  private weak var twin: Request?
  /// Of which request this one is the twin.
  private var original: Request?

  /// A request is sent again at most this often before its caller gets the error.
  static let maximumAttempts = 4

  init(
    _ commands: [Command], under condition: Condition? = nil, isBatch: Bool, flow: FlowID,
    deadline: MonotonicTime?
  ) {
    self.commands = commands
    self.condition = condition
    self.isBatch = isBatch
    self.flow = flow
    self.deadline = deadline
  }

  deinit { clearResults() }

  /// Whether the result of one of the statements may be large.
  var isLarge: Bool { commands.contains { $0.isLarge } }

  /// The bytes of the parameters of all statements.
  var parameterBytes: Int { commands.reduce(0) { $0 + $1.parameters.byteCount } }

  /// Remembers who waits; a request that finished meanwhile resumes it at once.
  func wait(_ continuation: UnsafeContinuation<Void, Never>) {
    if isFinished { continuation.resume() } else { self.continuation = continuation }
  }

  /// Takes the result of the next command, which it then owns.
  func take(_ result: OpaquePointer) {
    let keeps = received < commands.count && commands[received].keepsResult
    received += 1
    if isFinished {
      PQclear(result)
    } else if keeps {
      results.append(result)
    } else {
      PQclear(result)
      results.append(nil)
    }
  }

  /// The memory that the results take, in bytes; once a read has been waited for.
  private(set) var resultBytes = 0

  /// Looks how much memory the results take.
  func measureResults() {
    resultBytes = results.reduce(0) { $0 + ($1.map { PQresultMemorySize($0) } ?? 0) }
  }

  /// Whether every command has a result.
  var isComplete: Bool { received == commands.count }

  /// Ends the wait, with a failure or without; only the first call counts.
  func finish(_ failure: PostgresError?) {
    if isFinished { return }
    isFinished = true
    self.failure = failure
    if failure != nil { clearResults() }
    if let original { original.finish(as: self) }
    original = nil
    continuation?.resume()
    continuation = nil
  }

  /// Ends the wait with what the twin was answered.
  private func finish(as twin: Request) {
    if isFinished { return }
    clearResults()
    swap(&results, &twin.results)
    finish(twin.failure)
  }

  /// The same reads once more; nothing where they are finished, or were doubled before.
  func makeTwin() -> Request? {
    if isFinished || isBatch || twin != nil || original != nil { return nil }
    let twin = Request(commands, under: condition, isBatch: false, flow: flow, deadline: deadline)
    twin.original = self
    self.twin = twin
    return twin
  }

  /// Ends the wait although the statements may still run.
  func abandon(_ failure: PostgresError, at time: MonotonicTime) {
    if isFinished { return }
    abandonedAt = time
    twin?.abandon(failure, at: time)
    finish(failure)
  }

  /// Makes the request as it was before it was sent.
  func restart() {
    clearResults()
    received = 0
    pendingFailure = nil
    mustRetry = false
  }

  /// Lets go of the results, which may take a while. Where they were read.
  func clearResults() {
    for result in results { PQclear(result) }
    results.removeAll()
  }
}
