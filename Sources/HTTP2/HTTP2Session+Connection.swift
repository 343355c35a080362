import CNghttp2

/// The connection as a whole: limits of the peer, going away, floods, PING.
extension HTTP2Session {
  /// The largest header list that this side sends, whatever the peer accepts; nghttp2 refuses 64 KiB.
  public static let maximumSentHeaderListBytes: UInt32 = 60 << 10

  /// The largest header list that can be sent to the peer, counted as RFC 9113 section 6.5.2 does.
  public var peerMaximumHeaderListBytes: UInt32 {
    guard let session else { return 0 }
    let accepted = nghttp2_session_get_remote_settings(session, NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE)
    return min(accepted, Self.maximumSentHeaderListBytes)
  }

  /// The most streams that the peer lets this side open at once.
  public var peerMaximumConcurrentStreams: UInt32 {
    guard let session else { return 0 }
    return nghttp2_session_get_remote_settings(session, NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS)
  }

  /// Whether the peer lets this side open another stream now; one that is opened anyway waits for its turn.
  public var hasRoomForStreams: Bool { liveStreamCount < Int(peerMaximumConcurrentStreams) }

  /// Tells the client that no more streams will be accepted soon; the first half of a graceful end (RFC 9113, 6.8).
  public func announceGoAway() {
    guard let session else { return }
    nghttp2_submit_shutdown_notice(session)
    hasOutput()
  }

  /// Tells the peer that no more streams are accepted; open ones go on.
  public func goAway(_ code: ErrorCode) {
    guard let session else { return }
    let last = nghttp2_session_get_last_proc_stream_id(session)
    nghttp2_submit_goaway(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), last, code.rawValue, nil, 0)
    hasOutput()
  }

  /// A frame did nothing useful.
  func wasted() { if flood == nil, floodGuard.wasted(at: delegate.now) { end(for: .emptyFrames) } }

  /// A PING came in.
  func pinged() {
    if role == .server, floodGuard.pinged(at: delegate.now, hasStreams: liveStreamCount > 0) {
      end(for: .pings)
    } else {
      wasted()
    }
  }

  /// Tells the peer the reason in one GOAWAY (terminating the session would send another without it), and reads nothing
  /// more. The session is finished once that is sent.
  private func end(for flood: Flood) {
    guard let session, self.flood == nil else { return }
    self.flood = flood
    hasSentGoAway = false
    var reason = flood.rawValue
    let last = nghttp2_session_get_last_proc_stream_id(session)
    let code = ErrorCode.enhanceYourCalm.rawValue
    reason.withUTF8 {
      _ = nghttp2_submit_goaway(
        session, UInt8(NGHTTP2_FLAG_NONE.rawValue), last, code, $0.baseAddress, $0.count)
    }
    hasOutput()
  }

  /// Ends the connection, as the peer has broken the protocol (RFC 9113, section 5.4.1).
  func fail(_ code: ErrorCode) {
    guard let session else { return }
    nghttp2_session_terminate_session(session, code.rawValue)
    hasOutput()
  }

  /// Sends a PING with eight bytes of payload.
  public func ping(_ payload: UInt64) {
    guard let session else { return }
    withUnsafeBytes(of: payload.bigEndian) { bytes in
      _ = nghttp2_submit_ping(
        session, UInt8(NGHTTP2_FLAG_NONE.rawValue), bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
    }
    hasOutput()
  }
}
