internal import COpenSSL

extension TLSSession {
  /// Takes ciphertext from the socket and calls `deliver` with the plaintext in it, in pieces that lie in `scratch`.
  ///
  /// Takes all of the ciphertext; records may come in pieces. After the handshake, `state` is `open` before the first
  /// delivery. `deliver` may call `send` and `close`. A session that is closed, or was closed by its peer, ignores
  /// input; a failed one throws its failure again.
  /// - Parameter scratch: room for plaintext, best of 16 KiB or more; may be shared by all sessions of a thread.
  public func receive(
    _ ciphertext: UnsafeRawBufferPointer, scratch: UnsafeMutableRawBufferPointer,
    deliver: (UnsafeRawBufferPointer) -> Void
  ) throws(TLSError) {
    if let failure { throw failure }
    buffers.pointee.input = ciphertext
    defer { buffers.pointee.input = UnsafeRawBufferPointer(start: nil, count: 0) }
    clearErrors()
    if state == .handshaking { try continueHandshake() }
    let room = Int32(clamping: scratch.count)
    while (state == .open || state == .closing) && !buffers.pointee.input.isEmpty {
      let count = SSL_read(ssl, scratch.baseAddress, room)
      if count <= 0 {
        guard try mayReadFurther(after: count) else { return }
        continue
      }
      earnAllowance(Int(count))
      deliver(UnsafeRawBufferPointer(rebasing: scratch[..<Int(count)]))
      // A record larger than `scratch` comes in pieces, and its rest is no longer in the input.
      if count == room { try readRest(scratch, deliver) }
    }
  }

  /// Takes the end of the stream from the socket; throws if the peer had not announced it by close_notify.
  public func receiveEnd() throws(TLSError) {
    switch state {
    case .handshaking:
      throw fail(TLSError(.truncated, .handshake, "the peer closed the connection during the handshake"))
    case .open, .closing:
      throw fail(TLSError(.truncated, .receiving, "the peer closed the connection without close_notify"))
    case .peerClosed, .closed: state = .closed
    case .failed: break
    }
  }

  /// Encrypts `plaintext`, in records of at most 16 KiB, and appends them to the pending output.
  ///
  /// It is best to send the output of a whole loop turn in one call. The caller must bound the pending output.
  public func send(_ plaintext: UnsafeRawBufferPointer) throws(TLSError) {
    guard state == .open || state == .peerClosed else {
      throw failure ?? TLSError(.notOpen, .sending, "the session is \(state)")
    }
    guard !plaintext.isEmpty else { return }
    clearErrors()
    let records = plaintext.count / Self.recordBytes + 1
    buffers.pointee.reserve(plaintext.count + records * Self.recordOverheadBytes)
    var written = 0
    // The transport takes everything, so there is no partial write.
    guard SSL_write_ex(ssl, plaintext.baseAddress, plaintext.count, &written) == 1, written == plaintext.count
    else {
      throw fail(.session(.sending, refusal: nil))
    }
  }

  /// Announces that we will send no more; a session still in its handshake is dropped silently.
  public func close() {
    switch state {
    case .handshaking: state = .closed
    case .open:
      SSL_shutdown(ssl)
      state = .closing
    case .peerClosed:
      SSL_shutdown(ssl)
      state = .closed
    case .closing, .closed, .failed: break
    }
  }

  /// How many bytes of ciphertext are to be written to the socket.
  public var pendingOutputBytes: Int { buffers.pointee.output.count }

  /// Passes the pending ciphertext, if any, to `write`, and drops as many bytes of it as `write` returns.
  public func drain<E: Error>(_ write: (UnsafeRawBufferPointer) throws(E) -> Int) throws(E) {
    let output = buffers.pointee.output
    guard !output.isEmpty else { return }
    let written = try write(output)
    buffers.pointee.consume(written)
  }

  /// The largest plaintext of a record (RFC 8446, section 5.1).
  private static let recordBytes = 16_384
  /// Header, content type and authentication tag; TLS 1.2 has an explicit nonce too.
  private static let recordOverheadBytes = 32

  private func readRest(
    _ scratch: UnsafeMutableRawBufferPointer, _ deliver: (UnsafeRawBufferPointer) -> Void
  ) throws(TLSError) {
    while state == .open || state == .closing, SSL_pending(ssl) > 0 {
      let count = SSL_read(ssl, scratch.baseAddress, Int32(clamping: scratch.count))
      guard count > 0 else {
        _ = try mayReadFurther(after: count)
        return
      }
      earnAllowance(Int(count))
      deliver(UnsafeRawBufferPointer(rebasing: scratch[..<Int(count)]))
    }
  }

  /// Whether there may be more after `SSL_read` gave no data.
  private func mayReadFurther(after result: Int32) throws(TLSError) -> Bool {
    switch SSL_get_error(ssl, result) {
    case SSL_ERROR_WANT_READ:
      // OpenSSL pauses after each non-data record, so that we can check whether there were too many.
      guard postHandshakeAllowance >= 0 else {
        throw fail(TLSError(.tooManyPostHandshakeMessages, .receiving, "too many post-handshake messages"))
      }
      return true
    case SSL_ERROR_ZERO_RETURN:
      state = state == .closing ? .closed : .peerClosed
      return false
    default:
      throw fail(.session(.receiving, refusal: refusal))
    }
  }
}

extension TLSSession {
  /// Counts a handshake message that came after the handshake.
  func messageArrived() {
    if state != .handshaking { postHandshakeAllowance -= 1 }
  }

  /// A peer that sends much data may renew its keys now and then.
  private func earnAllowance(_ count: Int) {
    dataUntilAllowance -= count
    guard dataUntilAllowance <= 0 else { return }
    dataUntilAllowance = TLSLimits.dataBytesPerPostHandshakeMessage
    if postHandshakeAllowance < TLSLimits.freePostHandshakeMessages { postHandshakeAllowance += 1 }
  }

  /// Renews our sending keys and asks the peer to do so too (RFC 8446, section 4.6.3).
  func updateKeys() {
    SSL_key_update(ssl, SSL_KEY_UPDATE_REQUESTED)
    SSL_do_handshake(ssl)
  }
}

/// Empties OpenSSL's error queue of this thread: a leftover error would be mistaken for the next failure.
///
/// Peeking first is much cheaper than `ERR_clear_error`, which walks the whole queue.
@inline(__always)
private func clearErrors() {
  if ERR_peek_error() != 0 { ERR_clear_error() }
}
