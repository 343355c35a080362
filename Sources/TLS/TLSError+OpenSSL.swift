internal import COpenSSL

extension TLSError {
  /// An error with the reason from OpenSSL's error queue of this thread, which is emptied.
  static func openSSL(_ code: Code, _ phase: Phase, _ subject: String) -> TLSError {
    defer { ERR_clear_error() }
    // The first error is the cause, those after it are its consequences.
    guard let reason = reason(of: ERR_peek_error()) else { return TLSError(code, phase, subject) }
    return TLSError(code, phase, subject.isEmpty ? reason : "\(subject): \(reason)")
  }

  /// OpenSSL's text for one of its errors; nil for none.
  static func reason(of error: UInt) -> String? {
    guard error != 0 else { return nil }
    if let text = ERR_reason_error_string(error) { return String(cString: text) }
    return "OpenSSL error \(ERR_GET_LIB(error)):\(ERR_GET_REASON(error))"
  }

  /// Why an operation on a session failed, from OpenSSL's error queue of this thread, which is emptied.
  static func session(_ phase: Phase, refusal: PeerRefusal?) -> TLSError {
    defer { ERR_clear_error() }
    // Verifying may have left errors of its own in the queue, before the one that says it failed.
    if let refusal { return TLSError(.peerRefused(refusal), phase, refusal.reason) }
    let error = ERR_peek_error()
    let text = reason(of: error) ?? "the connection is broken"
    guard ERR_GET_LIB(error) == ERR_LIB_SSL else { return TLSError(.protocolViolation, phase, text) }
    let number = ERR_GET_REASON(error)
    switch number {
    case SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE:
      return TLSError(.peerRefused(.noCertificate), phase, text)
    case SSL_R_EE_KEY_TOO_SMALL, SSL_R_CA_KEY_TOO_SMALL, SSL_R_CA_MD_TOO_WEAK:
      return TLSError(.peerRefused(.weak), phase, text)
    case SSL_R_NO_APPLICATION_PROTOCOL, SSL_R_CALLBACK_FAILED:
      // Our only callback that fails a ClientHello is the one that checks for ALPN.
      return TLSError(.noApplicationProtocol, phase, "no application protocol in common")
    case SSL_AD_REASON_OFFSET..<(SSL_AD_REASON_OFFSET + 256):
      return TLSError(.alertReceived(UInt8(number - SSL_AD_REASON_OFFSET)), phase, text)
    default:
      return TLSError(.protocolViolation, phase, text)
    }
  }
}
