public import EventLoop
public import TLS

/// One HTTP/2 connection: a socket, TLS unless it is plaintext, and a session. Confined to its loop.
///
/// The output of all streams is written once at the end of the turn; large output goes out in pieces until the turn is
/// over, and in the turns after it. While the socket is full, nothing is taken from the session, so pending output is
/// bounded by the streams' own buffers.
public final class HTTP2Connection: EventHandler, TurnHook, TimerHandler {
  /// The most reads from the socket in one turn, so that others get theirs.
  private static let maximumReadsPerTurn = 4
  /// How long a finished connection waits for the peer to close its side.
  public static let lingerTimeout = Duration.seconds(1)

  private enum Phase {
    case connecting
    case handshaking
    case open
    /// All output is sent; closing the socket while the peer still sends would lose what it has not read (RFC 9112,
    /// 9.6).
    case lingering
    case closed
  }

  /// The loop.
  public let loop: EventLoop
  /// Who the peer is by its certificate; nil before the connection is open, and without TLS.
  public private(set) var peer: PeerIdentity?
  /// The session; nil before the connection is open and after it is closed.
  public private(set) var session: HTTP2Session?

  private let socket: Socket
  private let tls: TLSSession?
  private let role: HTTP2Session.Role
  private let limits: SessionLimits
  private let buffers: IOBuffers
  private let handshakeMilliseconds: UInt64
  private let lingerMilliseconds: UInt64
  /// Kept until the connection is closed.
  var delegate: (any HTTP2ConnectionDelegate)?
  private var watch: Watch?
  var timer: LoopTimer?
  private var phase: Phase
  private var pending = ByteBuffer()
  private var hasPendingOutput = false
  /// Counts the bytes that the socket does not accept; those that wait on streams are counted elsewhere.
  public var pendingAccount: ByteAccount? {
    didSet {
      oldValue?.add(-countedPendingBytes)
      pendingAccount?.add(countedPendingBytes)
    }
  }
  private var countedPendingBytes = 0
  private var isHooked = false
  private var isInSession = false
  private var closeAfterSession: ConnectionError?
  /// Why the connection lingers.
  private var lingerReason = ConnectionError.finished
  /// Whether the peer has sent anything.
  private var hasReceived = false
  /// When the peer last sent anything.
  public private(set) var lastReceived: MonotonicTime
  private var keepaliveClock = KeepaliveClock(Keepalive(time: nil, permitsWithoutStreams: false))
  /// Bytes written to the socket so far.
  private var writtenByteCount = 0
  /// Bytes that the peer had acknowledged at the last sweep that found the socket full.
  private var acknowledgedByteCount = 0
  private var socketMeter = ProgressMeter()

  /// Takes a socket that is connected, or that is connecting if `role` is client. Nothing happens before `start`.
  public init(
    _ socket: consuming Socket, tls: TLSSession?, role: HTTP2Session.Role, limits: SessionLimits,
    handshakeTimeout: Duration, lingerTimeout: Duration = lingerTimeout, buffers: IOBuffers, loop: EventLoop,
    delegate: any HTTP2ConnectionDelegate
  ) {
    self.socket = socket
    self.tls = tls
    self.role = role
    self.limits = limits
    self.buffers = buffers
    self.loop = loop
    self.delegate = delegate
    handshakeMilliseconds = handshakeTimeout.clampedNanoseconds / 1_000_000
    lingerMilliseconds = lingerTimeout.clampedNanoseconds / 1_000_000
    phase = role == .client ? .connecting : .handshaking
    lastReceived = loop.now
  }

  /// Starts the connection; its owner keeps it until `connectionClosed`.
  public func start() throws(SystemError) {
    loop.assertCurrent()
    watch = try loop.watch(
      socket.descriptor, phase == .connecting ? .writable : .readable, self, isLowPriority: tls != nil)
    timer = loop.schedule(afterMilliseconds: handshakeMilliseconds, self)
    if phase == .handshaking { begin() }
  }

  /// Whether the connection is over.
  public var isClosed: Bool { if case .closed = phase { true } else { false } }

  /// Verifies the peer again under other certificates or at a later time, and closes the connection if it is refused.
  /// - Returns: whether that was due (`TLSSession.reverifyPeerIfDue`).
  public func reverifyPeer(under context: TLSContext) -> Bool {
    guard let tls, !isClosed else { return false }
    do throws(TLSError) {
      return try tls.reverifyPeerIfDue(under: context)
    } catch {
      close(.tls(error))
      return true
    }
  }

