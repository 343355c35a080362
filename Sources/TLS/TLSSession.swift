internal import COpenSSL

/// One TLS connection as a state machine without I/O.
///
/// The owner reads ciphertext from its socket and gives it to `receive`, gives plaintext to `send`, and writes what
/// `drain` shows to the socket; after each call it checks `state`. A session that has failed may still have an alert to
/// drain. Not thread-safe, not Sendable. The owner handles timeouts.
public final class TLSSession {
  /// How far a session is.
  public enum State: Sendable, Hashable {
    /// Negotiating; nothing may be sent yet.
    case handshaking
    /// Data may go both ways.
    case open
    /// We have sent close_notify; data may still arrive.
    case closing
    /// The peer has sent close_notify; data may still be sent.
    case peerClosed
    /// Closed cleanly by both, or given up by us before it was open.
    case closed
    /// Ended by an error, which is in `failure`.
    case failed
  }

  /// How far the session is.
  public internal(set) var state = State.handshaking
  /// Why the session failed; nil in every other state.
  public internal(set) var failure: TLSError?
  /// The verified peer, once the session is open; nil for a server that is identified by host and has no SPIFFE ID.
  public internal(set) var peer: PeerIdentity?

  let context: TLSContext
  let rule: PeerRule
  let ssl: OpaquePointer
  let buffers: UnsafeMutablePointer<TransportBuffers>

  /// Why the peer was refused during the handshake.
  var refusal: PeerRefusal?
  /// The verified peer during the handshake; it becomes `peer` at its end.
  var verifiedPeer: PeerIdentity?
  /// The context of the last verification, and until when it holds, in seconds since 1970: until the first certificate
  /// of the chain or the first revocation list expires.
  var verifiedContext: TLSContext?
  var verifiedUntil: Int64 = 0
  /// How many further post-handshake messages the peer may send, and how much data until it may send one more.
  var postHandshakeAllowance = TLSLimits.freePostHandshakeMessages
  var dataUntilAllowance = TLSLimits.dataBytesPerPostHandshakeMessage

  /// A server's side of a new connection; throws without memory or with a client's context.
  public convenience init(server context: TLSContext) throws(TLSError) {
    guard let rule = context.clientRule else {
      throw TLSError(.invalidSetting, .handshake, "a server's session needs a server's context")
    }
    try self.init(context, rule)
    SSL_set_accept_state(ssl)
  }

  /// A client's side of a new connection, whose first flight is ready to drain; throws without memory, with a server's
  /// context, or for an invalid host name.
  public convenience init(client context: TLSContext, expecting server: ServerExpectation) throws(TLSError) {
    guard context.role == .client else {
      throw TLSError(.invalidSetting, .handshake, "a client's session needs a client's context")
    }
    try self.init(context, .server(server))
    if case .host(let host) = server { try expect(host: host) }
    SSL_set_connect_state(ssl)
    try continueHandshake()
  }

  private init(_ context: TLSContext, _ rule: PeerRule) throws(TLSError) {
    ERR_clear_error()
    guard let ssl = context.withPointer({ SSL_new($0) }) else {
      throw .openSSL(.internalFailure, .handshake, "")
    }
    let buffers = UnsafeMutablePointer<TransportBuffers>.allocate(capacity: 1)
    buffers.initialize(to: TransportBuffers())
    guard let bio = TransportBIO.make(buffers) else {
      SSL_free(ssl)
      buffers.deallocate()
      throw .openSSL(.internalFailure, .handshake, "")
    }
    SSL_set_bio(ssl, bio, bio)
    self.context = context
    self.rule = rule
    self.ssl = ssl
    self.buffers = buffers
    SSL_set_ex_data(ssl, 0, Unmanaged.passUnretained(self).toOpaque())
    SSL_set_info_callback(ssl, Handshake.countMessages)
  }

  deinit {
    SSL_free(ssl)
    buffers.pointee.deallocate()
    buffers.deinitialize(count: 1)
    buffers.deallocate()
  }

  /// The session that `ssl` belongs to; it owns `ssl`, so it is alive whenever OpenSSL calls us.
  static func of(_ ssl: OpaquePointer) -> TLSSession? {
    SSL_get_ex_data(ssl, 0).map { Unmanaged<TLSSession>.fromOpaque($0).takeUnretainedValue() }
  }

  private func expect(host: String) throws(TLSError) {
    if X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), host) == 1 { return }
    SSL_set_hostflags(ssl, UInt32(X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT))
    // An empty name would mean "any".
    guard !host.isEmpty, !host.utf8.contains(0), SSL_set1_host(ssl, host) == 1,
      payshare_SSL_set_server_name(ssl, host) == 1
    else { throw .openSSL(.invalidSetting, .handshake, "\"\(host)\" is not a host name") }
  }

  /// Ends the session with an error, and returns that.
  func fail(_ error: TLSError) -> TLSError {
    state = .failed
    failure = error
    return error
  }
}
