import Foundation
public import RPCTestSupport
public import SMTP

/// The mail servers of `Tests/python/smtp/server.py`: one process, which all tests share. Each test sends to addresses of
/// its own (`address`), by whose beginning the servers know how to behave.
public struct TestMailServer: Sendable {
  /// How a server meets its clients.
  public enum Kind: String, Sendable {
    /// Wants STARTTLS and a log-in.
    case startTLS
    /// Speaks TLS from the first byte on, and wants a log-in.
    case implicitTLS
    /// Has neither TLS nor log-ins.
    case plaintext
    /// Accepts connections and says nothing.
    case hanging
    /// Closes each connection at once.
    case closing
    /// Says 421 and closes the connection.
    case busy
  }

  /// What the servers let in.
  public static let credentials = SMTPCredentials(user: "payshare", password: "correct horse")

  /// The folder with `ca.crt`, which has issued the servers' certificate.
  public let certificates: TestCertificates
  private let process: ChildProcess
  private let ports: [String: UInt16]
  /// The folder with a file for each recipient: their mails, a line of JSON for each.
  public let mails: String

  /// The servers; the first use starts them.
  public static func shared() async throws -> TestMailServer { try await started.value }

  private static let started = Task {
    let certificates = try await TestCertificates.shared()
    let mails = try ScratchFolder.make("mails")
    let process = try ChildProcess([
      try await Python.program(), "\(Python.smtpFolder)/server.py", certificates.folder, mails,
    ])
    let output = try await process.wait(for: "listening: ")
    let text = output.contains("\n") ? output : try await process.wait(for: "\n")
    var ports: [String: UInt16] = [:]
    for word in text.split(whereSeparator: \.isWhitespace) {
      let parts = word.split(separator: "=")
      if parts.count == 2 { ports[String(parts[0])] = UInt16(parts[1]) }
    }
    return TestMailServer(certificates: certificates, process: process, ports: ports, mails: mails)
  }

  /// The port of a server.
  public func port(_ kind: Kind) -> UInt16 { ports[kind.rawValue] ?? 0 }

  /// How a client reaches a server; with the log-in that it wants.
  public func configuration(_ kind: Kind) -> SMTPConfiguration {
    let security: SMTPServer.Security =
      switch kind {
      case .startTLS: .startTLS
      case .implicitTLS: .implicitTLS
      default: .plaintext
      }
    var configuration = SMTPConfiguration(
      server: SMTPServer(host: "127.0.0.1", port: port(kind), security: security))
    if security != .plaintext { configuration.credentials = Self.credentials }
    configuration.authoritiesFile = "\(certificates.folder)/ca.crt"
    // Under a sanitizer all takes as long as it takes; a test of a limit sets it.
    configuration.connectMilliseconds = 300_000
    configuration.totalMilliseconds = 300_000
    return configuration
  }

  /// An address that no other test has; the servers behave as its first word says.
  public static func address(_ behaviour: String = "asha") -> String {
    "\(behaviour)-\(UInt64.random(in: 0 ... .max))@example.com"
  }

  /// The mails that a recipient got, in order. They are there as soon as their sender was told so.
  public func mails(to address: String) throws -> [ReceivedMail] {
    let path = "\(mails)/\(address)"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(ReceivedMail.self, from: Data($0.utf8))
    }
  }
}

extension Python {
  /// The folder of the mail servers.
  public static let smtpFolder = "\(Repository.path)/Tests/python/smtp"
}