  /// Ends the connection at once.
  public func close(_ reason: ConnectionError = .closedHere) {
    loop.assertCurrent()
    if isInSession {
      closeAfterSession = reason
      return
    }
    guard !isClosed else { return }
    phase = .closed
    closeTLS()
    watch?.cancel()
    watch = nil
    socket.shutdown()
    pendingAccount = nil
    endSession(.cancel, reason)
    delegate.take()?.connectionClosed(self, reason)
  }

  private func finish() {
    guard case .open = phase else { return }
    if let flood = session?.flood {
      linger(.flood(flood), .enhanceYourCalm)
    } else {
      linger(.finished, .noError)
    }
  }

  /// Sends no more, and waits until the peer has read everything.
  private func linger(_ reason: ConnectionError, _ code: ErrorCode = .cancel) {
    phase = .lingering
    lingerReason = reason
    closeTLS()
    socket.shutdownWriting()
    endSession(code, reason)
    if let reason = closeAfterSession { return close(reason) }
    timer = loop.schedule(afterMilliseconds: lingerMilliseconds, self)
  }

  private func closeTLS() {
    timer?.cancel()
    timer = nil
    guard let tls else { return }
    tls.close()
    tls.drain { write($0) }
  }

  private func endSession(_ code: ErrorCode, _ reason: ConnectionError) {
    guard let session else { return }
    self.session = nil
    // If a stream closes the connection while it is closed itself, the streams after it must still be closed first.
    isInSession = true
    session.invalidate(code, reason)
    isInSession = false
  }

  /// The handshake or the preface took too long, or the peer does not close its side.
  public func timerFired() {
    timer = nil
    if case .lingering = phase { close(lingerReason) } else { close(.handshakeTimeout) }
  }

  /// Does the periodic checks; the owner calls it from time to time while the connection is open.
  ///
  /// Probes a quiet peer (`keepalive`), and enforces `minimumRate`: closes the connection if its socket is full, and
  /// otherwise ends slow streams.
  public func sweep(_ minimumRate: MinimumRate?) {
    guard let session else { return }
    if let minimumRate {
      if peerIsSlow(minimumRate) { return close(.stalled) }
      if !hasPendingOutput { session.sweep(minimumRate) }
    }
    let hasStreams = session.liveStreamCount > 0
    switch keepaliveClock.action(at: loop.now, lastReceived: lastReceived, hasStreams: hasStreams) {
    case .none: break
    case .ping: session.ping(loop.now.nanoseconds)
    case .giveUp: close(.keepaliveTimeout)
    }
  }

  /// Whether the peer acknowledges the socket's data too slowly. Its readiness says little: the socket reports room
  /// only when a third of its buffer, which may be megabytes, is free.
  private func peerIsSlow(_ rate: MinimumRate) -> Bool {
    guard hasPendingOutput else { return socketMeter.sweep(waits: false, rate) }
    let acknowledged = writtenByteCount &- socket.queuedByteCount()
    socketMeter.moved(max(0, acknowledged &- acknowledgedByteCount))
    acknowledgedByteCount = acknowledged
    return socketMeter.sweep(waits: true, rate)
  }

  /// Whether the socket is full.
  public var isHeldUp: Bool { hasPendingOutput }

  /// When the peer is probed; never by default.
  public var keepalive: Keepalive {
    get { keepaliveClock.settings }
    set { keepaliveClock = KeepaliveClock(newValue) }
  }

  // MARK: Input

  /// The socket can be read or written.
  public func ready(_ conditions: Interest) {
    if case .connecting = phase {
      if let error = socket.connectError() { return close(.system(error)) }
      phase = .handshaking
      watch?.update(.readable)
      begin()
      return
    }
    if conditions.contains(.writable) {
      hasPendingOutput = false
      watch?.update(.readable)
      scheduleFlush()
    }
    if !conditions.isDisjoint(with: [.readable, .failed, .peerClosed]) { read() }
  }

  private func begin() {
    if tls == nil { open() } else { scheduleFlush() }
  }

  private func read() {
    for _ in 0..<Self.maximumReadsPerTurn {
      switch socket.read(into: buffers.input) {
      case .bytes(let count):
        lastReceived = loop.now
        if case .lingering = phase { continue }
        receive(UnsafeRawBufferPointer(rebasing: buffers.input[..<count]))
        if isClosed || count < buffers.input.count || loop.isTurnSpent { return }
      case .wouldBlock: return
      case .end: return close(endReason())
      case .failed(let error):
        if case .lingering = phase { return close(lingerReason) }
        return close(.system(error))
      }
    }
  }

