import Foundation
import Testing

@testable import TLS

/// `certs/`: what its scripts make must be what the module wants.
@Suite struct DevelopmentCertificateTests {
  private let folder: URL

  /// A copy, so that the developer's own certificates stay as they are.
  private init() throws {
    let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    folder = FileManager.default.temporaryDirectory.appending(path: "payshare-certs-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    for name in ["make-dev-certs.sh", "revoke.sh", "ca.cnf"] {
      try FileManager.default.copyItem(
        at: repository.appending(path: "certs/\(name)"), to: folder.appending(path: name))
    }
  }

  private func run(_ arguments: String...) throws -> (code: Int32, output: String) {
    try Command([folder.appending(path: arguments[0]).path] + arguments.dropFirst()).finish()
  }

  private func source(_ name: String) -> PEMSource {
    .file(folder.appending(path: "dev/\(name)").path)
  }

  private func pair(client: String) throws -> Pair {
    var server = TLSServerConfiguration(
      credentials: TLSCredentials(certificateChain: source("server.crt"), privateKey: source("server.key")),
      clientAuthorities: source("ca.crt"), trustDomain: "payshare.dev")
    server.revocationLists = [source("ca.crl")]
    let client = TLSClientConfiguration(
      credentials: TLSCredentials(
        certificateChain: source("\(client).crt"), privateKey: source("\(client).key")),
      serverAuthorities: source("ca.crt"))
    return try Pair(TLSContext(client: client), TLSContext(server: server))
  }

  private func contents() throws -> [String: [UInt8]] {
    let dev = folder.appending(path: "dev")
    return try FileManager.default.contentsOfDirectory(atPath: dev.path).reduce(into: [:]) { all, name in
      all[name] = try source(name).read()
    }
  }

  @Test func theyWorkAreKeptAndCanBeRevoked() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try run("make-dev-certs.sh").code == 0)
    for client in ["admin", "service", "loadtest"] {
      let pair = try pair(client: client)
      try pair.carry()
      #expect(pair.server.session.peer?.id.description == "spiffe://payshare.dev/client/\(client)")
      #expect(pair.client.session.peer?.id.description == "spiffe://payshare.dev/server")
    }
    for name in ["ca", "server", "admin", "service", "loadtest"] {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: folder.appending(path: "dev/\(name).key").path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    let before = try contents()
    let (code, output) = try run("make-dev-certs.sh")
    #expect(code == 0 && output.isEmpty)
    #expect(try contents() == before)

    #expect(try run("revoke.sh", "loadtest").code == 0)
    #expect(try run("revoke.sh", "loadtest").code == 0)
    #expect(try pair(client: "loadtest").carryUntilFailure().server?.code == .peerRefused(.revoked))
    try pair(client: "admin").carry()
    // A revocation is no reason to make everything anew: it would be undone by that.
    let revoked = try contents()
    #expect(try run("make-dev-certs.sh").code == 0)
    #expect(try contents() == revoked)

    try FileManager.default.removeItem(at: folder.appending(path: "dev/service.key"))
    #expect(try run("make-dev-certs.sh").code == 0)
    try pair(client: "service").carry()
    let remade = try contents()
    #expect(remade["ca.crt"] != before["ca.crt"])

    #expect(try run("make-dev-certs.sh", "--force").code == 0)
    #expect(try contents()["ca.crt"] != remade["ca.crt"])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        "ca.cnf", "dev", "make-dev-certs.sh", "revoke.sh",
      ])
  }

  @Test(arguments: ["server", "ca", "nobody", "../admin", ""])
  func onlyClientsAreRevoked(name: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try run("revoke.sh", name).code != 0)
  }
}
