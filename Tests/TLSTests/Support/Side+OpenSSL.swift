import COpenSSL
import CertificateTestSupport

@testable import TLS

/// What only a test does to a session.
extension Side {
  /// Offers TLS 1.2 at most, with a new first flight.
  func limitToTLS12() {
    _ = output()
    SSL_clear(session.ssl)
    SSL_ctrl(session.ssl, SSL_CTRL_SET_MAX_PROTO_VERSION, Int(TLS1_2_VERSION), nil)
    SSL_set_connect_state(session.ssl)
    SSL_do_handshake(session.ssl)
  }

  /// Asks for a renegotiation, although our option forbids it.
  func renegotiate() {
    SSL_clear_options(session.ssl, 1 << 30)
    SSL_renegotiate(session.ssl)
    SSL_do_handshake(session.ssl)
  }

  /// Behaves like code that uses OpenSSL and does not check its errors.
  static func leaveAnError() {
    _ = X509_verify_cert(nil)
  }

  /// Shows another certificate than the context's, however weak.
  func present(_ certificate: TestCertificate) {
    SSL_set_security_level(session.ssl, 0)
    certificate.reference.withPointer { _ = SSL_use_certificate(session.ssl, $0) }
    certificate.key.withPointer { _ = SSL_use_PrivateKey(session.ssl, $0) }
  }
}

extension TLSContext {
  /// Lets the time pass, without loading anything again.
  func verify(at time: Int) {
    withPointer { X509_VERIFY_PARAM_set_time(SSL_CTX_get0_param($0), time) }
  }
}

extension TestKey {
  func encryptedPEM(passphrase: String) throws -> [UInt8] {
    var bytes = Array(passphrase.utf8)
    return try withPointer { key in
      try pemText {
        PEM_write_bio_PrivateKey($0, key, EVP_aes_128_cbc(), &bytes, Int32(bytes.count), nil, nil)
      }
    }
  }
}
