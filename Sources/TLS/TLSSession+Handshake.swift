internal import COpenSSL

extension TLSSession {
  /// Advances the handshake as far as the input allows.
  func continueHandshake() throws(TLSError) {
    while true {
      let before = buffers.pointee.input.count
      let result = SSL_do_handshake(ssl)
      if result == 1 { return try finishHandshake() }
      guard SSL_get_error(ssl, result) == SSL_ERROR_WANT_READ else {
        throw fail(.session(.handshake, refusal: refusal))
      }
      let left = buffers.pointee.input.count
      if left == 0 { return }
      // OpenSSL may pause between records, but never without having taken one.
      guard left < before else { throw fail(TLSError(.internalFailure, .handshake, "no progress")) }
    }
  }

  private func finishHandshake() throws(TLSError) {
    guard applicationProtocol != nil else {
      // A server may ignore ALPN; OpenSSL leaves it to us to refuse that.
      SSL_shutdown(ssl)
      throw fail(TLSError(.noApplicationProtocol, .handshake, "the server picked no application protocol"))
    }
    peer = verifiedPeer
    state = .open
  }

  /// Verifies the chain that the peer sent, for OpenSSL.
  func verifyPeer(_ store: OpaquePointer) -> Bool {
    do throws(PeerRefusal) {
      verifiedPeer = try rule.verify(store)
      verified(store, under: context)
      return true
    } catch {
      refusal = error
      // OpenSSL picks the alert by this number.
      if X509_STORE_CTX_get_error(store) == X509_V_OK {
        X509_STORE_CTX_set_error(store, X509_V_ERR_CERT_REJECTED)
      }
      return false
    }
  }

  /// Verifies the peer of a running session again under another context, so that revocations and changed authorities
  /// apply to open connections. Throws the refusal, and leaves the session as it is.
  public func reverifyPeer(under context: TLSContext) throws(TLSError) {
    ERR_clear_error()
    // The store context points into the new context until it is freed.
    try context.withPointer { pointer throws(TLSError) in try reverifyPeer(under: context, pointer) }
  }

  private func reverifyPeer(under context: TLSContext, _ pointer: OpaquePointer) throws(TLSError) {
    guard let certificate = SSL_get0_peer_certificate(ssl) else {
      throw TLSError(.peerRefused(.noCertificate), .reverifying, "the peer has shown no certificate")
    }
    guard let store = X509_STORE_CTX_new() else { throw .openSSL(.internalFailure, .reverifying, "") }
    defer { X509_STORE_CTX_free(store) }
    let chain = SSL_get_peer_cert_chain(ssl)
    guard X509_STORE_CTX_init(store, SSL_CTX_get_cert_store(pointer), certificate, chain) == 1,
      X509_STORE_CTX_set_default(store, context.role == .server ? "ssl_client" : "ssl_server") == 1,
      let parameters = X509_STORE_CTX_get0_param(store),
      // What is set first stays: time and depth are the new context's, the host is the session's.
      X509_VERIFY_PARAM_set1(parameters, SSL_CTX_get0_param(pointer)) == 1,
      X509_VERIFY_PARAM_set1(parameters, SSL_get0_param(ssl)) == 1
    else { throw .openSSL(.internalFailure, .reverifying, "") }
    X509_VERIFY_PARAM_set_auth_level(parameters, SSL_CTX_get_security_level(pointer))
    do throws(PeerRefusal) {
      _ = try (context.clientRule ?? rule).verify(store)
    } catch {
      ERR_clear_error()
      throw TLSError(.peerRefused(error), .reverifying, error.reason)
    }
    verified(store, under: context)
  }

  /// Verifies the peer again if the result may have changed: under another context, and once a certificate of its chain
  /// or a revocation list has expired. Does nothing during the handshake.
  /// - Returns: whether it was due.
  @discardableResult
  public func reverifyPeerIfDue(under context: TLSContext) throws(TLSError) -> Bool {
    guard state != .handshaking, verifiedContext !== context || context.time >= verifiedUntil else {
      return false
    }
    try reverifyPeer(under: context)
    return true
  }

  private func verified(_ store: OpaquePointer, under context: TLSContext) {
    verifiedContext = context
    let chainEnd = Certificate.end(ofChain: X509_STORE_CTX_get0_chain(store))
    verifiedUntil = min(chainEnd, context.revocationListsEnd ?? .max)
  }
}

extension PeerRule {
  /// Verifies a chain, then what its first certificate says.
  func verify(_ store: OpaquePointer) throws(PeerRefusal) -> PeerIdentity? {
    guard X509_verify_cert(store) == 1 else {
      throw PeerRefusal(verifyResult: X509_STORE_CTX_get_error(store))
    }
    guard let leaf = X509_STORE_CTX_get0_cert(store) else { throw .noCertificate }
    return try check(Certificate(sharing: leaf))
  }
}

extension TLSSession {
  /// The version in use, once the session is open.
  public var version: TLSVersion? {
    guard state != .handshaking else { return nil }
    switch SSL_version(ssl) {
    case TLS1_3_VERSION: return .v1_3
    case TLS1_2_VERSION: return .v1_2
    default: return nil
    }
  }

  /// The cipher suite in use by its IANA name, once the session is open.
  public var cipherSuite: String? {
    guard state != .handshaking, let cipher = SSL_get_current_cipher(ssl),
      let name = SSL_CIPHER_standard_name(cipher)
    else { return nil }
    return String(cString: name)
  }

  /// The application protocol in use, such as `h2`.
  public var applicationProtocol: String? {
    var name: UnsafePointer<UInt8>?
    var count: UInt32 = 0
    SSL_get0_alpn_selected(ssl, &name, &count)
    guard let name, count > 0 else { return nil }
    return String(decoding: UnsafeBufferPointer(start: name, count: Int(count)), as: UTF8.self)
  }
}
