import CNghttp2
import DequeModule

/// One stream of an HTTP/2 connection, to be subclassed. Confined to the connection's loop.
///
/// The session keeps the stream alive until it is closed, and then calls `closed` exactly once.
open class HTTP2Stream {
  /// The kinds of header blocks.
  public enum HeaderKind: Sendable {
    /// The request's headers.
    case request
    /// A 1xx response, of which more follow.
    case informational
    /// The response's headers.
    case response
    /// The trailers.
    case trailers
  }

  /// The stream's number; 0 until it is opened.
  public internal(set) final var id: Int32 = 0
  /// The session; nil when the stream is closed.
  public final var session: HTTP2Session? { sessionReference?.takeUnretainedValue() }
  /// The session, which releases its streams before it ends.
  final var sessionReference: Unmanaged<HTTP2Session>?
  final var isOpen: Bool { sessionReference != nil }
  /// Whether the stream was closed because its connection is over. Valid in `closed`.
  public final var isConnectionLost: Bool { connectionError != nil }
  /// Why the connection is over.
  public internal(set) final var connectionError: ConnectionError?

  // The list of live streams; the session owns it.
  final unowned(unsafe) var previousLive: HTTP2Stream?
  final unowned(unsafe) var nextLive: HTTP2Stream?
  final var headerListSize = 0
  final var headerKind = HeaderKind.request
  /// Checks the fields of the request; servers only.
  final var requestFields = RequestFields()
  /// Whether the incoming header block is above the limit; the rest of it is dropped.
  final var isOversized = false
  /// Whether the last piece of the body has come, or is coming.
  public internal(set) final var hasLastData = false
  /// Bytes of the body that were not given back with `consume`; the session does so when the stream is closed.
  final var unconsumedByteCount = 0

  private final var first: [UInt8]?
  private final var rest: Deque<[UInt8]>?
  private final var offset = 0
  /// Bytes that wait to be sent.
  public private(set) final var outboundByteCount = 0
  /// An account that also counts the waiting bytes; changed only while there are none.
  public final var outboundAccount: ByteAccount? {
    willSet { assert(outboundByteCount == 0 || newValue === outboundAccount, "bytes are counted elsewhere") }
  }
  private final var isDeferred = false
  private final var meter = ProgressMeter()
  private final var ending = Ending.notYet
  private final var wantsRoom = false
  private final var bufferLimit = 0

  private enum Ending {
    case notYet
    case withData
    case withTrailers(HeaderBlock)
    case withStaticTrailers(StaticHeaderBlock)
    /// Waiting output was dropped, so only the reset may be sent.
    case abandoned
  }

  /// A stream that is not open yet.
  public init() {}

  // MARK: For subclasses to override

  /// A header field arrived. Return false to reset the stream.
  open func receiveHeader(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
    true
  }

  /// A header block is complete.
  open func receiveHeadersEnd(_ kind: HeaderKind) {}

  /// A header block above `SessionLimits.maximumHeaderListBytes` is complete; fields beyond the limit were dropped.
  open func receiveOversizedHeaders(_ kind: HeaderKind) { reset(.enhanceYourCalm) }

  /// A piece of the body arrived; give its bytes back with `consume` when they are processed.
  open func receiveData(_ bytes: UnsafeRawBufferPointer) {}

  /// The peer will send no more on this stream.
  open func receiveEnd() {}

  /// The stream is over; nothing can be sent any more.
  open func closed(_ code: ErrorCode) {}

  /// This side has sent its last frame on the stream. Servers only.
  open func sentEnd() {}

  /// Whether the stream waits for the peer: by default while bytes wait to be sent.
  open var awaitsPeer: Bool { outboundByteCount > 0 }

  /// The peer has kept the stream waiting for too long.
  open func stalled() { reset(.cancel) }

  /// The stream's buffer, which `write` found full, has room again.
  open func roomBecameFree() {}

  // MARK: For subclasses to use

  /// Sends a response's headers.
  /// - Parameter ends: whether nothing follows them.
  public final func respond(_ headers: StaticHeaderBlock, ends: Bool) {
    respond(headers.fields, ends: ends)
  }

  /// Sends a response's headers.
  /// - Parameter ends: whether nothing follows them.
  public final func respond(_ headers: HeaderBlock, ends: Bool) {
    headers.withFields { respond($0, ends: ends) }
  }

  private final func respond(_ fields: UnsafeMutableBufferPointer<nghttp2_nv>, ends: Bool) {
    withSession { $0.submitResponse(self, fields, hasBody: !ends) }
  }

  /// Queues bytes of the body.
  /// - Returns: whether there is room for more; if not, `roomBecameFree` is called when there is.
  @discardableResult
  public final func write(_ bytes: consuming [UInt8]) -> Bool {
    guard isOpen, !bytes.isEmpty else { return isOpen }
    count(bytes.count)
    if first == nil {
      first = bytes
    } else {
      if rest == nil { rest = [] }
      rest?.append(bytes)
    }
    resume()
    wantsRoom = outboundByteCount > bufferLimit
    return !wantsRoom
  }

