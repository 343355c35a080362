import CertificateTestSupport
import Testing

@testable import TLS

/// Against the `openssl` command, over a real socket.
@Suite struct InteroperabilityTests {
  private let world: World
  private let folder: TemporaryFolder

  init() throws {
    world = try World()
    folder = try TemporaryFolder()
    _ = try folder.write("ca.crt", world.authority.certificate.pem)
    _ = try folder.write("server.crt", world.serverCertificate.pem)
    _ = try folder.write("server.key", world.serverCertificate.key.pem)
    _ = try folder.write("client.crt", world.clientCertificate.pem)
    _ = try folder.write("client.key", world.clientCertificate.key.pem)
  }

  private func openSSLClient(port: UInt16, _ options: [String]) throws -> Command {
    try Command(
      ["openssl", "s_client", "-connect", "127.0.0.1:\(port)", "-CAfile", "\(folder.path)/ca.crt"]
        + ["-verify_return_error"] + options)
  }

  private var clientCredentials: [String] {
    ["-cert", "\(folder.path)/client.crt", "-key", "\(folder.path)/client.key"]
  }

  private func openSSLServer(_ options: [String]) throws -> (command: Command, port: UInt16) {
    let command = try Command(
      [
        "openssl", "s_server", "-accept", "127.0.0.1:0", "-cert", "\(folder.path)/server.crt", "-key",
        "\(folder.path)/server.key", "-CAfile", "\(folder.path)/ca.crt", "-Verify", "1",
        "-verify_return_error",
      ] + options)
    let output = try command.wait(for: "ACCEPT 127.0.0.1:")
    let text = output.split(separator: "ACCEPT 127.0.0.1:").last?.prefix { $0.isNumber } ?? ""
    return (command, try #require(UInt16(text)))
  }

  @Test(arguments: [["-tls1_3"], ["-tls1_2"], ["-tls1_3", "-curves", "P-256"]])
  func openSSLClientTalksToUs(options: [String]) throws {
    var configuration = world.serverConfiguration
    configuration.minimumVersion = .v1_2
    let side = Side(try TLSSession(server: TLSContext(server: configuration)))
    let (listener, port) = try LoopbackSocket.listener()
    let client = try openSSLClient(port: port, clientCredentials + ["-alpn", "h2"] + options)
    let connection = try listener.accept()
    let driver = SocketDriver(side: side, descriptor: connection.descriptor)
    try driver.exchange { side.session.state == .open }
    #expect(side.session.peer?.id.path == "/client/admin")

    try client.write("question\n")
    try driver.exchange { side.text.contains("question\n") }
    try side.send("answer\n")
    try driver.flush()
    #expect(try client.wait(for: "answer\n").contains("ALPN protocol: h2"))

    if side.session.version == .v1_3 {
      // The command's letter for a KeyUpdate that wants another back.
      try client.write("K\n")
      try driver.exchange { side.session.postHandshakeAllowance < TLSLimits.freePostHandshakeMessages }
      try client.write("with new keys\n")
      try driver.exchange { side.text.contains("with new keys\n") }
      try side.send("understood\n")
      try driver.flush()
      _ = try client.wait(for: "understood\n")
    }

    try client.write("Q\n")
    try driver.exchange { side.session.state != .open }
    #expect(side.session.state == .peerClosed)
    side.session.close()
    try? driver.flush()
    #expect(try client.finish().code == 0)
  }

  @Test func openSSLClientWithoutCertificateIsRefused() throws {
    let side = Side(try TLSSession(server: TLSContext(server: world.serverConfiguration)))
    let (listener, port) = try LoopbackSocket.listener()
    let client = try openSSLClient(port: port, ["-alpn", "h2"])
    let connection = try listener.accept()
    let error = #expect(throws: TLSError.self) {
      try SocketDriver(side: side, descriptor: connection.descriptor).exchange { side.session.state == .open }
    }
    #expect(error?.code == .peerRefused(.noCertificate))
    _ = try client.wait(for: "alert certificate required")
  }

  @Test func openSSLClientWithoutALPNIsRefused() throws {
    let side = Side(try TLSSession(server: TLSContext(server: world.serverConfiguration)))
    let (listener, port) = try LoopbackSocket.listener()
    let client = try openSSLClient(port: port, clientCredentials)
    let connection = try listener.accept()
    let error = #expect(throws: TLSError.self) {
      try SocketDriver(side: side, descriptor: connection.descriptor).exchange { side.session.state == .open }
    }
    #expect(error?.code == .noApplicationProtocol)
    _ = try client.wait(for: "alert no application protocol")
  }

  @Test(arguments: [["-tls1_3"], ["-tls1_2"]])
  func weTalkToOpenSSLServer(options: [String]) throws {
    let (server, port) = try openSSLServer(["-alpn", "h2", "-rev"] + options)
    var configuration = world.clientConfiguration
    configuration.minimumVersion = .v1_2
    let side = Side(
      try TLSSession(
        client: TLSContext(client: configuration), expecting: .spiffeID(SPIFFEID("spiffe://test.dev/server")))
    )
    let connection = try LoopbackSocket.connected(to: port)
    let driver = SocketDriver(side: side, descriptor: connection.descriptor)
    try driver.exchange { side.session.state == .open }
    #expect(side.session.peer?.id.path == "/server")
    try side.send("payshare\n")
    try driver.exchange { side.text.contains("erahsyap\n") }
    side.session.close()
    try driver.flush()
    withExtendedLifetime(server) {}
  }

  @Test func aServerThatIgnoresALPNIsRefused() throws {
    let (server, port) = try openSSLServer([])
    let side = Side(
      try TLSSession(client: TLSContext(client: world.clientConfiguration), expecting: .host("localhost")))
    let connection = try LoopbackSocket.connected(to: port)
    let error = #expect(throws: TLSError.self) {
      try SocketDriver(side: side, descriptor: connection.descriptor).exchange { side.session.state == .open }
    }
    #expect(error?.code == .noApplicationProtocol)
    #expect(side.session.state == .failed)
    withExtendedLifetime(server) {}
  }

  @Test func ticketsBeyondTheLimitAreRefused() throws {
    let count = TLSLimits.freePostHandshakeMessages + 10
    let (server, port) = try openSSLServer(["-alpn", "h2", "-num_tickets", "\(count)"])
    let side = Side(
      try TLSSession(client: TLSContext(client: world.clientConfiguration), expecting: .host("localhost")))
    let connection = try LoopbackSocket.connected(to: port)
    let error = #expect(throws: TLSError.self) {
      try SocketDriver(side: side, descriptor: connection.descriptor).exchange { false }
    }
    #expect(error?.code == .tooManyPostHandshakeMessages)
    withExtendedLifetime(server) {}
  }
}
