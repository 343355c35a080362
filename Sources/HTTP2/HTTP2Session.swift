import CNghttp2
public import EventLoop

/// What a session tells the connection that it belongs to. Called on the loop.
public protocol HTTP2SessionDelegate: AnyObject {
  /// The client opened a stream; returns its object. Servers only.
  func makeStream() -> HTTP2Stream
  /// There is something to be sent; called once until `drain`.
  func sessionHasOutput()
  /// The peer is going away: no stream above `lastStream` was or will be processed.
  func receivedGoAway(lastStream: Int32, _ code: ErrorCode)
  /// The peer answered a PING.
  func receivedPingAcknowledgement(_ payload: UInt64)
  /// The peer's settings arrived.
  func receivedSettings()
  /// The time; that of a loop if there is one.
  var now: MonotonicTime { get }
}

extension HTTP2SessionDelegate {
  /// Reads the clock.
  public var now: MonotonicTime { .now }
}

/// An HTTP/2 connection's framing, header compression, stream states and flow control, over nghttp2; no I/O.
///
/// Confined to a loop. `invalidate` must be called before the last reference is dropped.
public final class HTTP2Session {
  /// Which side of the connection this is.
  public enum Role: Sendable {
    /// The side that accepts streams.
    case server
    /// The side that opens streams.
    case client
  }

  /// The limits in force.
  public let limits: SessionLimits
  /// Which side of the connection this is.
  public let role: Role
  /// Streams that are open.
  public private(set) var liveStreamCount = 0
  /// Streams that have been opened so far.
  public private(set) var openedStreamCount = 0
  /// Bytes of bodies that wait to be sent on all streams.
  public internal(set) var outboundByteCount = 0
  /// Bytes of bodies that were taken from all streams so far.
  var takenByteCount = 0
  private var sweptByteCount = 0
  /// How fast the peer opens the window that all streams share.
  private var sharedWindowMeter = ProgressMeter()
  /// The flood that ends the connection; GOAWAY names it.
  public internal(set) var flood: Flood?
  /// Whether a GOAWAY has gone out (since the flood, where there was one).
  var hasSentGoAway = false
  var floodGuard: FloodGuard

  unowned(unsafe) let delegate: any HTTP2SessionDelegate
  var session: OpaquePointer?
  /// Provides the memory of nghttp2 and of the output.
  private let buffers: IOBuffers
  private unowned(unsafe) var firstLive: HTTP2Stream?
  private var waitingForFlush: [HTTP2Stream] = []
  /// The stream that the last callback was for; most callbacks are for the same one as the callback before.
  private var current: Unmanaged<HTTP2Stream>?
  private var currentID: Int32 = 0
  /// Bytes that were taken since the last turn and not yet given back to the peer's window.
  var consumedByteCount = 0
  /// Whether the delegate knows that there is something to be sent.
  private var isOutputAnnounced = false
  /// The numbers of the client's streams; servers only.
  var streamNumbers = StreamNumbers()
  /// Whether the peer's settings have changed since output was last collected.
  var hasNewSettings = false
  /// The output collected by `drain`. It has no memory at other times, as most connections are idle most of the time.
  var output = ByteBuffer()

