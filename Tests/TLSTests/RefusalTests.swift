import CertificateTestSupport
import Glibc
import Testing

@testable import TLS

/// Row 16 of the reliability rows, and its like on the client's side.
@Suite struct RefusalTests {
  /// Lets a client with `credentials` try; nothing it sends at once may be delivered.
  private func refusal(
    _ world: World, _ credentials: TLSCredentials?, expecting: ServerExpectation = .host("localhost")
  ) throws -> PeerRefusal? {
    var world = world
    world.clientConfiguration.credentials = credentials
    let pair = try world.pair(expecting: expecting)
    try pair.server.receive(pair.client.output())
    try pair.client.receive(pair.server.output())
    // In TLS 1.3 a client may send before it can know that it was refused.
    try pair.client.send("let me in")
    let failures = pair.carryUntilFailure()
    #expect(pair.server.deliveries == 0)
    #expect(pair.server.received.isEmpty)
    #expect(pair.server.session.peer == nil)
    #expect(pair.server.session.state == .failed)
    if case .alertReceived = failures.client?.code {} else { Issue.record("the client got no alert") }
    guard case .peerRefused(let refusal) = failures.server?.code else { return nil }
    return refusal
  }

  /// With an `offset` the client's clock goes wrong by so many seconds: with a right one it would not even load a
  /// certificate that is not valid.
  private func refusal(offset: Int = 0, _ change: (inout CertificateRequest) -> Void) throws -> PeerRefusal? {
    var world = try World()
    world.clientConfiguration.verificationTime = time(nil) + offset
    var request = CertificateRequest.client()
    change(&request)
    return try refusal(world, try world.authority.issue(request).credentials)
  }

  @Test func noCertificate() throws {
    #expect(try refusal(World(), nil) == .noCertificate)
  }

  @Test func expired() throws {
    #expect(try refusal(offset: -1_800) { $0.ends = -60 } == .expired)
  }

  @Test func notYetValid() throws {
    #expect(try refusal(offset: 1_800) { $0.begins = 600 } == .notYetValid)
  }

  @Test func anotherAuthority() throws {
    let stranger = try TestAuthority("Stranger")
    #expect(try refusal(World(), stranger.issue(.client()).credentials) == .untrusted)
  }

  @Test func anotherAuthorityOfTheSameName() throws {
    #expect(try refusal(World(), TestAuthority().issue(.client()).credentials) == .untrusted)
  }

  @Test func authorityAsLeaf() throws {
    #expect(try refusal { $0.isAuthority = true } == .authority)
  }

  @Test func theAuthorityItself() throws {
    let world = try World()
    #expect(try refusal(world, world.authority.certificate.credentials) == .wrongPurpose)
  }

  @Test func noURI() throws {
    #expect(try refusal { $0.alternativeNames = "DNS:client.test.dev" } == .noURI)
    #expect(try refusal { $0.alternativeNames = nil } == .noURI)
  }

  @Test func severalURIs() throws {
    #expect(
      try refusal { $0.alternativeNames = "URI:spiffe://test.dev/client/a,URI:spiffe://test.dev/client/b" }
        == .severalURIs)
    #expect(
      try refusal { $0.alternativeNames = "URI:spiffe://test.dev/client/a,URI:https://test.dev/" }
        == .severalURIs)
  }

  @Test func anotherTrustDomain() throws {
    #expect(try refusal { $0.alternativeNames = "URI:spiffe://other.dev/client/admin" } == .wrongTrustDomain)
  }

  @Test func malformedID() throws {
    #expect(
      try refusal { $0.alternativeNames = "URI:https://test.dev/client/admin" } == .malformedID(.wrongScheme))
    #expect(
      try refusal { $0.alternativeNames = "URI:spiffe://test.dev/a/../b" } == .malformedID(.relativeSegment))
  }

  @Test func trustDomainWithoutPath() throws {
    #expect(try refusal { $0.alternativeNames = "URI:spiffe://test.dev" } == .noPath)
  }

  @Test(arguments: [
    "critical,keyEncipherment", "critical,keyAgreement", "critical,digitalSignature,keyCertSign",
    "critical,digitalSignature,cRLSign", nil,
  ])
  func wrongKeyUsage(usage: String?) throws {
    #expect(try refusal { $0.keyUsage = usage } == .wrongPurpose)
  }

  @Test(arguments: ["serverAuth", "codeSigning", "emailProtection", "anyExtendedKeyUsage"])
  func wrongExtendedKeyUsage(usage: String) throws {
    #expect(try refusal { $0.extendedKeyUsage = usage } == .wrongPurpose)
  }

  @Test func revoked() throws {
    var world = try World()
    world.serverConfiguration.revocationLists = [
      try world.authority.revocationList([world.clientCertificate])
    ]
    #expect(try refusal(world, world.clientConfiguration.credentials) == .revoked)
  }

  @Test func selfSigned() throws {
    #expect(try refusal(World(), TestAuthority.selfSigned(.client()).credentials) == .untrusted)
  }

  @Test func weakKey() throws {
    // Our client would refuse its own weak key, so what the server would say is asked of it directly.
    var world = try World()
    world.clientConfiguration.credentials = nil
    var request = CertificateRequest.client()
    request.key = .rsa1024
    let weak = try world.authority.issue(request)
    let pair = try world.pair()
    pair.client.present(weak)
    try pair.server.receive(pair.client.output())
    try pair.client.receive(pair.server.output())
    try pair.client.send("let me in")
    let failures = pair.carryUntilFailure()
    #expect(failures.server?.code == .peerRefused(.weak))
    #expect(pair.server.received.isEmpty)
  }

  @Test func aLeafMayNotIssueOthers() throws {
    let world = try World()
    let leaf = try world.authority.issue(.client("spiffe://test.dev/client/mallory"))
    let forged = try TestAuthority(misusing: leaf).issue(.client("spiffe://test.dev/client/admin"))
    let credentials = TLSCredentials(
      certificateChain: .bytes(try forged.pem + leaf.pem), privateKey: .bytes(try forged.key.pem))
    #expect(try refusal(world, credentials) == .untrusted)
  }
}
