import EventLoop
import GoogleAPI
import RPC
import RPCTestSupport
import TLS
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

@testable import Access

@Suite("The check of clients")
struct ClientCheckTests {
  private static let service = "testing.EchoService"
  private static let other = "grpc.testing.TestService"

  /// Handles certificates like the access interceptor, without a database.
  private struct Interceptor: ServerInterceptor {
    let check: ClientCheck
    var needsUsers = false

    func intercept(_ call: ServerCall, _ next: () async throws(Status) -> Void) async throws(Status) {
      let grant = try check.admit(call)
      if needsUsers { try grant.requireUsers(call) }
      try await next()
    }
  }

  private func allowList(_ text: String) throws -> ClientAllowList {
    try ClientAllowListFile("callers", trustDomain: "payshare.dev", services: [Self.service, Self.other])
      .parse(Array(text.utf8))
  }

  private func with(
    _ check: ClientCheck, identity: String? = "spiffe://payshare.dev/client/web", needsUsers: Bool = false,
    _ body: (EchoClient) async throws -> Void
  ) async throws {
    let loop = try EventLoop(name: "callers")
    try loop.start()
    let channel = InProcessChannel(
      services: [EchoServant()], interceptors: [Interceptor(check: check, needsUsers: needsUsers)],
      identity: identity, on: loop)
    try await body(EchoClient(channel))
    await loop.end()
  }

  @Test func aServiceThatIsNotAllowedIsDeniedWithIdentityAndService() async throws {
    let check = ClientCheck(try allowList("spiffe://payshare.dev/client/web users \(Self.other)"))
    try await with(check) { client in
      let status = await failure { try await client.echo(EchoMessage()) }
      #expect(status?.code == .permissionDenied)
      #expect(status?.reason == "CALLER_NOT_ALLOWED")
      #expect(
        status?.detail(GoogleRpc.ErrorInfo.self)?.metadata
          == ["identity": "spiffe://payshare.dev/client/web", "service": Self.service])
    }
  }

  @Test func aServiceThatIsNamedIsAllowed() async throws {
    let check = ClientCheck(try allowList("spiffe://payshare.dev/client/* no-users \(Self.service)"))
    try await with(check) { client in _ = try await client.echo(EchoMessage()) }
  }

  @Test func aCallerWithoutCertificateIsDeniedByAnyList() async throws {
    let check = ClientCheck(try allowList("spiffe://payshare.dev/* users *"))
    try await with(check, identity: nil) { client in
      #expect(await failure { try await client.echo(EchoMessage()) }?.reason == "CALLER_NOT_ALLOWED")
    }
  }

  @Test func aClientThatMayNotActForUsersIsDeniedUserMethods() async throws {
    let check = ClientCheck(try allowList("spiffe://payshare.dev/client/web no-users *"))
    try await with(check, needsUsers: true) { client in
      let status = await failure { try await client.echo(EchoMessage()) }
      #expect(status?.code == .permissionDenied)
      #expect(status?.reason == "CALLER_MAY_NOT_ACT_FOR_USERS")
    }
  }

  @Test func aNewListAppliesToOpenConnections() async throws {
    let check = ClientCheck(ClientAllowList())
    let nobody = try allowList("spiffe://payshare.dev/other users *")
    let web = try allowList("spiffe://payshare.dev/client/web users *")
    try await with(check) { client in
      _ = try await client.echo(EchoMessage())
      check.replace(nobody)
      #expect(await failure { try await client.echo(EchoMessage()) }?.reason == "CALLER_NOT_ALLOWED")
      check.replace(web)
      _ = try await client.echo(EchoMessage())
    }
  }
}