  /// Starts a session: the preface and SETTINGS are ready to be sent.
  /// - Throws: `HTTP2Error` if there is no memory.
  public init(
    _ role: Role, limits: SessionLimits, buffers: IOBuffers, delegate: any HTTP2SessionDelegate
  ) throws(HTTP2Error) {
    self.role = role
    self.limits = limits
    self.delegate = delegate
    self.buffers = buffers
    floodGuard = FloodGuard(limits, at: delegate.now)
    session = nil
    var session: OpaquePointer?
    let user = Unmanaged.passUnretained(self).toOpaque()
    let option = SessionCallbacks.makeOption(limits, role)
    defer { nghttp2_option_del(option) }
    let callbacks = SessionCallbacks.shared.pointer
    var memory = buffers.blocks.memory
    let code =
      switch role {
      case .server: nghttp2_session_server_new3(&session, callbacks, user, option, &memory)
      case .client: nghttp2_session_client_new3(&session, callbacks, user, option, &memory)
      }
    guard code == 0, let session else { throw HTTP2Error(code) }
    self.session = session
    var settings = [
      entry(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, limits.streamWindowBytes),
      entry(NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, limits.maximumHeaderListBytes),
      // RFC 9218, section 2.1: without the priorities of RFC 7540 there is no tree of streams to keep.
      entry(NGHTTP2_SETTINGS_NO_RFC7540_PRIORITIES, 1),
    ]
    switch role {
    case .server:
      settings.append(entry(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, limits.maximumConcurrentStreams))
    case .client: settings.append(entry(NGHTTP2_SETTINGS_ENABLE_PUSH, 0))
    }
    nghttp2_submit_settings(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), settings, settings.count)
    nghttp2_session_set_local_window_size(
      session, UInt8(NGHTTP2_FLAG_NONE.rawValue), 0, Int32(clamping: limits.connectionWindowBytes))
  }

  private func entry(_ id: nghttp2_settings_id, _ value: UInt32) -> nghttp2_settings_entry {
    nghttp2_settings_entry(settings_id: Int32(id.rawValue), value: value)
  }

  deinit { assert(session == nil, "a session was dropped before it was invalidated") }

  /// Ends the session: closes every live stream with `code` and the reason why the connection is lost. Nothing can be
  /// received or sent afterwards.
  ///
  /// Must not be called in a callback of the session, to which nghttp2 returns; `HTTP2Connection.close` ensures that.
  /// nghttp2 does not report streams as closed when it is freed, hence the list of live streams.
  public func invalidate(_ code: ErrorCode, _ reason: ConnectionError = .closedHere) {
    guard let session else { return }
    self.session = nil
    while let stream = firstLive {
      stream.connectionError = reason
      retire(stream, code)
    }
    waitingForFlush = []
    nghttp2_session_del(session)
  }

  // MARK: Input and output

  /// Takes bytes from the peer.
  /// - Throws: `HTTP2Error` if the connection cannot go on; a GOAWAY is then ready to be sent if it helps.
  public func receive(_ bytes: UnsafeRawBufferPointer) throws(HTTP2Error) {
    guard let session, flood == nil, let base = bytes.baseAddress else { return }
    let result = nghttp2_session_mem_recv(session, base.assumingMemoryBound(to: UInt8.self), bytes.count)
    if result < 0 {
      let error = HTTP2Error(Int32(result))
      // nghttp2 sends no GOAWAY when it is flooded.
      if let code = error.codeForPeer { nghttp2_session_terminate_session(session, code.rawValue) }
      throw error
    }
    hasOutput()
  }

  /// Collects what is to be sent, at least one frame and not much above `limits.flushBytes`, and hands it to `body`.
  /// - Returns: whether there may be more.
  public func drain<Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    guard let session else { return false }
    isOutputAnnounced = false
    if consumedByteCount > 0 {
      nghttp2_session_consume_connection(session, consumedByteCount)
      consumedByteCount = 0
    }
    swap(&output, &buffers.output)
    defer {
      output.removeAll(keepingAtMost: IOBuffers.keptOutputBytes)
      swap(&output, &buffers.output)
    }
    var more = true
    while !hasEnoughOutput {
      var bytes: UnsafePointer<UInt8>?
      let count = nghttp2_session_mem_send(session, &bytes)
      if count <= 0 {
        // Nothing is left, or `SessionCallbacks.sendData` has paused with enough output.
        more = count == 0 && hasEnoughOutput
        break
      }
      output.append(UnsafeRawBufferPointer(start: bytes, count: count))
    }
    hasNewSettings = false
    if !output.isEmpty { try output.withUnsafeBytes(body) }
    if !waitingForFlush.isEmpty {
      let streams = waitingForFlush
      waitingForFlush = []
      for stream in streams where stream.isOpen { stream.roomBecameFree() }
    }
    return more
  }

  /// Whether `drain` has collected enough for one write.
  var hasEnoughOutput: Bool { output.count >= limits.flushBytes }

  /// Whether the session will neither read nor write any more, and its connection can be closed.
  public var isFinished: Bool {
    guard let session else { return true }
    if flood != nil { return hasSentGoAway }
    return nghttp2_session_want_read(session) == 0 && nghttp2_session_want_write(session) == 0
  }

  func hasOutput() {
    if isOutputAnnounced { return }
    isOutputAnnounced = true
    delegate.sessionHasOutput()
  }

  func deferUntilFlushed(_ stream: HTTP2Stream) { waitingForFlush.append(stream) }

  // MARK: The live streams

  /// Ends each stream whose peer is slower than `rate` while data waits for it. Called from time to time.
  public func sweep(_ rate: MinimumRate) {
    guard let session, liveStreamCount > 0 else { return }
    let isShut = outboundByteCount > 0 && nghttp2_session_get_remote_window_size(session) <= 0
    sharedWindowMeter.moved(takenByteCount &- sweptByteCount)
    sweptByteCount = takenByteCount
    let isSlow = sharedWindowMeter.sweep(waits: isShut, rate)
    forEachStream { $0.sweep(rate, sharedWindowIsShut: isShut, sharedWindowIsSlow: isSlow) }
  }

  /// Calls `body` with every live stream; it may end the stream that it is given.
  public func forEachStream(_ body: (HTTP2Stream) -> Void) {
    var next = firstLive
    while let stream = next {
      next = stream.nextLive
      body(stream)
    }
  }

  /// Calls `body` with the live stream of a number, without retaining it: the session keeps it alive.
  @discardableResult
  @inline(__always)
  func withStream<R>(_ id: Int32, _ body: (HTTP2Stream) -> R) -> R? {
    if currentID != id { find(id) }
    return current?._withUnsafeGuaranteedRef(body)
  }

  private func find(_ id: Int32) {
    currentID = id
    current = session.flatMap { nghttp2_session_get_stream_user_data($0, id) }.map {
      Unmanaged.fromOpaque($0)
    }
  }

  /// Adds a stream that the peer has opened.
  func accept(_ id: Int32) {
    guard let session else { return }
    let stream = delegate.makeStream()
    let user = Unmanaged.passUnretained(stream)
    nghttp2_session_set_stream_user_data(session, id, user.toOpaque())
    admit(stream, id)
    currentID = id
    current = user
  }

  func admit(_ stream: HTTP2Stream, _ id: Int32) {
    _ = Unmanaged.passRetained(stream)
    stream.opened(self, id: id)
    stream.nextLive = firstLive
    firstLive?.previousLive = stream
    firstLive = stream
    liveStreamCount += 1
    openedStreamCount &+= 1
  }

  func retire(_ stream: HTTP2Stream, _ code: ErrorCode) {
    guard stream.isOpen else { return }
    if let next = stream.nextLive { next.previousLive = stream.previousLive }
    if let previous = stream.previousLive {
      previous.nextLive = stream.nextLive
    } else {
      firstLive = stream.nextLive
    }
    stream.nextLive = nil
    stream.previousLive = nil
    stream.leaveAccounts()
    stream.sessionReference = nil
    liveStreamCount -= 1
    if currentID == stream.id {
      currentID = 0
      current = nil
    }
    if stream.unconsumedByteCount > 0 { consumeConnection(stream.unconsumedByteCount) }
    stream.closed(code)
    Unmanaged.passUnretained(stream).release()
  }
}
