import Testing

@testable import SMTP

@Suite("Addresses of mail servers") struct SMTPServerTests {
  @Test(
    arguments: [
      ("smtp://mail.example.com", "mail.example.com", 587, .startTLS),
      ("smtps://mail.example.com", "mail.example.com", 465, .implicitTLS),
      ("smtp://mail-1.example.com:25", "mail-1.example.com", 25, .startTLS),
      ("smtps://[::1]:4650", "[::1]", 4_650, .implicitTLS), ("smtp://[::1]", "[::1]", 587, .startTLS),
    ] as [(String, String, UInt16, SMTPServer.Security)])
  func aURLNamesHostPortAndSecurity(
    _ url: String, _ host: String, _ port: UInt16, _ security: SMTPServer.Security
  ) {
    #expect(SMTPServer(url: url) == SMTPServer(host: host, port: port, security: security))
  }

  @Test(arguments: [
    "", "mail.example.com", "http://mail.example.com", "smtp://", "smtp://:25", "smtp://host:",
    "smtp://host:0",
    "smtp://host:65536", "smtp://user:secret@host", "smtp://host/path", "smtp://host?x", "smtp://ho st",
    "smtp://[::1", "SMTP://host",
  ])
  func anythingElseIsNone(_ url: String) {
    #expect(SMTPServer(url: url) == nil)
  }
}
