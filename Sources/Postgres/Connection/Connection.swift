import CPostgres
import DequeModule
import EventLoop
import Glibc

/// One PostgreSQL connection in pipeline mode. Confined to its loop.
///
/// Requests are collected into a group; `endGroup` sends it with a Sync behind it. Answers come in order; each goes to
/// its request. An error aborts the rest of its group, and the server undoes the group's transaction.
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
  /// No more is sent: the server has become read-only, say. It is closed when all is answered.
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

  /// Whether no answer has come for at least so long, although one is due.
  func hasWaited(milliseconds: Int) -> Bool {
    guard let since = groups.first?.waitingSince else { return false }
    return loop.now.nanoseconds(since: since) >= milliseconds.inNanoseconds
  }

  /// Whether the oldest group has taken at least so long, whatever has been answered of it.
  func isBusy(milliseconds: Int) -> Bool {
    guard let since = groups.first?.headSince else { return false }
    return loop.now.nanoseconds(since: since) >= milliseconds.inNanoseconds
  }

  /// The groups in flight that are heavy reads.
  var heavyReads: Int { groups.count { $0.isHeavy } }

  /// The requests that wait behind the oldest group.
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

  /// Writes what libpq still has to write; comes back when the socket has room.
  func flush() {
    switch PQflush(handle) {
    case 0: watch?.update(.readable)
    case 1: watch?.update([.readable, .writable])
    default: break  // The loss is seen, with all answers before it, when reading.
    }
  }

  /// Closes the connection and hands what is unanswered to the owner.
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
    // The descriptor is closed now, not when the last reference goes: the server should learn of it.
    shutdown(PQsocket(handle), Int32(SHUT_RDWR))
    owner.connectionLost(self, reason: reason, unanswered: unanswered)
  }
}
