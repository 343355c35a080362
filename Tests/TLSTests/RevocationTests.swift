import CertificateTestSupport
import Glibc
import Testing

@testable import TLS

/// Row 17 of the reliability rows, the part of it that needs no socket.
@Suite struct RevocationTests {
  private func refusal(_ world: World) throws -> PeerRefusal? {
    let failures = try world.pair().carryUntilFailure()
    guard case .peerRefused(let refusal) = failures.server?.code else { return nil }
    return refusal
  }

  @Test func aClientThatIsNotRevokedPasses() throws {
    var world = try World()
    let other = try world.authority.issue(.client("spiffe://test.dev/client/other"))
    world.serverConfiguration.revocationLists = [try world.authority.revocationList([other])]
    #expect(try world.openPair().server.session.peer?.id.path == "/client/admin")
  }

  @Test func aMissingListIsNotLoaded() throws {
    var world = try World()
    world.serverConfiguration.revocationLists = [.file("/nonexistent/crl.pem")]
    let error = #expect(throws: TLSError.self) { try TLSContext(server: world.serverConfiguration) }
    #expect(error?.code == .unreadableFile)
  }

  @Test func anExpiredListIsNotLoaded() throws {
    var world = try World()
    world.serverConfiguration.revocationLists = [try world.authority.revocationList(ends: -1)]
    let error = #expect(throws: TLSError.self) { try TLSContext(server: world.serverConfiguration) }
    #expect(error?.code == .unusableRevocationList)
    world.serverConfiguration.revocationLists = [try world.authority.revocationList(begins: 60)]
    #expect(throws: TLSError.self) { try TLSContext(server: world.serverConfiguration) }
  }

  @Test func aListThatExpiresLaterFailsClosed() throws {
    var world = try World()
    // Loaded while it was valid, and used after.
    world.serverConfiguration.revocationLists = [try world.authority.revocationList(ends: -1)]
    world.serverConfiguration.verificationTime = time(nil) - 30
    let server = try TLSContext(server: world.serverConfiguration)
    server.verify(at: time(nil))
    let pair = try Pair(TLSContext(client: world.clientConfiguration), server)
    #expect(pair.carryUntilFailure().server?.code == .peerRefused(.revocationUnknown))
  }

  @Test func aListOfAnotherAuthorityFailsClosed() throws {
    var world = try World()
    world.serverConfiguration.revocationLists = [try TestAuthority("Stranger").revocationList()]
    #expect(try refusal(world) == .revocationUnknown)
  }

  @Test func aForgedListFailsClosed() throws {
    var world = try World()
    world.serverConfiguration.revocationLists = [try TestAuthority().revocationList()]
    #expect(try refusal(world) == .revocationUnknown)
  }

  @Test func anIntermediateAuthorityNeedsAListToo() throws {
    var world = try World()
    let intermediate = try TestAuthority(below: world.authority)
    let leaf = try intermediate.issue(.client())
    world.clientConfiguration.credentials = TLSCredentials(
      certificateChain: .bytes(try leaf.pem + intermediate.certificate.pem),
      privateKey: .bytes(try leaf.key.pem))
    let ofRoot = try world.authority.revocationList()
    let ofIntermediate = try intermediate.revocationList()
    world.serverConfiguration.revocationLists = [ofRoot]
    #expect(try refusal(world) == .revocationUnknown)
    world.serverConfiguration.revocationLists = [ofRoot, ofIntermediate]
    #expect(try refusal(world) == nil)
    world.serverConfiguration.revocationLists = [
      try world.authority.revocationList([intermediate.certificate]), ofIntermediate,
    ]
    #expect(try refusal(world) == .revoked)
  }

