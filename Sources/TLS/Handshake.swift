internal import COpenSSL

/// OpenSSL's callbacks during a handshake.
enum Handshake {
  /// Verifies the peer's chain, then its certificate's contents, before the handshake goes on.
  static let verifyPeer: @convention(c) (OpaquePointer?, UnsafeMutableRawPointer?) -> Int32 = { store, _ in
    guard let store, let ssl = X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()),
      let session = TLSSession.of(OpaquePointer(ssl))
    else { return 0 }
    return session.verifyPeer(store) ? 1 : 0
  }

  /// Refuses a client that offers no application protocol at all: without the extension `selectALPN` is not called.
  static let requireALPN: SSL_client_hello_cb_fn = { ssl, alert, _ in
    var bytes: UnsafePointer<UInt8>?
    var count = 0
    let type = UInt32(TLSEXT_TYPE_application_layer_protocol_negotiation)
    guard SSL_client_hello_get0_ext(ssl, type, &bytes, &count) == 1 else {
      alert?.pointee = SSL_AD_NO_APPLICATION_PROTOCOL
      return SSL_CLIENT_HELLO_ERROR
    }
    return SSL_CLIENT_HELLO_SUCCESS
  }

  /// Picks the first of our protocols that the client offers, or sends the alert no_application_protocol.
  static let selectALPN: SSL_CTX_alpn_select_cb_func = { ssl, chosen, chosenCount, offer, offerCount, _ in
    guard let ssl, let session = TLSSession.of(ssl), let offer else { return SSL_TLSEXT_ERR_ALERT_FATAL }
    let offers = UnsafeBufferPointer(start: offer, count: Int(offerCount))
    for name in session.context.applicationProtocols {
      var index = 0
      while index < offers.count {
        let first = index + 1
        let end = first + Int(offers[index])
        guard end <= offers.count else { break }
        if offers[first..<end].elementsEqual(name) {
          // The result points into the client's list, as OpenSSL requires.
          chosen?.pointee = offer + first
          chosenCount?.pointee = offers[index]
          return SSL_TLSEXT_ERR_OK
        }
        index = end
      }
    }
    return SSL_TLSEXT_ERR_ALERT_FATAL
  }

  /// Counts the messages that come after the handshake: KeyUpdate, NewSessionTicket.
  static let countMessages: @convention(c) (OpaquePointer?, Int32, Int32) -> Void = { ssl, event, _ in
    // For TLS 1.3 OpenSSL does not call these the start of a handshake, but its state machine passes through them.
    guard event & SSL_CB_LOOP != 0, let ssl else { return }
    switch SSL_get_state(ssl) {
    case TLS_ST_SR_KEY_UPDATE, TLS_ST_CR_KEY_UPDATE, TLS_ST_CR_SESSION_TICKET:
      TLSSession.of(ssl)?.messageArrived()
    default: break
    }
  }
}
