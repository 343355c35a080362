internal import CCurl

extension SMTPError {
  /// Interprets curl's code by the conversation; `reason` is curl's own text.
  init(_ code: CURLcode, _ conversation: SMTPConversation, reason: String) {
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT: self = .unreachable(reason)
    case CURLE_OPERATION_TIMEDOUT: self = .timedOut
    case CURLE_LOGIN_DENIED: self = .logInRefused(conversation.reply)
    case _ where Self.tlsCodes.contains(code.rawValue): self = .tls(reason)
    case CURLE_OUT_OF_MEMORY, CURLE_FAILED_INIT, CURLE_BAD_FUNCTION_ARGUMENT, CURLE_UNKNOWN_OPTION,
      CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL:
      self = .system(reason)
    default:
      if let reply = conversation.reply, reply.code >= 400 {
        self.init(refusal: reply, of: conversation.command)
      } else {
        self = .connectionLost(reason)
      }
    }
  }

  /// Interprets the refusal of a command. After any command, 421 announces that the server closes the connection
  /// (RFC 5321, section 3.8), and 530 that it wants a log-in (RFC 4954, section 6). Many servers refuse a sender only
  /// when they know the recipient; codes that end with 1.7 or 1.8 say so (RFC 3463, section 3.2).
  init(refusal reply: SMTPReply, of command: SMTPConversation.Command) {
    if ["5.1.7 ", "5.1.8 "].contains(where: reply.text.hasPrefix) {
      self = .serverRefused(reply)
      return
    }
    switch (command, reply.code) {
    // The answer to MAIL with the size of the message (RFC 1870, section 6.1).
    case (.other, 552): self = .refused(reply)
    case (_, 421), (_, 530), (.other, _), (.data, ..<500): self = .serverRefused(reply)
    case (.rcpt, ..<500): self = .deferred(reply)
    case (.rcpt, _), (.data, _): self = .refused(reply)
    }
  }

  private static let tlsCodes = Set(
    [
      CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_ENGINE_INITFAILED,
    ].map(\.rawValue))
}
