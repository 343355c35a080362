/// How mails are sent.
public struct SMTPConfiguration: Sendable, Hashable {
  /// The mail server.
  public var server: SMTPServer
  /// The log-in; nil for a server that asks for none.
  public var credentials: SMTPCredentials?
  /// A PEM file with the authorities that the server's certificate is checked against; nil for those of the system.
  public var authoritiesFile: String?
  /// The most connections at once; they are kept for the next mails.
  public var maximumConnections = 2
  /// The most mails that wait for a connection; one more is refused.
  public var maximumWaiting = 1_000
  /// How long it may take to connect, including TLS, the greeting and the log-in, in milliseconds.
  public var connectMilliseconds = 10_000
  /// How long a mail may take in all, once it has a connection, in milliseconds.
  public var totalMilliseconds = 60_000
  /// How long an idle connection is reused, in seconds: less than servers keep one (RFC 5321, section 4.5.3.2.7).
  public var idleSeconds = 60
  /// How long to wait for the reply to QUIT, in seconds.
  static let quitSeconds = 1
  /// When a failing server is left alone, and for how long.
  public var breaker = CircuitBreaker.Limits()

  /// The defaults for a server.
  public init(server: SMTPServer) { self.server = server }
}

/// A user name and a password (RFC 4954).
public struct SMTPCredentials: Sendable, Hashable {
  /// The name.
  public let user: String
  /// The password. A secret.
  public let password: String

  /// A name and its password.
  public init(user: String, password: String) {
    self.user = user
    self.password = password
  }
}
