/// Why a mail was not sent, or may not have been.
public enum SMTPError: Error, Sendable, Hashable {
  /// The message cannot be written as mail.
  case malformed(MailFormatError)
  /// The server permanently refuses this recipient or this message (5xx).
  case refused(SMTPReply)
  /// The server temporarily refuses this recipient (4xx), as with greylisting.
  case deferred(SMTPReply)
  /// The server refuses every mail: it is busy, demands a log-in, or refuses the sender.
  case serverRefused(SMTPReply)
  /// The server refuses the user name or the password.
  case logInRefused(SMTPReply?)
  /// The server cannot be reached.
  case unreachable(String)
  /// The server has no TLS, or its certificate is not valid for it.
  case tls(String)
  /// The server took too long. It may have accepted the mail if only the last reply is missing.
  case timedOut
  /// The connection was lost. The server may have accepted the mail if only the last reply is missing.
  case connectionLost(String)
  /// The server failed several times in a row and is not tried for so long; why it failed last.
  case breakerOpen(milliseconds: UInt64, reason: String)
  /// Too many mails wait already.
  case overloaded(maximumWaiting: Int)
  /// The task was cancelled.
  case cancelled
  /// The client was shut down.
  case shutDown
  /// libcurl or the system failed, for example without memory.
  case system(String)
}

extension SMTPError {
  /// Whether the same mail would always fail again.
  public var isPermanent: Bool {
    switch self {
    case .malformed, .refused: true
    default: false
    }
  }

  /// Whether it shows that the server does not work, independent of the mail.
  var isFailureOfServer: Bool {
    switch self {
    case .serverRefused, .logInRefused, .unreachable, .tls, .timedOut, .connectionLost: true
    default: false
    }
  }
}

extension SMTPError: CustomStringConvertible {
  /// One line for a person.
  public var description: String {
    switch self {
    case .malformed(let error): "\(error)"
    case .refused(let reply): "the mail server refuses this mail: \(reply)"
    case .deferred(let reply): "the mail server does not accept this mail now: \(reply)"
    case .serverRefused(let reply): "the mail server accepts no mail: \(reply)"
    case .logInRefused(let reply):
      "the mail server refuses the user or the password\(reply.map { ": \($0)" } ?? "")"
    case .unreachable(let reason): "the mail server cannot be reached: \(reason)"
    case .tls(let reason): "TLS with the mail server: \(reason)"
    case .timedOut: "the mail server took too long"
    case .connectionLost(let reason): "the mail server ended the connection: \(reason)"
    case .breakerOpen(let milliseconds, let reason):
      "the mail server failed several times and is tried again in \((milliseconds + 999) / 1_000) s: \(reason)"
    case .overloaded(let maximumWaiting): "\(maximumWaiting) mails wait for the mail server already"
    case .cancelled: "cancelled"
    case .shutDown: "the program stops"
    case .system(let reason): "mail cannot be sent: \(reason)"
    }
  }
}
