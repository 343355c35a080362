internal import COpenSSL
import Files
import Glibc

/// An `SSL_CTX` under construction; immutable afterwards.
final class ContextHandle {
  private let pointer: OpaquePointer

  init(minimumVersion: TLSVersion) throws(TLSError) {
    guard payshare_OpenSSL_start() == 1 else { throw .openSSL(.internalFailure, .loading, "") }
    ERR_clear_error()
    guard let pointer = SSL_CTX_new(TLS_method()) else { throw .openSSL(.internalFailure, .loading, "") }
    self.pointer = pointer
    let version = minimumVersion == .v1_3 ? TLS1_3_VERSION : TLS1_2_VERSION
    guard payshare_SSL_CTX_set_min_proto_version(pointer, version) == 1,
      SSL_CTX_set_ciphersuites(pointer, Self.suites13) == 1,
      SSL_CTX_set_cipher_list(pointer, Self.suites12) == 1,
      payshare_SSL_CTX_set_groups(pointer, Self.groups) == 1
    else { throw .openSSL(.internalFailure, .loading, "") }
    SSL_CTX_set_security_level(pointer, Self.securityLevel)
    SSL_CTX_set_options(pointer, payshare_SSL_OPTIONS)
    SSL_CTX_set_verify_depth(pointer, Int32(TLSLimits.intermediateCertificates))
    payshare_SSL_CTX_set_max_cert_list(pointer, TLSLimits.certificateChainBytes)
    // Idle sessions keep no record buffers; the chain is sent as given; a call handles at most one non-data record, so
    // that we can count those.
    payshare_SSL_CTX_set_mode(pointer, Int(SSL_MODE_RELEASE_BUFFERS) | Int(SSL_MODE_NO_AUTO_CHAIN))
    payshare_SSL_CTX_clear_mode(pointer, Int(SSL_MODE_AUTO_RETRY))
    // Sessions are not resumed: a resumed one does not present its certificate again, and so would evade a newer
    // revocation list. A full handshake costs us well under a millisecond.
    payshare_SSL_CTX_disable_session_cache(pointer)
    SSL_CTX_set_num_tickets(pointer, 0)
  }

  deinit {
    SSL_CTX_free(pointer)
  }

  /// Calls `body` with OpenSSL's context, which is valid until it returns; sessions take references of their own.
  func withPointer<Result, Failure: Error>(
    _ body: (OpaquePointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withExtendedLifetime(self) { () throws(Failure) in try body(pointer) }
  }

  /// 112 bits: RSA from 2048 bits on, no SHA-1.
  private static let securityLevel: Int32 = 2
  /// AES-128 first: its 128 bits are enough, and it costs least.
  private static let suites13 = "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256"
  private static let suites12 = "ECDHE+AESGCM:ECDHE+CHACHA20"
  /// No larger ones: anyone can request a key exchange, and one with P-384 takes ten times as long.
  private static let groups = "X25519:P-256"

  /// Presents `credentials` to the peer.
  func use(_ credentials: TLSCredentials, at time: Int) throws(TLSError) {
    let chain = try CertificateChain(credentials.certificateChain)
    let name = credentials.certificateChain.name
    guard chain.leaf.isValid(at: time) else {
      throw TLSError(.unusableCertificate, .loading, "\(name): expired or not yet valid")
    }
    try PEMReader(credentials.privateKey, .secret).privateKey { key throws(TLSError) in
      try chain.withPointers { leaf, intermediates throws(TLSError) in
        guard X509_check_private_key(leaf, key) == 1 else {
          throw .openSSL(.keyMismatch, .loading, "\(credentials.privateKey.name) and \(name)")
        }
        guard SSL_CTX_use_cert_and_key(pointer, leaf, key, intermediates, 1) == 1 else {
          throw .openSSL(.unusableCertificate, .loading, name)
        }
      }
    }
  }

  /// Trusts the authorities in `source`; with `named`, a server lists them to clients, which can then choose a
  /// certificate.
  func trust(_ source: PEMSource, named: Bool) throws(TLSError) {
    let store = SSL_CTX_get_cert_store(pointer)
    for authority in try PEMReader(source).certificates() {
      // Both take references of their own.
      let isTrusted = authority.withPointer { authority in
        X509_STORE_add_cert(store, authority) == 1
          && (!named || SSL_CTX_add_client_CA(pointer, authority) == 1)
      }
      guard isTrusted else { throw .openSSL(.malformedPEM, .loading, source.name) }
    }
  }

  /// Checks every certificate in a chain against a valid revocation list of its issuer.
  /// - Returns: when the first of the lists expires; nil without lists.
  func checkRevocation(_ sources: [PEMSource], at time: Int) throws(TLSError) -> Int64? {
    guard !sources.isEmpty else { return nil }
    var end = Int64.max
    let store = SSL_CTX_get_cert_store(pointer)
    for source in sources {
      try PEMReader(source).eachRevocationList { list throws(TLSError) in
        var time = time
        // RFC 5280, section 5.1.2.5: a list must state its next update; one without would never expire.
        guard let next = X509_CRL_get0_nextUpdate(list), X509_cmp_time(next, &time) > 0,
          X509_cmp_time(X509_CRL_get0_lastUpdate(list), &time) < 0
        else {
          throw TLSError(.unusableRevocationList, .loading, "\(source.name): expired or not yet valid")
        }
        guard X509_STORE_add_crl(store, list) == 1 else {
          throw .openSSL(.malformedPEM, .loading, source.name)
        }
        end = min(end, Certificate.seconds(next))
      }
    }
    X509_STORE_set_flags(store, UInt(X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL))
    return end
  }

  /// The time at which peers are verified: now, unless a test has set another.
  var time: Int64 {
    let parameters = SSL_CTX_get0_param(pointer)
    let isSet = X509_VERIFY_PARAM_get_flags(parameters) & UInt(X509_V_FLAG_USE_CHECK_TIME) != 0
    return Int64(isSet ? X509_VERIFY_PARAM_get_time(parameters) : Glibc.time(nil))
  }

  /// Verifies at `time` instead of now.
  func verify(at time: Int) {
    X509_VERIFY_PARAM_set_time(SSL_CTX_get0_param(pointer), time)
  }
}