  private func endReason() -> ConnectionError {
    if case .lingering = phase { return lingerReason }
    guard let tls else { return .closedByPeer }
    do throws(TLSError) {
      try tls.receiveEnd()
      return .closedByPeer
    } catch {
      return .tls(error)
    }
  }

  private func receive(_ bytes: UnsafeRawBufferPointer) {
    if !hasReceived {
      hasReceived = true
      if role == .server, HTTP1Refusal.isRequest(bytes) { return refuseHTTP1() }
    }
    guard let tls else { return receivePlaintext(bytes) }
    do throws(TLSError) {
      try tls.receive(bytes, scratch: buffers.plaintext) { plaintext in
        if case .handshaking = self.phase { self.open() }
        self.receivePlaintext(plaintext)
      }
    } catch {
      tls.drain { write($0) }
      // A server lingers, so that the client can read the alert with the reason. A client has read enough.
      return role == .server ? linger(.tls(error)) : close(.tls(error))
    }
    if case .handshaking = phase, tls.state == .open { open() }
    if tls.state == .peerClosed { return close(.closedByPeer) }
    if tls.pendingOutputBytes > 0 { scheduleFlush() }
  }

  private func open() {
    phase = .open
    peer = tls?.peer
    do throws(HTTP2Error) {
      session = try HTTP2Session(role, limits: limits, buffers: buffers, delegate: self)
    } catch {
      return close(.http2(error))
    }
    do throws(SystemError) { try watch?.raisePriority() } catch { return close(.system(error)) }
    scheduleFlush()
    delegate?.connectionOpened(self)
  }

  private func receivePlaintext(_ bytes: UnsafeRawBufferPointer) {
    guard let session, closeAfterSession == nil else { return }
    isInSession = true
    let failure: HTTP2Error?
    do throws(HTTP2Error) {
      try session.receive(bytes)
      failure = nil
    } catch {
      failure = error
    }
    isInSession = false
    if let reason = closeAfterSession { return close(reason) }
    if let failure {
      flush()
      // `flush` has sent the reason, unless it has ended the connection already.
      guard case .open = phase else { return }
      if role == .server { linger(.http2(failure)) } else { close(.http2(failure)) }
    }
  }

  /// Answers an HTTP/1 request, in plaintext even if TLS is configured, as such a client does not speak it.
  private func refuseHTTP1() {
    HTTP1Refusal.response(isTLS: tls != nil).withUnsafeBytes { _ = socket.write($0) }
    linger(.http1)
  }

  // MARK: Output

  func scheduleFlush() {
    if isHooked || isClosed { return }
    isHooked = true
    loop.atEndOfTurn(self)
  }

  /// Sends the output of the turn.
  public func endOfTurn() {
    isHooked = false
    flush()
  }

  private func flush() {
    if isClosed || hasPendingOutput { return }
    do throws(TLSError) {
      flushPending()
      var more = true
      while more, !hasPendingOutput, let session, !isInSession {
        isInSession = true
        defer { isInSession = false }
        more = try session.drain { bytes throws(TLSError) in
          if let tls {
            try tls.send(bytes)
            tls.drain { write($0) }
          } else {
            let written = write(bytes)
            if written < bytes.count { pending.append(UnsafeRawBufferPointer(rebasing: bytes[written...])) }
          }
        }
        if more, !hasPendingOutput, loop.isTurnOver {
          scheduleFlush()
          break
        }
      }
    } catch {
      return close(.tls(error))
    }
    if hasPendingOutput || countedPendingBytes > 0 { countPending() }
    if let reason = closeAfterSession { return close(reason) }
    if !hasPendingOutput, let session, session.isFinished { finish() }
  }

  private func countPending() {
    let count = pending.count + (tls?.pendingOutputBytes ?? 0)
    pendingAccount?.add(count - countedPendingBytes)
    countedPendingBytes = count
  }

  private func flushPending() {
    tls?.drain { write($0) }
    if !pending.isEmpty {
      let written = pending.withUnsafeBytes { write($0) }
      pending.removeFirst(written)
    }
  }

  /// Writes as much as the socket accepts, and waits for room if that is not all.
  private func write(_ bytes: UnsafeRawBufferPointer) -> Int {
    switch socket.write(bytes) {
    case .bytes(let count):
      if count < bytes.count { waitForRoom() }
      writtenByteCount &+= count
      return count
    case .wouldBlock, .end:
      waitForRoom()
      return 0
    case .failed:
      // The read side reports the end, with its reason, in this turn or the next.
      return bytes.count
    }
  }

  private func waitForRoom() {
    hasPendingOutput = true
    watch?.update([.readable, .writable])
  }
}