  /// Ends the sending side after what is queued.
  public final func finish() { end(.withData) }

  /// Ends the sending side with trailers after what is queued.
  public final func finish(_ trailers: StaticHeaderBlock) { end(.withStaticTrailers(trailers)) }

  /// Ends the sending side with trailers after what is queued.
  public final func finish(_ trailers: HeaderBlock) { end(.withTrailers(trailers)) }

  private final func end(_ ending: Ending) {
    guard isOpen, case .notYet = self.ending else { return }
    self.ending = ending
    resume()
  }

  private final func resume() {
    withSession { session in
      if isDeferred {
        isDeferred = false
        session.resumeData(id)
      } else {
        session.hasOutput()
      }
    }
  }

  /// Says that the header block that just ended was a 1xx response, so that the next is not taken for trailers.
  public final func becomeInformational() { headerKind = .informational }

  /// Ends the stream at once in both directions.
  public final func reset(_ code: ErrorCode) { withSession { $0.submitReset(id, code) } }

  /// Ends the stream at once in both directions, and frees its waiting output now: a reset is sent only when the socket
  /// has room.
  public final func abandon(_ code: ErrorCode) {
    ending = .abandoned
    first = nil
    rest = nil
    offset = 0
    count(-outboundByteCount)
    reset(code)
  }

  /// Lets the peer send `count` more bytes on this stream and the connection.
  public final func consume(_ count: Int) {
    unconsumedByteCount -= count
    withSession { $0.consume(self, count) }
  }

  // MARK: For the session

  /// The peer has taken or sent `count` bytes.
  @inline(__always)
  final func progressed(_ count: Int) { meter.moved(count) }

  /// Ends the stream if the peer is too slow.
  /// - Parameters:
  ///   - sharedWindowIsShut: whether the connection's window holds all streams up, so that none can be blamed.
  ///   - sharedWindowIsSlow: whether the peer opens that window too slowly.
  final func sweep(_ rate: MinimumRate, sharedWindowIsShut: Bool, sharedWindowIsSlow: Bool) {
    let isHeldUp = sharedWindowIsShut && outboundByteCount > 0
    let isSlow = meter.sweep(waits: !isHeldUp && awaitsPeer, rate)
    if isSlow || isHeldUp && sharedWindowIsSlow { stalled() }
  }

  /// Removes waiting bytes from the accounts when the stream is closed.
  final func leaveAccounts() { count(-outboundByteCount) }

  private final func count(_ change: Int) {
    outboundByteCount += change
    withSession { $0.outboundByteCount += change }
    outboundAccount?.add(change)
  }

  final func opened(_ session: HTTP2Session, id: Int32) {
    self.id = id
    sessionReference = Unmanaged.passUnretained(session)
    bufferLimit = session.limits.streamBufferBytes
  }

  @inline(__always)
  private final func withSession(_ body: (HTTP2Session) -> Void) {
    sessionReference?._withUnsafeGuaranteedRef(body)
  }

  /// Returns how much of the body can go into a DATA frame of at most `limit` bytes.
  final func provide(_ limit: Int, _ flags: UnsafeMutablePointer<UInt32>) -> Int {
    if outboundByteCount > limit {
      flags.pointee |= NGHTTP2_DATA_FLAG_NO_COPY.rawValue
      return limit
    }
    switch ending {
    case .notYet:
      if outboundByteCount == 0 {
        isDeferred = true
        return Int(NGHTTP2_ERR_DEFERRED.rawValue)
      }
    case .abandoned:
      isDeferred = true
      return Int(NGHTTP2_ERR_DEFERRED.rawValue)
    case .withData:
      flags.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue
    case .withTrailers(let trailers):
      flags.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue | NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
      trailers.withFields { fields in withSession { $0.submitTrailers(id, fields) } }
    case .withStaticTrailers(let trailers):
      flags.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue | NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
      withSession { $0.submitTrailers(id, trailers.fields) }
    }
    flags.pointee |= NGHTTP2_DATA_FLAG_NO_COPY.rawValue
    return outboundByteCount
  }

  /// Moves `count` bytes of the body to the connection's output.
  final func take(_ count: Int, into output: inout ByteBuffer) {
    var missing = count
    while missing > 0, let chunk = first.take() {
      let available = min(chunk.count - offset, missing)
      chunk.withUnsafeBytes {
        output.append(UnsafeRawBufferPointer(rebasing: $0[offset..<offset + available]))
      }
      missing -= available
      offset += available
      if offset == chunk.count {
        first = rest?.popFirst()
        offset = 0
      } else {
        first = chunk
      }
    }
    self.count(-count)
    withSession { $0.takenByteCount &+= count }
    progressed(count)
    if wantsRoom, outboundByteCount <= bufferLimit / 2 {
      wantsRoom = false
      withSession { $0.deferUntilFlushed(self) }
    }
  }
}
