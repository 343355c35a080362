import CertificateTestSupport
import Glibc
import Testing

@testable import TLS

@Suite struct LoadingTests {
  private func code(_ world: World) -> TLSError.Code? {
    do throws(TLSError) {
      _ = try TLSContext(server: world.serverConfiguration)
      return nil
    } catch {
      #expect(error.phase == .loading)
      #expect(!error.reason.isEmpty)
      return error.code
    }
  }

  @Test func aMissingFileIsNamed() throws {
    var world = try World()
    world.serverConfiguration.credentials.certificateChain = .file("/nonexistent/server.pem")
    let error = #expect(throws: TLSError.self) { try TLSContext(server: world.serverConfiguration) }
    #expect(error?.code == .unreadableFile)
    #expect(error?.description == "TLS loading: /nonexistent/server.pem: No such file or directory")
  }

  @Test func aFolderIsRefused() throws {
    var world = try World()
    world.serverConfiguration.clientAuthorities = .file("/tmp")
    #expect(code(world) == .unreadableFile)
  }

  /// A pipe would block the start until it has a writer.
  @Test func aPipeIsRefused() throws {
    var world = try World()
    let folder = try TemporaryFolder()
    let pipe = try folder.write("server.key", [])
    unlink(pipe)
    mkfifo(pipe, 0o600)
    world.serverConfiguration.credentials.privateKey = .file(pipe)
    #expect(code(world) == .unreadableFile)
  }

  @Test func aKeyThatOthersCanReadIsRefusedAndACertificateIsNot() throws {
    var world = try World()
    let folder = try TemporaryFolder()
    let certificate = try folder.write("server.pem", world.serverCertificate.pem)
    let key = try folder.write("server.key", world.serverCertificate.key.pem)
    world.serverConfiguration.credentials = TLSCredentials(
      certificateChain: .file(certificate), privateKey: .file(key))
    chmod(certificate, 0o644)
    #expect(code(world) == nil)
    for mode in [0o644, 0o666] as [mode_t] {
      chmod(key, mode)
      #expect(code(world) == .unprotectedFile)
    }
  }

  @Test func authoritiesWritableByEverybodyAreRefused() throws {
    var world = try World()
    let folder = try TemporaryFolder()
    let authorities = try folder.write("ca.pem", world.authority.certificate.pem)
    world.serverConfiguration.clientAuthorities = .file(authorities)
    #expect(code(world) == nil)
    chmod(authorities, 0o666)
    #expect(code(world) == .unprotectedFile)
  }

  @Test func filesAreRead() throws {
    var world = try World()
    let folder = try TemporaryFolder()
    world.serverConfiguration.credentials = TLSCredentials(
      certificateChain: .file(try folder.write("server.pem", world.serverCertificate.pem)),
      privateKey: .file(try folder.write("server.key", world.serverCertificate.key.pem)))
    let pair = try world.openPair()
    #expect(pair.client.session.peer?.id.path == "/server")
  }

  @Test func aChainWithIntermediatesIsShownWhole() throws {
    var world = try World()
    let upper = try TestAuthority(below: world.authority, "Upper CA")
    let lower = try TestAuthority(below: upper, "Lower CA")
    let folder = try TemporaryFolder()
    func credentials(_ name: String, _ leaf: TestCertificate) throws -> TLSCredentials {
      let chain = try leaf.pem + lower.certificate.pem + upper.certificate.pem
      return TLSCredentials(
        certificateChain: .file(try folder.write("\(name).pem", chain)),
        privateKey: .file(try folder.write("\(name).key", leaf.key.pem)))
    }
    world.serverConfiguration.credentials = try credentials("server", lower.issue(.server))
    world.clientConfiguration.credentials = try credentials("client", lower.issue(.client()))
    let pair = try world.openPair()
    #expect(pair.client.session.peer?.id.path == "/server")
    #expect(pair.server.session.peer?.id.path == "/client/admin")
  }

  @Test func aFileThatNeverEndsIsRefused() throws {
    var world = try World()
    world.serverConfiguration.clientAuthorities = .file("/dev/zero")
    #expect(code(world) == .unreadableFile)
  }

  @Test(arguments: ["", "hello", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])
  func textThatIsNotPEMIsRefused(text: String) throws {
    let good = try World()
    var world = good
    world.serverConfiguration.credentials.certificateChain = .bytes(Array(text.utf8))
    #expect(code(world) == .malformedPEM)
    world = good
    world.serverConfiguration.credentials.privateKey = .bytes(Array(text.utf8))
    #expect(code(world) == .malformedPEM)
    world = good
    world.serverConfiguration.clientAuthorities = .bytes(Array(text.utf8))
    #expect(code(world) == .malformedPEM)
    world = good
    world.serverConfiguration.revocationLists = [.bytes(Array(text.utf8))]
    #expect(code(world) == .malformedPEM)
  }

  @Test func aDamagedCertificateAfterAGoodOneIsRefused() throws {
    var world = try World()
    let damaged = Array("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".utf8)
    world.serverConfiguration.clientAuthorities = .bytes(try world.authority.certificate.pem + damaged)
    #expect(code(world) == .malformedPEM)
  }

  @Test func anotherKeyIsRefused() throws {
    var world = try World()
    world.serverConfiguration.credentials.privateKey = .bytes(try world.clientCertificate.key.pem)
    #expect(code(world) == .keyMismatch)
  }

  @Test func anEncryptedKeyIsRefusedWithoutAsking() throws {
    var world = try World()
    world.serverConfiguration.credentials.privateKey = .bytes(
      try world.serverCertificate.key.encryptedPEM(passphrase: "secret"))
    #expect(code(world) == .malformedPEM)
  }

  @Test func aWeakKeyIsRefused() throws {
    var world = try World()
    var request = CertificateRequest.server
    request.key = .rsa1024
    world.serverConfiguration.credentials = try world.authority.issue(request).credentials
    #expect(code(world) == .unusableCertificate)
  }

  @Test func ourOwnExpiredCertificateIsRefused() throws {
    var world = try World()
    var request = CertificateRequest.server
    request.ends = -60
    world.serverConfiguration.credentials = try world.authority.issue(request).credentials
    #expect(code(world) == .unusableCertificate)
    request.begins = 60
    request.ends = 3_600
    world.serverConfiguration.credentials = try world.authority.issue(request).credentials
    #expect(code(world) == .unusableCertificate)
  }

  @Test(arguments: ["", "Test.dev", "spiffe://test.dev", "test.dev/client"])
  func aTrustDomainMustBeOne(domain: String) throws {
    var world = try World()
    world.serverConfiguration.trustDomain = domain
    #expect(code(world) == .invalidSetting)
  }

  @Test(arguments: [[], [""], ["h2", String(repeating: "x", count: 256)]])
  func applicationProtocolsMustFitALPN(protocols: [String]) throws {
    var world = try World()
    world.serverConfiguration.applicationProtocols = protocols
    #expect(code(world) == .invalidSetting)
  }

  @Test func aContextServesItsOwnSideOnly() throws {
    let world = try World()
    let server = try TLSContext(server: world.serverConfiguration)
    let client = try TLSContext(client: world.clientConfiguration)
    #expect(throws: TLSError.self) { try TLSSession(client: server, expecting: .host("localhost")) }
    #expect(throws: TLSError.self) { try TLSSession(server: client) }
  }
}
