import COpenSSL

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
}
