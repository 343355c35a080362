/// The address of a mail server.
public struct SMTPServer: Sendable, Hashable {
  /// How the connection is protected.
  public enum Security: Sendable, Hashable {
    /// TLS from the first byte on (RFC 8314).
    case implicitTLS
    /// TLS by STARTTLS; a server without it gets no mail.
    case startTLS
    /// None, as to a relay on the same machine.
    case plaintext
  }

  /// A name or an address; IPv6 in brackets.
  public let host: String
  /// The port.
  public let port: UInt16
  /// How the connection is protected.
  public let security: Security

  /// A server of its parts.
  public init(host: String, port: UInt16, security: Security) {
    self.host = host
    self.port = port
    self.security = security
  }

  /// Reads `smtp://HOST[:PORT]` (STARTTLS, port 587) or `smtps://HOST[:PORT]` (TLS, port 465); nil for anything else,
  /// such as a URL with a user or a path.
  public init?(url: String) {
    let security: Security
    if url.hasPrefix("smtp://") {
      security = .startTLS
    } else if url.hasPrefix("smtps://") {
      security = .implicitTLS
    } else {
      return nil
    }
    let authority = url.drop { $0 != "/" }.dropFirst(2)
    // The colons of an IPv6 address stand in brackets.
    let end = authority.hasPrefix("[") ? authority.firstIndex(of: "]") : authority.startIndex
    guard let end else { return nil }
    let colon = authority[end...].firstIndex(of: ":")
    let host = authority[..<(colon ?? authority.endIndex)]
    guard !host.isEmpty, host.utf8.allSatisfy(Self.isHostByte) else { return nil }
    guard let colon else {
      self.init(host: String(host), port: security == .implicitTLS ? 465 : 587, security: security)
      return
    }
    guard let port = UInt16(authority[authority.index(after: colon)...]), port > 0 else { return nil }
    self.init(host: String(host), port: port, security: security)
  }

  /// The same server without TLS.
  public var withoutTLS: SMTPServer { SMTPServer(host: host, port: port, security: .plaintext) }

  /// The URL for curl.
  var url: String { "\(security == .implicitTLS ? "smtps" : "smtp")://\(host):\(port)" }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
