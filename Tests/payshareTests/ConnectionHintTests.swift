import PayshareClient
import Testing

@testable import payshare

@Suite("Hints on failed connections")
struct ConnectionHintTests {
  private func hint(_ message: String, _ code: StatusCode = .unavailable) -> String? {
    ConnectionHint(certificateFolder: "certs/dev", identity: "admin").text(
      for: .status(Status(code, message)))
  }

  @Test func aFailedConnectionHasAHint() throws {
    #expect(
      try #require(hint("cannot connect to 127.0.0.1:1: connect: Connection refused")).contains("make run"))
    #expect(
      try #require(
        hint("cannot connect to a:1: TLS: TLS handshake: peer's certificate refused: untrusted")
      ).contains("certs/dev/ca.crt"))
    #expect(
      try #require(hint("cannot connect to a:1: TLS: TLS receiving: tlsv1 alert unknown ca")).contains(
        "certs/dev/admin.crt"))
  }

  @Test func otherErrorsHaveNoHint() {
    #expect(hint("cannot connect to a:1: timed out") == nil)
    #expect(hint("cannot connect to a:1: TLS: TLS receiving: tlsv1 alert protocol version") == nil)
    #expect(hint("cannot connect to a:1: connect: Connection refused", .internal) == nil)
    #expect(hint("the database is unavailable: Connection refused") == nil)
    let hint = ConnectionHint(certificateFolder: "certs/dev", identity: "admin")
    #expect(hint.text(for: .usage("cannot connect to a:1: connect: Connection refused")) == nil)
  }
}
