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
    nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, onBeginHeaders)
    nghttp2_session_callbacks_set_on_header_callback(callbacks, onHeader)
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, onFrame)
    nghttp2_session_callbacks_set_on_frame_send_callback(callbacks, onSent)
    nghttp2_session_callbacks_set_on_frame_not_send_callback(callbacks, onNotSent)
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, onData)
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, onClose)
    nghttp2_session_callbacks_set_send_data_callback(callbacks, sendData)
    return Shared(pointer: callbacks)
  }()

  static let dataProvider: nghttp2_data_provider = {
    var provider = nghttp2_data_provider()
    provider.read_callback = { _, id, _, limit, flags, _, user in
      guard let stream = session(user)?.stream(id), let flags else {
        return Int(NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue)
      }
      return stream.provide(limit, flags)
    }
    return provider
  }()

  static func makeOption(_ limits: SessionLimits) -> OpaquePointer? {
    var option: OpaquePointer?
    nghttp2_option_new(&option)
    nghttp2_option_set_no_auto_window_update(option, 1)
    nghttp2_option_set_no_closed_streams(option, 1)
    nghttp2_option_set_max_reserved_remote_streams(option, 0)
    nghttp2_option_set_peer_max_concurrent_streams(option, 100)
    nghttp2_option_set_max_settings(option, Int(limits.maximumSettingsEntries))
    nghttp2_option_set_max_outbound_ack(option, Int(limits.maximumQueuedAcknowledgements))
    nghttp2_option_set_max_continuations(option, Int(limits.maximumContinuations))
    nghttp2_option_set_stream_reset_rate_limit(option, limits.streamResetBurst, limits.streamResetsPerSecond)
    return option
  }

  @inline(__always)
  private static func session(_ user: UnsafeMutableRawPointer?) -> HTTP2Session? {
    guard let user else { return nil }
    return Unmanaged<HTTP2Session>.fromOpaque(user).takeUnretainedValue()
  }

  private static let onBeginHeaders: nghttp2_on_begin_headers_callback = { _, frame, user in
    guard let session = session(user), let frame else { return 0 }
    let id = frame.pointee.hd.stream_id
    switch frame.pointee.headers.cat {
    case NGHTTP2_HCAT_REQUEST:
      session.current = session.accept(id)
      session.current?.headerKind = .request
    case NGHTTP2_HCAT_RESPONSE: session.stream(id)?.headerKind = .response
    default:
      // A client's first HEADERS after a 1xx response come in this category too.
      let stream = session.stream(id)
      stream?.headerKind = stream?.headerKind == .informational ? .response : .trailers
      stream?.headerListSize = 0
    }
    return 0
  }

  private static let onHeader: nghttp2_on_header_callback = {
    _, frame, name, nameLength, value, valueLength, _, user in
    guard let session = session(user), let frame, let stream = session.stream(frame.pointee.hd.stream_id)
    else { return 0 }
    stream.headerListSize += nameLength + valueLength + 32
    let name = UnsafeBufferPointer(start: name, count: nameLength)
    let value = UnsafeBufferPointer(start: value, count: valueLength)
    if stream.headerListSize > Int(session.limits.maximumHeaderListBytes) {
      // The rest must still be read, as header compression has a state.
      stream.isOversized = true
      return 0
    }
    return stream.receiveHeader(name, value) ? 0 : NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue
  }

  private static let onFrame: nghttp2_on_frame_recv_callback = { _, frame, user in
    guard let session = session(user), let frame else { return 0 }
    let header = frame.pointee.hd
    switch UInt32(header.type) {
    case NGHTTP2_HEADERS.rawValue:
      guard let stream = session.stream(header.stream_id) else { return 0 }
      if stream.isOversized {
        stream.isOversized = false
        stream.receiveOversizedHeaders(stream.headerKind)
      } else {
        stream.receiveHeadersEnd(stream.headerKind)
      }
      if header.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0 { stream.receiveEnd() }
    case NGHTTP2_DATA.rawValue:
      if header.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0 {
        session.stream(header.stream_id)?.receiveEnd()
      }
    case NGHTTP2_GOAWAY.rawValue:
      let goAway = frame.pointee.goaway
      session.delegate.receivedGoAway(
        lastStream: goAway.last_stream_id, ErrorCode(rawValue: goAway.error_code))
    case NGHTTP2_PING.rawValue where header.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) != 0:
      let payload = withUnsafeBytes(of: frame.pointee.ping.opaque_data) { $0.loadUnaligned(as: UInt64.self) }
      session.delegate.receivedPingAcknowledgement(UInt64(bigEndian: payload))
    case NGHTTP2_SETTINGS.rawValue where header.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) == 0:
      session.delegate.receivedSettings()
    default: break
    }
    return 0
  }

  private static let onSent: nghttp2_on_frame_send_callback = { _, frame, user in
    guard let frame, frame.pointee.hd.type == UInt8(NGHTTP2_HEADERS.rawValue),
      frame.pointee.hd.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0,
      let session = session(user), session.role == .server
    else { return 0 }
    session.stream(frame.pointee.hd.stream_id)?.sentEnd()
    return 0
  }

  private static let onNotSent: nghttp2_on_frame_not_send_callback = { _, frame, _, user in
    // Headers that cannot be sent, as they are above what a frame may hold: without them the peer would wait forever.
    guard let frame, frame.pointee.hd.type == UInt8(NGHTTP2_HEADERS.rawValue),
      let session = session(user), session.role == .server
    else { return 0 }
    session.stream(frame.pointee.hd.stream_id)?.reset(.internalError)
    return 0
  }

  private static let onData: nghttp2_on_data_chunk_recv_callback = { _, _, id, bytes, count, user in
    guard let session = session(user) else { return 0 }
    guard let stream = session.stream(id) else {
      session.consumeConnection(count)
      return 0
    }
    stream.unconsumedByteCount += count
    stream.receiveData(UnsafeRawBufferPointer(start: bytes, count: count))
    return 0
  }

  private static let onClose: nghttp2_on_stream_close_callback = { _, id, code, user in
    guard let session = session(user), let stream = session.stream(id) else { return 0 }
    session.retire(stream, ErrorCode(rawValue: code))
    return 0
  }

  private static let sendData: nghttp2_send_data_callback = { _, frame, header, length, _, user in
    guard let session = session(user), let frame, let stream = session.stream(frame.pointee.hd.stream_id)
    else { return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue }
    session.output.append(UnsafeRawBufferPointer(start: header, count: 9))
    stream.take(length, into: &session.output)
    return 0
  }
}
