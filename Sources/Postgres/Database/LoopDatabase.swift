import DequeModule
import EventLoop
import FairQueueing
import Logging
import Synchronization

/// One loop's shard: its connections and the requests that wait for them. Confined to its loop.
///
/// Reads of one turn are sent at its end, as one group with one Sync. A batch goes to the write connection with the
/// fewest batches in flight; if all are at their limit, it waits here.
final class LoopDatabase: TurnHook, TimerHandler, ConnectionOwner, @unchecked Sendable {
  let loop: EventLoop
  let configuration: DatabaseConfiguration
  var limits: DatabaseLimits { configuration.limits }
  private(set) var readers: [ConnectionSlot] = []
  private(set) var writers: [ConnectionSlot] = []
  /// Counts repeated log lines: the database may fail as often as it is called.
  let counted: CountedLog
  var reads = ReadQueue()
  /// Reads that are sent on their own because others made their group fail.
  var singleReads = Deque<Request>()
  var batches = FairQueue<Request>()
  private var isHooked = false
  private var tick: LoopTimer?
  private(set) var isClosed = false
  /// The number of ready connections. Written on the loop, read by any thread: loops without one use another loop's.
  private let readyReaders = Atomic(0)
  private let readyWriters = Atomic(0)
  /// When a connection last answered, in nanoseconds; threading as above.
  private let answeredAt = Atomic<UInt64>(0)
  private let isConnected: Bool
  private var readyWaiters: [UnsafeContinuation<Void, Never>] = []

  /// A shard that makes connections, or one that has none of its own.
  init(_ configuration: DatabaseConfiguration, loop: EventLoop, isConnected: Bool) {
    self.configuration = configuration
    self.loop = loop
    counted = CountedLog(configuration.logger, on: loop)
    self.isConnected = isConnected
  }

  /// Starts to connect.
  func start() {
    loop.assertCurrent()
    guard isConnected else { return }
    readers = (0..<max(1, configuration.readConnections)).map { _ in ConnectionSlot(.read, of: self) }
    writers = (0..<max(1, configuration.writeConnections)).map { _ in ConnectionSlot(.write, of: self) }
    for slot in readers + writers { slot.connect() }
  }

  /// Closes all connections; waiting requests fail.
  func close() {
    loop.assertCurrent()
    isClosed = true
    tick?.cancel()
    tick = nil
    for slot in readers + writers { slot.close() }
    slotFailed()
    giveUpWaiting()
    counted.flush()
  }

  var health: DatabaseHealth {
    var health = DatabaseHealth()
    health.readyReaders = readers.count { $0.connection != nil }
    health.readyWriters = writers.count { $0.connection != nil }
    health.wanted = readers.count + writers.count
    health.queued = reads.count + singleReads.count + batches.count
    for slot in readers + writers where health.latestFailure == nil { health.latestFailure = slot.failure }
    return health
  }

  /// Whether a connection for this role is ready. Any thread.
  @inline(__always)
  func isReady(_ role: ConnectionRole) -> Bool {
    role == .write ? readyWriters.load(ordering: .relaxed) > 0 : readyReaders.load(ordering: .relaxed) > 0
  }

  /// When a connection last answered. Any thread.
  var latestAnswer: MonotonicTime { MonotonicTime(nanoseconds: answeredAt.load(ordering: .relaxed)) }

  private func countReady() {
    readyReaders.store(readers.count { $0.connection != nil }, ordering: .relaxed)
    readyWriters.store(writers.count { $0.connection != nil }, ordering: .relaxed)
  }

  // MARK: Requests

  /// Accepts a request, or returns why it is refused.
  func submit(_ request: Request) -> PostgresError? {
    if isClosed { return .unavailable("the database is closed") }
    guard isReady(request.role) else {
      let slots = request.isBatch ? writers : readers
      return .unavailable(slots.first?.failure ?? "the first connection is not made yet")
    }
    if request.isBatch {
      if batches.count >= limits.queuedBatches { return .overloaded(limit: "queuedBatches") }
      batches.append(request, for: request.flow)
    } else {
      if reads.count + singleReads.count >= limits.queuedReads { return .overloaded(limit: "queuedReads") }
      reads.append(request)
    }
    sendAtEndOfTurn()
    return nil
  }

