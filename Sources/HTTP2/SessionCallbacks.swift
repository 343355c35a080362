import CNghttp2

/// The border to nghttp2: C functions that find the session and the stream and call them.
enum SessionCallbacks {
  struct Shared: @unchecked Sendable {
    let pointer: OpaquePointer?
  }

  /// The callbacks of all sessions; never freed.
  static let shared: Shared = {
    var callbacks: OpaquePointer?
    nghttp2_session_callbacks_new(&callbacks)
    nghttp2_session_callbacks_set_on_begin_frame_callback(callbacks, onBeginFrame)
    nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, onBeginHeaders)
    nghttp2_session_callbacks_set_on_header_callback(callbacks, onHeader)
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, onFrame)
    nghttp2_session_callbacks_set_on_frame_send_callback(callbacks, onSent)
    nghttp2_session_callbacks_set_on_frame_not_send_callback(callbacks, onNotSent)
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, onData)
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, onClose)
    nghttp2_session_callbacks_set_send_data_callback(callbacks, sendData)
    nghttp2_session_callbacks_set_unpack_extension_callback(callbacks, ignoreFrame)
    return Shared(pointer: callbacks)
  }()

  /// Provides the body of a stream to nghttp2; the stream lives as long as nghttp2 knows it.
  static func dataProvider(_ stream: HTTP2Stream) -> nghttp2_data_provider {
    var provider = nghttp2_data_provider()
    provider.source.ptr = Unmanaged.passUnretained(stream).toOpaque()
    provider.read_callback = { _, _, _, limit, flags, source, _ in
      guard let source, let flags else { return Int(NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue) }
      return SessionCallbacks.withStream(of: source) { $0.provide(limit, flags) }
    }
    return provider
  }

  @inline(__always)
  private static func withStream<R>(
    of source: UnsafeMutablePointer<nghttp2_data_source>, _ body: (HTTP2Stream) -> R
  ) -> R {
    Unmanaged<HTTP2Stream>.fromOpaque(source.pointee.ptr)._withUnsafeGuaranteedRef(body)
  }

  static func makeOption(_ limits: SessionLimits, _ role: HTTP2Session.Role) -> OpaquePointer? {
    var option: OpaquePointer?
    nghttp2_option_new(&option)
    nghttp2_option_set_no_auto_window_update(option, 1)
    // Servers check requests with `RequestFields`.
    nghttp2_option_set_no_http_messaging(option, role == .server ? 1 : 0)
    nghttp2_option_set_no_closed_streams(option, 1)
    nghttp2_option_set_max_reserved_remote_streams(option, 0)
    nghttp2_option_set_peer_max_concurrent_streams(option, 100)
    nghttp2_option_set_max_settings(option, Int(limits.maximumSettingsEntries))
    nghttp2_option_set_max_outbound_ack(option, Int(limits.maximumQueuedAcknowledgements))
    nghttp2_option_set_max_continuations(option, Int(limits.maximumContinuations))
    nghttp2_option_set_stream_reset_rate_limit(option, limits.streamResetBurst, limits.streamResetsPerSecond)
    // Otherwise nghttp2 does not report frames of unknown types.
    for type in unknownFrameTypes { nghttp2_option_set_user_recv_extension_type(option, type) }
    return option
  }

  /// The types that RFC 9113 does not define: such frames are ignored (section 5.5).
  private static let unknownFrameTypes = UInt8(NGHTTP2_CONTINUATION.rawValue) + 1...UInt8.max

  /// Calls `body` with the session, which is alive while nghttp2 runs, without retaining it.
  @inline(__always)
  private static func with(_ user: UnsafeMutableRawPointer?, _ body: (HTTP2Session) -> Int32?) -> Int32 {
    guard let user else { return 0 }
    return Unmanaged<HTTP2Session>.fromOpaque(user)._withUnsafeGuaranteedRef(body) ?? 0
  }

  /// Resets a stream whose request is malformed (RFC 9113, section 8.1.1); nghttp2 drops what follows on it.
  private static func refuse(_ stream: HTTP2Stream) { stream.reset(.protocolError) }

  /// Handles what nghttp2 ignores: a new stream with a skipped number; PRIORITY, which nghttp2 drops unread because
  /// this side has disabled priorities (RFC 9113, sections 5.1.1 and 6.3); WINDOW_UPDATE on closed streams; and frames
  /// of unknown types.
  private static let onBeginFrame: nghttp2_on_begin_frame_callback = { _, header, user in
    guard let header else { return 0 }
    let id = header.pointee.stream_id
    switch UInt32(header.pointee.type) {
    case NGHTTP2_HEADERS.rawValue:
      return with(user) { session in
        if session.role == .server, !session.streamNumbers.receive(id) { session.fail(.protocolError) }
        return 0
      }
    case NGHTTP2_PRIORITY.rawValue:
      return with(user) { session in
        if id == 0 { session.fail(.protocolError) } else { session.wasted() }
        return 0
      }
    case NGHTTP2_WINDOW_UPDATE.rawValue, UInt32(unknownFrameTypes.lowerBound)...:
      return with(user) { session in
        session.wasted()
        return 0
      }
    default: return 0
    }
  }

  private static let ignoreFrame: nghttp2_unpack_extension_callback = { _, _, _, _ in
    NGHTTP2_ERR_CANCEL.rawValue
  }

  private static let onBeginHeaders: nghttp2_on_begin_headers_callback = { _, frame, user in
    with(user) { session in
      guard let frame else { return 0 }
      let id = frame.pointee.hd.stream_id
      if frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST {
        session.accept(id)
        return 0
      }
      return session.withStream(id) { stream in
        if frame.pointee.headers.cat == NGHTTP2_HCAT_RESPONSE {
          stream.headerKind = .response
        } else {
          // A client's first HEADERS after a 1xx response come in this category too.
          stream.headerKind = stream.headerKind == .informational ? .response : .trailers
          stream.headerListSize = 0
          stream.requestFields.beginTrailers()
        }
        return 0
      }
    }
  }

  private static let onHeader: nghttp2_on_header_callback = {
    _, frame, name, nameLength, value, valueLength, _, user in
    with(user) { session in
      guard let frame else { return 0 }
      return session.withStream(frame.pointee.hd.stream_id) { stream in
        stream.headerListSize += nameLength + valueLength + 32
        let name = UnsafeBufferPointer(start: name, count: nameLength)
        let value = UnsafeBufferPointer(start: value, count: valueLength)
        if stream.headerListSize > Int(session.limits.maximumHeaderListBytes) {
          // The rest must still be read, as header compression is stateful.
          stream.isOversized = true
          return 0
        }
        if session.role == .server, !stream.requestFields.receive(name, value) {
          refuse(stream)
          return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue
        }
        return stream.receiveHeader(name, value) ? 0 : NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue
      }
    }
  }

  private static let onFrame: nghttp2_on_frame_recv_callback = { _, frame, user in
    with(user) { session in
      guard let frame else { return 0 }
      let header = frame.pointee.hd
      let ends = header.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
      switch UInt32(header.type) {
      case NGHTTP2_HEADERS.rawValue:
        session.withStream(header.stream_id) { receiveHeadersEnd($0, session, ends) }
      case NGHTTP2_DATA.rawValue:
        if ends {
          session.withStream(header.stream_id) { receiveEnd($0, session) }
        } else if header.length == frame.pointee.data.padlen {
          session.wasted()
        }
      case NGHTTP2_GOAWAY.rawValue:
        let goAway = frame.pointee.goaway
        session.delegate.receivedGoAway(
          lastStream: goAway.last_stream_id, ErrorCode(rawValue: goAway.error_code))
      case NGHTTP2_PING.rawValue where header.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) != 0:
        let payload = withUnsafeBytes(of: frame.pointee.ping.opaque_data) {
          $0.loadUnaligned(as: UInt64.self)
        }
        session.delegate.receivedPingAcknowledgement(UInt64(bigEndian: payload))
      case NGHTTP2_PING.rawValue: session.pinged()
      case NGHTTP2_SETTINGS.rawValue where header.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) == 0:
        session.wasted()
        session.hasNewSettings = true
        session.delegate.receivedSettings()
      default: break
      }
      return 0
    }
  }

  private static func receiveHeadersEnd(_ stream: HTTP2Stream, _ session: HTTP2Session, _ ends: Bool) {
    if stream.isOversized {
      stream.isOversized = false
      stream.receiveOversizedHeaders(stream.headerKind)
    } else if session.role == .server,
      stream.headerKind == .trailers ? !ends : !stream.requestFields.isComplete
    {
      return refuse(stream)
    } else {
      stream.receiveHeadersEnd(stream.headerKind)
    }
    if ends { receiveEnd(stream, session) }
  }

  private static func receiveEnd(_ stream: HTTP2Stream, _ session: HTTP2Session) {
    if session.role == .server, !stream.requestFields.mayEnd { return refuse(stream) }
    stream.receiveEnd()
  }

  private static let onSent: nghttp2_on_frame_send_callback = { _, frame, user in
    guard let frame else { return 0 }
    let header = frame.pointee.hd
    switch UInt32(header.type) {
    case NGHTTP2_HEADERS.rawValue where header.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0:
      return with(user) { session in
        session.floodGuard.sent()
        if session.role == .server { session.withStream(header.stream_id) { $0.sentEnd() } }
        return 0
      }
    case NGHTTP2_DATA.rawValue where header.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0:
      return with(user) { session in
        if session.role == .server { session.withStream(header.stream_id) { $0.sentEnd() } }
        return 0
      }
    case NGHTTP2_GOAWAY.rawValue:
      return with(user) { session in
        session.hasSentGoAway = true
        return 0
      }
    case NGHTTP2_RST_STREAM.rawValue where isBreach(frame.pointee.rst_stream.error_code):
      return with(user) { session in
        // If settings raise a window above the maximum, nghttp2 resets the stream, but RFC 9113, section 6.9.2,
        // requires a connection error.
        let code = ErrorCode(rawValue: frame.pointee.rst_stream.error_code)
        if code == .flowControlError, session.hasNewSettings { session.fail(code) } else { session.wasted() }
        return 0
      }
    default: return 0
    }
  }

  /// Whether a reset's code says that the peer broke the protocol on the stream.
  private static func isBreach(_ code: UInt32) -> Bool {
    switch ErrorCode(rawValue: code) {
    case .protocolError, .flowControlError, .streamClosed, .frameSizeError, .enhanceYourCalm: true
    default: false
    }
  }

  private static let onNotSent: nghttp2_on_frame_not_send_callback = { _, frame, _, user in
    // These headers are too large to be sent: without a reset the peer would wait forever.
    guard let frame, frame.pointee.hd.type == UInt8(NGHTTP2_HEADERS.rawValue) else { return 0 }
    return with(user) { session in
      if session.role == .server {
        session.withStream(frame.pointee.hd.stream_id) { $0.reset(.internalError) }
      }
      return 0
    }
  }

  private static let onData: nghttp2_on_data_chunk_recv_callback = { _, flags, id, bytes, count, user in
    with(user) { session in
      let result: Int32? = session.withStream(id) { stream in
        stream.hasLastData = flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
        stream.unconsumedByteCount += count
        stream.progressed(count)
        session.floodGuard.progressed()
        if session.role == .server, !stream.requestFields.receiveBody(count) {
          refuse(stream)
        } else {
          stream.receiveData(UnsafeRawBufferPointer(start: bytes, count: count))
        }
        return 0
      }
      if result == nil { session.consumeConnection(count) }
      return 0
    }
  }

  private static let onClose: nghttp2_on_stream_close_callback = { _, id, code, user in
    with(user) { session in
      // Retained, as `retire` releases the session's reference.
      if let stream = session.withStream(id, { $0 }) { session.retire(stream, ErrorCode(rawValue: code)) }
      return 0
    }
  }

  private static let sendData: nghttp2_send_data_callback = { _, _, header, length, source, user in
    guard let source else { return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue }
    return with(user) { session in
      session.output.append(UnsafeRawBufferPointer(start: header, count: 9))
      session.floodGuard.sent()
      withStream(of: source) { $0.take(length, into: &session.output) }
      // nghttp2 goes from one DATA frame to the next by itself, and does not return while windows are open.
      return session.hasEnoughOutput ? NGHTTP2_ERR_PAUSE.rawValue : 0
    }
  }
}
