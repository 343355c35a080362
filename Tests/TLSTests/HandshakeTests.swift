import CertificateTestSupport
import Testing

@testable import TLS

@Suite struct HandshakeTests {
  @Test func bothSidesOpenAndKnowEachOther() throws {
    let world = try World()
    let pair = try world.openPair(expecting: .spiffeID(SPIFFEID("spiffe://test.dev/server")))
    for session in [pair.client.session, pair.server.session] {
      #expect(session.version == .v1_3)
      #expect(session.cipherSuite == "TLS_AES_128_GCM_SHA256")
      #expect(session.applicationProtocol == "h2")
    }
    let client = try #require(pair.server.session.peer)
    #expect(client.id.description == "spiffe://test.dev/client/admin")
    #expect(client.serialNumber == world.clientCertificate.certificate.serialNumber)
    #expect(client.serialNumber == "03EA")
    #expect(client.notAfter == world.clientCertificate.certificate.notAfter)
    #expect(client.notAfter > 1_700_000_000)
    #expect(pair.client.session.peer?.id.path == "/server")
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 11, 64, 255])
  func handshakeAndDataSurviveFragmentation(pieceBytes: Int) throws {
    let pair = try World().pair()
    try pair.carry(pieceBytes: pieceBytes)
    try pair.client.send("question")
    try pair.server.send("answer")
    try pair.carry(pieceBytes: pieceBytes)
    #expect(pair.server.text == "question")
    #expect(pair.client.text == "answer")
  }

  @Test func handshakeSurvivesATearAtEveryByte() throws {
    let world = try World()
    let client = try TLSContext(client: world.clientConfiguration)
    let server = try TLSContext(server: world.serverConfiguration)
    let helloBytes = try TLSSession(client: client, expecting: .host("localhost")).pendingOutputBytes
    for tear in 1..<helloBytes {
      let pair = try Pair(client, server)
      let hello = pair.client.output()
      try pair.server.receive(hello[..<tear])
      #expect(pair.server.session.state == .handshaking)
      try pair.server.receive(hello[tear...])
      try pair.carry()
      #expect(pair.server.session.state == .open)
    }
  }

  @Test func dataBeforeTheHandshakeIsRefused() throws {
    let pair = try World().pair()
    #expect(throws: TLSError.self) { try pair.server.send("early") }
    #expect(pair.server.session.state == .handshaking)
    try pair.carry()
    #expect(pair.server.session.state == .open)
  }

  @Test func theServerIsOpenAtItsFirstDelivery() throws {
    let pair = try World().pair()
    try pair.server.receive(pair.client.output())
    try pair.client.receive(pair.server.output())
    // The client's last flight and its first data arrive together.
    try pair.client.send("first")
    try pair.server.receive(pair.client.output())
    #expect(pair.server.text == "first")
    #expect(pair.server.stateAtFirstDelivery == .open)
  }

  @Test func aClientWithoutTheProtocolIsRefusedByAlert() throws {
    var world = try World()
    world.clientConfiguration.applicationProtocols = ["http/1.1"]
    let failures = try world.pair().carryUntilFailure()
    #expect(failures.server?.code == .noApplicationProtocol)
    #expect(failures.client?.code == .alertReceived(120))
  }

  @Test func theServersOrderOfProtocolsDecides() throws {
    var world = try World()
    world.clientConfiguration.applicationProtocols = ["http/1.1", "h2"]
    let pair = try world.openPair()
    #expect(pair.server.session.applicationProtocol == "h2")
    #expect(pair.client.session.applicationProtocol == "h2")
  }

  @Test func tls12IsRefusedUnlessAllowed() throws {
    var world = try World()
    world.clientConfiguration.minimumVersion = .v1_2
    let modern = try world.pair()
    modern.client.limitToTLS12()
    let failures = modern.carryUntilFailure()
    #expect(failures.server?.code == .protocolViolation)
    #expect(failures.client?.code == .alertReceived(70))

    world.serverConfiguration.minimumVersion = .v1_2
    let lenient = try world.pair()
    lenient.client.limitToTLS12()
    try lenient.carry(pieceBytes: 3)
    #expect(lenient.server.session.version == .v1_2)
    #expect(lenient.server.session.cipherSuite == "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384")
    #expect(lenient.server.session.peer?.id.path == "/client/admin")
    try lenient.client.send("question")
    try lenient.server.send("answer")
    try lenient.carry()
    #expect(lenient.server.text == "question")
    #expect(lenient.client.text == "answer")
  }

  @Test func renegotiationIsRefused() throws {
    var world = try World()
    world.clientConfiguration.minimumVersion = .v1_2
    world.serverConfiguration.minimumVersion = .v1_2
    let pair = try world.pair()
    pair.client.limitToTLS12()
    try pair.carry()
    pair.client.renegotiate()
    try pair.server.receive(pair.client.output())
    // The server answers with a warning, not with a handshake, and goes on.
    #expect(pair.server.session.state == .open)
    #expect(pair.server.output().count == 31)
  }

  @Test func noSessionTicketIsSent() throws {
    let pair = try World().pair()
    try pair.server.receive(pair.client.output())
    try pair.client.receive(pair.server.output())
    try pair.server.receive(pair.client.output())
    #expect(pair.server.session.state == .open)
    #expect(pair.server.session.pendingOutputBytes == 0)
  }

  @Test func aReplacedContextAppliesToNewSessionsOnly() throws {
    var world = try World()
    let before = try world.openPair()
    let renewed = try world.authority.issue(.server)
    world.serverConfiguration.credentials = try renewed.credentials
    let after = try world.openPair(expecting: .trustDomain("test.dev"))
    #expect(after.client.session.peer?.serialNumber == renewed.certificate.serialNumber)
    #expect(before.client.session.peer?.serialNumber == world.serverCertificate.certificate.serialNumber)
    try before.client.send("still here")
    try before.carry()
    #expect(before.server.text == "still here")
  }

  @Test func anIntermediateAuthorityIsFollowed() throws {
    var world = try World()
    let intermediate = try TestAuthority(below: world.authority)
    let leaf = try intermediate.issue(.client("spiffe://test.dev/client/below"))
    world.clientConfiguration.credentials = TLSCredentials(
      certificateChain: .bytes(try leaf.pem + intermediate.certificate.pem),
      privateKey: .bytes(try leaf.key.pem))
    let pair = try world.openPair()
    #expect(pair.server.session.peer?.id.path == "/client/below")
  }
}