  @Test func aRunningSessionIsVerifiedAgain() throws {
    var world = try World()
    let pair = try world.openPair()
    try pair.server.session.reverifyPeer(under: TLSContext(server: world.serverConfiguration))

    world.serverConfiguration.revocationLists = [try world.authority.revocationList()]
    try pair.server.session.reverifyPeer(under: TLSContext(server: world.serverConfiguration))

    world.serverConfiguration.revocationLists = [
      try world.authority.revocationList([world.clientCertificate])
    ]
    let revoking = try TLSContext(server: world.serverConfiguration)
    let error = #expect(throws: TLSError.self) { try pair.server.session.reverifyPeer(under: revoking) }
    #expect(error?.code == .peerRefused(.revoked))
    #expect(error?.phase == .reverifying)
    #expect(pair.server.session.state == .open)
  }

  @Test func aRunningSessionIsVerifiedAgainOnlyWhereThatIsDue() throws {
    var world = try World()
    world.serverConfiguration.revocationLists = [try world.authority.revocationList(ends: 600)]
    let context = try TLSContext(server: world.serverConfiguration)
    let pair = try Pair(TLSContext(client: world.clientConfiguration), context)
    #expect(try !pair.server.session.reverifyPeerIfDue(under: context))
    try pair.carry()
    let end = try #require(context.revocationListsEnd)
    #expect(abs(Int(end) - time(nil) - 600) < 60)
    #expect(try !pair.server.session.reverifyPeerIfDue(under: context))

    let next = try TLSContext(server: world.serverConfiguration)
    #expect(try pair.server.session.reverifyPeerIfDue(under: next))
    #expect(try !pair.server.session.reverifyPeerIfDue(under: next))

    next.verify(at: Int(end) + 1)
    let error = #expect(throws: TLSError.self) { try pair.server.session.reverifyPeerIfDue(under: next) }
    #expect(error?.code == .peerRefused(.revocationUnknown))
  }

  @Test func withoutListsASessionIsDueWhenItsChainEnds() throws {
    let world = try World()
    let context = try TLSContext(server: world.serverConfiguration)
    #expect(context.revocationListsEnd == nil)
    let pair = try Pair(TLSContext(client: world.clientConfiguration), context)
    try pair.carry()
    let end = Int(world.clientCertificate.certificate.notAfter)
    context.verify(at: end - 1)
    #expect(try !pair.server.session.reverifyPeerIfDue(under: context))
    context.verify(at: end + 1)
    let error = #expect(throws: TLSError.self) { try pair.server.session.reverifyPeerIfDue(under: context) }
    #expect(error?.code == .peerRefused(.expired))
  }

  @Test func aRunningSessionIsVerifiedAgainForItsTime() throws {
    var world = try World()
    let pair = try world.openPair()
    world.serverConfiguration.verificationTime = Int(world.clientCertificate.certificate.notAfter) + 1
    var request = CertificateRequest.server
    request.ends = 10 * 86_400
    world.serverConfiguration.credentials = try world.authority.issue(request).credentials
    let later = try TLSContext(server: world.serverConfiguration)
    let error = #expect(throws: TLSError.self) { try pair.server.session.reverifyPeer(under: later) }
    #expect(error?.code == .peerRefused(.expired))
  }

  @Test func aRunningSessionIsVerifiedAgainForItsTrustDomain() throws {
    var world = try World()
    let pair = try world.openPair()
    world.serverConfiguration.trustDomain = "other.dev"
    let other = try TLSContext(server: world.serverConfiguration)
    let error = #expect(throws: TLSError.self) { try pair.server.session.reverifyPeer(under: other) }
    #expect(error?.code == .peerRefused(.wrongTrustDomain))
  }

  @Test func theClientVerifiesAgainToo() throws {
    var world = try World()
    let pair = try world.openPair()
    try pair.client.session.reverifyPeer(under: TLSContext(client: world.clientConfiguration))
    world.clientConfiguration.revocationLists = [
      try world.authority.revocationList([world.serverCertificate])
    ]
    let revoking = try TLSContext(client: world.clientConfiguration)
    let error = #expect(throws: TLSError.self) { try pair.client.session.reverifyPeer(under: revoking) }
    #expect(error?.code == .peerRefused(.revoked))
  }
}
