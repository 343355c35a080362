import CNghttp2

/// The session's operations on streams.
extension HTTP2Session {
  /// Opens a stream with a request. Clients only.
  /// - Parameter ends: whether no body follows.
  /// - Returns: false if the session takes no new streams.
  public func open(_ stream: HTTP2Stream, _ headers: HeaderBlock, ends: Bool) -> Bool {
    guard let session else { return false }
    let user = Unmanaged.passUnretained(stream).toOpaque()
    let id = headers.withFields { fields in
      guard !ends else {
        return nghttp2_submit_request(session, nil, fields.baseAddress, fields.count, nil, user)
      }
      var provider = SessionCallbacks.dataProvider(stream)
      return nghttp2_submit_request(session, nil, fields.baseAddress, fields.count, &provider, user)
    }
    guard id > 0 else { return false }
    admit(stream, id)
    hasOutput()
    return true
  }

  func submitResponse(_ stream: HTTP2Stream, _ fields: UnsafeMutableBufferPointer<nghttp2_nv>, hasBody: Bool)
  {
    guard let session else { return }
    if hasBody {
      var provider = SessionCallbacks.dataProvider(stream)
      nghttp2_submit_response(session, stream.id, fields.baseAddress, fields.count, &provider)
    } else {
      nghttp2_submit_response(session, stream.id, fields.baseAddress, fields.count, nil)
    }
    hasOutput()
  }

  func submitTrailers(_ id: Int32, _ fields: UnsafeMutableBufferPointer<nghttp2_nv>) {
    guard let session else { return }
    nghttp2_submit_trailer(session, id, fields.baseAddress, fields.count)
  }

  func submitReset(_ id: Int32, _ code: ErrorCode) {
    guard let session else { return }
    nghttp2_submit_rst_stream(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), id, code.rawValue)
    hasOutput()
  }

  func resumeData(_ id: Int32) {
    guard let session else { return }
    nghttp2_session_resume_data(session, id)
    hasOutput()
  }

  func consume(_ stream: HTTP2Stream, _ count: Int) {
    guard let session else { return }
    consumeConnection(count)
    // A stream that receives nothing more needs no window.
    if !stream.hasLastData { nghttp2_session_consume_stream(session, stream.id, count) }
  }

  func consumeConnection(_ count: Int) {
    consumedByteCount += count
    hasOutput()
  }
}
