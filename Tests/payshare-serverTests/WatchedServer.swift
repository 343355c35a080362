import ArgumentParser
import CertificateTestSupport
import EventLoop
import Foundation
import Glibc
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import TLS
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

@testable import Access
@testable import payshare_server

/// A server whose files are in a folder and watched, as `payshare-server` does it.
final class WatchedServer {
  static let trustDomain = "test.dev"

  let folder: String
  let authority: TestAuthority
  let log = LogProbe()
  let server: TestServer
  let watch: ConfigurationWatch

  /// Starts a server of these services; `callers` is the file of callers, and `hasList` says whether there is a list of
  /// revoked certificates.
  init(_ services: [any Service], callers: String? = nil, hasList: Bool = true, loops: Int = 1) async throws {
    var template = Array("/tmp/payshare-watch-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    authority = try TestAuthority()
    let credentials = try authority.issue(.server)
    try Self.write(try credentials.pem, to: "\(folder)/server.crt")
    try Self.write(try credentials.key.pem, to: "\(folder)/server.key")
    try Self.write(try authority.certificate.pem, to: "\(folder)/ca.crt")
    if hasList { try Self.write(try authority.revocationList(), to: "\(folder)/ca.crl") }
    var arguments = ["--certs", folder, "--trust-domain", Self.trustDomain]
    if let callers {
      try Self.write(Array(callers.utf8), to: "\(folder)/callers")
      arguments += ["--callers", "\(folder)/callers"]
    }
    let options = try ServerOptions.parse(arguments)
    let loaded = try LoadedConfiguration(options)
    server = try await TestServer(services, loops: loops, logger: log.logger) {
      $0.tls = loaded.tls
      $0.interceptors = [Admission(clients: loaded.clientCheck)]
    }
    watch = ConfigurationWatch(options, loaded, server: server.server, logger: log.logger)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Writes a file aside and puts it in place.
  func write(_ bytes: [UInt8], _ name: String) throws { try Self.write(bytes, to: "\(folder)/\(name)") }

  /// Replaces the list of revoked certificates.
  func revoke(_ certificates: [TestCertificate], ends: Int = 3_600) throws {
    try Self.write(try authority.revocationList(certificates, ends: ends), to: "\(folder)/ca.crl")
  }

  /// How a client with this certificate is configured, who makes no call again.
  func configuration(
    _ client: TestCertificate, expecting: ServerExpectation = .trustDomain(trustDomain)
  ) throws -> ClientConfiguration {
    var configuration = server.clientConfiguration
    let context = try TLSContext(
      client: TLSClientConfiguration(
        credentials: try client.credentials, serverAuthorities: try authority.pem))
    configuration.security = .mutualTLS(context, expecting)
    configuration.retry = .none
    configuration.backoff.initialMilliseconds = 5
    configuration.backoff.maximumMilliseconds = 20
    return configuration
  }

  /// Why a client with this certificate is refused on a connection of its own; nil where it is served.
  func refusal(_ client: TestCertificate) async throws -> Status? {
    let channel = try ClientChannel(configuration(client))
    defer { channel.shutDown() }
    return await failure { try await EchoClient(channel).echo(EchoMessage()) }
  }

  private static func write(_ source: PEMSource, to path: String) throws {
    guard case .bytes(let bytes) = source else { return }
    try write(bytes, to: path)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path + ".new"))
    chmod(path + ".new", 0o600)
    try #require(rename(path + ".new", path) == 0)
  }
}

/// What the access interceptor does with certificates, without a database.
private struct Admission: ServerInterceptor {
  let clients: ClientCheck

  func intercept(_ call: ServerCall, _ next: () async throws(Status) -> Void) async throws(Status) {
    _ = try clients.admit(call)
    try await next()
  }
}
