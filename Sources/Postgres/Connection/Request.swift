import CPostgres
import EventLoop
import FairQueueing

/// One caller's statements on their way through the pipeline: a set of reads, or a write batch.
///
/// Confined to its loop until it has finished; after that it belongs to the caller alone.
final class Request: @unchecked Sendable {
  let commands: [Command]
  /// The condition on each read; nil in a batch, whose guards are statements.
  let condition: Condition?
  let isBatch: Bool
  /// The flow to which it belongs, where callers take turns.
  let flow: FlowID
  let deadline: MonotonicTime?
  /// The shard whose connections carry it out, set when it begins; undecodable values are reported there.
  var shard: LoopDatabase?
  /// The results so far, in the order of the commands; owned.
  private(set) var results: [OpaquePointer?] = []
  /// How many commands were answered, even if abandoned.
  private var received = 0
  /// Why the request failed; valid once it has finished.
  private(set) var failure: PostgresError?
  /// The error of a batch whose transaction has not ended yet.
  var pendingFailure: PostgresError?
  /// How often it was sent.
  var attempts = 0
  /// Whether it must be sent again because others made this attempt fail.
  var mustRetry = false
  /// When its caller stopped waiting.
  private(set) var abandonedAt: MonotonicTime?
  private(set) var isFinished = false
  private var continuation: UnsafeContinuation<Void, Never>?
  /// The hedge: the same reads sent once more on another connection, because this one is slow. The first answer wins.
  private weak var hedge: Request?
  /// The request that this one hedges.
  private var original: Request?

  /// A request is sent at most this often before its caller gets the error.
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

  /// Stores the waiting caller; if the request has already finished, resumes it at once.
  func wait(_ continuation: UnsafeContinuation<Void, Never>) {
    if isFinished { continuation.resume() } else { self.continuation = continuation }
  }

  /// Takes ownership of the next command's result.
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

  /// The memory that the results take, in bytes; set once a read has been waited for.
  private(set) var resultBytes = 0

  /// Measures the memory that the results take.
  func measureResults() {
    resultBytes = results.reduce(0) { $0 + ($1.map { PQresultMemorySize($0) } ?? 0) }
  }

  /// Whether every command has a result.
  var isComplete: Bool { received == commands.count }

  /// Ends the wait, with or without a failure; only the first call counts.
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

  /// Ends the wait with the hedge's answer.
  private func finish(as hedge: Request) {
    if isFinished { return }
    clearResults()
    swap(&results, &hedge.results)
    finish(hedge.failure)
  }

  /// The same reads once more; nil if they are finished or already hedged.
  func makeHedge() -> Request? {
    if isFinished || isBatch || hedge != nil || original != nil { return nil }
    let hedge = Request(commands, under: condition, isBatch: false, flow: flow, deadline: deadline)
    hedge.original = self
    self.hedge = hedge
    return hedge
  }

  /// Ends the wait although the statements may still run.
  func abandon(_ failure: PostgresError, at time: MonotonicTime) {
    if isFinished { return }
    abandonedAt = time
    hedge?.abandon(failure, at: time)
    finish(failure)
  }

  /// Resets the request to its state before it was sent.
  func restart() {
    clearResults()
    received = 0
    pendingFailure = nil
    mustRetry = false
  }

  /// Frees the results, which may take a while. Call it where they were read.
  func clearResults() {
    for result in results { PQclear(result) }
    results.removeAll()
  }
}