  func retry(_ request: Request) {
    request.restart()
    if request.isBatch { batches.append(request, for: request.flow) } else { singleReads.append(request) }
    sendAtEndOfTurn()
  }

  private func sendAtEndOfTurn() {
    if isClosed { return }
    if tick == nil { tick = loop.schedule(afterMilliseconds: DatabaseLimits.tickMilliseconds, self) }
    if isHooked { return }
    isHooked = true
    loop.atEndOfTurn(self)
  }

  func endOfTurn() {
    isHooked = false
    sendSingleReads()
    sendReads()
    sendBatches()
  }

  // MARK: Time

  func timerFired() {
    tick = nil
    var isBusy = !reads.isEmpty || !singleReads.isEmpty || !batches.isEmpty
    for slot in readers + writers {
      guard let connection = slot.connection else { continue }
      connection.check(loop.now)
      if !connection.groups.isEmpty { isBusy = true }
    }
    reads.forEach { $0.abandonIfDue(loop.now) }
    for request in singleReads { request.abandonIfDue(loop.now) }
    batches.forEach { $0.abandonIfDue(loop.now) }
    hedgeReadsBehindSlowOnes()
    // Requests that wait may now find another connection: a quick one may have become slow.
    sendQueued()
    if !isBusy || isClosed || tick != nil { return }
    tick = loop.schedule(afterMilliseconds: DatabaseLimits.tickMilliseconds, self)
  }

  // MARK: Connections

  func report(_ error: ServerError) {
    guard !error.isExpected else { return }
    counted.record(.error, "database error \(error.state)", ["reason": "\(error)"])
  }

  /// Tells the operator which value cannot be read. Any thread: long results are decoded in the pool.
  func report(_ error: PostgresError) {
    guard case .undecodable(let column, let reason, let value) = error else { return }
    guard loop.isCurrent else { return loop.execute { [self] in report(error) } }
    let place = value.map { "\($0.table).\($0.column)" } ?? "column \(column)"
    counted.record(
      .error, "undecodable value in \(place)", ["id": "\(value?.id ?? "")", "reason": "\(reason)"])
  }

  func connectionHasRoom() {
    answeredAt.store(loop.now.nanoseconds, ordering: .relaxed)
    sendQueued()
  }

  private func sendQueued() {
    if !reads.isEmpty || !singleReads.isEmpty || !batches.isEmpty { sendAtEndOfTurn() }
  }

  func slotIsReady() {
    countReady()
    if health.isComplete { giveUpWaiting() }
    sendAtEndOfTurn()
  }

  /// If no connection is left, waiting requests fail: their callers can do better than wait and hope.
  func slotFailed() {
    countReady()
    func reason(_ slots: [ConnectionSlot]) -> String? {
      if slots.contains(where: { $0.connection != nil }) { return nil }
      return isClosed ? "the database is closed" : slots.first?.failure ?? "no connection"
    }
    if let reason = reason(readers) {
      while let request = reads.popFirst() { request.finish(.unavailable(reason)) }
      while let request = singleReads.popFirst() { request.finish(.unavailable(reason)) }
    }
    if let reason = reason(writers) {
      while let request = batches.popFirst() { request.finish(.unavailable(reason)) }
    }
  }

  func connectionLost(_ connection: Connection, reason: String, unanswered: [Request]) {
    for request in unanswered where !request.isFinished {
      if request.isBatch {
        // An error that arrived before the connection was lost is certain; anything else is not.
        request.finish(request.pendingFailure ?? .outcomeUnknown(reason))
      } else if request.attempts < 2, !isClosed {
        request.restart()
        singleReads.append(request)
      } else {
        request.finish(.unavailable(reason))
      }
    }
    sendAtEndOfTurn()
    // Last, because it fails the waiting requests if this was the last connection.
    for slot in readers + writers where slot.connection === connection { slot.lost(reason) }
    if isClosed { slotFailed() }
  }

  /// Ends all waits for the first connections.
  func giveUpWaiting() {
    for waiter in readyWaiters { waiter.resume() }
    readyWaiters.removeAll()
  }

  /// Waits until all connections are made, or the database is closed.
  func waitUntilReady() async {
    if health.isComplete || isClosed { return }
    await withUnsafeContinuation { readyWaiters.append($0) }
  }
}
