import CPostgres
import DequeModule
import EventLoop
import Glibc

/// One PostgreSQL connection in pipeline mode. Confined to its loop.
///
/// Requests are collected into a group; `endGroup` sends it, followed by a Sync. Answers come in order, and each goes
/// to its request. An error aborts the rest of its group, and the server rolls the group's transaction back.
final class Connection: EventHandler, @unchecked Sendable {
  let loop: EventLoop
  let role: ConnectionRole
  let limits: DatabaseLimits
  let handle: OpaquePointer
  let canceller: CancelHandle?
  unowned let owner: any ConnectionOwner
  var groups = Deque<PipelineGroup>()
  var open: PipelineGroup?
  var prepared: [PreparedStatementKey: PreparedStatement] = [:]
  var preparedCount = 0
  var scratch = ParameterScratch()
  var watch: Watch?
  var broken: String?
  var isClosed = false
  var cancelInFlight = false
  var firstCancelAt: MonotonicTime?
  /// Nothing more is sent, for example because the server has become read-only. Closed once everything is answered.
  var isRetiring = false

  /// Takes over a connection that is set up and in pipeline mode.
  init(
    _ handle: OpaquePointer, role: ConnectionRole, limits: DatabaseLimits, loop: EventLoop,
    owner: any ConnectionOwner
  ) throws(SystemError) {
    self.handle = handle
    self.role = role
    self.limits = limits
    self.loop = loop
    self.owner = owner
    canceller = CancelHandle(handle)
    watch = try loop.watch(PQsocket(handle), .readable, self)
  }

  deinit {
    PQfinish(handle)
    scratch.deallocate()
  }

  /// Whether another group may be sent now.
  func hasRoom(groups limit: Int) -> Bool { !isClosed && !isRetiring && groups.count < limit }

  /// Whether an answer is due and none has come for at least this long.
  func hasWaited(milliseconds: Int) -> Bool {
    guard let since = groups.first?.waitingSince else { return false }
    return loop.now.nanoseconds(since: since) >= milliseconds.inNanoseconds
  }

  /// Whether the oldest group has taken at least this long, answers or not.
  func isBusy(milliseconds: Int) -> Bool {
    guard let since = groups.first?.headSince else { return false }
    return loop.now.nanoseconds(since: since) >= milliseconds.inNanoseconds
  }

  /// The number of groups in flight that are heavy reads.
  var heavyReads: Int { groups.count { $0.isHeavy } }

  /// The requests queued behind the oldest group.
  var requestsBehindHead: [Request] { groups.dropFirst().flatMap(\.requests) }

  func ready(_ conditions: Interest) {
    if isClosed { return }
    let isAlive = PQconsumeInput(handle) != 0
    receive()
    if isClosed { return }
    if !isAlive || PQstatus(handle) == CONNECTION_BAD {
      lose(errorMessage)
    } else if conditions.contains(.writable) {
      flush()
    }
  }

  var errorMessage: String { String(cString: PQerrorMessage(handle)).trimmingNewlines }

  /// Writes libpq's pending output; called again when the socket is writable.
  func flush() {
    switch PQflush(handle) {
    case 0: watch?.update(.readable)
    case 1: watch?.update([.readable, .writable])
    default: break  // Reading reports the loss, after all answers before it.
    }
  }

  /// Closes the connection and hands unanswered requests to the owner.
  func lose(_ reason: String) {
    loop.assertCurrent()
    if isClosed { return }
    isClosed = true
    watch?.cancel()
    watch = nil
    var unanswered: [Request] = []
    for group in groups { unanswered += group.requests }
    if let open { unanswered += open.requests }
    groups.removeAll()
    open = nil
    // Shut down now, not when the last reference goes, so that the server learns of it.
    shutdown(PQsocket(handle), Int32(SHUT_RDWR))
    owner.connectionLost(self, reason: reason, unanswered: unanswered)
  }
}
