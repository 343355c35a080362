import CertificateTestSupport
import Testing

@testable import TLS

/// Which servers a client accepts.
@Suite struct ServerIdentityTests {
  private func refusal(
    _ expecting: ServerExpectation, _ change: (inout CertificateRequest) -> Void = { _ in }
  ) throws -> PeerRefusal? {
    var world = try World()
    var request = CertificateRequest.server
    change(&request)
    world.serverConfiguration.credentials = try world.authority.issue(request).credentials
    let pair = try world.pair(expecting: expecting)
    let failures = pair.carryUntilFailure()
    guard let failure = failures.client else {
      #expect(pair.client.session.state == .open)
      return nil
    }
    if case .alertReceived = failures.server?.code {} else { Issue.record("the server got no alert") }
    guard case .peerRefused(let refusal) = failure.code else { return .other(-1) }
    return refusal
  }

  @Test func theExpectedServerPasses() throws {
    #expect(try refusal(.host("localhost")) == nil)
    #expect(try refusal(.host("127.0.0.1")) == nil)
    #expect(try refusal(.trustDomain("test.dev")) == nil)
    #expect(try refusal(.spiffeID(SPIFFEID("spiffe://test.dev/server"))) == nil)
  }

  @Test(arguments: ["example.org", "localhost.example.org", "127.0.0.2", "::1", "local"])
  func anotherHostIsRefused(host: String) throws {
    #expect(try refusal(.host(host)) == .wrongHost)
  }

  @Test func theCommonNameIsNotAHost() throws {
    #expect(
      try refusal(.host("server")) { $0.alternativeNames = "URI:spiffe://test.dev/server" } == .wrongHost)
  }

  @Test func aWildcardStandsForOneWholeLabel() throws {
    #expect(try refusal(.host("a.test.dev")) { $0.alternativeNames = "DNS:*.test.dev" } == nil)
    #expect(try refusal(.host("a.b.test.dev")) { $0.alternativeNames = "DNS:*.test.dev" } == .wrongHost)
    #expect(try refusal(.host("ab.test.dev")) { $0.alternativeNames = "DNS:a*.test.dev" } == .wrongHost)
  }

  @Test(arguments: ["", "a\0b"])
  func anImpossibleHostIsRefusedAtOnce(host: String) throws {
    let context = try TLSContext(client: World().clientConfiguration)
    let error = #expect(throws: TLSError.self) { try TLSSession(client: context, expecting: .host(host)) }
    #expect(error?.code == .invalidSetting)
  }

  @Test func aServerWithoutSPIFFEIDPassesByItsHost() throws {
    #expect(try refusal(.host("localhost")) { $0.alternativeNames = "DNS:localhost" } == nil)
  }

  @Test func anotherIDIsRefused() throws {
    #expect(try refusal(.spiffeID(SPIFFEID("spiffe://test.dev/other"))) == .wrongID)
    #expect(try refusal(.spiffeID(SPIFFEID("spiffe://other.dev/server"))) == .wrongTrustDomain)
    #expect(try refusal(.trustDomain("other.dev")) == .wrongTrustDomain)
    #expect(try refusal(.trustDomain("test.dev")) { $0.alternativeNames = "DNS:localhost" } == .noURI)
  }

  @Test func aClientsCertificateIsNotAServers() throws {
    #expect(try refusal(.host("localhost")) { $0.extendedKeyUsage = "clientAuth" } == .wrongPurpose)
  }

  @Test func aServerOfAnotherAuthorityIsRefused() throws {
    var world = try World()
    world.serverConfiguration.credentials = try TestAuthority("Stranger").issue(.server).credentials
    let failures = try world.pair().carryUntilFailure()
    #expect(failures.client?.code == .peerRefused(.untrusted))
    #expect(failures.server?.code == .alertReceived(48))
  }

  @Test func aRevokedServerIsRefused() throws {
    var world = try World()
    world.clientConfiguration.revocationLists = [
      try world.authority.revocationList([world.serverCertificate])
    ]
    #expect(try world.pair().carryUntilFailure().client?.code == .peerRefused(.revoked))
  }
}
